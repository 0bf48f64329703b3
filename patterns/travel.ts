/**
 * Travel: after a change of the clock by two hours or more, one day for each hour of it, seven at most, says nothing of
 * the person's habits. A change of one hour is a clock change and needs nothing.
 */
import type { DayKey } from '../tracking/day';
import type { Day } from './history';

const LEAST_CHANGE = 120;
const LONGEST = 7;

/**
 * The days that are left out of clock and trend patterns as if unseen.
 *
 * @example travelDays(daysWithAFlightOfNineHours).size //=> 7
 */
export function travelDays(days: readonly Day[]): Set<DayKey> {
  const left = new Set<DayKey>();
  const episodes = days.flatMap(({ index, summary }) => summary.episodes.map((episode) => ({ ...episode, index })));
  let offset: number | undefined;
  // Not in the order of days: a flight over the date line goes back to the day before.
  for (const { index, startOffset, endOffset } of episodes.sort((a, b) => a.start - b.start)) {
    for (const next of [startOffset, endOffset]) {
      const change = Math.abs(next - (offset ?? next));
      if (change >= LEAST_CHANGE) {
        const count = Math.min(LONGEST, Math.round(change / 60));
        for (const day of days.slice(index, index + count)) {
          left.add(day.key);
        }
      }
      offset = next;
    }
  }
  return left;
}
