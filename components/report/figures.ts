/**
 * What a report tells of a range of days: hours, rest, codes, and what nobody saw. Pure; it knows no words. A week belongs
 * to the report with those of its days that lie in the range, and counts against lines only where all of them do.
 */
import { type History, todayOf } from '../../patterns/history';
import { weekCode } from '../../patterns/week-code';
import { toWeek } from '../../patterns/weeks';
import type { DayRange } from '../../storage/marks';
import { type DayKey, weekOf } from '../../tracking/day';
import { type Duration, HOUR } from '../../tracking/instant';
import type { Interval } from '../../tracking/span';
import type { ToolId } from '../../tracking/tool';
import { type DayKind, layDays, type ReportDay, type UnseenStretch } from './report-days';
import { type ReportWeekend, weekendsIn } from './report-weekends';

/** EU directive 2003/88, Art. 3. */
const DAILY_REST: Duration = 11 * HOUR;

export interface ReportWeek {
  from: DayKey;
  to: DayKey;
  days: ReportDay[];
  worked: Duration;
  active: Duration;
  /** Days with a sign of the browser. Leave that nobody saw is none of them, though it may count. */
  seen: number;
  code: string | null;
  /** Whether it lies in the range whole, and enough is known of it. */
  isCounting: boolean;
}

export interface ReportFigures {
  /** What of the range comes before its days: weeks before anything was known, where they are many. */
  before: UnseenStretch | null;
  days: ReportDay[];
  /** Whether any of it was seen. */
  isSeen: boolean;
  weeks: ReportWeek[];
  weekends: ReportWeekend[];
  worked: Duration;
  active: Duration;
  /** Of the weeks that count; null where there is none. */
  mean: Duration | null;
  counting: number;
  /** With half an hour or more, and how many of those were marked as leave. */
  workedDays: number;
  workedLeaveDays: number;
  /** Seen, over, and without that much. */
  freeDays: number;
  /** Of leave, and not worked. */
  leaveDays: number;
  /** Those before anything was known among them. */
  unseenDays: number;
  /** Today, where it may yet be worked. With it the five kinds come to the days of the range. */
  runningDays: number;
  longest: ReportDay | null;
  /** Rests before a day's first work that were seen whole. */
  rests: number;
  shortRests: number;
  shortest: Duration | null;
}

/**
 * @param history of the range and two weeks before it at the least
 * @param unknown what nobody could see in that time
 * @example figuresOf(history, { from: '2026-10-01', to: '2026-11-22' }, unknown).workedDays //=> 38
 */
export function figuresOf(history: History, range: DayRange, unknown: readonly Interval[]): ReportFigures {
  const { before, days } = layDays(history, range, unknown);
  const weeks = weeksOf(days, history);
  const counting = weeks.filter(({ isCounting }) => isCounting);
  const rests = days.flatMap(({ rest }) => rest ?? []);
  const sum = (lengths: readonly Duration[]): Duration => lengths.reduce((all, length) => all + length, 0);
  const worked = days.filter(({ kind }) => kind === 'worked');
  const count = (wanted: DayKind): number => days.filter(({ kind }) => kind === wanted).length;
  return {
    before,
    days,
    isSeen: days.some(({ isSeen }) => isSeen),
    weeks,
    weekends: weekendsIn(history, range),
    worked: sum(days.map((day) => day.worked)),
    active: sum(days.map((day) => day.active)),
    mean: counting.length === 0 ? null : sum(counting.map((week) => week.worked)) / counting.length,
    counting: counting.length,
    workedDays: worked.length,
    workedLeaveDays: worked.filter(({ isLeave }) => isLeave).length,
    freeDays: count('free'),
    leaveDays: count('leave'),
    unseenDays: (before?.count ?? 0) + count('unseen'),
    runningDays: count('running'),
    longest: worked.reduce<ReportDay | null>((most, day) => (day.worked > (most?.worked ?? 0) ? day : most), null),
    rests: rests.length,
    shortRests: rests.filter((rest) => rest < DAILY_REST).length,
    shortest: rests.length === 0 ? null : Math.min(...rests),
  };
}

/** How many of the weeks that count were longer than a line. @example weeksOver(figures, 48) //=> 5 */
export function weeksOver({ weeks }: ReportFigures, hours: number): number {
  return weeks.filter(({ isCounting, worked }) => isCounting && worked > hours * HOUR).length;
}

/**
 * Worked time by a name, the most first: by tool, or by whatever tools are put together under.
 *
 * @example sharesOf(figures.days, categoryOf) //=> [['code', 12 h], ['chat', 4 h]]
 */
export function sharesOf<Name extends string>(
  days: readonly ReportDay[],
  nameOf: (tool: ToolId) => Name,
): [Name, Duration][] {
  const lengths = new Map<Name, Duration>();
  for (const day of days) {
    for (const [tool, length] of Object.entries(day.lengths)) {
      lengths.set(nameOf(tool), (lengths.get(nameOf(tool)) ?? 0) + length);
    }
  }
  return [...lengths].sort(([, one], [, other]) => other - one);
}

/** The days of the range by their weeks, in order. */
function weeksOf(days: readonly ReportDay[], history: History): ReportWeek[] {
  const known = new Map(history.days.map((day) => [day.key, day]));
  const today = todayOf(history).key;
  const byWeek = new Map<DayKey, ReportDay[]>();
  for (const day of days) {
    const first = weekOf(day.key, history.firstWeekday)[0] as DayKey;
    byWeek.set(first, [...(byWeek.get(first) ?? []), day]);
  }
  return [...byWeek.values()].map((ofWeek): ReportWeek => {
    const week = toWeek(ofWeek.flatMap(({ key }) => known.get(key) ?? []));
    const isWhole = ofWeek.length === 7 && ofWeek.every(({ key }) => key !== today);
    return {
      from: (ofWeek[0] as ReportDay).key,
      to: (ofWeek.at(-1) as ReportDay).key,
      days: ofWeek,
      worked: ofWeek.reduce((sum, { worked }) => sum + worked, 0),
      active: ofWeek.reduce((sum, { active }) => sum + active, 0),
      seen: ofWeek.filter(({ isSeen }) => isSeen).length,
      code: weekCode(week.days.map(({ summary }) => summary))?.text ?? null,
      isCounting: isWhole && week.isCounting,
    };
  });
}
