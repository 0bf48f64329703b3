/** What a person corrected, act by act, and what was there before they did. */
import type { Instant } from '../tracking/instant';
import type { Interval, Span } from '../tracking/span';
import { type Act, madeBy } from './correction-acts';
import { type CorrectionRow, database, type FormerSpan, type SpanRow } from './database';
import { readSpans } from './spans';
import { readStandingActs, refusalOf, touches, type UndoRefusal } from './undo-corrections';

/** One act of a person's, as it can be shown and undone. */
export interface CorrectionAct {
  /** The number by which it is undone. */
  id: number;
  at: Instant;
  kind: CorrectionRow['kind'];
  /** In order of start; none where time was added. */
  before: FormerSpan[];
  /** In order of start; none where spans were deleted. */
  after: Span[];
  /** The ids of the rows that hold `after`, unless a later act changed them. */
  spans: number[];
  /** Why it cannot be undone now; null if it can. */
  refusal: UndoRefusal | null;
}

/**
 * The acts that are not undone, the newest first.
 *
 * @param range only those that tell of time within it; all if left out
 * @example await readCorrections({ start: fourOClock, end: nextFourOClock })
 * //=> [{ id: 3, kind: 'change', before: [github 9:00 to 10:00], after: [slack 9:00 to 10:00], refusal: null, … }]
 */
export async function readCorrections(range?: Interval): Promise<CorrectionAct[]> {
  return database.transaction('r', database.spans, database.corrections, database.imports, async () => {
    const acts = await readStandingActs();
    const wanted = range === undefined ? acts : acts.filter((act) => touches(act, range));
    return Promise.all(wanted.map(async (act) => toShown(act, await refusalOf(act, acts))));
  });
}

function toShown({ id, rows }: Act, refusal: UndoRefusal | null): CorrectionAct {
  const [{ at, kind }] = rows;
  const before = inOrder(rows.flatMap((row) => row.before ?? []));
  const after = inOrder(rows.flatMap((row) => row.after));
  return { id, at, kind, before, after, spans: rows.flatMap(madeBy), refusal };
}

/** A span as it was before any correction, under the id that it had. */
export type OriginalSpan = Omit<SpanRow, 'open'>;

/**
 * What was there before any correction: the spans that touch a range, whole, as they were observed or imported. A span
 * that is still growing is among them; added time is not.
 *
 * @example await readOriginals({ start: fourOClock, end: nextFourOClock }) //=> [github 9:10 to 12:30, observed]
 */
export async function readOriginals(range: Interval): Promise<OriginalSpan[]> {
  return database.transaction('r', database.spans, database.corrections, async () => {
    const [rows, acts] = await Promise.all([readSpans(range), readStandingActs()]);
    const corrections = acts.flatMap((act) => act.rows);
    const made = firstMadeBy(corrections);
    const untouched = rows.filter(({ id, source }) => !made.has(id) && source !== 'entered');
    const corrected = corrections.flatMap((row) => ((made.get(row.span) ?? row.id) < row.id ? [] : toOriginal(row)));
    const originals = [...untouched.map(({ open: _, ...row }) => row), ...corrected];
    const touching = originals.filter(({ start, end }) => start < range.end && end > range.start);
    return touching.sort((one, other) => one.start - other.start || one.id - other.id);
  });
}

/** By the id of a span, the first correction that left it. */
function firstMadeBy(corrections: readonly CorrectionRow[]): Map<number, number> {
  const first = new Map<number, number>();
  for (const row of corrections) {
    for (const id of madeBy(row)) {
      first.set(id, Math.min(row.id, first.get(id) ?? row.id));
    }
  }
  return first;
}

function toOriginal({ span: id, before }: CorrectionRow): OriginalSpan[] {
  const source = before?.source ?? 'observed';
  return before === null || source === 'entered' ? [] : [{ ...before, id, source }];
}

function inOrder<T extends Interval>(spans: readonly T[]): T[] {
  return [...spans].sort((one, other) => one.start - other.start);
}
