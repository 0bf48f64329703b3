/**
 * Puts back what was there before a correction: the same rows, with their ids, sources and imports. Later corrections
 * that stand on it go first, so that no two spans come to lie over each other that did not before.
 */
import type { Instant } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { type Act, dropCacheOf, madeBy, standingActs, timesOf } from './correction-acts';
import { type CorrectionRow, database, type SpanRow } from './database';
import type { Entry } from './entry-plan';
import { readSpans } from './spans';

/** Why an act cannot be undone now. */
export type UndoRefusal =
  /** A later act stands on the same spans, or in the same time: that one goes first. */
  | { because: 'later'; act: number }
  /** Something else has come to lie where a span was. */
  | { because: 'taken'; taken: Entry[] }
  /** It was undone or forgotten already, or what it left is no more. */
  | { because: 'gone' };

/** How many acts were undone, and how many were left for each reason, their own or that of a later act on top of them. */
export interface Restored {
  undone: number;
  /** Something else has come to lie where a span was. */
  taken: number;
  /** What an act left is no more. */
  gone: number;
}

const TOUCHED = [database.spans, database.days, database.corrections, database.imports];

/**
 * Undoes one act of a person, in one transaction: what it made goes, and what was there before is back.
 *
 * @param act its number, as from `changeSpan` or in `readCorrections`
 * @returns why it was not undone; null if it was
 * @example await undoCorrection(3, now) //=> null
 * @example await undoCorrection(3, now) //=> { because: 'later', act: 5 }
 */
export async function undoCorrection(act: number, now: Instant): Promise<UndoRefusal | null> {
  return database.transaction('rw', TOUCHED, async () => {
    const acts = await readStandingActs();
    const wanted = acts.find(({ id }) => id === act);
    const refusal: UndoRefusal | null = wanted === undefined ? { because: 'gone' } : await refusalOf(wanted, acts);
    if (wanted !== undefined && refusal === null) {
      await undo(wanted, now);
    }
    return refusal;
  });
}

/**
 * Shows a range as it was observed: undoes all acts that touch it, the newest first, and those that stand on them. Added
 * time goes, and what was observed is back, all in one transaction.
 *
 * @example await restoreObserved({ start: fourOClock, end: nextFourOClock }, now) //=> { undone: 3, taken: 0, gone: 0 }
 */
export async function restoreObserved(range: Interval, now: Instant): Promise<Restored> {
  return database.transaction('rw', TOUCHED, async () => {
    const before = await readStandingActs();
    const left = { taken: 0, gone: 0 };
    for (const { id } of before.filter((act) => touches(act, range))) {
      const because = await undoFrom(id, now);
      if (because !== null) {
        left[because] += 1;
      }
    }
    return { undone: before.length - (await readStandingActs()).length, ...left };
  });
}

/** All acts that are not undone, the newest first. */
export async function readStandingActs(): Promise<Act[]> {
  return standingActs(await database.corrections.toArray());
}

/** Whether an act tells of time within a range. @example touches(act, { start: monday, end: tuesday }) */
export function touches({ rows }: Act, { start, end }: Interval): boolean {
  return rows.flatMap(timesOf).some((time) => time.start < end && time.end > start);
}

/**
 * Why an act cannot be undone now; null if it can.
 *
 * @param acts all that stand, the newest first
 */
export async function refusalOf(act: Act, acts: readonly Act[]): Promise<UndoRefusal | null> {
  const later = acts.find((other) => other.id > act.id && standsOn(other, act));
  if (later !== undefined) {
    return { because: 'later', act: later.id };
  }
  const isThere = await Promise.all(act.rows.map(isStillThere));
  if (isThere.includes(false)) {
    return { because: 'gone' };
  }
  const made = act.rows.flatMap(madeBy);
  const strange = await Promise.all(act.rows.map((row) => readStrange(row, made)));
  const taken = strange.flat().map(({ start, end, tool }): Entry => ({ start, end, tool }));
  return taken.length === 0 ? null : { because: 'taken', taken };
}

/**
 * Whether a later act corrected what an act left, or has to do with time into which that would put something back. It is
 * not enough that this time is free: undoing the later act first may be what would fill it.
 */
function standsOn(later: Act, { rows }: Act): boolean {
  const made = rows.flatMap(madeBy);
  const back = rows.flatMap(({ before }) => before ?? []);
  return (
    later.rows.some(({ span, before }) => before !== null && made.includes(span)) ||
    back.some((range) => touches(later, range))
  );
}

/** Whether what a correction left lies there as it left it, and what it would put back has not gone with its import. */
async function isStillThere(row: CorrectionRow): Promise<boolean> {
  const spans = await database.spans.bulkGet(madeBy(row));
  const isSame = spans.every((span, index) => {
    const { start, end, tool } = row.after[index] ?? span ?? {};
    return span !== undefined && span.start === start && span.end === end && span.tool === tool;
  });
  const bringer = row.before?.import === undefined ? undefined : await database.imports.get(row.before.import);
  return isSame && bringer?.state !== 'undone';
}

/** The spans that lie where a correction would put one back and did not lie there before, without those that go. */
async function readStrange({ before, over = [] }: CorrectionRow, going: readonly number[]): Promise<SpanRow[]> {
  if (before === null) {
    return [];
  }
  const expected = new Set([...over, ...going]);
  const touching = await readSpans(before);
  return touching.filter(({ id, start, end }) => start < end && start < before.end && !expected.has(id));
}

async function undo(act: Act, now: Instant): Promise<void> {
  await dropCacheOf(act.rows);
  await database.spans.bulkDelete(act.rows.flatMap(madeBy));
  await database.spans.bulkPut(act.rows.flatMap(formerRow));
  await database.corrections.bulkPut(act.rows.map((row) => ({ ...row, undoneAt: now })));
  await dropCacheOf(act.rows);
}

function formerRow({ span: id, before }: CorrectionRow): SpanRow[] {
  return before === null ? [] : [{ ...before, id, source: before.source ?? 'observed' }];
}

/** Undoes an act after whatever stands on it. @returns why it still stands; null if it does not */
async function undoFrom(id: number, now: Instant): Promise<'taken' | 'gone' | null> {
  for (;;) {
    const acts = await readStandingActs();
    const act = acts.find((one) => one.id === id);
    if (act === undefined) {
      return null;
    }
    const refusal = await refusalOf(act, acts);
    if (refusal === null) {
      await undo(act, now);
      continue;
    }
    const because = refusal.because === 'later' ? await undoFrom(refusal.act, now) : refusal.because;
    if (because !== null) {
      return because;
    }
  }
}
