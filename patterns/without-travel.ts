/** A history as if the days of travel were unseen, for the patterns that compare a person with their own past. */
import { emptySummary } from '../tracking/day-summary';
import { type Day, episodesOf, type History } from './history';

/** Made once for both of the patterns that look at it. */
const settled = new WeakMap<History, History>();

/**
 * Rest days are habits of the whole history: ask the one that it is made of.
 *
 * @example hasWeeks(withoutTravel(history), 4)
 */
export function withoutTravel(history: History): History {
  if (history.travel.size === 0) {
    return history;
  }
  const known = settled.get(history) ?? leaveOut(history);
  settled.set(history, known);
  return known;
}

function leaveOut(history: History): History {
  const days = history.days.map((day) =>
    history.travel.has(day.key) ? { ...day, summary: emptySummary(day.key), worked: 0, isSeen: false } : day,
  );
  return {
    ...history,
    days: days as [...Day[], Day],
    // Put in order for whoever asks only, for a long history has many.
    get episodes() {
      return episodesOf(days);
    },
    habits: new Map(),
  };
}
