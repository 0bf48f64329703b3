/** A calendar year as the dashboard shows it: its days by weeks, and what they come to. */
import { chosenRestDays, daysBeforeWeek } from '../../../patterns/rest-days';
import type { Archive } from '../../../storage/archive';
import { markedDays } from '../../../storage/marks';
import type { Settings } from '../../../storage/settings';
import { inSlices } from '../../../storage/slices';
import { type DayKey, dayOf } from '../../../tracking/day';
import { isSeen, total } from '../../../tracking/day-summary';
import type { Duration } from '../../../tracking/instant';
import { layWeek, tallyDays, weeksOfYear, type YearDay, type YearTally } from './year-days';

/** Weeks that are laid out at once: each looks at the six before it. */
const SLICE = 7;

export interface MonthOfYear {
  /** Its first day that is counted. */
  day: DayKey;
  tally: YearTally;
}

export interface YearOfHistory {
  year: number;
  today: DayKey;
  /** The first year of which anything is known; this one where nothing is. */
  firstYear: number;
  firstDay: DayKey | null;
  /** The first and the last may be shorter than a week. */
  weeks: YearDay[][];
  tally: YearTally;
  /** Active on its days, glances among it. */
  active: Duration;
  months: MonthOfYear[];
  /** Its days by months as words tell them: the known ones, and leave that is still to come. */
  toldDays: YearDay[][];
}

/**
 * Reads a year, and nothing beyond it but the six weeks that decide on the rest days of its first.
 *
 * @param year null for the one that runs; of others, the nearest of which anything can be known
 * @throws whatever the archive throws
 * @example (await readYear(2026, archive, settings)).tally.worked //=> 214
 */
export async function readYear(year: number | null, archive: Archive, settings: Settings): Promise<YearOfHistory> {
  const { dayTurnHour, firstWeekday } = settings;
  const at = archive.clock.now();
  const today = dayOf(at, archive.clock.offsetAt(at), dayTurnHour);
  const firstDay = await archive.readFirstDay(settings);
  const firstYear = yearOf(firstDay === null || firstDay > today ? today : firstDay);
  const wanted = withinHistory(year, { firstYear, today });
  const weeks = weeksOfYear(wanted, firstWeekday);
  const needed = [...daysBeforeWeek(weeks[0]?.[0] as DayKey, firstWeekday), ...weeks.flat()].filter(
    (day) => firstDay !== null && firstDay <= day && day <= today,
  );
  const [summaries, { seen }, marks] = await Promise.all([
    archive.readDays(needed, settings),
    archive.readSigns(needed),
    archive.readMarks(),
  ]);
  const facts = new Map(
    summaries.map((summary) => [summary.day, { worked: total(summary.worked), isSeen: isSeen(summary, seen) }]),
  );
  const leave = markedDays(marks, 'leave');
  const restDays = chosenRestDays(settings);
  const laid = await inSlices(weeks, SLICE, (slice) =>
    slice.map((week) =>
      layWeek(week, {
        year: wanted,
        today,
        firstWeekday,
        factsOf: (day) => facts.get(day),
        leave,
        restDays,
      }),
    ),
  );
  const days = laid.flat(2).filter(({ day }) => firstDay !== null && day >= firstDay);
  return {
    year: wanted,
    today,
    firstYear,
    firstDay,
    weeks: laid.flat(),
    tally: tallyDays(days, firstDay),
    active: summaries.reduce((sum, { day, active }) => (yearOf(day) === wanted ? sum + total(active) : sum), 0),
    months: byMonth(days.filter(({ isAhead }) => !isAhead)).map((month) => ({
      day: (month[0] as YearDay).day,
      tally: tallyDays(month, firstDay),
    })),
    toldDays: byMonth(days.filter(({ isAhead, isLeave }) => !isAhead || isLeave)),
  };
}

/** A year that anybody may have written into the address. @example withinHistory(1970, { firstYear: 2016, today }) //=> 2016 */
export function withinHistory(
  year: number | null,
  { firstYear, today }: Pick<YearOfHistory, 'firstYear' | 'today'>,
): number {
  const thisYear = yearOf(today);
  return year === null ? thisYear : Math.min(Math.max(year, firstYear), thisYear);
}

/** @example yearOf('2026-11-22') //=> 2026 */
export function yearOf(day: DayKey): number {
  return Number(day.slice(0, 4));
}

function byMonth(days: readonly YearDay[]): YearDay[][] {
  return [...Map.groupBy(days, ({ day }) => day.slice(0, 7)).values()];
}
