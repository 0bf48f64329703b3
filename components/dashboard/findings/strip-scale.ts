/** Where days of the last year lie on a strip: 365 places side by side, the last of them yesterday. */
import { YEAR } from '../../../patterns/year';
import { addToDay, type DayKey, daysBetween } from '../../../tracking/day';

/** A run as narrow as a day can still be seen and pointed at, in per cent. */
const LEAST_WIDTH = 0.6;

/** Lengths of CSS. */
export interface Place {
  left: string;
  width: string;
}

/**
 * @param start the place among the days that are known
 * @param known how many days are known; they end at the right
 * @example placeOf({ start: 0, length: 73 }, 365) //=> { left: '0%', width: '20%' }
 */
export function placeOf({ start, length }: { start: number; length: number }, known: number): Place {
  const width = Math.max(LEAST_WIDTH, (length / YEAR) * 100);
  const left = ((YEAR - known + start) / YEAR) * 100;
  return { left: percent(Math.min(left, 100 - width)), width: percent(width) };
}

/** The months that begin on a strip. @example monthsBefore('2026-11-23')[0] //=> { day: '2025-12-01', left: '2.19%' } */
export function monthsBefore(today: DayKey): { day: DayKey; left: string }[] {
  const days = daysBetween(addToDay(today, -YEAR), addToDay(today, -1));
  return days.flatMap((day, index) => (day.endsWith('-01') ? { day, left: percent((index / YEAR) * 100) } : []));
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
