/** Nights on call: late-night nudges hold, and the night is marked for what is said of it later. */
import { beOnCall } from '../nudges/answers';
import { nextTimeOfDay, type WallClock } from '../nudges/wall-clock';
import { addToDay, dayOf } from '../tracking/day';
import type { Instant } from '../tracking/instant';
import { controlItem } from './control';
import { markDays, unmarkDays } from './marks';

/**
 * On call until the next usual start.
 *
 * @param usualStart minutes after midnight
 * @throws whatever the database throws, after the wish was kept
 * @example await goOnCall(9 * 60, { now, offsetAt })
 */
export async function goOnCall(
  usualStart: number,
  { now, offsetAt }: { now: Instant; offsetAt: WallClock },
): Promise<void> {
  const until = nextTimeOfDay(usualStart, now, offsetAt);
  await controlItem.update((wishes) => beOnCall(wishes, until));
  await markDays('on-call', [nightBefore(until, offsetAt)]);
}

/** Not on call any more. @param until when it would have ended */
export async function endOnCall(until: Instant, offsetAt: WallClock): Promise<void> {
  await controlItem.update((wishes) => beOnCall(wishes, null));
  await unmarkDays('on-call', [nightBefore(until, offsetAt)]);
}

/** A night belongs to the day on which it began. */
function nightBefore(morning: Instant, offsetAt: WallClock) {
  return addToDay(dayOf(morning, offsetAt(morning), 0), -1);
}
