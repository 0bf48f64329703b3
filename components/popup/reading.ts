/** What the popup shows, read from storage: what the person chose, what is so now, and the week so far. */
import { type ShortRest, shortRest } from '../../nudges/short-rest';
import { type WeekCode, weekCode } from '../../patterns/week-code';
import { latestWeekend, type WeekendCode, weekendCode } from '../../patterns/weekend-code';
import type { Access } from '../../storage/access';
import type { Control } from '../../storage/control';
import type { NoteRow } from '../../storage/database';
import { readDays } from '../../storage/days';
import type { Glance } from '../../storage/glance';
import { lastBooked } from '../../storage/ledger';
import { readOpenNotes } from '../../storage/notes';
import { type PatternAnswers, readPatternAnswers } from '../../storage/pattern-answers';
import { readSigns } from '../../storage/seen';
import type { Session } from '../../storage/session';
import type { Settings } from '../../storage/settings';
import { readSpans } from '../../storage/spans';
import { summaryRules } from '../../storage/summary-rules';
import { addToDay, type DayKey, dayOf, dayStart, type Weekday, weekOf } from '../../tracking/day';
import type { DaySummary } from '../../tracking/day-summary';
import { HOUR, later } from '../../tracking/instant';
import type { Interval } from '../../tracking/span';
import { offsetAt, now as readClock } from '../clock';
import type { Moment } from '../ribbon/rows';
import { type SinceBreak, sinceBreak } from './since-break';

export interface Choices {
  settings: Settings;
  control: Control;
  access: Access;
  session: Session;
  /** Null until the background has looked. */
  glance: Glance | null;
}

export interface WeekReading {
  now: Moment;
  today: DayKey;
  days: DayKey[];
  /** The weekdays of rest by which all of this was read. */
  restDays: readonly Weekday[];
  /** The days of the week so far and the day before them; while a weekend runs, all of it and two days before it. */
  summaries: DaySummary[];
  code: WeekCode | null;
  /** The code of the weekend that runs now, as it goes; null on any other day. */
  weekend: WeekendCode | 'off' | null;
  unknown: readonly Interval[];
  seen: ReadonlySet<DayKey>;
  sinceBreak: SinceBreak | null;
  /** The rest before today's first work, if it was under 11 hours. */
  shortRest: ShortRest | null;
  /** Thoughts that were parked and have come back. */
  notes: NoteRow[];
  /** What the person said to findings. */
  answers: PatternAnswers;
  /** What was counted in the last 24 hours. */
  lately: readonly Interval[];
  /** False until the first span ever. */
  hasHistory: boolean;
}

export type PopupReading =
  | { state: 'loading' }
  | { state: 'unreadable'; detail: string }
  /** The weekdays of rest as they are known by now. */
  | { state: 'read'; choices: Choices; week: WeekReading; restDays: Weekday[] };

/**
 * The week so far, today from its spans and never from the cache.
 *
 * @param restDays weekdays, from which a running weekend is known
 * @throws whatever the database throws
 */
export async function readWeek(settings: Settings, restDays: readonly Weekday[]): Promise<WeekReading> {
  const now = readMoment();
  const { dayTurnHour } = settings;
  const today = dayOf(now.at, now.offset, dayTurnHour);
  const days = weekOf(today, settings.firstWeekday);
  const weekend = latestWeekend(today, restDays);
  const isWeekend = weekend.includes(today);
  const dayBefore = addToDay(days[0] as DayKey, -1);
  const needed = [dayBefore, ...days, ...(isWeekend ? withTwoDaysBefore(weekend) : [])];
  const [summaries, { unknown, seen }, spans, booked, notes, answers] = await Promise.all([
    readDays([...new Set(needed)].filter((day) => day <= today).sort(), { now: now.at, ...summaryRules(settings) }),
    readSigns(days),
    readSpans({ start: later(now.at, -24 * HOUR), end: now.at }),
    lastBooked(),
    readOpenNotes(),
    readPatternAnswers(now.at),
  ]);
  return {
    now,
    today,
    days,
    restDays,
    summaries,
    code: weekCode(summaries.filter(({ day }) => days.includes(day))),
    weekend: isWeekend ? weekendCode(weekend, summaries, now, dayTurnHour) : null,
    unknown,
    seen,
    sinceBreak: sinceBreak(spans, now.at, dayStart(today, now.offset, dayTurnHour)),
    shortRest: shortRest(episodesOf(addToDay(today, -1), summaries), episodesOf(today, summaries)),
    notes: notes.filter(({ until }) => until <= now.at),
    answers,
    lately: spans,
    hasHistory: booked !== null,
  };
}

/** From which an episode may run into it. */
function withTwoDaysBefore(weekend: readonly DayKey[]): DayKey[] {
  const first = weekend[0] as DayKey;
  return [addToDay(first, -2), addToDay(first, -1), ...weekend];
}

function episodesOf(day: DayKey, summaries: readonly DaySummary[]): DaySummary['episodes'] {
  return summaries.find((summary) => summary.day === day)?.episodes ?? [];
}

/** The clock on the wall. */
export function readMoment(): Moment {
  const at = readClock();
  return { at, offset: offsetAt(at) };
}
