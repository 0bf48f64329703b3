/**
 * The settings, live, with one way to change them: stored at once, and said to be so. What cannot be stored is told and
 * the stored value stays on screen.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Settings, settingsItem } from '../../storage/settings';
import { t } from '../words';
import { errorWords } from './error-words';
import { useItem } from './use-item';

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
  const { value: settings, problem: unread } = useItem(settingsItem);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change: Change = (changes) => {
    const apply = typeof changes === 'function' ? changes : (stored: Settings) => ({ ...stored, ...changes });
    settingsItem.update(apply).then(
      () => {
        setProblem(null);
        setSaid(t('options.saved'));
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setSaid(''), SAID_FOR);
      },
      (error: unknown) => {
        setSaid('');
        setProblem(errorWords(error));
      },
    );
  };
  return { settings, isUnread: unread !== null, change, said, problem };
}
