/**
 * Travel: after a change of the clock by two hours or more, one day for each hour of it, seven at most, says nothing of
 * the person's habits. A change of one hour is a clock change and needs nothing.
 */
import type { DayKey } from '../tracking/day';
import { emptySummary } from '../tracking/day-summary';
import { type Day, episodesOf, type History } from './history';

const LEAST_CHANGE = 120;
const LONGEST = 7;

/** Four patterns ask this of the same history, and each time all of it would be gone through. */
const travelOf = new WeakMap<readonly Day[], ReadonlySet<DayKey>>();
const withoutTravelOf = new WeakMap<readonly Day[], History>();

/**
 * The days that are left out of clock and trend patterns as if unseen.
 *
 * @example travelDays(afterAFlightOfNineHours).size //=> 7
 */
export function travelDays({ days }: History): ReadonlySet<DayKey> {
  const known = travelOf.get(days) ?? findTravel(days);
  travelOf.set(days, known);
  return known;
}

function findTravel(days: readonly Day[]): Set<DayKey> {
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

/**
 * The same history as if the days of travel were unseen. Rest days are habits of the whole of it: ask the one that it
 * is made of.
 *
 * @example hasWeeks(withoutTravel(history), 4)
 */
export function withoutTravel(history: History): History {
  const left = travelDays(history);
  if (left.size === 0) {
    return history;
  }
  const known = withoutTravelOf.get(history.days);
  if (known !== undefined) {
    return { ...history, days: known.days, episodes: known.episodes, habits: known.habits };
  }
  const days = history.days.map((day) =>
    left.has(day.key) ? { ...day, summary: emptySummary(day.key), worked: 0, isSeen: false } : day,
  );
  const settled = { ...history, days: days as [...Day[], Day], episodes: episodesOf(days), habits: new Map() };
  withoutTravelOf.set(history.days, settled);
  return settled;
}
