/**
 * What the ledger asks: how many of the weekends that were given up turned out to be for nothing, by the person's own
 * answers. It is asked in the first minutes of the next weekend at work, when it can still be of use, and not later.
 */
import { total } from '../tracking/day-summary';
import { type GivenWeekend, type History, workedHours } from './history';
import { runningWeekend } from './weekends';

/** Worked hours after which a weekend is under way. */
const FIRST_HOURS = 0.5;

export interface WeekendTally {
  /** How many were shelved, of those of which something was told. */
  shelved: number;
  told: number;
  /** Worked on the shelved ones together. */
  hours: number;
}

/**
 * The tally, or null unless a weekend is in its first half hour of work. A glance is a beginning, too.
 *
 * @example weekendTally(tenMinutesIntoSaturday) //=> { shelved: 3, told: 7, hours: 21 }
 */
export function weekendTally(history: History): WeekendTally | null {
  const weekend = runningWeekend(history);
  const hasBegun = weekend.some(({ summary }) => total(summary.active) > 0);
  const tally = tallyOf(history);
  return hasBegun && workedHours(weekend) <= FIRST_HOURS && tally.shelved > 0 ? tally : null;
}

/**
 * The weekends of which something was told by now. Those of which the person rather says nothing are not among them.
 *
 * @example toldWeekends(history).filter(isShelved)
 */
export function toldWeekends({ weekends, now }: Pick<History, 'weekends' | 'now'>): GivenWeekend[] {
  return weekends.filter(
    ({ outcome, answeredAt = now }) => outcome !== undefined && outcome !== 'withheld' && answeredAt <= now,
  );
}

/** @example isShelved({ day, hours: 9.5, outcome: 'shelved' }) //=> true */
export function isShelved({ outcome }: GivenWeekend): boolean {
  return outcome === 'shelved';
}

/** @example tallyOf(history) //=> { shelved: 3, told: 7, hours: 21 } */
export function tallyOf(history: Pick<History, 'weekends' | 'now'>): WeekendTally {
  const told = toldWeekends(history);
  const shelved = told.filter(isShelved);
  return { shelved: shelved.length, told: told.length, hours: shelved.reduce((sum, { hours }) => sum + hours, 0) };
}
