/** What a person can answer to patterns on this page, and what was said to each answer. */
import { useState } from 'preact/hooks';
import type { PatternId } from '../../../patterns/pattern';
import { answerPattern, type PatternAnswers, withdrawChoice } from '../../../storage/pattern-answers';
import { type Settings, settingsItem } from '../../../storage/settings';
import { now, offsetAt } from '../../clock';
import { errorWords } from '../../error-words';
import type { FindingChoice } from '../../findings/FindingChoices';
import { type PatternSwitchProps, withPattern } from '../../findings/PatternSwitch';
import { format, t } from '../../words';
import type { Finding } from './entries';

export interface PatternAnswering {
  onChoose: (finding: Finding, choice: FindingChoice) => void;
  /** What the switch of a pattern shows and does. */
  ofPattern: (id: PatternId) => Omit<PatternSwitchProps, 'id'>;
}

/**
 * @param onChange is called when an answer was stored; settings are live by themselves
 * @returns the answers, and what was said last; '' while there is nothing to say
 * @example const { answering, said } = useAnswers(settings, answers, onChange);
 */
export function useAnswers(
  settings: Settings,
  { chosen }: PatternAnswers,
  onChange: () => void,
): { answering: PatternAnswering; said: string } {
  const [said, setSaid] = useState('');
  const tell = (work: Promise<string>): void => {
    // The same words once more would not be read out.
    setSaid('');
    work.then(setSaid, (error: unknown) => setSaid(t('options.patterns.notTakenBack', [errorWords(error)])));
  };
  const stored = async (work: Promise<string>): Promise<string> => {
    const words = await work;
    onChange();
    return words;
  };
  const change = async (changes: (before: Settings) => Settings, words: string): Promise<string> => {
    await settingsItem.update(changes);
    return words;
  };
  const answering: PatternAnswering = {
    onChoose: (finding, choice) => {
      // The choices go, and the focus must not go with them.
      document.getElementById(`pattern-${finding.id}`)?.focus();
      tell(
        choice === 'stop'
          ? change(withPattern(finding.id, true), t('findings.stopped'))
          : stored(answered(choice, finding, settings.dayTurnHour)),
      );
    },
    ofPattern: (id) => {
      const isSilent = settings.silentPatterns.includes(id);
      return {
        isSilent,
        chosenUntil: chosen.findLast((answer) => answer.id === id)?.until ?? null,
        change: (changes) => tell(change(changes, t(isSilent ? 'findings.shownAgain' : 'findings.stopped'))),
        onTakeBack: () => {
          document.getElementById(`pattern-${id}`)?.focus();
          tell(stored(withdrawChoice(id).then(() => t('options.patterns.takenBack'))));
        },
      };
    },
  };
  return { answering, said };
}

async function answered(choice: 'chosen' | 'later', finding: Finding, dayTurnHour: number): Promise<string> {
  const at = now();
  const until = await answerPattern(choice, finding, { at, offset: offsetAt(at), dayTurnHour });
  return choice === 'later'
    ? t('findings.laterUntil')
    : t('findings.chosenUntil', [format.dateAt(until, offsetAt(until))]);
}
