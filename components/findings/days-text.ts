/** Days in words, as the evidence of a finding. */
import { addToDay, type DayKey } from '../../tracking/day';
import { format, t } from '../words';

/** As many stretches as a line holds. */
const MOST_NAMED = 4;

/**
 * Days as stretches of adjacent ones; of many the last are named, and the others counted.
 *
 * @param days in order
 * @example daysText(['2026-11-16', '2026-11-17', '2026-11-20']) //=> "Nov 16 – 17, Nov 20"
 */
export function daysText(days: readonly DayKey[]): string {
  const stretches: DayKey[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last !== undefined && addToDay(last.at(-1) as DayKey, 1) === day) {
      last.push(day);
    } else {
      stretches.push([day]);
    }
  }
  const named = stretches.slice(-MOST_NAMED);
  const others = stretches.slice(0, -MOST_NAMED).flat().length;
  const text = named.map((stretch) => format.shortDayRange(stretch[0] as DayKey, stretch.at(-1) as DayKey)).join(', ');
  return others === 0 ? text : t('finding.longer', [text, format.number(others)]);
}
