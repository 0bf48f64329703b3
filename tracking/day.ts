/**
 * The work day: from one day turn to the next, by wall clock, so that 1 a.m. belongs to the evening before.
 *
 * All calendar arithmetic is done on a `UTCDate` of instant plus offset. A plain `Date` would read the zone of the
 * machine, and a day is not always 24 hours long; both are how trackers lose or invent an hour.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, addHours, differenceInCalendarDays, getISODay, startOfDay, subHours } from 'date-fns';
import { type Instant, MINUTE, type OffsetMinutes, toInstant } from './instant';

/** The one without texts in words: the other makes formats of `Intl` in every page that loads it. */
type UTCDate = InstanceType<typeof UTCDateMini>;

declare const dayKeyBrand: unique symbol;

/** A work day as `yyyy-MM-dd`: the calendar day on which it began. */
export type DayKey = string & { readonly [dayKeyBrand]: 'DayKey' };

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_KEY = /^\d{4}-\d{2}-\d{2}$/;

function wallClock(at: Instant, offset: OffsetMinutes): UTCDate {
  return new UTCDateMini(at + offset * MINUTE);
}

function fromWallClock(wall: UTCDate, offset: OffsetMinutes): Instant {
  return toInstant(wall.getTime() - offset * MINUTE);
}

function toText(date: UTCDate): string {
  return date.toISOString().slice(0, 10);
}

function midnightOf(day: DayKey): UTCDate {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/**
 * Reads a work day from text.
 *
 * @throws RangeError when the text is no calendar day.
 * @example toDayKey('2026-11-22')
 */
export function toDayKey(text: string): DayKey {
  if (!isDayKey(text)) {
    throw new RangeError(`A day is written yyyy-MM-dd, and this was "${text}".`);
  }
  return text;
}

/** Whether text is a calendar day that exists. @example isDayKey('2026-02-30') //=> false */
export function isDayKey(text: string): text is DayKey {
  if (!DAY_KEY.test(text)) {
    return false;
  }
  const date = new UTCDateMini(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && toText(date) === text;
}

/**
 * The work day that holds an instant.
 *
 * @param offset minutes east of UTC that the wall clock showed at that instant
 * @param turnHour the local hour, 0 to 12, at which the work day changes
 * @example dayOf(toInstant(Date.UTC(2026, 10, 22, 2)), 0, 4) //=> '2026-11-21'
 */
export function dayOf(at: Instant, offset: OffsetMinutes, turnHour: number): DayKey {
  return toText(subHours(wallClock(at, offset), turnHour)) as DayKey;
}

/**
 * The first day turn after an instant, if the offset stays as it is. A span never outlives its offset, so no other
 * turn can matter to it.
 *
 * @example nextDayTurn(toInstant(Date.UTC(2026, 10, 22, 2)), 0, 4) //=> 04:00 of the same date
 */
export function nextDayTurn(at: Instant, offset: OffsetMinutes, turnHour: number): Instant {
  const startedOn = startOfDay(subHours(wallClock(at, offset), turnHour));
  return fromWallClock(addHours(addDays(startedOn, 1), turnHour), offset);
}

/**
 * The instant at which a work day begins for a wall clock with this offset.
 *
 * @example dayStart(toDayKey('2026-11-22'), 540, 4) //=> 2026-11-21T19:00:00Z
 */
export function dayStart(day: DayKey, offset: OffsetMinutes, turnHour: number): Instant {
  // Not by date-fns, for patterns ask it thousands of times; on a wall clock that is told as UTC all hours are alike.
  return toInstant(midnightOf(day).getTime() + (turnHour * 60 - offset) * MINUTE);
}

/** The day that lies `count` days later, or earlier where it is negative. @example addToDay(day, -1) */
export function addToDay(day: DayKey, count: number): DayKey {
  return toText(addDays(midnightOf(day), count)) as DayKey;
}

/**
 * All days from one to another, both included; none where the last is before the first. Many times as quick as going on
 * day by day, for a history has thousands.
 *
 * @example daysBetween(toDayKey('2026-11-22'), toDayKey('2026-11-24')).length //=> 3
 */
export function daysBetween(first: DayKey, last: DayKey): DayKey[] {
  const count = differenceInCalendarDays(midnightOf(last), midnightOf(first)) + 1;
  const date = midnightOf(first);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    if (index > 0) {
      date.setUTCDate(date.getUTCDate() + 1);
    }
    return toText(date) as DayKey;
  });
}

/** @example weekdayOf(toDayKey('2026-11-22')) //=> 7, a Sunday */
export function weekdayOf(day: DayKey): Weekday {
  return getISODay(midnightOf(day)) as Weekday;
}

/**
 * The seven work days of the week that holds a day.
 *
 * @param firstWeekday the weekday on which the person's week begins
 * @example weekOf(toDayKey('2026-11-22'), 1) //=> ['2026-11-16', …, '2026-11-22']
 */
export function weekOf(day: DayKey, firstWeekday: Weekday): DayKey[] {
  const since = (weekdayOf(day) - firstWeekday + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addToDay(day, index - since));
}

/**
 * Minutes since the day turn that the wall clock showed, the left edge of every ribbon being 0.
 *
 * @example minutesIntoDay(toInstant(Date.UTC(2026, 10, 22, 5, 30)), 0, toDayKey('2026-11-22'), 4) //=> 90
 */
export function minutesIntoDay(at: Instant, offset: OffsetMinutes, day: DayKey, turnHour: number): number {
  return (at - dayStart(day, offset, turnHour)) / MINUTE;
}

/**
 * The minute after midnight that the wall clock shows.
 *
 * @returns 0 to 1439
 * @example clockMinute(toInstant(Date.UTC(2026, 10, 22, 5, 30, 59)), 540) //=> 870
 */
export function clockMinute(at: Instant, offset: OffsetMinutes): number {
  return Math.floor(minutesIntoDay(at, offset, dayOf(at, offset, 0), 0));
}
