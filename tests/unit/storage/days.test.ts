import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { database, type SpanRow } from '../../../storage/database';
import { dropCache, fillCache, fingerprint, readDays } from '../../../storage/days';
import { addToDay, type DayKey, dayOf, toDayKey } from '../../../tracking/day';
import { emptySummary, type SummaryRules, summarise } from '../../../tracking/day-summary';
import { HOUR, type Instant, later, MINUTE, type OffsetMinutes, toInstant } from '../../../tracking/instant';
import type { Interval, Span } from '../../../tracking/span';
import { at, monday, span } from './clock';
import { book, found, seen } from './day-book';
import { emptyAll } from './fresh';

const MONDAY = toDayKey('2026-11-16');

interface Choices {
  dayTurnHour: number;
  chatTools: string[];
}

const CHOICES: Choices = { dayTurnHour: 4, chatTools: ['slack'] };

function readingAt(now: Instant, { dayTurnHour, chatTools }: Choices = CHOICES) {
  const rules: SummaryRules = { dayTurnHour, isChat: (tool) => chatTools.includes(tool) };
  return { now, rules, fingerprint: fingerprint(rules, chatTools) };
}

async function addSpans(...spans: Span[]): Promise<void> {
  await database.spans.bulkAdd(spans.map((added) => ({ ...added, source: 'observed' as const })));
}

async function cachedDays(): Promise<string[]> {
  return database.days.orderBy('day').primaryKeys();
}

/** A write of a person's: whatever it does to rows within the range, the cache is dropped around it. */
async function rewrite(range: Interval, work: () => Promise<void>): Promise<void> {
  await database.transaction('rw', database.spans, database.days, async () => {
    await dropCache(range);
    await work();
    await dropCache(range);
  });
}

describe('days are read', () => {
  test('in the order asked for, and a day without a span is there and empty', async () => {
    await addSpans(span('github', '10:00', '11:00'));
    const days = await readDays([toDayKey('2026-11-17'), MONDAY], readingAt(monday('12:00')));
    expect(days.map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-16']);
    expect(days[0]).toEqual(emptySummary(toDayKey('2026-11-17')));
    expect(days[1]?.active).toEqual({ github: HOUR });
  });

  test('from the cache, where it was filled by the same rules', async () => {
    const reading = readingAt(at('2026-11-20 12:00'));
    await addSpans(span('github', '10:00', '11:00'));
    await fillCache([MONDAY], reading);
    await database.spans.clear();
    expect((await readDays([MONDAY], reading))[0]?.active).toEqual({ github: HOUR });
  });

  test('from spans again, when a rule has changed', async () => {
    await addSpans(span('github', '03:00', '05:00'));
    const now = at('2026-11-20 12:00');
    await fillCache([MONDAY], readingAt(now));
    const changed = readingAt(now, { ...CHOICES, dayTurnHour: 0 });
    expect((await readDays([MONDAY], changed))[0]?.active).toEqual({ github: 2 * HOUR });
  });

  test('with all that is joined to them, though it lies outside', async () => {
    await addSpans({ tool: 'github', start: at('2026-11-16 02:00'), end: at('2026-11-16 04:00'), offset: 0 });
    await addSpans(span('github', '04:05', '05:00'));
    const [day] = await readDays([MONDAY], readingAt(monday('12:00')));
    // The night's episode began the day before, so this day has none, but it was worked.
    expect(day?.episodes).toEqual([]);
    expect(day?.worked).toEqual({ github: HOUR });
  });
});

describe('a day is kept', () => {
  test('when it is over everywhere and nothing is going on that is joined to it', async () => {
    await addSpans(span('github', '10:00', '11:00'));
    await fillCache([MONDAY], readingAt(at('2026-11-17 18:00')));
    expect(await cachedDays()).toEqual([MONDAY]);
  });

  test('not while the westernmost wall clock still shows it', async () => {
    await fillCache([MONDAY], readingAt(at('2026-11-17 15:59')));
    expect(await cachedDays()).toEqual([]);
  });

  test('not while somebody has been at work ever since', async () => {
    const shifts = Array.from({ length: 40 }, (_, hour) => {
      const start = later(monday('12:00'), hour * HOUR);
      return { tool: 'github', start, end: later(start, HOUR - MINUTE), offset: 0 };
    });
    await addSpans(...shifts);
    await fillCache([MONDAY], readingAt(at('2026-11-18 04:00')));
    expect(await cachedDays()).toEqual([]);
    await fillCache([MONDAY], readingAt(at('2026-11-18 09:00')));
    expect(await cachedDays()).toEqual([MONDAY]);
  });

  test('though a span is open, if it is of another day', async () => {
    await addSpans(span('github', '10:00', '11:00'));
    await database.spans.add({
      ...span('github', '10:00', '11:00'),
      start: at('2026-11-18 10:00'),
      end: at('2026-11-18 11:00'),
      source: 'observed',
      open: 1,
    });
    await fillCache([MONDAY], readingAt(at('2026-11-18 11:01')));
    expect(await cachedDays()).toEqual([MONDAY]);
  });
});

test('a heartbeat does not wait for a year to be kept', async () => {
  const year = Array.from({ length: 365 }, (_, index) => addToDay(MONDAY, -index));
  const order: string[] = [];
  const filling = fillCache(year, readingAt(at('2026-11-20 12:00'))).then(() => order.push('kept'));
  const writing = book(seen(at('2026-11-20 12:00'), 'github')).then(() => order.push('booked'));
  await Promise.all([filling, writing]);
  expect(order).toEqual(['booked', 'kept']);
  expect(await cachedDays()).toHaveLength(365);
});

describe('a kept day is dropped', () => {
  test('when a clock that ran ahead comes back, and work goes on', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:01'), null));
    await fillCache([MONDAY], readingAt(at('2026-11-20 12:00')));
    expect(await cachedDays()).toEqual([MONDAY]);
    await book(seen(monday('10:02'), 'github'));
    await book(found(monday('10:03'), 'github'));
    const [day] = await readDays([MONDAY], readingAt(monday('10:03')));
    expect(day?.active).toEqual({ github: 2 * MINUTE });
  });

  test('when work goes on from it through the night after a clock that ran ahead', async () => {
    await addSpans(span('github', '22:00', '23:59'));
    await addSpans({ tool: 'github', start: at('2026-11-17 00:00'), end: at('2026-11-17 04:00'), offset: 0 });
    await fillCache([MONDAY], readingAt(at('2026-11-20 12:00')));
    await book(seen(at('2026-11-17 04:01'), 'github'));
    await book(found(at('2026-11-17 04:03'), 'github'));
    const reading = readingAt(at('2026-11-17 04:03'));
    expect((await readDays([MONDAY], reading))[0]?.last).toBe(at('2026-11-17 04:03'));
  });

  test('with every day that a range may be in, east and west', async () => {
    const days = [-2, -1, 0, 1, 2].map((count) => addToDay(MONDAY, count));
    await database.days.bulkPut(days.map((day) => ({ ...emptySummary(day), rules: '' })));
    await dropCache({ start: monday('11:00'), end: monday('11:00') });
    expect(await cachedDays()).toEqual(['2026-11-14', '2026-11-18']);
  });
});

describe('the cache equals a rebuild', () => {
  const tools = fc.constantFrom('github', 'slack', 'zoom');
  const offset = fc.constantFrom(0, 540, -300, 345, 840, -720);
  const within = fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 });
  const lengths = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 24 * 60 }));

  const writes = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('observe' as const),
        gap: fc.integer({ min: 0, max: 150 }),
        front: fc.option(tools),
        isReported: fc.boolean(),
        count: fc.integer({ min: 1, max: 12 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 30 * 60 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('set clock' as const), minutes: within }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('fly' as const), offset }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), from: within, length: lengths }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('enter' as const), from: within, length: lengths, tool: tools, offset }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('fill' as const),
        from: fc.integer({ min: -5, max: 3 }),
        count: fc.integer({ min: 1, max: 8 }),
        ahead: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * 24 * 60 })),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('choose' as const),
        dayTurnHour: fc.constantFrom(0, 4, 12),
        chatTools: fc.subarray(['slack', 'zoom']),
      }),
    },
  );

  test('after any sequence of writes, whenever it was filled', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writes, { maxLength: 30 }), async (run) => {
        await emptyAll();
        let now: Instant = monday('12:00');
        let choices = CHOICES;
        let wall: OffsetMinutes = 0;
        for (const write of run) {
          switch (write.kind) {
            case 'observe':
              for (let index = 0; index < write.count; index += 1) {
                now = later(now, write.gap * 1_000);
                await book(seen(now, write.front, { isReported: write.isReported, offset: wall }));
              }
              break;
            case 'wait':
            case 'set clock':
              now = later(now, write.minutes * MINUTE);
              break;
            case 'fly':
              wall = write.offset;
              break;
            case 'erase': {
              const start = later(now, write.from * MINUTE);
              await cutOut({ start, end: later(start, write.length * MINUTE) });
              break;
            }
            case 'enter': {
              const start = later(now, write.from * MINUTE);
              const entered = {
                tool: write.tool,
                start,
                end: later(start, write.length * MINUTE),
                offset: write.offset,
              };
              await rewrite(entered, async () => {
                await database.spans.add({ ...entered, source: 'entered' });
              });
              break;
            }
            case 'fill':
              // A clock may have run ahead for as long as it took to look at the history.
              await fillCache(
                daysAround(now, write.from, write.count),
                readingAt(later(now, write.ahead * MINUTE), choices),
              );
              break;
            case 'choose':
              choices = write;
              break;
          }
          await expectRebuild(daysAround(now, -5, 10), now, choices);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('for any subset of days, in any order', { timeout: 300_000 }, async () => {
    const spans = fc.array(
      fc.record({ tool: tools, from: fc.integer({ min: 0, max: 14 * 24 * 60 }), length: lengths, offset }),
      { maxLength: 40 },
    );
    const subset = fc.uniqueArray(fc.integer({ min: -2, max: 18 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(spans, subset, fc.constantFrom(0, 4, 12), async (entries, wanted, dayTurnHour) => {
        await emptyAll();
        await addSpans(
          ...entries.map(({ tool, from, length, offset }) => {
            const start = later(monday('00:00'), from * MINUTE);
            return { tool, start, end: later(start, length * MINUTE), offset };
          }),
        );
        await expectRebuild(
          wanted.map((count) => addToDay(MONDAY, count)),
          monday('12:00'),
          { ...CHOICES, dayTurnHour },
        );
      }),
      { numRuns: 80 },
    );
  });
});

function daysAround(now: Instant, from: number, count: number): DayKey[] {
  const today = dayOf(now, 0, 4);
  return Array.from({ length: count }, (_, index) => addToDay(today, from + index));
}

/** Reading days says what a computation from the whole history says. */
async function expectRebuild(days: readonly DayKey[], now: Instant, choices: Choices): Promise<void> {
  const reading = readingAt(now, choices);
  const all = summarise(await allSpans(), reading.rules);
  const expected = days.map((day) => all.find((summary) => summary.day === day) ?? emptySummary(day));
  expect(await readDays(days, reading)).toEqual(expected);
}

async function allSpans(): Promise<SpanRow[]> {
  return (await database.spans.orderBy('start').toArray()).filter((row) => row.end > row.start);
}

async function cutOut(range: Interval): Promise<void> {
  await rewrite(range, async () => {
    const rows = await database.spans.filter((row) => row.start < range.end && row.end > range.start).toArray();
    for (const row of rows) {
      await database.spans.delete(row.id);
      const { id: _, open: __, ...rest } = row;
      const kept = [
        { ...rest, end: toInstant(Math.min(row.end, range.start)) },
        { ...rest, start: toInstant(Math.max(row.start, range.end)) },
      ];
      await database.spans.bulkAdd(kept.filter(({ start, end }) => start < end));
    }
  });
}
