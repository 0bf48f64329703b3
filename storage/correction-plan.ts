/** What a correction of one span would leave of it; pure, so that it can be shown before it is saved. */
import type { Instant, OffsetMinutes } from '../tracking/instant';
import type { Interval, Span } from '../tracking/span';
import type { SpanRow } from './database';
import { type Entry, type EntryPlan, type EntryProblem, type EntryRules, entryProblem, planAround } from './entry-plan';

/**
 * Why a span cannot be corrected: it is no more, the background still writes it, or the point at which it is to be split
 * does not lie inside it.
 */
export type CorrectionProblem = EntryProblem | 'gone' | 'still-growing' | 'outside';

/** What a change would leave. Nothing is written where nothing is free, or where nothing changes. */
export interface ChangePlan extends EntryPlan {
  problem: null;
  /** The span as it is. */
  before: Span;
}

/**
 * Why a span cannot be changed to this; null if it can.
 *
 * @example changeProblem(openRow, { start: ten, end: eleven }, now, isGrowing(openRow, session)) //=> 'still-growing'
 */
export function changeProblem(
  row: SpanRow | undefined,
  wanted: Interval,
  now: Instant,
  isStillGrowing: boolean,
): CorrectionProblem | null {
  if (row === undefined) {
    return 'gone';
  }
  return isStillGrowing ? 'still-growing' : entryProblem(wanted, now);
}

/**
 * What would be kept of a span that a person changes, and what lies there already.
 *
 * @param others what is stored or about to be, without the span itself, in any order
 * @throws RangeError when the wanted time has a problem: see `changeProblem`.
 * @example planChangeAround(github 9:00 to 10:00, [slack 10:00 to 10:30], { start: nine, end: eleven, tool: 'github' }, rules)
 * //=> { free: [github 9:00 to 10:00, github 10:30 to 11:00], taken: [slack 10:00 to 10:30], … }
 */
export function planChangeAround(row: SpanRow, others: readonly Entry[], wanted: Entry, rules: EntryRules): ChangePlan {
  const before = toSpan(row);
  const { start, end } = wanted;
  if (isWithin(wanted, row) && wanted.tool === row.tool) {
    // It shrinks: it comes to lie over nothing that it did not lie over before.
    return { problem: null, before, free: [{ ...before, start, end }], taken: [] };
  }
  const plan = planAround(others, wanted, { ...rules, offsetAt: wallClockOf(row, rules.offsetAt) });
  return { problem: null, before, ...plan };
}

/** Whether a plan leaves the span as it is. @example isUnchanged({ before: github, free: [github], … }) //=> true */
export function isUnchanged({ before, free }: ChangePlan): boolean {
  const [only] = free;
  return free.length === 1 && only !== undefined && isPartOf(only, before) && isPartOf(before, only);
}

/**
 * Whether all that is left of a span was there before. Then its source still tells the truth: what remains was seen as
 * it says. Whatever else a person makes of a span is theirs.
 */
export function isPartOf({ start, end, tool }: Span, before: Span): boolean {
  return isWithin({ start, end }, before) && tool === before.tool;
}

/**
 * Both halves of a span; null where the point does not lie inside it.
 *
 * @example halvesOf(github 9:00 to 11:00, ten) //=> [github 9:00 to 10:00, github 10:00 to 11:00]
 */
export function halvesOf(row: Span, at: Instant): [Span, Span] | null {
  if (at <= row.start || at >= row.end) {
    return null;
  }
  return [
    { ...toSpan(row), end: at },
    { ...toSpan(row), start: at },
  ];
}

/** A row without what only the database knows of it. */
export function toSpan({ start, end, tool, offset }: Span): Span {
  return { start, end, tool, offset };
}

/**
 * The wall clock by which a span is corrected: this machine's where it showed the same, and otherwise the span's own.
 * Somebody who was elsewhere that day is not brought back by a change of the tool.
 *
 * @param offsetAt what this machine's wall clock shows
 * @example wallClockOf({ start: nineInSeoul, offset: 540, … }, () => 0)(midnight) //=> 540
 */
export function wallClockOf({ start, offset }: Span, offsetAt: EntryRules['offsetAt']): (at: Instant) => OffsetMinutes {
  return offsetAt(start) === offset ? offsetAt : () => offset;
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
