/** A week as the dashboard shows it: every episode with its tools, the rest before each day, and what is unknown. */
import { type WeekCode, weekCode } from '../../../patterns/week-code';
import type { Archive } from '../../../storage/archive';
import type { SpanRow } from '../../../storage/database';
import { daysOfHabit, restDaysBy } from '../../../storage/rest-days';
import type { Settings } from '../../../storage/settings';
import { addToDay, type DayKey, dayOf, dayStart, weekOf } from '../../../tracking/day';
import { type DaySummary, total } from '../../../tracking/day-summary';
import { type Duration, earliest } from '../../../tracking/instant';
import type { Interval } from '../../../tracking/span';
import { layRows, type Moment, type RibbonRow } from '../../ribbon/rows';
import { restBefore } from './rest-before';

/** How far back the end of the work before a week is looked for. */
const DAYS_BEFORE = 7;

export interface WeekOfHistory {
  now: Moment;
  today: DayKey;
  days: DayKey[];
  rows: RibbonRow[];
  code: WeekCode | null;
  worked: Duration;
  active: Duration;
  /** Days that are over and of which nothing is known, those before the first that is known among them. */
  unseen: DayKey[];
  /** The rest before the first work of each day; null where there is none, or nobody saw it whole. */
  rests: (Duration | null)[];
  /** From its first day turn to its last, by the wall clock of now. */
  range: Interval;
  /** What was counted from the day before it on, in order of start. */
  spans: SpanRow[];
}

/**
 * Reads the week that holds a day.
 *
 * @throws whatever the archive throws
 * @example (await readWeekOf('2026-11-16', archive, settings)).code?.text //=> '10-1-6'
 */
export async function readWeekOf(day: DayKey, archive: Archive, settings: Settings): Promise<WeekOfHistory> {
  const { dayTurnHour, firstWeekday } = settings;
  const at = archive.clock.now();
  const now = { at, offset: archive.clock.offsetAt(at) };
  const today = dayOf(at, now.offset, dayTurnHour);
  const days = weekOf(day, firstWeekday);
  const [first, last] = [days[0] as DayKey, days.at(-1) as DayKey];
  const before = Array.from({ length: DAYS_BEFORE }, (_, index) => addToDay(first, index - DAYS_BEFORE));
  // One reading with what the rest days hang on: the fewer requests, the sooner the week stands.
  const needed = [...new Set([...daysOfHabit(first, settings), ...before, ...days])].filter((each) => each <= today);
  const end = dayStart(addToDay(last, 2), now.offset, dayTurnHour);
  const [known, signs, spans] = await Promise.all([
    archive.readDays(needed, settings),
    archive.readSigns(needed),
    archive.readSpans({
      start: dayStart(addToDay(first, -1), now.offset, dayTurnHour),
      end: earliest(at, end),
    }),
  ]);
  const summaries = known.filter((summary) => summary.day >= (before[0] as DayKey));
  const ofWeek = summaries.filter((summary) => days.includes(summary.day));
  const rows = layRows({
    now,
    dayTurnHour,
    days,
    summaries,
    unknown: signs.unknown,
    seen: signs.seen,
    restDays: restDaysBy(first, { summaries: known, seen: signs.seen }, settings),
    offsetAt: archive.clock.offsetAt,
  });
  return {
    now,
    today,
    days,
    rows,
    code: weekCode(ofWeek),
    worked: sumOf(ofWeek, ({ worked }) => total(worked)),
    active: sumOf(ofWeek, ({ active }) => total(active)),
    unseen: rows.filter(({ isAllUnknown }) => isAllUnknown).map((row) => row.day),
    rests: days.map((each) => restBefore(each, summaries, signs)),
    spans,
    range: {
      start: dayStart(first, now.offset, dayTurnHour),
      end: dayStart(addToDay(last, 1), now.offset, dayTurnHour),
    },
  };
}

function sumOf(summaries: readonly DaySummary[], length: (summary: DaySummary) => Duration): Duration {
  return summaries.reduce((sum, summary) => sum + length(summary), 0);
}
