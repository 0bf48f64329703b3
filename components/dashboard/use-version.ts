/** What the dashboard reads from, and when it has to read again. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Archive } from '../../storage/archive';
import { onTold } from '../../storage/told';
import { watchHistory } from './watch-history';

export interface Version {
  /** Another number means that what was read may have changed. */
  version: number;
  raise: () => void;
}

/**
 * Raised by whoever changes something, and whenever the history has to be read again; a sample stays as it is.
 *
 * @example const { version, raise } = useVersion(archive, settings.dayTurnHour);
 */
export function useVersion({ isSample, clock }: Archive, dayTurnHour: number): Version {
  const [version, setVersion] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const raise = useCallback(() => {
    // What was changed here is news from the database, too, and everything is read once for both.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setVersion((before) => before + 1));
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(
    () => (isSample ? undefined : watchHistory({ clock, dayTurnHour, page: document, onTold }, raise)),
    [isSample, clock, dayTurnHour, raise],
  );
  return { version, raise };
}
