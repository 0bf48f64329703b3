/**
 * A span is unbroken activity on one tool, half-open `[start, end)`, with one offset, and so inside one work day.
 * Spans are the truth: everything the pages show is computed from them.
 */
import type { Duration, Instant, OffsetMinutes } from './instant';
import { latest } from './instant';
import type { ToolId } from './tool';

export type SpanSource = 'observed' | 'entered' | 'imported';

/** A half-open stretch of the clock, `[start, end)`. */
export interface Interval {
  start: Instant;
  end: Instant;
}

export interface Span extends Interval {
  tool: ToolId;
  /** Minutes east of UTC that the wall clock showed when the span began. */
  offset: OffsetMinutes;
}

/** @example lengthOf({ start, end: later(start, MINUTE) }) //=> 60000 */
export function lengthOf(interval: Interval): Duration {
  return Math.max(0, interval.end - interval.start);
}

/**
 * The part of an interval inside another, or null where they do not meet.
 *
 * @example clip({ start: 9, end: 12 }, { start: 10, end: 11 }) //=> { start: 10, end: 11 }
 */
export function clip<T extends Interval>(interval: T, bounds: Interval): T | null {
  const start = latest(interval.start, bounds.start);
  const end = Math.min(interval.end, bounds.end) as Instant;
  return start < end ? { ...interval, start, end } : null;
}

/**
 * Intervals as a person's clock passed them: in order, joined where they touch or overlap, or where the gap between
 * them is at most `bridge`. With a bridge of 0 this is the union. Empty intervals are dropped.
 *
 * @param intervals in any order
 * @param bridge the longest gap, in milliseconds, still read as continuous
 * @example union([{ start: 0, end: 5 }, { start: 3, end: 9 }]) //=> [{ start: 0, end: 9 }]
 */
export function union(intervals: readonly Interval[], bridge: Duration = 0): Interval[] {
  const joined: Interval[] = [];
  const ordered = intervals.filter((interval) => interval.end > interval.start).sort((a, b) => a.start - b.start);
  for (const { start, end } of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && start - last.end <= bridge) {
      last.end = latest(last.end, end);
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

/**
 * What each of some clusters was joined from. Both lists are walked once, so that a long history costs what its days do.
 *
 * @param clusters of a union of these intervals, in order; some of them may be left out
 * @param ordered intervals in order of start
 * @example membersOf([{ start: 0, end: 9 }], [{ start: 0, end: 5 }, { start: 3, end: 9 }, { start: 20, end: 30 }])
 * //=> [[{ start: 0, end: 5 }, { start: 3, end: 9 }]]
 */
export function membersOf<T extends Interval>(clusters: readonly Interval[], ordered: readonly T[]): T[][] {
  let index = 0;
  return clusters.map((cluster) => {
    const members: T[] = [];
    for (; index < ordered.length && (ordered[index] as T).start < cluster.end; index += 1) {
      const interval = ordered[index] as T;
      if (interval.start >= cluster.start && interval.end > interval.start) {
        members.push(interval);
      }
    }
    return members;
  });
}

/** Length of the union: no instant is counted twice. @example unionLength(spans) */
export function unionLength(intervals: readonly Interval[]): Duration {
  return union(intervals).reduce((sum, interval) => sum + lengthOf(interval), 0);
}
