import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { moveLedger, moveStandby } from '../../../storage/ledger';
import { sessionItem } from '../../../storage/session';
import { TOLERANCE } from '../../../tracking/advance';
import { toDayKey } from '../../../tracking/day';
import { emptySummary } from '../../../tracking/day-summary';
import { type Instant, later, MINUTE, SECOND } from '../../../tracking/instant';
import { claimOf, type Observation } from '../../../tracking/observation';
import { type Interval, lengthOf, union } from '../../../tracking/span';
import { at, monday, span } from './clock';
import { book, breakDatabase, found, loseSession, seen, spanRows, timetable } from './day-book';
import { emptyAll } from './fresh';

let broken: { repair(): void } | null = null;

function breaks(after = 0): void {
  broken = breakDatabase(after);
}

function recovers(): void {
  broken?.repair();
  broken = null;
}

afterEach(recovers);

describe('a span grows', () => {
  test('it opens without length, and a heartbeat extends it', async () => {
    await book(seen(monday('10:00'), 'github'));
    expect(await timetable()).toEqual(['github 10:00 to 10:00 open']);
    await book(found(monday('10:01'), 'github'));
    expect(await timetable()).toEqual(['github 10:00 to 10:01 open']);
  });

  test('another tool closes it and opens its own', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:01'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:01', 'slack 10:01 to 10:01 open']);
  });

  test('nothing in front closes it', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:01'), null));
    expect(await timetable()).toEqual(['github 10:00 to 10:01']);
  });

  test('a span without length is not kept once it is closed', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), null));
    expect(await timetable()).toEqual([]);
  });

  test('a step may book spans that are over already', async () => {
    await database.days.put({ ...emptySummary(toDayKey('2026-11-16')), rules: '' });
    const step = {
      book: [span('zoom', '10:00', '10:05'), span('empty', '10:05', '10:05')],
      open: [span('github', '10:05', '10:06')],
    };
    await moveLedger(monday('10:06'), null, () => step);
    expect(await timetable()).toEqual(['zoom 10:00 to 10:05', 'github 10:05 to 10:06 open']);
    expect(await database.days.count()).toBe(0);
    const { standby } = moveStandby(null, () => step);
    expect(standby).toEqual({ closed: [span('zoom', '10:00', '10:05')], open: span('github', '10:05', '10:06') });
  });

  test('it is divided at the day turn', async () => {
    await book(seen(monday('03:59'), 'github'));
    await book(found(monday('04:01'), 'github'));
    expect(await timetable()).toEqual(['github 03:59 to 04:00', 'github 04:00 to 04:01 open']);
  });

  test('nothing is written when nothing changes', async () => {
    const writes = countWrites();
    await book(seen(monday('10:00'), null));
    await book(found(monday('10:01'), null));
    expect(writes.stop()).toEqual([]);
  });

  test('a heartbeat is one put of the open row', async () => {
    await book(seen(monday('10:00'), 'github'));
    const writes = countWrites();
    await book(found(monday('10:01'), 'github'));
    await book(found(monday('10:02'), 'github'));
    expect(writes.stop()).toEqual(['put spans', 'put spans']);
  });

  test('the same observation twice changes nothing the second time', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:01'), 'github'));
    const writes = countWrites();
    await book(seen(monday('10:01'), 'github'));
    expect(writes.stop()).toEqual([]);
  });

  test('a step that throws writes nothing', async () => {
    await book(seen(monday('10:00'), 'github'));
    const failing = moveLedger(monday('10:01'), null, () => {
      throw new RangeError('no such step');
    });
    await expect(failing).rejects.toThrow('no such step');
    expect(await timetable()).toEqual(['github 10:00 to 10:00 open']);
  });
});

describe('the clock is set back', () => {
  test('time that is stored already is not counted again', async () => {
    await database.spans.add({ ...span('github', '10:00', '10:30'), source: 'observed' });
    await book(seen(monday('10:10'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:30']);
  });

  test('a span that begins before a stored one ends where that one begins', async () => {
    await database.spans.add({ ...span('github', '10:00', '10:30'), source: 'observed' });
    await book(seen(monday('09:59'), 'slack'));
    await book(found(monday('10:00:30'), 'slack'));
    expect(await timetable()).toEqual(['slack 09:59 to 10:00', 'github 10:00 to 10:30']);
  });

  test('after the stored time it goes on', async () => {
    await database.spans.add({ ...span('github', '10:00', '10:30'), source: 'observed' });
    await book(seen(monday('10:29:30'), 'slack'));
    await book(found(monday('10:30:30'), 'slack'));
    await book(found(monday('10:31:30'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:30', 'slack 10:30:30 to 10:31:30 open']);
  });

  test('the open span is closed where it was, and the clock may stand before it in free time', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await book(found(monday('09:00'), 'github'));
    await book(found(monday('09:01'), 'github'));
    expect(await timetable()).toEqual(['github 09:00 to 09:01 open', 'github 10:00 to 10:01']);
  });

  test('back over the open span into an earlier one, nothing is counted twice', async () => {
    await database.spans.add({ ...span('github', '09:00', '09:55'), source: 'observed' });
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await book(found(monday('09:50'), 'github'));
    await book(found(monday('09:51'), 'github'));
    expect(await timetable()).toEqual(['github 09:00 to 09:55', 'github 10:00 to 10:01']);
  });
});

describe('time that was entered or imported', () => {
  test('does not stop the counting of what it lies over', async () => {
    await database.spans.add({ ...span('slack', '09:00', '18:00'), source: 'entered' });
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await book(seen(monday('10:02'), 'figma'));
    expect(await timetable()).toEqual(['slack 09:00 to 18:00', 'github 10:00 to 10:02', 'figma 10:02 to 10:02 open']);
  });

  test('does not hide that the clock was set back into time that is stored', async () => {
    await database.spans.add({ ...span('github', '10:00', '11:00'), source: 'observed' });
    await database.spans.add({ ...span('slack', '10:10', '10:20'), source: 'entered' });
    await book(seen(monday('10:30'), 'github'));
    expect(await timetable()).toEqual(['github 10:00 to 11:00', 'slack 10:10 to 10:20']);
  });
});

describe('on standby, while the database cannot be written', () => {
  test('spans are kept in the session and written with the next step', async () => {
    breaks();
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await book(seen(monday('10:02'), 'slack'));
    await book(found(monday('10:03'), 'slack'));
    expect((await sessionItem.get()).standby).toEqual({
      closed: [span('github', '10:00', '10:02')],
      open: span('slack', '10:02', '10:03'),
    });
    recovers();
    await book(found(monday('10:04'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:02', 'slack 10:02 to 10:04 open']);
    expect((await sessionItem.get()).standby).toBeNull();
  });

  test('the row that was open before is closed where it was', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    breaks();
    await book(found(monday('10:02'), 'github'));
    await book(found(monday('10:03'), 'github'));
    recovers();
    await book(found(monday('10:04'), 'github'));
    expect(await timetable()).toEqual(['github 10:00 to 10:01', 'github 10:02 to 10:04 open']);
  });

  test('a database that cannot even be opened costs nothing either', async () => {
    database.close({ disableAutoOpen: true });
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await database.open();
    await book(found(monday('10:02'), 'github'));
    expect(await timetable()).toEqual(['github 10:00 to 10:02 open']);
  });

  test('a worker stopped between commit and session writes nothing twice', async () => {
    breaks();
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:02'), 'slack'));
    await book(found(monday('10:03'), 'slack'));
    recovers();
    await book(found(monday('10:04'), 'slack'), true);
    await book(found(monday('10:05'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:02', 'slack 10:02 to 10:05 open']);
  });

  test('a worker stopped just after it opened the next span keeps that span', async () => {
    breaks();
    await book(seen(monday('10:00'), 'github'));
    recovers();
    await book(seen(monday('10:01'), 'slack'), true);
    await book(found(monday('10:02'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:01', 'slack 10:01 to 10:02 open']);
  });

  test('a span that was found to be empty does not come back with a stopped worker', async () => {
    breaks();
    await book(seen(monday('10:00'), 'github'));
    recovers();
    await book(found(monday('10:01'), null), true);
    await book(found(monday('10:02'), 'github'));
    expect(await timetable()).toEqual(['github 10:02 to 10:02 open']);
  });

  test('a worker stopped between the two writes of a recovery writes nothing twice', async () => {
    breaks();
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:02'), 'slack'));
    await book(found(monday('10:03'), 'slack'));
    recovers();
    const forgets = loseSession();
    await expect(book(found(monday('10:04'), 'slack'))).rejects.toThrow('The session is gone.');
    forgets.repair();
    await book(found(monday('10:05'), 'slack'));
    expect(await timetable()).toEqual(['github 10:00 to 10:02', 'slack 10:02 to 10:05 open']);
  });

  test('days that were kept while they lacked a span are dropped when it is written', async () => {
    breaks();
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:02'), null));
    recovers();
    await database.days.put({ ...emptySummary(toDayKey('2026-11-16')), rules: '' });
    await book(seen(monday('10:03'), null));
    expect(await database.days.count()).toBe(0);
  });

  test('a meeting that was heard behind stored time begins after it', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:02'), 'github'));
    breaks();
    const hearing = {
      tool: 'zoom',
      since: monday('09:50'),
      until: monday('10:03'),
      lookedAt: monday('10:03'),
      isOver: false,
    };
    await book(seen(monday('10:03'), null, { hearing }));
    recovers();
    await book(seen(monday('10:04'), null));
    expect(await timetable()).toEqual(['github 10:00 to 10:02', 'zoom 10:02 to 10:04']);
  });
});

test('a step is told the truth about all that is stored', { timeout: 60_000 }, async () => {
  const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 90 })), {
    maxLength: 8,
  });
  const openAt = fc.option(fc.nat({ max: 7 }));
  await fc.assert(
    fc.asyncProperty(
      lengths,
      openAt,
      fc.integer({ min: -60, max: 1_500 }),
      async (gapsAndLengths, openIndex, minutes) => {
        await emptyAll();
        let start = monday('05:00');
        for (const [index, [gap, length]] of gapsAndLengths.entries()) {
          start = later(start, gap * MINUTE);
          const end = later(start, length * MINUTE);
          const row = { tool: `tool ${index}`, start, end, offset: 0, source: 'observed' as const };
          await database.spans.add(index === openIndex ? { ...row, open: 1 } : row);
          start = end;
        }
        const rows = await spanRows();
        const now = later(monday('05:00'), minutes * MINUTE);
        const { ledger } = await moveLedger(now, null, () => ({}));
        const open = rows.find((row) => row.open === 1);
        const others = rows.filter((row) => row !== open);
        const booked = others.filter(({ end }) => end <= now).at(-1)?.end ?? null;
        const ahead = others.find(({ end }) => end > now);
        expect(ledger.open?.tool).toBe(open?.tool);
        expect(ledger.ahead).toEqual(
          ahead === undefined ? null : expect.objectContaining({ start: ahead.start, end: ahead.end }),
        );
        // What was booked before the open span began says nothing about it.
        const isOld = open !== undefined && booked !== null && booked <= open.start;
        expect(isOld ? null : ledger.bookedUntil).toBe(isOld ? null : booked);
      },
    ),
    { numRuns: 150 },
  );
});

describe('whatever happens', () => {
  const tools = fc.constantFrom('github', 'slack', null);
  const steps = fc.array(
    fc.record({
      gap: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 180 }) },
        { weight: 1, arbitrary: fc.integer({ min: -3_600, max: 0 }) },
        { weight: 1, arbitrary: fc.integer({ min: 180, max: 20_000 }) },
      ),
      front: tools,
      isReported: fc.boolean(),
      /** How many writes succeed before one fails. */
      breaksAfter: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
      /** Where the worker is stopped: before the session hears of the step, or of the recovery. */
      dies: fc.option(fc.constantFrom('after the step', 'in the recovery'), { freq: 2 }),
    }),
    { maxLength: 25 },
  );

  test('no two spans overlap, one is open at most, and only what was measured is booked', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        await emptyAll();
        let now: Instant = at('2026-11-16 03:30');
        const observations: Observation[] = [];
        for (const { gap, front, isReported, breaksAfter, dies } of run) {
          now = later(now, gap * SECOND);
          const observation = seen(now, front, { isReported });
          if (breaksAfter !== null) {
            breaks(breaksAfter);
          }
          const forgets = dies === 'in the recovery' ? loseSession() : null;
          if (await book(observation, dies !== null)) {
            observations.push(observation);
          }
          forgets?.repair();
          recovers();
          await expectSound(observations);
        }
        // What is on standby is written in the end, and nothing of it twice.
        observations.push(seen(now, null));
        await book(seen(now, null));
        await expectSound(observations);
        expect((await sessionItem.get()).standby).toBeNull();
      }),
      { numRuns: 80 },
    );
  });

  test('with a clock that only goes on and no stop, all that was measured is booked', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        await emptyAll();
        let now: Instant = at('2026-11-16 03:30');
        const observations: Observation[] = [];
        for (const { gap, front, isReported } of run) {
          now = later(now, Math.abs(gap) * SECOND);
          observations.push(seen(now, front, { isReported }));
          await book(observations.at(-1) as Observation);
        }
        const rows = await spanRows();
        for (const tool of ['github', 'slack']) {
          const booked = rows.filter((row) => row.tool === tool);
          expect(union(booked)).toEqual(union(measured(observations, tool)));
        }
      }),
      { numRuns: 80 },
    );
  });
});

async function expectSound(observations: readonly Observation[]): Promise<void> {
  const rows = await spanRows();
  expect(rows.filter((row) => row.open === 1).length).toBeLessThanOrEqual(1);
  for (const [index, row] of rows.entries()) {
    expect(lengthOf(row) > 0 || row.open === 1, 'an empty span is not kept').toBe(true);
    expect(rows[index + 1]?.start ?? row.end, 'no two overlap').toBeGreaterThanOrEqual(row.end);
    const honest = union(measured(observations, row.tool));
    const isHonest = honest.some((time) => time.start <= row.start && row.end <= time.end);
    expect(isHonest || lengthOf(row) === 0, 'only what was measured is booked').toBe(true);
  }
}

/** What the clock honestly measured: from each observation of a tool to the next, within the tolerance. */
function measured(observations: readonly Observation[], tool: string): Interval[] {
  return observations.flatMap((observation, index) => {
    const next = observations[index + 1];
    const isCounted = claimOf(observation)?.tool === tool;
    const gap = next === undefined ? -1 : next.at - observation.at;
    const goesOn = next !== undefined && (next.isReported || claimOf(next)?.tool === tool);
    return next !== undefined && isCounted && goesOn && gap >= 0 && gap <= TOLERANCE
      ? [{ start: observation.at, end: next.at }]
      : [];
  });
}

/** Writes to the database, by their kind and table, while it counts. */
function countWrites(): { stop(): string[] } {
  const writes: string[] = [];
  const { put, add, delete: erase } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...input: Parameters<typeof put>) {
    writes.push(`put ${this.name}`);
    return put.apply(this, input);
  };
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...input: Parameters<typeof add>) {
    writes.push(`add ${this.name}`);
    return add.apply(this, input);
  };
  IDBObjectStore.prototype.delete = function (this: IDBObjectStore, ...input: Parameters<typeof erase>) {
    writes.push(`delete ${this.name}`);
    return erase.apply(this, input);
  };
  return {
    stop() {
      Object.assign(IDBObjectStore.prototype, { put, add, delete: erase });
      return writes;
    },
  };
}
