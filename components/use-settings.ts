/**
 * The settings, live, with one way to change them: shown and stored at once, and said to be so. A change shows before it
 * is stored, or two quick clicks would both start from what was there before the first. What cannot be stored is told,
 * and the stored value comes back.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Settings, settingsItem } from '../storage/settings';
import { errorWords } from './error-words';
import { useItem } from './use-item';
import { t } from './words';

/** Milliseconds for which "Saved" stays. */
const SAID_FOR = 2_500;

export type Change = (changes: Partial<Settings> | ((settings: Settings) => Settings)) => void;

export interface LiveSettings {
  settings: Settings | undefined;
  /** Whether they cannot be read. */
  isUnread: boolean;
  change: Change;
  /** What was said last of storing; '' while there is nothing to say. */
  said: string;
  /** Why the last change could not be stored; null if it was. */
  problem: string | null;
}

/** @example const { settings, change } = useSettings(); */
export function useSettings(): LiveSettings {
  const { value: stored, problem: unread } = useItem(settingsItem);
  const [shown, setShown] = useState<Settings | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const unstored = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (unstored.current === 0) {
      setShown(stored);
    }
  }, [stored]);

  const settle = (value: Settings | undefined) => {
    unstored.current -= 1;
    if (unstored.current === 0) {
      setShown(value);
    }
  };
  const change: Change = (changes) => {
    const apply = typeof changes === 'function' ? changes : (before: Settings) => ({ ...before, ...changes });
    unstored.current += 1;
    // The same words once more would not be read out.
    setSaid('');
    setShown((before) => (before === undefined ? before : apply(before)));
    settingsItem.update(apply).then(
      (value) => {
        settle(value);
        setProblem(null);
        setSaid(t('options.saved'));
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setSaid(''), SAID_FOR);
      },
      (error: unknown) => {
        settle(stored);
        setSaid('');
        setProblem(errorWords(error));
      },
    );
  };
  return { settings: shown, isUnread: unread !== null, change, said, problem };
}
