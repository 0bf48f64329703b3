/** A week code in words: about when, and on how many days. */
import { nearestHour } from '../../patterns/clock-face';
import type { WeekCode } from '../../patterns/week-code';
import { format, t } from '../words';

/**
 * @param isOver whether the week has come to its last day
 * @example codeWords(tenToOne, true) //=> "About 10:00 to 01:00, on six days"
 */
export function codeWords({ first, last, days }: WeekCode, isOver: boolean): string {
  const count = `n${days as DayCount}` as const;
  const parts: [string, string, string] = [
    hourWords(nearestHour(first)),
    hourWords(nearestHour(last)),
    t(`popup.days.${count}`),
  ];
  return isOver ? t('popup.week.onDays', parts) : t('popup.week.soFar', parts);
}

/** A code has two coded days or more. */
type DayCount = 2 | 3 | 4 | 5 | 6 | 7;

/** Korean has words of its own for the hours of the night. */
function hourWords(hour: number): string {
  const text = format.hour(hour);
  return hour === 0 ? t('popup.hour.midnight') : hour < 6 ? t('popup.hour.small', [text]) : text;
}
