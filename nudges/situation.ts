/** Everything that a decision is made of. Whoever fills it in reads storage once; nothing here is remembered elsewhere. */
import { type DayKey, dayOf, type Weekday } from '../tracking/day';
import { type Duration, HOUR, type Instant } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import type { AskedKind, NudgeKind } from './kinds';
import type { ShownNudge, ShownQuestion } from './nudge';
import type { WallClock } from './wall-clock';
import type { Wishes } from './wishes';

/** The person's lines, named as the settings name them. */
export interface NudgeRules {
  /** Minutes after midnight. */
  quietFrom: number;
  usualStart: number;
  /** The local hour, 0 to 12, at which the work day changes. */
  dayTurnHour: number;
  firstWeekday: Weekday;
  breakAfterMinutes: number;
  /** Worked hours of a week. */
  limitHours: number;
  /** Worked hours of a day; null for none. */
  dayLimitHours: number | null;
  /** The nudges that never come. */
  silentNudges: readonly NudgeKind[];
  /** What comes at most once a work day, or once in seven where it comes once a day by itself. */
  fewerNudges: readonly AskedKind[];
}

/** The last full week of the person's own. */
export interface LastWeek {
  /** Its first day. */
  day: DayKey;
  /** As it is written, `10-1-6`; null where it has none. */
  code: string | null;
  worked: Duration;
}

/** No work day is longer, whatever its clock does. */
const LONGEST_DAY: Duration = 26 * HOUR;

export interface Situation {
  /** The instant of the observation. */
  now: Instant;
  offsetAt: WallClock;
  rules: NudgeRules;
  /** The stored spans of the last 36 hours, the open one up to now included, in any order. */
  spans: readonly Interval[];
  /** Whether something counts at this very observation. */
  isWorking: boolean;
  workedToday: Duration;
  workedThisWeek: Duration;
  /** Null where none of its days was seen. */
  lastWeek: LastWeek | null;
  isRestDay: boolean;
  isOnLeave: boolean;
  /** The last instant at which a meeting was heard, if any was in this browser session. */
  meetingHeardAt: Instant | null;
  /** Whether the window in front fills the whole screen. */
  isScreenFull: boolean;
  /** The first observation of this browser session. */
  browserStartedAt: Instant;
  wishes: Wishes;
  /** The questions that stood in front of a tool in the last 14 days, in any order. */
  questions: readonly Pick<ShownQuestion, 'kind' | 'at'>[];
  /** What was shown in the last 14 days, in any order, with `isHeeded` as far as it is known. */
  history: readonly ShownNudge[];
}

/** The work day of a situation. @example todayOf(situation) //=> '2026-11-23' */
export function todayOf({
  now,
  offsetAt,
  rules,
}: Pick<Situation, 'now' | 'offsetAt'> & { rules: Pick<NudgeRules, 'dayTurnHour'> }): DayKey {
  return dayOf(now, offsetAt(now), rules.dayTurnHour);
}

/** Tells which instants lie in the work day of a situation. @example isInDay(situation)(yesterdayNoon) //=> false */
export function isInDay(situation: Pick<Situation, 'now' | 'offsetAt' | 'rules'>): (at: Instant) => boolean {
  const { now, offsetAt, rules } = situation;
  const today = todayOf(situation);
  return (at) => Math.abs(now - at) <= LONGEST_DAY && dayOf(at, offsetAt(at), rules.dayTurnHour) === today;
}
