/** What of a time that a person adds by hand is free, and how that is split into spans. */
import { nextDayTurn } from '../tracking/day';
import { type Duration, earliest, HOUR, type Instant, later, latest, type OffsetMinutes } from '../tracking/instant';
import { clip, type Interval, type Span, union } from '../tracking/span';
import type { ToolId } from '../tracking/tool';

export const LONGEST_ENTRY: Duration = 24 * HOUR;

export interface Entry extends Interval {
  tool: ToolId;
}

export interface EntryRules {
  now: Instant;
  dayTurnHour: number;
  /** Minutes east of UTC that the wall clock showed at an instant. */
  offsetAt: (at: Instant) => OffsetMinutes;
}

export type EntryProblem = 'empty' | 'future' | 'too-long';

/** What would be added, and what is there already. */
export interface EntryPlan {
  free: Span[];
  /** What of the entry is stored, or about to be, in order. */
  taken: Entry[];
}

/** Why an entry cannot be taken; null if it can. @example entryProblem({ start: now, end: tomorrow }, now) //=> 'future' */
export function entryProblem({ start, end }: Interval, now: Instant): EntryProblem | null {
  if (end <= start) {
    return 'empty';
  }
  if (end > now) {
    return 'future';
  }
  return end - start > LONGEST_ENTRY ? 'too-long' : null;
}

/**
 * What an entry adds to what is known.
 *
 * @param known what is stored or about to be, in any order
 * @throws RangeError when the entry has a problem: see `entryProblem`.
 * @example planAround([slack 10:00 to 10:30], { start: ten, end: eleven, tool: 'github' }, rules)
 * //=> { free: [github 10:30 to 11:00], taken: [slack 10:00 to 10:30] }
 */
export function planAround(known: readonly Entry[], entry: Entry, rules: EntryRules): EntryPlan {
  const problem = entryProblem(entry, rules.now);
  if (problem !== null) {
    throw new RangeError(`Time can be added where it has passed, up to 24 h at once, and this was "${problem}".`);
  }
  const taken = known.flatMap(({ start, end, tool }) => clip({ start, end, tool }, entry) ?? []);
  taken.sort((one, other) => one.start - other.start);
  return {
    free: gapsWithin(entry, union(taken)).flatMap((gap) => toSpans(gap, entry.tool, rules)),
    taken: joinRepeats(taken),
  };
}

/** @param taken in order, none touching another */
function gapsWithin({ start, end }: Interval, taken: readonly Interval[]): Interval[] {
  const starts = [start, ...taken.map((interval) => interval.end)];
  const ends = [...taken.map((interval) => interval.start), end];
  return starts
    .map((from, index): Interval => ({ start: from, end: ends[index] ?? end }))
    .filter((gap) => gap.start < gap.end);
}

/** Where a pause was short, a tool has many spans; what is said of them is said once. */
function joinRepeats(taken: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const { start, end, tool } of taken) {
    const last = joined.at(-1);
    if (last !== undefined && last.tool === tool && start <= last.end) {
      last.end = latest(last.end, end);
    } else {
      joined.push({ start, end, tool });
    }
  }
  return joined;
}

function toSpans(interval: Interval, tool: ToolId, { dayTurnHour, offsetAt }: EntryRules): Span[] {
  const spans: Span[] = [];
  for (let { start } = interval; start < interval.end; ) {
    const offset = offsetAt(start);
    const turn = nextDayTurn(start, offset, dayTurnHour);
    const end = earliest(interval.end, turn, offsetChange({ start, end: interval.end }, offsetAt));
    spans.push({ start, end, tool, offset });
    start = end;
  }
  return spans;
}

/** The first instant at which the wall clock has another offset, or the end; no clock changes twice within a day. */
function offsetChange({ start, end }: Interval, offsetAt: EntryRules['offsetAt']): Instant {
  const offset = offsetAt(start);
  if (offsetAt(later(end, -1)) === offset) {
    return end;
  }
  let before = start;
  let after = end;
  while (after - before > 1) {
    const middle = later(before, Math.floor((after - before) / 2));
    if (offsetAt(middle) === offset) {
      before = middle;
    } else {
      after = middle;
    }
  }
  return after;
}
