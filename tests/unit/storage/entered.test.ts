import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { fillCache, readDays } from '../../../storage/days';
import { addEntry, planEntry, readEntered, removeEntered } from '../../../storage/entered';
import { type Entry, type EntryRules, entryProblem } from '../../../storage/entry-plan';
import { eraseRange } from '../../../storage/erase';
import { sessionItem } from '../../../storage/session';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { addToDay, dayOf, toDayKey } from '../../../tracking/day';
import { type DaySummary, summarise } from '../../../tracking/day-summary';
import { HOUR, type Instant, later, MINUTE, SECOND } from '../../../tracking/instant';
import { clip, type Interval, lengthOf, type Span, union, unionLength } from '../../../tracking/span';
import { offsetAt as offsetIn, type Zone } from '../../support/simulator/zones';
import { at, monday, span } from './clock';
import { book, breakDatabase, found, seen, spanRows, timetable } from './day-book';
import { emptyAll } from './fresh';

const MONDAY = toDayKey('2026-11-16');

const rulesAt = (now: Instant, zone: Zone = 'UTC'): EntryRules => ({
  now,
  dayTurnHour: 4,
  offsetAt: (instant) => offsetIn(zone, instant),
});

const entry = (from: Instant, to: Instant, tool = 'github'): Entry => ({ start: from, end: to, tool });

const EVENING = rulesAt(monday('20:00'));

async function addSpans(...spans: Span[]): Promise<void> {
  await database.spans.bulkAdd(spans.map((added) => ({ ...added, source: 'observed' as const })));
}

describe('what cannot be entered', () => {
  test.each([
    ['nothing at all', monday('10:00'), monday('10:00'), 'empty'],
    ['an end before its start', monday('10:00'), monday('09:00'), 'empty'],
    ['what has not passed', monday('19:00'), monday('20:01'), 'future'],
    ['more than 24 hours', at('2026-11-15 19:59'), monday('20:00'), 'too-long'],
  ] as const)('%s', async (_, start, end, problem) => {
    expect(entryProblem({ start, end }, EVENING.now)).toBe(problem);
    await expect(planEntry(entry(start, end), EVENING)).rejects.toThrow(RangeError);
    await expect(addEntry(entry(start, end), EVENING)).rejects.toThrow(RangeError);
    expect(await spanRows()).toEqual([]);
  });

  test('up to now, and 24 hours of it, can', () => {
    expect(entryProblem({ start: at('2026-11-15 20:00'), end: monday('20:00') }, EVENING.now)).toBeNull();
  });
});

describe('time that is entered', () => {
  test('is stored as entered, with a correction that says when', async () => {
    const { free, taken } = await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    expect(free).toEqual([span('github', '10:00', '11:00')]);
    expect(taken).toEqual([]);
    const [row] = await spanRows();
    expect(row).toEqual({ ...span('github', '10:00', '11:00'), id: row?.id, source: 'entered' });
    expect(await database.corrections.toArray()).toEqual([
      expect.objectContaining({ span: row?.id, at: EVENING.now, kind: 'add', before: null, after: free }),
    ]);
  });

  test('is added only where nothing is stored', async () => {
    await addSpans(span('slack', '10:15', '10:30'), span('figma', '10:50', '11:30'));
    const wanted = entry(monday('10:00'), monday('11:00'));
    const plan = await planEntry(wanted, EVENING);
    expect(plan.taken).toEqual([
      entry(monday('10:15'), monday('10:30'), 'slack'),
      entry(monday('10:50'), monday('11:00'), 'figma'),
    ]);
    expect(await timetable()).toHaveLength(2);
    expect(await addEntry(wanted, EVENING)).toEqual(plan);
    expect(await timetable()).toEqual([
      'github 10:00 to 10:15',
      'slack 10:15 to 10:30',
      'github 10:30 to 10:50',
      'figma 10:50 to 11:30',
    ]);
  });

  test('is nothing where all of it is stored', async () => {
    await addSpans(span('slack', '09:00', '12:00'));
    const { free, taken } = await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    expect(free).toEqual([]);
    expect(taken).toEqual([entry(monday('10:00'), monday('11:00'), 'slack')]);
    expect(await timetable()).toEqual(['slack 09:00 to 12:00']);
    expect(await database.corrections.count()).toBe(0);
  });

  test('twice is added once', async () => {
    await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    await addEntry(entry(monday('10:30'), monday('11:30'), 'slack'), EVENING);
    expect(await timetable()).toEqual(['github 10:00 to 11:00', 'slack 11:00 to 11:30']);
  });

  test('twice at once is added once', async () => {
    const wanted = entry(monday('10:00'), monday('11:00'));
    await Promise.all([addEntry(wanted, EVENING), addEntry(wanted, EVENING)]);
    expect(await timetable()).toEqual(['github 10:00 to 11:00']);
  });

  test('passes midnight in one piece, and is split where the day turns', async () => {
    await addEntry(entry(monday('22:30'), at('2026-11-17 05:00')), rulesAt(at('2026-11-17 06:00')));
    expect(await timetable()).toEqual(['github 22:30 to 04:00', 'github 04:00 to 05:00']);
    const [entered] = await readEntered();
    expect(entered).toMatchObject({ tool: 'github', length: 6.5 * HOUR });
    expect(entered?.parts).toHaveLength(2);
  });

  test('has the offset of the wall clock of its day, not of today', async () => {
    const rules = rulesAt(monday('20:00'), 'Europe/Berlin');
    await addEntry(entry(at('2026-07-01 08:00'), at('2026-07-01 09:00')), rules);
    await addEntry(entry(monday('08:00'), monday('09:00')), rules);
    expect((await spanRows()).map(({ offset }) => offset)).toEqual([120, 60]);
  });

  test.each([
    ['forward', '2026-03-29 00:30', '2026-03-29 01:30', '2026-03-29 01:00', [60, 120]],
    ['back', '2026-10-25 00:30', '2026-10-25 01:30', '2026-10-25 01:00', [120, 60]],
  ])('is split where the clock is set %s', async (_, from, to, change, offsets) => {
    await addEntry(entry(at(from), at(to)), rulesAt(monday('20:00'), 'Europe/Berlin'));
    const rows = await spanRows();
    expect(rows.map(({ offset }) => offset)).toEqual(offsets);
    expect(rows[0]?.end).toBe(at(change));
    expect(unionLength(rows)).toBe(HOUR);
  });

  test('leaves what is growing room to grow', async () => {
    await book(seen(monday('19:57'), 'slack'));
    await book(found(monday('19:59'), 'slack'));
    await addEntry(entry(monday('19:00'), monday('20:00')), EVENING);
    await book(found(monday('20:01'), 'slack'));
    expect(await timetable()).toEqual(['github 19:00 to 19:57', 'slack 19:57 to 20:01 open']);
  });

  test('leaves a meeting that was silent for a moment room to be heard again', async () => {
    const hearing = { tool: 'zoom', since: monday('19:00'), until: monday('19:59'), lookedAt: monday('19:59') };
    await sessionItem.set({ ...(await sessionItem.get()), hearing: { ...hearing, isOver: false } });
    await addEntry(entry(monday('19:00'), monday('20:00')), EVENING);
    expect(await timetable()).toEqual(['github 19:00 to 19:58']);
    await sessionItem.set({ ...(await sessionItem.get()), hearing: { ...hearing, isOver: true } });
    await addEntry(entry(monday('19:00'), monday('20:00')), EVENING);
    expect(await timetable()).toEqual(['github 19:00 to 19:58', 'github 19:58 to 20:00']);
  });

  test('leaves what is on standby its place', async () => {
    const standby = { closed: [span('slack', '10:10', '10:20')], open: span('zoom', '19:30', '19:40') };
    await sessionItem.set({ ...(await sessionItem.get()), standby });
    await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    await addEntry(entry(monday('19:00'), monday('20:00')), EVENING);
    expect(await timetable()).toEqual(['github 10:00 to 10:10', 'github 10:20 to 11:00', 'github 19:00 to 19:30']);
    await sessionItem.set({ ...(await sessionItem.get()), standby: null });
  });

  test('drops the kept days that it touches, and so does taking it away', async () => {
    const reading = { now: at('2026-11-20 12:00'), ...summaryRules(DEFAULT_SETTINGS) };
    const activeOf = async () => (await readDays([MONDAY], reading))[0]?.active;
    await addSpans(span('github', '10:00', '11:00'));
    await fillCache([MONDAY], reading);
    await addEntry(entry(monday('12:00'), monday('13:00')), rulesAt(reading.now));
    expect(await activeOf()).toEqual({ github: 2 * HOUR });
    await fillCache([MONDAY], reading);
    await removeEntered((await readEntered()).flatMap(({ ids }) => ids));
    expect(await activeOf()).toEqual({ github: HOUR });
  });

  test('that fails half way adds nothing', async () => {
    await addSpans(span('slack', '10:15', '10:30'));
    const broken = breakDatabase(1);
    await expect(addEntry(entry(monday('10:00'), monday('11:00')), EVENING)).rejects.toThrow();
    broken.repair();
    expect(await timetable()).toEqual(['slack 10:15 to 10:30']);
    expect(await database.corrections.count()).toBe(0);
  });
});

describe('the list of what was entered', () => {
  test('has each entry once, the latest first', async () => {
    await addSpans(span('slack', '10:15', '10:30'));
    await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    await addEntry(entry(monday('15:00'), monday('16:00'), 'figma'), rulesAt(monday('20:01')));
    const list = await readEntered();
    expect(list.map(({ tool, at: when, length }) => [tool, when, length])).toEqual([
      ['figma', monday('20:01'), HOUR],
      ['github', monday('20:00'), 45 * MINUTE],
    ]);
    expect(list[1]?.parts).toEqual([span('github', '10:00', '10:15'), span('github', '10:30', '11:00')]);
  });

  test('takes away an entry with every trace of it, and nothing else', async () => {
    await addSpans(span('slack', '10:15', '10:30'));
    await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    await addEntry(entry(monday('15:00'), monday('16:00')), rulesAt(monday('20:01')));
    await removeEntered((await readEntered())[1]?.ids ?? []);
    expect(await timetable()).toEqual(['slack 10:15 to 10:30', 'github 15:00 to 16:00']);
    expect(await readEntered()).toHaveLength(1);
    expect(await database.corrections.count()).toBe(1);
  });

  test('cannot take away what was observed', async () => {
    await addSpans(span('slack', '10:15', '10:30'));
    await removeEntered((await spanRows()).map(({ id }) => id));
    expect(await timetable()).toEqual(['slack 10:15 to 10:30']);
  });

  test('forgets what was erased', async () => {
    await addEntry(entry(monday('10:00'), monday('11:00')), EVENING);
    await eraseRange({ start: monday('09:00'), end: monday('12:00') });
    expect(await readEntered()).toEqual([]);
  });
});

describe('whatever is stored and entered', () => {
  const START = at('2026-10-24 00:00');
  const DAYS = 4;
  const NOW = later(START, DAYS * 24 * HOUR);
  const seconds = fc.integer({ min: 0, max: DAYS * 24 * 3_600 - 1 });
  const tools = fc.constantFrom('github', 'slack', 'figma');
  /** Clocks are set back in Berlin, and forward and back elsewhere, in these days or in none of them. */
  const zones = fc.constantFrom<Zone>('Europe/Berlin', 'Australia/Lord_Howe', 'UTC', 'Pacific/Apia');
  const observed = fc.array(
    fc.record({ gap: fc.integer({ min: 0, max: 8 * 3_600 }), length: fc.integer({ min: 1, max: 9_000 }), tool: tools }),
    { maxLength: 15 },
  );
  const entries = fc.array(fc.record({ from: seconds, length: fc.integer({ min: 1, max: 24 * 3_600 }), tool: tools }), {
    minLength: 1,
    maxLength: 6,
  });

  function spansOf(rows: { gap: number; length: number; tool: string }[]): Span[] {
    let end = START;
    return rows.map(({ gap, length, tool }) => {
      const start = later(end, gap * SECOND);
      end = later(start, length * SECOND);
      return { start, end, tool, offset: 0 };
    });
  }

  const summariesOf = (spans: readonly Span[]): DaySummary[] => summarise(spans, summaryRules(DEFAULT_SETTINGS).rules);

  const sumOf = (spans: readonly Interval[]) => spans.reduce((sum, each) => sum + lengthOf(each), 0);

  test('no two spans overlap, the original ones are unchanged, the union is what was asked for, and the days agree', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(observed, entries, zones, async (stored, asked, zone) => {
        await emptyAll();
        const original = spansOf(stored).filter(({ end }) => end <= NOW);
        await addSpans(...original);
        const before = await spanRows();
        const reading = { now: later(NOW, 10 * 24 * HOUR), ...summaryRules(DEFAULT_SETTINGS) };
        const days = Array.from({ length: DAYS + 3 }, (_, index) => addToDay(toDayKey('2026-10-23'), index));
        const wanted: Interval[] = [];
        for (const [index, { from, length, tool }] of asked.entries()) {
          await fillCache(days, reading);
          const start = later(START, from * SECOND);
          const end = Math.min(later(start, length * SECOND), NOW) as Instant;
          const rules = { ...rulesAt(NOW, zone), now: later(NOW, index) };
          const { free, taken } = await addEntry({ start, end, tool }, rules);
          wanted.push({ start, end });
          expect(sumOf(free) + unionLength(taken)).toBe(end - start);
        }
        const rows = await spanRows();
        for (const [index, row] of rows.entries()) {
          expect(rows[index + 1]?.start ?? row.end, 'no two overlap').toBeGreaterThanOrEqual(row.end);
        }
        expect(rows.filter(({ source }) => source === 'observed')).toEqual(before);
        expect(union(rows)).toEqual(union([...original, ...wanted]));
        for (const { start, end, offset } of rows.filter(({ source }) => source === 'entered')) {
          expect(offset).toBe(offsetIn(zone, start));
          expect(offsetIn(zone, end - 1), 'one offset each').toBe(offset);
          expect(dayOf(later(end, -1), offset, 4), 'one day each').toBe(dayOf(start, offset, 4));
        }
        const summaries = summariesOf(rows);
        const read = await readDays(days, reading);
        for (const summary of summaries) {
          expect(read.find(({ day }) => day === summary.day)).toEqual(summary);
        }
        const active = summaries.flatMap((summary) => Object.values(summary.active)).reduce((sum, one) => sum + one, 0);
        expect(active).toBe(unionLength(rows));
        // And back again.
        const listed = await readEntered();
        expect(sumOf(listed.flatMap(({ parts }) => parts))).toBe(sumOf(rows) - sumOf(before));
        await removeEntered(listed.flatMap(({ ids }) => ids));
        expect(await spanRows()).toEqual(before);
        expect(await database.corrections.count()).toBe(0);
        expect(rows.every((row) => clip(row, { start: START, end: NOW }) !== null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
