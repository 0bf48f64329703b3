/**
 * The rest before a day's first work, where it was seen whole: what nobody saw is unknown, and never rest taken. A night of
 * nothing but pauses has the longest of them, as in the pattern of short rests: it is all the rest that there was.
 */
import type { Signs } from '../../../storage/seen';
import type { DayKey } from '../../../tracking/day';
import { type DaySummary, isSeen } from '../../../tracking/day-summary';
import { SHORTEST_REST } from '../../../tracking/episode';
import { type Duration, HOUR, type Instant } from '../../../tracking/instant';
import { type Interval, lengthOf } from '../../../tracking/span';

/** So long after a begin of work the pattern looks for the rest that follows it. */
const WITHIN: Duration = 24 * HOUR;
/** After a shorter pause the evening goes on past the day turn, as for the popup: it is no morning. */
const GOES_ON_WITHIN: Duration = HOUR;

/** An episode, and the day on which it began. */
interface Worked extends Interval {
  day: DayKey;
}

/**
 * @param summaries of the day and of those before it, in order and without a gap; later ones do no harm
 * @returns null where the day has no work, where it only went on from the evening before, and where part of it is unknown
 * @example restBefore('2026-11-19', week, signs) //=> 7 h 20 min
 */
export function restBefore(day: DayKey, summaries: readonly DaySummary[], { unknown, seen }: Signs): Duration | null {
  const episodes = summaries
    .flatMap((summary) => summary.episodes.map(({ start, end }) => ({ start, end, day: summary.day })))
    .sort((one, other) => one.start - other.start);
  const first = episodes.findIndex((episode) => episode.day === day);
  if (first < 1) {
    return null;
  }
  const isKnownBetween = summaries.every(
    (summary) => summary.day <= (episodes[first - 1] as Worked).day || summary.day >= day || isSeen(summary, seen),
  );
  const gap = gapBefore(episodes, first);
  const rest = lengthOf(gap) >= SHORTEST_REST ? gap : restOfNight(episodes, first);
  const isWhole = rest !== null && unknown.every(({ start, end }) => end <= rest.start || start >= rest.end);
  return isKnownBetween && isWhole ? lengthOf(rest) : null;
}

/**
 * The longest gap of a night whose work went on without a rest: of those that lead to work of the day, and begin within 24
 * hours after that work did. Whoever paused at four, went on till six and then slept till two rested from six on.
 *
 * @param first the place of the day's first episode
 * @returns null where the day's work was no more than the end of that evening
 */
function restOfNight(episodes: readonly Worked[], first: number): Interval | null {
  const begin = beginOfWork(episodes, first - 1);
  const isOfDay = ({ day }: Worked): boolean => day === (episodes[first] as Worked).day;
  const places = episodes.flatMap((episode, place) => (place >= first && isOfDay(episode) ? place : []));
  const longest = places
    .map((place) => gapBefore(episodes, place))
    .filter(({ start }, index) => index === 0 || start - begin <= WITHIN)
    .reduce((most, gap) => (lengthOf(gap) > lengthOf(most) ? gap : most));
  const isEvening = lengthOf(gapBefore(episodes, first)) < GOES_ON_WITHIN && lengthOf(longest) < SHORTEST_REST;
  const end = (episodes.findLast(isOfDay) as Worked).end;
  return isEvening && end - begin <= WITHIN ? null : longest;
}

/** When work began that went on without a rest into an episode. */
function beginOfWork(episodes: readonly Worked[], place: number): Instant {
  let begin = place;
  while (begin > 0 && lengthOf(gapBefore(episodes, begin)) < SHORTEST_REST) {
    begin -= 1;
  }
  return (episodes[begin] as Worked).start;
}

/** @param place of an episode that is not the first */
function gapBefore(episodes: readonly Worked[], place: number): Interval {
  return { start: (episodes[place - 1] as Worked).end, end: (episodes[place] as Worked).start };
}
