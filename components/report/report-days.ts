/**
 * The days of a report: every one of its range, what was counted on it, and what nobody saw. Days before anything was known
 * are not seen, like any other; of many of them the whole weeks stand together. Pure; it knows no words.
 */
import { type Day, type History, isWorked } from '../../patterns/history';
import { offsetNear } from '../../patterns/wall';
import type { DayRange } from '../../storage/marks';
import { addToDay, type DayKey, dayOf, daysBetween, weekOf } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import { type Duration, type Instant, later, type OffsetMinutes } from '../../tracking/instant';
import type { Interval } from '../../tracking/span';
import type { ToolId } from '../../tracking/tool';
import { restBefore } from '../dashboard/week/rest-before';

/** A rest is looked for over so many days. */
const DAYS_BEFORE = 14;
/** So many days before anything was known still have a row each: as many as a report usually has. */
const MOST_ROWS = 84;

interface Moment {
  at: Instant;
  offset: OffsetMinutes;
}

/** What a day counts as. Each is of one kind only, so that the kinds of a range come to its days. */
export type DayKind = 'worked' | 'leave' | 'running' | 'free' | 'unseen';

export interface ReportDay {
  key: DayKey;
  /** Worked from half an hour on, also where it was marked as leave; today without that much may yet be. */
  kind: DayKind;
  worked: Duration;
  active: Duration;
  /** When the first episode began and the last one ended. */
  first: Moment | null;
  last: Moment | null;
  /** Before the first work; null where there is none, and where nobody saw all of it. */
  rest: Duration | null;
  isSeen: boolean;
  isLeave: boolean;
  isOnCall: boolean;
  /** Part of it nobody saw. */
  isPartlyUnknown: boolean;
  lengths: Readonly<Record<ToolId, Duration>>;
}

/** Whole weeks before anything was known. */
export interface UnseenStretch extends DayRange {
  count: number;
}

export interface ReportDays {
  /** What comes before the days; null where they are all of the range. */
  before: UnseenStretch | null;
  /** In order and without a gap; none where nothing of the range is known and it is long. */
  days: ReportDay[];
}

/** What nobody could see, and the days on which some of it lies. */
interface Unseen {
  unknown: readonly Interval[];
  partlyUnseen: ReadonlySet<DayKey>;
}

/**
 * Lays a range out, day by day.
 *
 * @param range that ends today at the latest
 * @param unknown what nobody could see in that time
 * @example layDays(history, { from: '2026-10-01', to: '2026-11-22' }, []).days.length //=> 53
 */
export function layDays(history: History, range: DayRange, unknown: readonly Interval[]): ReportDays {
  const { from, to } = range;
  const start = firstWithRow(history, range);
  const known = new Map(history.days.map((day) => [day.key, day]));
  const unseen = { unknown, partlyUnseen: partlyUnseenDays(unknown, history) };
  return {
    before:
      start === from ? null : { from, to: addToDay(start, -1), count: daysBetween(addToDay(from, 1), start).length },
    days: daysBetween(start, to).map((key) => {
      const day = known.get(key);
      return day === undefined ? unseenDay(key) : reportDay(day, history, unseen);
    }),
  };
}

/** The first day that has a row of its own; the day after the range where none has. */
function firstWithRow({ days, firstWeekday }: History, { from, to }: DayRange): DayKey {
  const first = days[0].key;
  const [lastBefore] = [addToDay(first, -1), to].sort() as [DayKey];
  if (daysBetween(from, lastBefore).length <= MOST_ROWS) {
    return from;
  }
  return first > to ? addToDay(to, 1) : (weekOf(first, firstWeekday)[0] as DayKey);
}

function unseenDay(key: DayKey): ReportDay {
  return {
    key,
    kind: 'unseen',
    worked: 0,
    active: 0,
    first: null,
    last: null,
    rest: null,
    isSeen: false,
    isLeave: false,
    isOnCall: false,
    isPartlyUnknown: false,
    lengths: {},
  };
}

/**
 * The days that the clock on the wall showed while something could not be seen. A stretch has no offset of its own, and the
 * clock of now may be another, by a journey or a clock change: each of its ends has that of the work nearest to it.
 */
function partlyUnseenDays(unknown: readonly Interval[], { episodes, offset, dayTurnHour }: History): Set<DayKey> {
  const dayAt = (at: Instant): DayKey => dayOf(at, offsetNear(episodes, at) ?? offset, dayTurnHour);
  return new Set(
    unknown.flatMap(({ start, end }) => {
      // A flight to the west can put the end before the start.
      const [first, last] = [dayAt(start), dayAt(later(end, -1))].sort() as [DayKey, DayKey];
      return daysBetween(first, last);
    }),
  );
}

function reportDay(day: Day, { days }: History, { unknown, partlyUnseen }: Unseen): ReportDay {
  const { summary, isSeen, isLeave, isOnCall, key, index } = day;
  const before = days.slice(Math.max(0, index - DAYS_BEFORE), index + 1);
  const seen = new Set(before.filter((each) => each.isSeen).map((each) => each.key));
  const first = summary.episodes[0];
  const last = summary.episodes.at(-1);
  return {
    key,
    kind: kindOf(day, day === days.at(-1)),
    worked: total(summary.worked),
    active: total(summary.active),
    first: first === undefined ? null : { at: first.start, offset: first.startOffset },
    last: last === undefined ? null : { at: last.end, offset: last.endOffset },
    rest: restBefore(
      key,
      before.map((each) => each.summary),
      { unknown, seen },
    ),
    isSeen,
    isLeave,
    isOnCall,
    isPartlyUnknown: isSeen && partlyUnseen.has(key),
    lengths: summary.worked,
  };
}

function kindOf(day: Day, isToday: boolean): DayKind {
  if (isWorked(day)) {
    return 'worked';
  }
  if (day.isLeave) {
    return 'leave';
  }
  return isToday ? 'running' : day.isSeen ? 'free' : 'unseen';
}
