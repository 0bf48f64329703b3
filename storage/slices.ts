/** Long work in slices, with room between them for whatever the person does. */

interface Yielding {
  scheduler?: {
    yield?: () => Promise<void>;
    postTask?: (task: () => void, options: { priority: 'background' }) => Promise<void>;
  };
}

/**
 * Lets whatever waits go first: a click, a key, a frame.
 *
 * @example for (const slice of slices) { work(slice); await breathe(); }
 */
export function breathe(): Promise<void> {
  // Firefox before 142 and Chromium before 129 have no such call.
  return (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Lets everything go first that anybody waits for: readings, too, and not only clicks and frames.
 *
 * @example for (const day of yearBehind(history)) { days.push(day); await stepAside(); }
 */
export function stepAside(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.postTask?.(() => {}, { priority: 'background' }) ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does work on a list a few at a time.
 *
 * @param size of a slice; the last may be shorter
 * @returns what each slice gave, in order
 * @throws whatever the work throws; what follows is not done then
 * @example (await inSlices(tenYears, 28, (days) => readDays(days, reading))).flat()
 */
export async function inSlices<T, R>(
  items: readonly T[],
  size: number,
  work: (slice: readonly T[]) => Promise<R> | R,
): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += size) {
    if (from > 0) {
      await breathe();
    }
    results.push(await work(items.slice(from, from + size)));
  }
  return results;
}
