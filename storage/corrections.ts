/**
 * A person's edits of what is stored: a span is changed, split or deleted. The row then holds what was corrected, and
 * the correction what was there before, so that it can be put back (`undo-corrections.ts`). Adding is `entered.ts`.
 *
 * What is changed keeps the id of its row; where it falls into several parts, the first does.
 */
import { earliest, type Instant, later, latest } from '../tracking/instant';
import type { Span, SpanSource } from '../tracking/span';
import { type Draft, dropCacheOf, keepAct } from './correction-acts';
import {
  type ChangePlan,
  type CorrectionProblem,
  changeProblem,
  halvesOf,
  isPartOf,
  isUnchanged,
  planChangeAround,
  toSpan,
} from './correction-plan';
import { database, type FormerSpan, type SpanRow } from './database';
import type { Entry, EntryRules } from './entry-plan';
import { markSeen } from './seen';
import { type Session, sessionItem } from './session';
import { readSpans } from './spans';
import { growing, isGrowing, underway } from './underway';

/** What is not done, and why. */
export interface Refused {
  problem: CorrectionProblem;
}

/** What was done. */
export interface Corrected {
  problem: null;
  /** The number by which it can be undone; null where nothing was written. */
  act: number | null;
}

const TOUCHED = [database.spans, database.days, database.corrections, database.seen];

/**
 * What would be kept of a span with another time or tool, and what is there already. The span itself is in nobody's way.
 *
 * @param id of a row of `spans`
 * @example await planChange(7, { start: nine, end: eleven, tool: 'github' }, rules)
 * //=> { problem: null, before: github 9:00 to 10:00, free: [github 9:00 to 10:30], taken: [slack 10:30 to 11:00] }
 * @example await planChange(idOfTheOpenRow, wanted, rules) //=> { problem: 'still-growing' }
 */
export async function planChange(id: number, wanted: Entry, rules: EntryRules): Promise<ChangePlan | Refused> {
  return plan(await database.spans.get(id), wanted, rules, await sessionItem.get());
}

/**
 * Gives a span another time or tool, as far as that is free, in one transaction. It is `entered` from then on; only
 * where it merely shrank it keeps its source, for what is left of it was seen as it says.
 *
 * Nothing is written where nothing would change or nothing is free: `act` is null then.
 *
 * @example await changeSpan(7, { start: nine, end: eleven, tool: 'github' }, rules) //=> { problem: null, act: 3, … }
 */
export async function changeSpan(
  id: number,
  wanted: Entry,
  rules: EntryRules,
): Promise<(ChangePlan & Corrected) | Refused> {
  const session = await sessionItem.get();
  return database.transaction('rw', TOUCHED, async () => {
    const row = await database.spans.get(id);
    const planned = await plan(row, wanted, rules, session);
    if (row === undefined || planned.problem !== null) {
      return planned.problem === null ? { problem: 'gone' } : planned;
    }
    if (planned.free.length === 0 || isUnchanged(planned)) {
      return { ...planned, act: null };
    }
    const isPart = planned.free.every((span) => isPartOf(span, planned.before));
    const source = isPart ? row.source : 'entered';
    return { ...planned, act: await keep([{ kind: 'change', row, after: planned.free, source }], rules) };
  });
}

/**
 * Splits a span in two, which keep its tool, its offset and its source.
 *
 * @param at an instant inside of it
 * @example await splitSpan(7, tenOClock, rules) //=> { problem: null, act: 3 }
 */
export async function splitSpan(id: number, at: Instant, rules: EntryRules): Promise<Corrected | Refused> {
  const session = await sessionItem.get();
  return database.transaction('rw', TOUCHED, async () => {
    const row = await database.spans.get(id);
    if (row === undefined) {
      return { problem: 'gone' };
    }
    if (isGrowing(row, session)) {
      return { problem: 'still-growing' };
    }
    const halves = halvesOf(row, at);
    if (halves === null) {
      return { problem: 'outside' };
    }
    return { problem: null, act: await keep([{ kind: 'split', row, after: halves, source: row.source }], rules) };
  });
}

/**
 * Deletes spans, all of them in one act, as an episode is deleted. Those that are no more are passed over; where the
 * background still writes one of them, none is deleted.
 *
 * @example await deleteSpans([7, 8], rules) //=> { problem: null, act: 3 }
 */
export async function deleteSpans(ids: readonly number[], rules: EntryRules): Promise<Corrected | Refused> {
  const session = await sessionItem.get();
  return database.transaction('rw', TOUCHED, async () => {
    const rows = (await database.spans.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    const [first, ...others] = rows.map((row): Edit => ({ kind: 'delete', row, after: [], source: row.source }));
    if (first === undefined) {
      return { problem: 'gone' };
    }
    if (rows.some((row) => isGrowing(row, session))) {
      return { problem: 'still-growing' };
    }
    return { problem: null, act: await keep([first, ...others], rules) };
  });
}

async function plan(
  row: SpanRow | undefined,
  wanted: Entry,
  rules: EntryRules,
  session: Session,
): Promise<ChangePlan | Refused> {
  const problem = changeProblem(row, wanted, rules.now, row !== undefined && isGrowing(row, session));
  if (row === undefined || problem !== null) {
    return { problem: problem ?? 'gone' };
  }
  const [stored, open] = await Promise.all([readSpans(wanted), database.spans.where('open').equals(1).toArray()]);
  const others = [...stored.filter(({ id }) => id !== row.id), ...open.map((one) => growing(one, rules.now))];
  const waiting = underway({ standby: session.standby, hearing: null }, rules.now);
  const silence = underway({ standby: null, hearing: session.hearing }, rules.now);
  // A meeting that is heard again reaches back over silence, and not over the span itself.
  const heard = silence.flatMap((one) => [
    { ...one, end: earliest(one.end, row.start) },
    { ...one, start: latest(one.start, row.end) },
  ]);
  return planChangeAround(row, [...others, ...waiting, ...heard], wanted, rules);
}

/** What is to be done to one row. */
interface Edit {
  kind: 'change' | 'split' | 'delete';
  row: SpanRow;
  after: Span[];
  /** The source of what is left. */
  source: SpanSource;
}

/** Writes one act: what is left of each row, and what was there before. @returns its number */
async function keep(edits: readonly [Edit, ...Edit[]], { now, dayTurnHour }: EntryRules): Promise<number> {
  const times = edits.map(({ row, after }) => ({ before: row, after }));
  await dropCacheOf(times);
  // Which spans lie over each other has to be known before any of them is gone.
  const over = new Map(await Promise.all(edits.map(async ({ row }) => [row.id, await readOver(row)] as const)));
  const write = async (edit: Edit): Promise<Draft> => {
    await keepSign(edit.row, dayTurnHour);
    return toDraft(edit, await replaceRow(edit), over.get(edit.row.id) ?? [], now);
  };
  const drafts: Draft[] = [];
  for (const edit of edits) {
    drafts.push(await write(edit));
  }
  await dropCacheOf(times);
  return keepAct(drafts);
}

function toDraft({ kind, row, after }: Edit, made: number[], over: number[], at: Instant): Draft {
  const before = formerOf(row);
  return { span: row.id, at, kind, before, after, made, ...(over.length > 0 && { over }) };
}

function formerOf({ source, import: imported, ...row }: SpanRow): FormerSpan {
  return { ...toSpan(row), source, ...(imported !== undefined && { import: imported }) };
}

/** The spans that lie over a row. */
async function readOver(row: SpanRow): Promise<number[]> {
  const touching = await readSpans(row);
  return touching.filter(({ id, start }) => id !== row.id && start < row.end).map(({ id }) => id);
}

/** @returns the ids of what is left */
async function replaceRow({ row, after, source }: Edit): Promise<number[]> {
  const { import: imported } = row;
  const rows = after.map((span) => ({ ...span, source, ...(imported !== undefined && { import: imported }) }));
  const [first, ...others] = rows;
  if (first === undefined) {
    await database.spans.delete(row.id);
    return [];
  }
  await database.spans.put({ ...first, id: row.id });
  return [row.id, ...(await database.spans.bulkAdd(others, { allKeys: true }))];
}

/** The browser was there, whatever a person says of the work: a day without its spans is not one that nobody saw. */
async function keepSign({ source, start, end, offset }: SpanRow, dayTurnHour: number): Promise<void> {
  if (source === 'observed') {
    await markSeen(start, { offset, dayTurnHour });
    await markSeen(later(end, -1), { offset, dayTurnHour });
  }
}
