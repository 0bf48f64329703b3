/** The three lines of a letter in words: what the week was, what weighs most in it, and a question about the next one. */
import type { FullWeek, Gap } from '../../patterns/full-week';
import { type DayKey, dayOf, daysBetween, toDayKey, weekdayOf } from '../../tracking/day';
import { type Duration, HOUR, type Instant, type OffsetMinutes } from '../../tracking/instant';
import { format, t } from '../words';
import type { LetterTold } from './read-letter';

export interface Titled {
  title: string;
  fact: string;
}

/** Asked by turns, a week each, where nothing that was found asks. */
const AHEAD = ['letter.ahead.evening', 'letter.ahead.wait', 'letter.ahead.others', 'letter.ahead.enough'] as const;

const WEEK: Duration = 7 * 24 * HOUR;

/** A Monday from which weeks are counted. */
const SOME_MONDAY = toDayKey('2024-01-01');

/** The hours of a week against the person's own line. @example hoursWords(week, 48) //=> "61 h, pauses under 15 min counted · line 48 h" */
export function hoursWords({ worked, active }: Pick<FullWeek, 'worked' | 'active'>, limitHours: number): string {
  const line = t('letter.ofLine', [format.limit(limitHours)]);
  return `${worked > 0 ? t('letter.worked', [format.hours(worked)]) : withoutWork(active)} · ${line}`;
}

function withoutWork(active: FullWeek['active']): string {
  return active > 0 ? t('letter.glances', [format.duration(active)]) : t('letter.nothing');
}

/** The days that nobody saw, by name; '' where there is none. @example unseenWords(['2026-11-17']) //=> "Tuesday was not seen." */
export function unseenWords(days: readonly DayKey[]): string {
  return days.length === 0 ? '' : t('letter.unseen', days.length, [format.number(days.length), dayNames(days)]);
}

/**
 * What weighs most: the gravest finding; without one the longest stretch off the tools, or the days that were free. Null
 * where none of that is known.
 *
 * @example weightWords({ …, weighs: null }) //=> { title: "Longest stretch off your tools", fact: "62 h 10 m, Friday 18:30 to …" }
 */
export function weightWords({ week, weighs }: Pick<LetterTold, 'week' | 'weighs'>): Titled | null {
  if (weighs !== null) {
    return weighs.words;
  }
  if (week.longestRest !== null) {
    return { title: t('letter.longest'), fact: restWords(week.longestRest) };
  }
  return week.free.length === 0 ? null : { title: t('letter.free'), fact: dayNames(week.free) };
}

/** The finding's own question, or one about the week ahead. @example questionWords(told) //=> "What would make next week lighter?" */
export function questionWords({ week, weighs }: Pick<LetterTold, 'week' | 'weighs'>): string {
  if (weighs !== null) {
    return weighs.words.question;
  }
  const weeks = Math.floor((daysBetween(SOME_MONDAY, week.keys[0] as DayKey).length - 1) / 7);
  return t(AHEAD[weeks % AHEAD.length] ?? AHEAD[0]);
}

function restWords({ start, startOffset, end, endOffset, isOpen }: Gap): string {
  const length = end - start;
  // From a week on, the name of a weekday alone would say the wrong one.
  const dayWords = length < WEEK ? weekdayWords : format.shortDateAt;
  const clockWords = (at: Instant, offset: OffsetMinutes): string =>
    t('letter.clockOn', [dayWords(at, offset), format.clock(at, offset)]);
  return isOpen
    ? t('letter.longestOpen', [format.duration(length), clockWords(start, startOffset)])
    : t('letter.longestFact', [format.duration(length), clockWords(start, startOffset), clockWords(end, endOffset)]);
}

/** By the calendar: one in the morning after a Friday is Saturday to whoever reads it. */
function weekdayWords(at: Instant, offset: OffsetMinutes): string {
  return format.weekday(weekdayOf(dayOf(at, offset, 0)), 'long');
}

function dayNames(days: readonly DayKey[]): string {
  return format.list(days.map((day) => format.weekday(weekdayOf(day), 'long')));
}
