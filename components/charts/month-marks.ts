/** The months and years under weeks that lie side by side, as many as there is room for. */
import { scaleUtc } from 'd3-scale';
import { addToDay, type DayKey, daysBetween } from '../../tracking/day';

const DAYS_OF_MONTH = 30.4;
/** The least part of the width from one label to the next, on a wide page and on one as narrow as a telephone. */
const WIDE = 0.075;
const NARROW = 0.18;

export interface MonthMark {
  /** The first day of the month. */
  day: DayKey;
  /** From 0 at the left to 1 at the right. */
  at: number;
  /** Whether a year begins there. */
  isYear: boolean;
  /** Whether there is room for it on a narrow page, too. */
  isAlways: boolean;
}

/**
 * @param first the first day of the first week
 * @param last the last day of the last week
 * @example monthMarks('2026-06-01', '2026-11-22').map(({ day }) => day) //=> ['2026-06-01', '2026-07-01', …]
 */
export function monthMarks(first: DayKey, last: DayKey): MonthMark[] {
  const length = daysBetween(first, last).length;
  const scale = scaleUtc([midnightOf(first), midnightOf(addToDay(last, 1))], [0, 1]);
  const ticks = scale.ticks(Math.max(1, Math.min(1 / WIDE, length / DAYS_OF_MONTH)));
  const months = ticks
    // A short range would be ticked by weeks.
    .filter((date) => date.getUTCDate() === 1)
    .map((date) => ({
      day: date.toISOString().slice(0, 10) as DayKey,
      at: scale(date),
      isYear: date.getUTCMonth() === 0,
    }));
  const wide = spaced(months, WIDE);
  const narrow = spaced(wide, NARROW);
  return wide.map((month) => ({ ...month, isAlways: narrow.includes(month) }));
}

/** Years come first; of the others those that lie far enough from every one that is there. */
function spaced<Mark extends { at: number; isYear: boolean }>(marks: readonly Mark[], least: number): Mark[] {
  const inTurn = [...marks.filter(({ isYear }) => isYear), ...marks.filter(({ isYear }) => !isYear)];
  const kept: Mark[] = [];
  for (const mark of inTurn) {
    if (kept.every(({ at }) => Math.abs(at - mark.at) >= least)) {
      kept.push(mark);
    }
  }
  return kept.sort((one, other) => one.at - other.at);
}

function midnightOf(day: DayKey): Date {
  return new Date(`${day}T00:00:00Z`);
}
