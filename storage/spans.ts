/**
 * Reads spans by range. Spans do not overlap as a rule, but a person may enter time over what was observed, so a read
 * looks back as far as the longest span can reach.
 */
import { type Duration, earliest, HOUR, later, latest } from '../tracking/instant';
import { type Interval, union } from '../tracking/span';
import { QUIET_AROUND_WAKE } from '../tracking/wake';
import { database, type SpanRow } from './database';

/** No span is longer than a work day, which a clock change can make an hour longer. */
export const LONGEST_SPAN: Duration = 25 * HOUR;

/** Two spans further apart than this have no influence on each other's day. */
export const UNRELATED: Duration = QUIET_AROUND_WAKE;

/** Whatever is joined to a range most often begins, or ends, within a day of it: read with it, it takes no second look. */
const USUAL_REACH: Duration = 24 * HOUR;

/** The spans that touch a range, in order of start. @example await readSpans({ start: monday, end: now }) */
export async function readSpans({ start, end }: Interval): Promise<SpanRow[]> {
  const rows = await database.spans.where('start').between(later(start, -LONGEST_SPAN), end, true, true).toArray();
  return rows.filter((row) => row.end > start);
}

/** Whether anything was ever counted, entered or imported. @example await hasSpans() //=> false, right after installation */
export async function hasSpans(): Promise<boolean> {
  // Counting would count them all, whatever the limit.
  return (await database.spans.toCollection().first()) !== undefined;
}

/**
 * The spans that touch a range and everything that is joined to them: outwards from each border until there is a gap
 * so long that nothing beyond it matters. What is computed from these is what would be computed from all history.
 *
 * @example await readRelatedSpans({ start: fourOClock, end: nextFourOClock })
 */
export async function readRelatedSpans(range: Interval): Promise<SpanRow[]> {
  const starts = database.spans.where('start');
  let known = readingRange({ start: later(range.start, -USUAL_REACH), end: later(range.end, USUAL_REACH) });
  let rows = await starts.between(known.start, known.end, true, true).toArray();
  for (;;) {
    const reach = reachOf(range, rows);
    const { start, end } = readingRange(reach);
    if (start >= known.start && end <= known.end) {
      return rows.filter((row) => row.end > row.start && row.end >= reach.start && row.start <= reach.end);
    }
    const [before, after] = await Promise.all([
      start < known.start ? starts.between(start, known.start, true, false).toArray() : [],
      end > known.end ? starts.between(known.end, end, false, true).toArray() : [],
    ]);
    rows = [...before, ...rows, ...after];
    known = { start: earliest(start, known.start), end: latest(end, known.end) };
  }
}

/** The starts among which everything lies that is joined to a range itself, and a work day more. */
function readingRange({ start, end }: Interval): Interval {
  return { start: later(start, -UNRELATED - LONGEST_SPAN), end: later(end, UNRELATED) };
}

/** The range, stretched over all of these spans that are joined to it. */
function reachOf({ start, end }: Interval, rows: readonly SpanRow[]): Interval {
  const joined = union(rows, UNRELATED).filter(
    (cluster) => cluster.end > later(start, -UNRELATED) && cluster.start <= later(end, UNRELATED),
  );
  return {
    start: earliest(start, ...joined.map((cluster) => cluster.start)),
    end: latest(end, ...joined.map((cluster) => cluster.end)),
  };
}
