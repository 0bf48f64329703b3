/** Computes what is missing of the day cache, such as after a rule was changed: the latest first, a few days at a time. */
import { type DayKey, dayOf, daysBetween } from '../tracking/day';
import type { Clock } from './archive';
import { fillCache, readMissingDays } from './days';
import { firstKnownDay } from './history';
import type { Settings } from './settings';
import { breathe, inSlices } from './slices';
import { summaryRules } from './summary-rules';

/** Computed at once, and looked for at once. */
const RUN = 7;
const SLICE = 28;

export interface Rebuild {
  /** Told before the first run and after each: how many days are done, of how many that were missing. */
  onProgress: (done: number, missing: number) => void;
  /** Whether nobody waits any more; what is done is kept. */
  isOver: () => boolean;
}

/**
 * Computes and keeps all days that are missing. It can be left at any time and goes on from there the next time.
 *
 * @throws whatever the database throws
 * @example await rebuildDays(settings, clock, { onProgress: show, isOver: () => false })
 */
export async function rebuildDays(settings: Settings, clock: Clock, { onProgress, isOver }: Rebuild): Promise<void> {
  const at = clock.now();
  const today = dayOf(at, clock.offsetAt(at), settings.dayTurnHour);
  const reading = { now: at, ...summaryRules(settings) };
  const first = (await firstKnownDay(settings.dayTurnHour)) ?? today;
  const latestFirst = daysBetween(first, today).reverse();
  const missing: DayKey[] = [];
  await inSlices(latestFirst, SLICE, async (slice) => {
    if (!isOver()) {
      missing.push(...(await readMissingDays(slice, reading)));
    }
  });
  for (let done = 0; done < missing.length && !isOver(); done += RUN) {
    onProgress(done, missing.length);
    await fillCache(missing.slice(done, done + RUN), reading);
    await breathe();
  }
  if (missing.length > 0 && !isOver()) {
    onProgress(missing.length, missing.length);
  }
}
