/** Where a week code stands on a ribbon: its two hours as they are written, at the place that the wall clock gives them. */
import { nearestHour, onFace } from '../../patterns/clock-face';
import type { WeekCode } from '../../patterns/week-code';
import { RIBBON_MINUTES, ribbonMinute } from './night';

export interface CodeMark {
  /** On the twelve-hour face, as in the code. */
  hour: number;
  /** After the day turn. */
  minute: number;
}

/**
 * The start and the end of a code. What ends at the day turn stands at the right edge, and what goes on past it where the
 * next row shows it.
 *
 * @example codeMarks(tenToOne, 4) //=> [{ hour: 10, minute: 360 }, { hour: 1, minute: 1260 }]
 */
export function codeMarks({ first, last }: WeekCode, dayTurnHour: number): [start: CodeMark, end: CodeMark] {
  const mark = (minutes: number): CodeMark => ({
    hour: onFace(minutes),
    minute: ribbonMinute(nearestHour(minutes) * 60, dayTurnHour),
  });
  const end = mark(last);
  return [mark(first), { ...end, minute: end.minute || RIBBON_MINUTES }];
}

/** Where the person's usual hours stand, for a week that has no code yet. @example usualMinutes(hours) //=> [300, 870] */
export function usualMinutes(hours: { usualStart: number; usualStop: number; dayTurnHour: number }): number[] {
  return [hours.usualStart, hours.usualStop].map((minutes) => ribbonMinute(minutes, hours.dayTurnHour));
}
