/** One reading of a section: anew whenever what it depends on changes, with the last one on screen until then. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export interface Reading<T> {
  /** Undefined until there is one. */
  value: T | undefined;
  /** Why the last one failed, in the browser's words; null if it did not. */
  problem: string | null;
}

/**
 * @param read what is read; it is told when nobody waits for it any more
 * @param inputs what it depends on, compared one by one
 * @param onRead is called when the first one is on screen or failed
 * @example const { value } = useReading(() => archive.readDays(days, settings), [archive, days[0], version], onRead);
 */
export function useReading<T>(
  read: (isOver: () => boolean) => Promise<T>,
  inputs: readonly unknown[],
  onRead?: () => void,
): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ value: undefined, problem: null });
  useLayoutEffect(() => {
    let isOver = false;
    const take = (next: (before: Reading<T>) => Reading<T>) => !isOver && setReading(next);
    read(() => isOver).then(
      (value) => take(() => ({ value, problem: null })),
      (error: unknown) => take(({ value }) => ({ value, problem: String(error) })),
    );
    return () => {
      isOver = true;
    };
  }, inputs);
  const isRead = reading.value !== undefined || reading.problem !== null;
  useEffect(() => {
    if (isRead) {
      onRead?.();
    }
  }, [isRead]);
  return reading;
}
