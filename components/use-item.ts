/** What is stored under one key, read once and then live. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Item } from '../storage/item';

export interface LiveItem<T> {
  /** Undefined until it is read. */
  value: T | undefined;
  /** Why it cannot be read, in the browser's words. */
  problem: string | null;
}

/**
 * Follows it.
 *
 * @param attempt another number reads it anew, whether it could be read before or not; until then the last answer stands
 * @returns with every answer another object, be it the same answer again
 * @example const { value: settings } = useItem(settingsItem);
 */
export function useItem<T>(item: Item<T>, attempt = 0): LiveItem<T> {
  const [live, setLive] = useState<LiveItem<T>>({ value: undefined, problem: null });
  useLayoutEffect(() => {
    let isCurrent = true;
    const show = (value: T) => isCurrent && setLive({ value, problem: null });
    const stopWatching = item.watch(show);
    item.get().then(show, (error: unknown) => isCurrent && setLive({ value: undefined, problem: String(error) }));
    return () => {
      isCurrent = false;
      stopWatching();
    };
  }, [item, attempt]);
  return live;
}
