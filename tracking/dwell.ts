/**
 * A dwell is a run on one tool whose gaps are at most a minute. How many are cut short by another tool, and how many
 * are long, is what later says whether attention is scattered.
 */
import { type Duration, latest, MINUTE, SECOND } from './instant';
import { lengthOf, type Span } from './span';

const LONGEST_GAP: Duration = 60 * SECOND;
const SHORT_DWELL: Duration = 2 * MINUTE;
const LONG_DWELL: Duration = 25 * MINUTE;

export interface Dwells {
  /** Dwells under 2 min that are followed by another tool within 60 s. */
  scattered: number;
  /** Dwells of 25 min or more. */
  long: number;
}

/**
 * Counts the dwells of one day.
 *
 * @param spans in order, not overlapping
 * @example countDwells([github 10:00 to 10:01, slack 10:01 to 10:30]) //=> { scattered: 1, long: 1 }
 */
export function countDwells(spans: readonly Span[]): Dwells {
  const dwells: Span[] = [];
  for (const span of spans) {
    const last = dwells.at(-1);
    if (last !== undefined && last.tool === span.tool && span.start - last.end <= LONGEST_GAP) {
      last.end = latest(last.end, span.end);
    } else {
      dwells.push({ ...span });
    }
  }
  const isCutShort = (dwell: Span, index: number): boolean => {
    const next = dwells[index + 1];
    return (
      lengthOf(dwell) < SHORT_DWELL &&
      next !== undefined &&
      next.tool !== dwell.tool &&
      next.start - dwell.end <= LONGEST_GAP
    );
  };
  return {
    scattered: dwells.filter(isCutShort).length,
    long: dwells.filter((dwell) => lengthOf(dwell) >= LONG_DWELL).length,
  };
}
