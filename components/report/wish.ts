/** What is wanted of a report, as it stands in the page's address: a range of days, and how much of it is told. */
import type { DayRange } from '../../storage/marks';
import { addToDay, type DayKey, isDayKey, toDayKey } from '../../tracking/day';

/** From the least that is told to the most. */
export const DETAILS = ['times', 'categories', 'tools'] as const;

/** Times alone, the kinds of tools beside them, or the tools by name. */
export type Detail = (typeof DETAILS)[number];

export interface ReportWish extends DayRange {
  detail: Detail;
}

/** Days of a report of which nothing else was said, today among them. */
const USUAL_DAYS = 84;

/** No browser gave a sign before it, and instants are counted from there. */
const EARLIEST = toDayKey('1970-01-01');

/**
 * Two days as a range that a report may be of; null where one of them cannot be told of, or they are the other way round.
 *
 * @example readRange({ from: '0026-11-01', to: '2026-11-22' }, today) //=> null
 */
export function readRange({ from, to }: { from: string; to: string }, today: DayKey): DayRange | null {
  return isReportDay(from, today) && isReportDay(to, today) && from <= to ? { from, to } : null;
}

function isReportDay(text: string, today: DayKey): text is DayKey {
  return isDayKey(text) && text >= EARLIEST && text <= today;
}

/**
 * Reads the address; what cannot be read is as usual, and of two days the earlier one is the first.
 *
 * @example readWish('?from=2026-10-01&to=2026-11-22&detail=tools', today)
 */
export function readWish(search: string, today: DayKey): ReportWish {
  const parameters = new URLSearchParams(search);
  const day = (name: string, usual: DayKey): DayKey => {
    const text = parameters.get(name) ?? '';
    return isReportDay(text, today) ? text : usual;
  };
  const to = day('to', today);
  const [first, last] = [day('from', addToDay(to, 1 - USUAL_DAYS)), to].sort() as [DayKey, DayKey];
  return { from: first, to: last, detail: DETAILS.find((each) => each === parameters.get('detail')) ?? 'times' };
}

/** @example writeWish({ from: '2026-10-01', to: '2026-11-22', detail: 'times' }) //=> 'from=2026-10-01&to=2026-11-22&detail=times' */
export function writeWish({ from, to, detail }: ReportWish): string {
  return new URLSearchParams({ from, to, detail }).toString();
}
