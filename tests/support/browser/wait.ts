/**
 * Waiting in browser tests. A real browser answers when it likes, so a test polls for what it expects and says what it
 * was waiting for when that never came; a bare sleep is only for showing that something does *not* happen.
 */

interface UntilOptions {
  /** What is awaited, as the end of "Waited in vain for …". */
  readonly what: string;
  /** Milliseconds before giving up, on a machine that answers at once. */
  readonly timeout?: number;
  /** Milliseconds between two looks. */
  readonly interval?: number;
}

/** Waits for real milliseconds, which no fake timer can shorten. */
export function sleepReal(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

/**
 * Asks again and again until the answer is neither `undefined`, `null` nor `false`, and returns that answer. A thrown
 * error counts as "not yet"; the last one is reported when time is up (20 s unless told). Where answers come slowly, so
 * does what is awaited: time is not up before half the looks were taken that it has room for.
 *
 * @throws Error naming what was awaited, for how long, after how many looks, and the last answer or error.
 * @example await until(() => rows.length === 2, { what: 'two spans' }) // true
 */
export async function until<Answer>(
  ask: () => Answer | Promise<Answer>,
  { what, timeout = 20_000, interval = 100 }: UntilOptions,
): Promise<Exclude<Awaited<Answer>, undefined | null | false>> {
  const start = performance.now();
  const leastLooks = timeout / interval / 2;
  let looks = 0;
  let last = 'nothing was asked';
  while (looks < leastLooks || performance.now() < start + timeout) {
    looks += 1;
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<Awaited<Answer>, undefined | null | false>;
      }
      last = `the last answer was ${String(answer)}`;
    } catch (error) {
      last = `the last error was: ${error instanceof Error ? error.message : String(error)}`;
    }
    await sleepReal(interval);
  }
  const waited = Math.round(performance.now() - start);
  throw new Error(`Waited in vain for ${what} (${waited} ms, ${looks} looks); ${last}.`);
}
