/** What holds of any corrections, whatever is stored, in whichever order they are made and undone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorrections, readOriginals } from '../../../storage/correction-list';
import { changeSpan, deleteSpans, splitSpan } from '../../../storage/corrections';
import { database, type SpanRow } from '../../../storage/database';
import { fillCache, readDays } from '../../../storage/days';
import { addEntry } from '../../../storage/entered';
import type { EntryRules } from '../../../storage/entry-plan';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { restoreObserved, undoCorrection } from '../../../storage/undo-corrections';
import { addToDay, toDayKey } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { earliest, HOUR, type Instant, later, latest, SECOND } from '../../../tracking/instant';
import { type Interval, lengthOf, union } from '../../../tracking/span';
import { offsetAt, type Zone } from '../../support/simulator/zones';
import { at } from './clock';
import { spanRows } from './day-book';
import { emptyAll } from './fresh';
import { rulesAt } from './person';

/** Days in which a clock is set back or forward, in most of the places. */
const START = at('2026-10-24 00:00');
const DAYS = 4;
const NOW = later(START, DAYS * 24 * HOUR);
const EVERYTHING: Interval = { start: later(START, -48 * HOUR), end: later(NOW, 48 * HOUR) };
const READING = { now: later(NOW, 10 * 24 * HOUR), ...summaryRules(DEFAULT_SETTINGS) };
const KEYS = Array.from({ length: DAYS + 4 }, (_, index) => addToDay(toDayKey('2026-10-22'), index));

const seconds = fc.integer({ min: 0, max: DAYS * 24 * 3_600 - 1 });
const tools = fc.constantFrom('github', 'slack', 'figma');

/** A wall clock, and the days of the year that these days stand for there. */
const places = fc
  .constantFrom<[Zone, string]>(
    ['Europe/Berlin', '2026-10-24 00:00'],
    ['Europe/Berlin', '2026-03-28 00:00'],
    ['Australia/Lord_Howe', '2026-10-02 12:00'],
    ['America/New_York', '2026-10-31 00:00'],
    ['Asia/Kathmandu', '2026-10-24 00:00'],
    ['UTC', '2026-10-24 00:00'],
  )
  .map(
    ([zone, start]): WallClock =>
      (instant) =>
        offsetAt(zone, later(instant, at(start) - START)),
  );

type WallClock = EntryRules['offsetAt'];

const pick = fc.nat({ max: 30 });

interface Stored {
  gap: number;
  length: number;
  tool: string;
  source: 'observed' | 'imported';
  /** How far an imported span reaches back over the one before, in seconds. */
  over: number;
}

const stored: fc.Arbitrary<Stored[]> = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 6 * 3_600 }),
    length: fc.integer({ min: 1, max: 12_000 }),
    tool: tools,
    source: fc.constantFrom('observed' as const, 'observed' as const, 'imported' as const),
    over: fc.constantFrom(0, 0, 600),
  }),
  { minLength: 1, maxLength: 10 },
);

type Doing =
  | { kind: 'add'; from: number; length: number; tool: string }
  | { kind: 'change'; which: number; from: number; length: number; tool: string }
  /** By seconds to either side, as a person moves a border. */
  | { kind: 'move'; which: number; start: number; end: number }
  | { kind: 'split'; which: number; part: number }
  | { kind: 'delete'; which: number[] }
  | { kind: 'undo'; which: number };

const lengths = fc.integer({ min: 1, max: 10 * 3_600 });
const shifts = fc.integer({ min: -3_600, max: 3_600 });
const doings: fc.Arbitrary<Doing[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), from: seconds, length: lengths, tool: tools }),
    fc.record({ kind: fc.constant('change' as const), which: pick, from: seconds, length: lengths, tool: tools }),
    fc.record({ kind: fc.constant('move' as const), which: pick, start: shifts, end: shifts }),
    fc.record({ kind: fc.constant('split' as const), which: pick, part: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ kind: fc.constant('delete' as const), which: fc.array(pick, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('undo' as const), which: fc.nat({ max: 5 }) }),
  ),
  { minLength: 1, maxLength: 12 },
);

async function storeAll(rows: Stored[], offsetOf: WallClock): Promise<SpanRow[]> {
  await emptyAll();
  let end = START;
  for (const { gap, length, tool, source, over } of rows) {
    const isOver = source === 'imported' && over > 0 && end > START;
    const start = isOver ? later(end, -over * SECOND) : later(end, gap * SECOND);
    end = latest(end, later(start, length * SECOND));
    if (end > NOW) {
      break;
    }
    const span = { start, end: later(start, length * SECOND), tool, offset: offsetOf(start), source };
    await database.spans.add(source === 'imported' ? { ...span, import: 1 } : span);
  }
  return spanRows();
}

/** @returns by how much the plan said that the stored time grows; null where nothing was done */
async function follow(doing: Doing, offsetOf: WallClock, now: Instant): Promise<number | null> {
  const rules = { ...rulesAt(now), offsetAt: offsetOf };
  const rows = await spanRows();
  const rowAt = (which: number) => rows[which % Math.max(rows.length, 1)];
  switch (doing.kind) {
    case 'add': {
      const start = later(START, doing.from * SECOND);
      const { free } = await addEntry(
        { start, end: earliest(later(start, doing.length * SECOND), NOW), tool: doing.tool },
        rules,
      );
      return sumOf(free);
    }
    case 'change':
    case 'move': {
      const row = rowAt(doing.which);
      if (row === undefined) {
        return null;
      }
      const start = doing.kind === 'move' ? later(row.start, doing.start * SECOND) : later(START, doing.from * SECOND);
      const end = doing.kind === 'move' ? later(row.end, doing.end * SECOND) : later(start, doing.length * SECOND);
      const tool = doing.kind === 'move' ? row.tool : doing.tool;
      const done = await changeSpan(row.id, { start, end, tool }, rules);
      return done.problem !== null || done.act === null ? null : sumOf(done.free) - lengthOf(row);
    }
    case 'split': {
      const row = rowAt(doing.which);
      return row === undefined ||
        (await splitSpan(row.id, later(row.start, doing.part * lengthOf(row)), rules)).problem !== null
        ? null
        : 0;
    }
    case 'delete': {
      const chosen = new Set(doing.which.flatMap((which) => rowAt(which) ?? []));
      const done = await deleteSpans(
        [...chosen].map(({ id }) => id),
        rules,
      );
      return done.problem === null ? -sumOf([...chosen]) : null;
    }
    case 'undo': {
      const acts = await readCorrections();
      const act = acts[doing.which % Math.max(acts.length, 1)];
      if (act === undefined) {
        return null;
      }
      const refusal = await undoCorrection(act.id, now);
      expect(refusal, 'the list says beforehand what can be undone').toEqual(act.refusal);
      return refusal === null ? sumOf(act.before) - sumOf(act.after) : null;
    }
  }
}

const sumOf = (spans: readonly Interval[]) => spans.reduce((sum, each) => sum + lengthOf(each), 0);

/** The time in which two spans or more lie over each other. */
function overlaps(rows: readonly Interval[]): Interval[] {
  const ordered = [...rows].sort((one, other) => one.start - other.start);
  const found: Interval[] = [];
  for (const [index, row] of ordered.entries()) {
    for (const other of ordered.slice(index + 1)) {
      found.push({ start: other.start, end: earliest(row.end, other.end) });
    }
  }
  return union(found);
}

const isWithin = (times: readonly Interval[], others: readonly Interval[]) =>
  times.every((time) => others.some((other) => other.start <= time.start && time.end <= other.end));

async function expectCacheIsTrue(): Promise<void> {
  const rebuilt = summarise(await spanRows(), READING.rules);
  for (const day of await readDays(KEYS, READING)) {
    expect(Object.keys(day.active).length > 0 ? day : undefined).toEqual(rebuilt.find((one) => one.day === day.day));
  }
}

test('nothing overlaps that did not, the kept days are true, the sum is as planned, and all can be undone exactly', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(stored, doings, places, async (rows, acts, offsetOf) => {
      const before = await storeAll(rows, offsetOf);
      const allowed = overlaps(before);
      await fillCache(KEYS, READING);
      for (const [index, doing] of acts.entries()) {
        const sum = sumOf(await spanRows());
        const grown = await follow(doing, offsetOf, later(NOW, index));
        const now = await spanRows();
        expect(sumOf(now) - sum, doing.kind).toBe(grown ?? 0);
        expect(isWithin(overlaps(now), allowed), 'no overlap that was not there').toBe(true);
        expect(now.every(({ start, end }) => start < end)).toBe(true);
        expect(await readOriginals(EVERYTHING), 'the originals can be read all along').toEqual(before);
        await expectCacheIsTrue();
        await fillCache(KEYS, READING);
      }
      for (const { id } of await readCorrections()) {
        expect(await undoCorrection(id, later(NOW, 100)), 'the newest first, each can be undone').toBeNull();
        expect(isWithin(overlaps(await spanRows()), allowed)).toBe(true);
      }
      expect(await spanRows()).toEqual(before);
      await expectCacheIsTrue();
    }),
    { numRuns: 40 },
  );
});

test('as observed, any time is again what it was, and the originals can be read before and after', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(stored, doings, places, seconds, lengths, async (rows, acts, offsetOf, from, length) => {
      const before = await storeAll(rows, offsetOf);
      for (const [index, doing] of acts.entries()) {
        await follow(doing, offsetOf, later(NOW, index));
      }
      const range = { start: later(START, from * SECOND), end: later(START, (from + length) * SECOND) };
      const touches = ({ start, end }: Interval) => start < range.end && end > range.start;
      const count = (await readCorrections()).length;
      const { undone, ...left } = await restoreObserved(range, later(NOW, 100));
      const now = await spanRows();
      expect(left).toEqual({ taken: 0, gone: 0 });
      expect(now.filter(touches)).toEqual(before.filter(touches));
      expect(await readCorrections(range)).toEqual([]);
      expect((await readCorrections()).length).toBe(count - undone);
      expect(await readOriginals(EVERYTHING)).toEqual(before);
      expect(isWithin(overlaps(now), overlaps(before))).toBe(true);
      await restoreObserved(EVERYTHING, later(NOW, 101));
      expect(await spanRows()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
