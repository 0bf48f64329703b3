/** Does what the person corrects, says what came of it, and keeps the last act at hand to be undone. */
import { useState } from 'preact/hooks';
import { undoCorrection } from '../../../../storage/undo-corrections';
import { now } from '../../../clock';
import { errorWords } from '../../../error-words';
import { t } from '../../../words';
import { refusalWords } from './correction-words';

export interface Done {
  /** What came of it, in a line. */
  text: string;
  /** The number of the act; null where nothing was written. */
  act: number | null;
}

export interface Acts {
  said: Done | null;
  /** @returns whether something was written */
  run: (work: () => Promise<Done>) => Promise<boolean>;
  undo: (act: number) => Promise<boolean>;
}

/**
 * @param onChange is called when something was written
 * @example const { said, run, undo } = useActs(onChange);
 */
export function useActs(onChange: () => void): Acts {
  const [said, setSaid] = useState<Done | null>(null);
  const run = async (work: () => Promise<Done>): Promise<boolean> => {
    try {
      const done = await work();
      setSaid(done);
      if (done.act !== null) {
        onChange();
      }
      return done.act !== null;
    } catch (error) {
      setSaid({ text: t('options.entered.notAdded', [errorWords(error)]), act: null });
      return false;
    }
  };
  const undo = async (act: number): Promise<boolean> => {
    let isUndone = false;
    await run(async () => {
      const refusal = await undoCorrection(act, now());
      isUndone = refusal === null;
      return { text: refusal === null ? t('correct.undone') : refusalWords(refusal), act: null };
    });
    if (isUndone) {
      onChange();
    }
    return isUndone;
  };
  return { said, run, undo };
}
