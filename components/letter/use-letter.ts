/** Reads the letter once the settings are known, again when they change, and both when somebody tries again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { reopenDatabase } from '../../storage/reopen';
import { type Settings, settingsItem } from '../../storage/settings';
import { readMoment } from '../popup/reading';
import { useItem } from '../use-item';
import { t } from '../words';
import { type LetterReading, readLetter } from './read-letter';

export type LetterState =
  | { state: 'loading' }
  /** The settings or the history: neither is shown without the other. */
  | { state: 'unreadable'; detail: string }
  | { state: 'read'; reading: LetterReading };

export interface LiveLetter {
  /** Undefined until they are read, and while they cannot be. */
  settings: Settings | undefined;
  letter: LetterState;
  /** What came of the last try; '' while there is nothing to say. */
  said: string;
  retry: () => void;
}

/** @example const { settings, letter, said, retry } = useLetter(); */
export function useLetter(): LiveLetter {
  const [attempt, setAttempt] = useState(0);
  const stored = useItem(settingsItem, attempt);
  const [letter, setLetter] = useState<LetterState>({ state: 'loading' });
  const [said, setSaid] = useState('');
  const isTrying = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: LetterState): void => {
      if (isCurrent) {
        setSaid(isTrying.current && next.state === 'unreadable' ? t('letter.stillUnreadable') : '');
        isTrying.current = false;
        setLetter(next);
      }
    };
    if (stored.problem !== null) {
      show({ state: 'unreadable', detail: stored.problem });
    } else if (stored.value !== undefined) {
      readLetter(stored.value, readMoment()).then(
        (reading) => show({ state: 'read', reading }),
        (error: unknown) => show({ state: 'unreadable', detail: String(error) }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [stored]);
  const retry = (): void => {
    isTrying.current = true;
    // The same words once more would not be read out.
    setSaid('');
    // Whether it opens now is told by the reading that follows.
    void reopenDatabase()
      .catch(() => undefined)
      .then(() => setAttempt((count) => count + 1));
  };
  return { settings: stored.value, letter, said, retry };
}
