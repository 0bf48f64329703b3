/** What was found on each day of the year behind a history: at the end of each, by the rules and marks of now. */
import type { DayKey } from '../tracking/day';
import { asOf } from './as-of';
import { detectAll } from './detect';
import type { Level } from './finding';
import { type History, lastDays } from './history';
import type { PatternId } from './pattern';

/** Days of the year behind today. */
export const YEAR = 365;

/** A day at whose end some patterns were found. */
export interface FoundOn {
  day: DayKey;
  isSeen: boolean;
  /** By pattern. What says nothing of a person with such a profile is not among it. */
  found: ReadonlyMap<PatternId, Level>;
}

/**
 * The days before today of which something is known, one by one and in order, 365 at the most: each takes a few
 * milliseconds, so that whoever walks through them can let others go first.
 *
 * @example [...yearBehind(history)].filter(({ found }) => found.has('short-rest')).length //=> 41
 */
export function* yearBehind(history: History): Generator<FoundOn, void> {
  const look = asOf(history);
  for (const day of lastDays(history, YEAR)) {
    const told = detectAll(look(day)).filter(({ mute }) => mute !== 'profile');
    yield { day: day.key, isSeen: day.isSeen, found: new Map(told.map(({ id, level }) => [id, level])) };
  }
}
