/**
 * The growing end of history: reads where it stands and writes one step, in one transaction, so that two contexts or a
 * killed worker can never leave half of it. A heartbeat is one put of the open row.
 *
 * While the database cannot be written, steps are kept on standby in the session and written with the next one.
 */
import type { Ledger, Step } from '../tracking/advance';
import { type Instant, toInstant } from '../tracking/instant';
import { lengthOf, type Span } from '../tracking/span';
import { database, type SpanRow } from './database';
import { dropCache } from './days';
import type { Standby } from './session';
import { readSpans } from './spans';

/** What a step did. */
export interface Move {
  step: Step;
  ledger: Ledger;
}

/**
 * Reads the ledger, asks what to do and does it.
 *
 * @param at now, by which time that lies ahead of a clock that was set back is told
 * @param standby spans that earlier steps could not write; they are written first, each at most once
 * @throws whatever the database throws; nothing is written then
 */
export async function moveLedger(
  at: Instant,
  standby: Standby | null,
  next: (ledger: Ledger) => Step,
): Promise<Move> {
  return database.transaction('rw', database.spans, database.days, async () => {
    if (standby !== null) {
      await writeStandby(standby);
    }
    const openRow = await readOpenRow();
    const ledger = await readLedger(openRow, at);
    const step = next(ledger);
    await write(step, openRow);
    if (ledger.ahead !== null || (ledger.open !== null && ledger.open.end > at)) {
      await dropCache({ start: toInstant(Math.min(at, ledger.open?.start ?? at)), end: at });
    }
    return { step, ledger };
  });
}

/**
 * The same step for spans on standby.
 *
 * @example moveStandby(null, (ledger) => advance(ledger, observation, rules)).standby
 */
export function moveStandby(
  standby: Standby | null,
  next: (ledger: Ledger) => Step,
): Move & { standby: Standby } {
  const { closed, open } = standby ?? { closed: [], open: null };
  const ledger: Ledger = { open, bookedUntil: closed.at(-1)?.end ?? null, ahead: null };
  const step = next(ledger);
  let growing = open;
  const kept = [...closed];
  if (growing !== null && step.extend !== undefined) {
    growing = { ...growing, end: step.extend };
  }
  if (growing !== null && step.close !== undefined) {
    kept.push({ ...growing, end: step.close });
    growing = null;
  }
  if (step.open !== undefined) {
    kept.push(...step.open.slice(0, -1));
    growing = step.open.at(-1) ?? null;
  }
  return { step, ledger, standby: { closed: kept.filter((span) => lengthOf(span) > 0), open: growing } };
}

/** When the browser or a span last gave a sign, as far as spans tell. */
export async function lastBooked(): Promise<Instant | null> {
  return (await database.spans.orderBy('start').last())?.end ?? null;
}

async function readOpenRow(): Promise<SpanRow | undefined> {
  return database.spans.where('open').equals(1).first();
}

async function readLedger(openRow: SpanRow | undefined, at: Instant): Promise<Ledger> {
  const open = openRow === undefined ? null : toSpan(openRow);
  const last = await database.spans.orderBy('start').last();
  if (last === undefined || (last.id === openRow?.id && last.start <= at)) {
    return { open, bookedUntil: null, ahead: null };
  }
  if (last.source === 'observed' && last.end <= at) {
    return { open, bookedUntil: last.end, ahead: null };
  }
  // What a person entered or imported may lie over now or ahead of it, and stops no clock.
  const isOther = (row: SpanRow): boolean => row.id !== openRow?.id && row.source === 'observed';
  const covering = (await readSpans({ start: at, end: at })).find(isOther);
  const ahead = covering ?? (await database.spans.where('start').above(at).filter(isOther).first()) ?? null;
  const before = await database.spans.where('start').belowOrEqual(at).filter((row) => isOther(row) && row.end <= at).last();
  return { open, bookedUntil: before?.end ?? null, ahead: ahead === null ? null : toSpan(ahead) };
}

function toSpan({ start, end, tool, offset }: SpanRow): Span {
  return { start, end, tool, offset };
}

async function write(step: Step, openRow: SpanRow | undefined): Promise<void> {
  if (openRow !== undefined && step.extend !== undefined) {
    await database.spans.put({ ...openRow, end: step.extend });
  }
  if (openRow !== undefined && step.close !== undefined) {
    await closeRow(openRow, step.close);
  }
  if (step.open !== undefined) {
    const closed = step.open.slice(0, -1).filter((span) => lengthOf(span) > 0);
    await database.spans.bulkAdd(closed.map((span) => ({ ...span, source: 'observed' })));
    const growing = step.open.at(-1);
    if (growing !== undefined) {
      await database.spans.add({ ...growing, source: 'observed', open: 1 });
    }
  }
}

async function closeRow(row: SpanRow, end: Instant): Promise<void> {
  const { open: _, ...closed } = row;
  if (end > row.start) {
    await database.spans.put({ ...closed, end });
  } else {
    await database.spans.delete(row.id);
  }
}

async function writeStandby({ closed, open }: Standby): Promise<void> {
  const openRow = await readOpenRow();
  if (openRow !== undefined && openRow.start !== open?.start) {
    await closeRow(openRow, openRow.end);
  }
  for (const span of closed) {
    await writeOnce(span);
  }
  if (open !== null) {
    await writeOnce(open, 1);
  }
}

/** The session may still name spans that were written just before the worker was stopped. */
async function writeOnce(span: Span, open?: 1): Promise<void> {
  const same = await database.spans.where('start').equals(span.start).filter((row) => row.tool === span.tool).first();
  if (same === undefined) {
    await database.spans.add({ ...span, source: 'observed', ...(open === undefined ? {} : { open }) });
  }
}
