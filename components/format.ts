/**
 * Lengths, times and dates as a person reads them, in the language of the texts.
 *
 * Lengths are cut to whole minutes or hours and never rounded up: what is shown was measured. Numbers and their units
 * are joined by no-break spaces.
 */
import type { DayKey, Weekday } from '../tracking/day';
import { type Duration, HOUR, type Instant, MINUTE, type OffsetMinutes } from '../tracking/instant';

/** What a fraction such as 0.29 may be short of itself, in percents. */
const A_HAIR = 1e-9;

type FormatKey = 'format.minutes' | 'format.hours' | 'format.hoursAndMinutes' | 'format.percent';

/** Looks a text up and fills in its parts. */
export type FormatText = (key: FormatKey, parts: string[]) => string;

export interface Format {
  /** @example duration(95 * MINUTE) //=> "1 h 35 m" */
  duration(length: Duration): string;
  /** Whole hours; a length under an hour in minutes. @example hours(61.9 * HOUR) //=> "61 h" */
  hours(length: Duration): string;
  /** A number of hours as somebody set it. @example limit(37.5) //=> "37.5 h" */
  limit(hours: number): string;
  /** The clock on the wall, 24 h. @example clock(fourOClock, 540) //=> "04:00" */
  clock(at: Instant, offset: OffsetMinutes): string;
  /** @param minutes after midnight; past midnight it goes on from 0 @example clockOf(1110) //=> "18:30" */
  clockOf(minutes: number): string;
  /** The hour alone, 24 h. @example hour(1) //=> "01", and "1시" in Korean */
  hour(hour: number): string;
  /** @example weekday(4, 'long') //=> "Thursday" */
  weekday(weekday: Weekday, width: 'long' | 'short' | 'narrow'): string;
  /** @example date('2026-11-22') //=> "November 22" */
  date(day: DayKey): string;
  /** The day of its month alone. @example dayOfMonth('2026-11-22') //=> "22", and "22일" in Korean */
  dayOfMonth(day: DayKey): string;
  /** The month alone, short unless told. @example month('2026-11-22') //=> "Nov", and "11월" in Korean */
  month(day: DayKey, width?: 'long' | 'short'): string;
  /** @example year('2026-11-22') //=> "2026", and "2026년" in Korean */
  year(day: DayKey): string;
  /** The day of an instant. @example dateAt(midnight, 540) //=> "November 22" */
  dateAt(at: Instant, offset: OffsetMinutes): string;
  /** The same day, short and with its weekday. @example shortDateAt(midnight, 540) //=> "Sun, Nov 22" */
  shortDateAt(at: Instant, offset: OffsetMinutes): string;
  /** @example fullDate('2026-11-22') //=> "Sunday, November 22" */
  fullDate(day: DayKey): string;
  /** Short, for a table. @example weekdayAndDate('2026-11-22') //=> "Sun, Nov 22" */
  weekdayAndDate(day: DayKey): string;
  /** The same with the year. @example weekdayAndDateOfYear('2026-11-22') //=> "Sun, Nov 22, 2026" */
  weekdayAndDateOfYear(day: DayKey): string;
  /** With the year; one day alone if both are the same. @example dayRange(monday, friday) //=> "November 23 – 27, 2026" */
  dayRange(from: DayKey, to: DayKey): string;
  /** The same, short and without the year. @example shortDayRange(monday, friday) //=> "Nov 23 – 27" */
  shortDayRange(from: DayKey, to: DayKey): string;
  /** The same with the year. @example shortDayRangeOfYear(monday, friday) //=> "Nov 23 – 27, 2026" */
  shortDayRangeOfYear(from: DayKey, to: DayKey): string;
  /** @example list(['Slack', 'Zoom']) //=> "Slack and Zoom" */
  list(items: readonly string[]): string;
  /** @example number(1234) //=> "1,234" */
  number(value: number): string;
  /** Whole percents, never rounded up either. @example percent(12, 34) //=> "35 %" */
  percent(part: number, whole: number): string;
}

/** A Monday, from which the names of weekdays are read. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);
const DAY_IN_UTC = 24 * HOUR;

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const LONG_DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const SHORT_DATE: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const SHORT_DATE_OF_YEAR: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const HOUR_ALONE: Intl.DateTimeFormatOptions = { hour: 'numeric', hourCycle: 'h23' };

/**
 * Makes the formats of one language.
 *
 * @param locale a tag for Intl
 * @throws RangeError when the tag is none.
 * @example createFormat('ko', i18n.t).duration(95 * MINUTE) //=> "1시간 35분"
 */
export function createFormat(locale: string, text: FormatText): Format {
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  // Making one takes longer than a hundred uses of it: each is made when it is first used, and kept.
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const made = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    dateFormats.set(key, made);
    return made;
  };
  const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const whole = (key: FormatKey, ...values: number[]) =>
    text(
      key,
      values.map((value) => numberFormat.format(value)),
    ).replaceAll(' ', '\u00a0');

  const duration = (length: Duration): string => {
    const minutes = Math.floor(Math.max(0, length) / MINUTE);
    const hours = Math.floor(minutes / 60);
    return hours === 0 ? whole('format.minutes', minutes) : whole('format.hoursAndMinutes', hours, minutes % 60);
  };

  return {
    duration,
    hours: (length) => (length < HOUR ? duration(length) : whole('format.hours', Math.floor(length / HOUR))),
    limit: (hours) => whole('format.hours', hours),
    clock: (at, offset) => dateFormat(CLOCK).format(at + offset * MINUTE),
    clockOf: (minutes) => dateFormat(CLOCK).format(minutes * MINUTE),
    hour: (hour) => dateFormat(HOUR_ALONE).format(hour * HOUR),
    weekday: (weekday, width) => dateFormat({ weekday: width }).format(SOME_MONDAY + (weekday - 1) * DAY_IN_UTC),
    date: (day) => dateFormat({ month: 'long', day: 'numeric' }).format(midnightOf(day)),
    dayOfMonth: (day) => dateFormat({ day: 'numeric' }).format(midnightOf(day)),
    dateAt: (at, offset) => dateFormat({ month: 'long', day: 'numeric' }).format(at + offset * MINUTE),
    shortDateAt: (at, offset) =>
      dateFormat({ weekday: 'short', month: 'short', day: 'numeric' }).format(at + offset * MINUTE),
    month: (day, width = 'short') => dateFormat({ month: width }).format(midnightOf(day)),
    year: (day) => dateFormat({ year: 'numeric' }).format(midnightOf(day)),
    fullDate: (day) => dateFormat({ weekday: 'long', month: 'long', day: 'numeric' }).format(midnightOf(day)),
    weekdayAndDate: (day) => dateFormat({ weekday: 'short', month: 'short', day: 'numeric' }).format(midnightOf(day)),
    weekdayAndDateOfYear: (day) =>
      dateFormat({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' }).format(midnightOf(day)),
    dayRange: (from, to) => dateFormat(LONG_DATE).formatRange(midnightOf(from), midnightOf(to)),
    shortDayRange: (from, to) => dateFormat(SHORT_DATE).formatRange(midnightOf(from), midnightOf(to)),
    shortDayRangeOfYear: (from, to) => dateFormat(SHORT_DATE_OF_YEAR).formatRange(midnightOf(from), midnightOf(to)),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    number: (value) => numberFormat.format(value),
    percent: (part, of) => whole('format.percent', Math.floor((100 * part) / of + A_HAIR)),
  };
}

function midnightOf(day: DayKey): Date {
  return new Date(`${day}T00:00:00Z`);
}
