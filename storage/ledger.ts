/**
 * The growing end of history: reads where it stands and writes one step, in one transaction, so that two contexts or a
 * killed worker can never leave half of it. A heartbeat is one put of the open row.
 *
 * While the database cannot be written, steps are kept on standby in the session and written with the next one.
 */
import type { Ledger, Step } from '../tracking/advance';
import { earliest, type Instant, latest } from '../tracking/instant';
import { lengthOf, type Span } from '../tracking/span';
import { type CorrectedTime, correctedUntil, readCorrectedTime } from './corrected-time';
import { database, type SpanRow } from './database';
import { dropCache } from './days';
import { type Standby, sessionItem } from './session';
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
export async function moveLedger(at: Instant, standby: Standby | null, next: (ledger: Ledger) => Step): Promise<Move> {
  if (standby !== null) {
    await writeStandby(standby);
    // Before any step goes on from these rows: could one change them first, a worker that is stopped here and writes
    // its standby once more could not know them again.
    await sessionItem.update((session) => ({ ...session, standby: null }));
  }
  return database.transaction('rw', database.spans, database.days, database.corrections, async () => {
    const openRow = await readOpenRow();
    const ledger = await readLedger(openRow, at);
    const step = next(ledger);
    await write(step, openRow);
    // A day is kept once nothing can change it any more, unless the clock ran ahead while it was kept.
    const isBehindStored = ledger.ahead !== null || (ledger.open !== null && ledger.open.end > at);
    const added = [...(step.book ?? []), ...(step.open ?? [])];
    if (isBehindStored || added.length > 0) {
      const spans = ledger.open === null ? added : [ledger.open, ...added];
      await dropCache({ start: earliest(at, ...spans.map(({ start }) => start)), end: at });
    }
    return { step, ledger };
  });
}

/**
 * The same step for spans on standby.
 *
 * @example moveStandby(null, (ledger) => advance(ledger, observation, rules)).standby
 */
export function moveStandby(standby: Standby | null, next: (ledger: Ledger) => Step): Move & { standby: Standby } {
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
  kept.push(...(step.book ?? []));
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
  if (openRow !== undefined) {
    return readStored(openRow, at);
  }
  const stored = await readStored(openRow, at);
  const ends = [stored.bookedUntil, await correctedUntil(at)].filter((end) => end !== null);
  const [first, ...others] = ends;
  return { ...stored, bookedUntil: first === undefined ? null : latest(first, ...others) };
}

async function readStored(openRow: SpanRow | undefined, at: Instant): Promise<Ledger> {
  const open = openRow === undefined ? null : toSpan(openRow);
  const last = await database.spans.orderBy('start').last();
  if (last === undefined || (last.id === openRow?.id && last.start <= at)) {
    return { open, bookedUntil: null, ahead: null };
  }
  if (last.source === 'observed' && last.end <= at) {
    return { open, bookedUntil: last.end, ahead: null };
  }
  // What a person entered or imported may lie over now or ahead of it, and stops no clock.
  const corrected = await readCorrectedTime();
  const isOther = (row: SpanRow): boolean => row.id !== openRow?.id && wasObserved(row, corrected);
  const covering = (await readSpans({ start: at, end: at })).find(isOther);
  const ahead = covering ?? (await database.spans.where('start').above(at).filter(isOther).first()) ?? null;
  const before = await database.spans
    .where('start')
    .belowOrEqual(at)
    .filter((row) => isOther(row) && row.end <= at)
    .last();
  return { open, bookedUntil: before?.end ?? null, ahead: ahead === null ? null : toSpan(ahead) };
}

function wasObserved({ id, source }: SpanRow, corrected: CorrectedTime): boolean {
  return source === 'observed' || corrected.rows.has(id);
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
  const closed = [...(step.book ?? []), ...(step.open ?? []).slice(0, -1)].filter((span) => lengthOf(span) > 0);
  if (closed.length > 0) {
    await database.spans.bulkAdd(closed.map((span) => ({ ...span, source: 'observed' })));
  }
  const growing = step.open?.at(-1);
  if (growing !== undefined) {
    await database.spans.add({ ...growing, source: 'observed', open: 1 });
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

/** Writes what is not booked yet, so that doing it again changes nothing. */
async function writeStandby({ closed, open }: Standby): Promise<void> {
  await database.transaction('rw', database.spans, database.days, database.corrections, async () => {
    const corrected = await readCorrectedTime();
    for (const span of closed) {
      await addUnbooked(span, corrected);
    }
    const openRow = await readOpenRow();
    if (openRow !== undefined && open !== null && isPartOf(openRow, open)) {
      await database.spans.put({ ...openRow, end: open.end });
    } else {
      if (openRow !== undefined) {
        await closeRow(openRow, openRow.end);
      }
      if (open !== null) {
        await addUnbooked(open, corrected, 1);
      }
    }
    const spans = open === null ? closed : [...closed, open];
    const [first] = spans;
    if (first !== undefined) {
      await dropCache({
        start: earliest(first.start, ...spans.map(({ start }) => start)),
        end: latest(first.end, ...spans.map(({ end }) => end)),
      });
    }
  });
}

/**
 * On standby nobody could look at what is stored, so a meeting, or a clock that was set back, may reach into it, or into
 * what a person corrected since.
 */
async function addUnbooked(span: Span, corrected: CorrectedTime, open?: 1): Promise<void> {
  const stored = (await readSpans(span)).filter((row) => wasObserved(row, corrected));
  const touching = [...stored, ...corrected.times].filter((time) => time.start < span.end && time.end > span.start);
  const start = latest(span.start, ...touching.map(({ end }) => end));
  if (start === span.start || start < span.end) {
    await database.spans.add({ ...span, start, source: 'observed', ...(open === undefined ? {} : { open }) });
  }
}

function isPartOf(row: SpanRow, span: Span): boolean {
  return row.tool === span.tool && row.start >= span.start && row.end <= span.end;
}
