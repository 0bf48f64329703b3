/**
 * What the ledger asks: how many of the weekends that were given up turned out to be for nothing, by the person's own
 * answers. It is asked in the first minutes of the next weekend at work, when it can still be of use, and not later.
 */
import type { DayKey } from '../tracking/day';
import { total } from '../tracking/day-summary';
import type { Instant } from '../tracking/instant';
import { type GivenWeekend, type History, workedHours } from './history';
import { asOne } from './weekend-parts';
import { runningWeekend, weekendOf } from './weekends';

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
  const tally = tallyOf(toldWeekends(history));
  return hasBegun && workedHours(weekend) <= FIRST_HOURS && tally.shelved > 0 ? tally : null;
}

/**
 * The weekends of which something was told by now, each of them once, with their hours as they are counted now: what was
 * corrected since is in them. The hours hold that were told where nothing is counted any more, where the days are no
 * weekend by the settings of now, and where the weekend lies in the first weeks of a history that was cut: the habit of
 * that time is not known, and other days might be counted than were told of. Weekends of which the person rather says
 * nothing are not among them.
 *
 * @example toldWeekends(history).filter(isShelved)
 */
export function toldWeekends(history: History): GivenWeekend[] {
  const weekends = new Map<DayKey, { hours: number; parts: GivenWeekend[] }>();
  for (const telling of history.weekends) {
    const days = weekendOf(history, telling.day);
    const first = days[0]?.key ?? telling.day;
    const parts = weekends.get(first)?.parts ?? [];
    weekends.set(first, { hours: workedHours(days), parts: [...parts, telling] });
  }
  return [...weekends.values()].flatMap(({ hours, parts }) => toldOf(parts, hours, history.now));
}

/**
 * What was told of one weekend by a time, as one telling; none where nothing was.
 *
 * @param parts what was told of any of its days
 * @param counted its hours as they are counted now; 0 where none are
 * @example toldOf([shelvedFriday, shelvedSunday], 19, now) //=> [{ day: '2026-11-20', hours: 19, outcome: 'shelved', … }]
 */
export function toldOf(parts: readonly GivenWeekend[], counted: number, now: Instant): GivenWeekend[] {
  const told = parts.filter(isTold(now));
  return told.length === 0 ? [] : [asOne(told, counted)];
}

/** Whether something was told of a weekend by a time. @example weekends.filter(isTold(now)) */
export function isTold(now: Instant): (weekend: GivenWeekend) => boolean {
  return ({ outcome, answeredAt = now }) => outcome !== undefined && outcome !== 'withheld' && answeredAt <= now;
}

/** @example isShelved({ day, hours: 9.5, outcome: 'shelved' }) //=> true */
export function isShelved({ outcome }: GivenWeekend): boolean {
  return outcome === 'shelved';
}

/**
 * @param told weekends of each of which something was told, each of them once
 * @example tallyOf(toldWeekends(history)) //=> { shelved: 3, told: 7, hours: 21 }
 */
export function tallyOf(told: readonly GivenWeekend[]): WeekendTally {
  const shelved = told.filter(isShelved);
  return { shelved: shelved.length, told: told.length, hours: shelved.reduce((sum, { hours }) => sum + hours, 0) };
}
