/** Days in words, as the evidence of a finding. */
import { addToDay, type DayKey } from '../../tracking/day';
import { format, t } from '../words';

/** As many stretches as a line holds. */
const MOST_NAMED = 4;

/**
 * Days as stretches of adjacent ones; of many the last are named, and the others counted.
 *
 * @param days in order, each once
 * @example daysText(['2026-11-16', '2026-11-17', '2026-11-20']) //=> "Nov 16 – 17, Nov 20"
 */
export function daysText(days: readonly DayKey[]): string {
  const named: string[] = [];
  let before = days.length;
  while (before > 0 && named.length < MOST_NAMED) {
    const start = startOfStretch(days, before - 1);
    named.unshift(format.shortDayRange(days[start] as DayKey, days[before - 1] as DayKey));
    before = start;
  }
  const text = named.join(', ');
  return before === 0 ? text : t('finding.longer', [text, format.number(before)]);
}

/** The place of the first of the adjacent days that end with one; a stretch may go on for years, and is halved, not walked. */
function startOfStretch(days: readonly DayKey[], last: number): number {
  const end = days[last] as DayKey;
  let [apart, adjacent] = [-1, last];
  while (adjacent - apart > 1) {
    const middle = Math.floor((apart + adjacent) / 2);
    if (addToDay(days[middle] as DayKey, last - middle) === end) {
      adjacent = middle;
    } else {
      apart = middle;
    }
  }
  return adjacent;
}
