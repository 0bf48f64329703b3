/** Reads the letter once the settings are known, and again when they change or somebody tries again. */
import { useEffect, useState } from 'preact/hooks';
import { reopenDatabase } from '../../storage/reopen';
import type { Settings } from '../../storage/settings';
import { readMoment } from '../popup/reading';
import { type LetterReading, readLetter } from './read-letter';

export type LetterState =
  | { state: 'loading' }
  | { state: 'unreadable'; detail: string }
  | { state: 'read'; reading: LetterReading };

/** @example const { letter, retry } = useLetter(settings); */
export function useLetter(settings: Settings | undefined): { letter: LetterState; retry: () => void } {
  const [letter, setLetter] = useState<LetterState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: LetterState) => isCurrent && setLetter(next);
    if (settings !== undefined) {
      readLetter(settings, readMoment()).then(
        (reading) => show({ state: 'read', reading }),
        (error: unknown) => show({ state: 'unreadable', detail: String(error) }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [settings, attempt]);
  const retry = (): void => {
    // Whether it opens now is told by the reading that follows, in the same words as before.
    void reopenDatabase()
      .catch(() => undefined)
      .then(() => setAttempt((count) => count + 1));
  };
  return { letter, retry };
}
