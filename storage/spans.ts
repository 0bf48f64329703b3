/**
 * Reads spans by range. Spans do not overlap as a rule, but a person may enter time over what was observed, so a read
 * looks back as far as the longest span can reach.
 */
import { type Duration, earliest, HOUR, type Instant, later } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { QUIET_AROUND_WAKE } from '../tracking/wake';
import { database, type SpanRow } from './database';

/** No span is longer than a work day, which a clock change can make an hour longer. */
export const LONGEST_SPAN: Duration = 25 * HOUR;

/** Two spans further apart than this have no influence on each other's day. */
export const UNRELATED: Duration = QUIET_AROUND_WAKE;

/** The spans that touch a range, in order of start. @example await readSpans({ start: monday, end: now }) */
export async function readSpans({ start, end }: Interval): Promise<SpanRow[]> {
  const rows = await database.spans.where('start').between(later(start, -LONGEST_SPAN), end, true, true).toArray();
  return rows.filter((row) => row.end > start);
}

/**
 * The spans that touch a range and everything that is joined to them: outwards from each border until there is a gap
 * so long that nothing beyond it matters. What is computed from these is what would be computed from all history.
 *
 * @example await readRelatedSpans({ start: fourOClock, end: nextFourOClock })
 */
export async function readRelatedSpans(range: Interval): Promise<SpanRow[]> {
  let { start, end } = range;
  for (;;) {
    const rows = await readSpans({ start: later(start, -UNRELATED), end: later(end, UNRELATED) });
    const first = rows.reduce((least, row) => earliest(least, row.start), start);
    const last = rows.reduce((most, row) => (row.end > most ? row.end : most), end);
    if (first === start && last === end) {
      return rows.filter((row) => row.end > row.start);
    }
    start = first;
    end = last;
  }
}
