/** The background writes on beside a person's corrections, and never books again what was corrected. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readCorrections } from '../../../storage/correction-list';
import { changeSpan, deleteSpans, splitSpan } from '../../../storage/corrections';
import { addEntry } from '../../../storage/entered';
import { lastBooked, moveLedger } from '../../../storage/ledger';
import { lastSign } from '../../../storage/seen';
import { sessionItem } from '../../../storage/session';
import { undoCorrection } from '../../../storage/undo-corrections';
import { TOLERANCE } from '../../../tracking/advance';
import { followHearing, type Hearing } from '../../../tracking/hearing';
import { type Instant, later, MINUTE, SECOND } from '../../../tracking/instant';
import { clip, type Interval, lengthOf, union } from '../../../tracking/span';
import { monday, span } from './clock';
import { book, breakDatabase, found, loseSession, seen, spanRows, timetable } from './day-book';
import { emptyAll } from './fresh';
import { actOf, rulesAt, store, wanted } from './person';

let broken: { repair(): void } | null = null;

afterEach(() => {
  broken?.repair();
  broken = null;
});

/** A meeting that was heard from one instant to another. */
function heard(since: string, until: string, more: Partial<Hearing> = {}): Hearing {
  const [first, last] = [monday(since), monday(until)];
  return { tool: 'zoom', since: first, until: last, lookedAt: last, isOver: false, ...more };
}

async function idOf(tool: string): Promise<number> {
  return (await spanRows()).find((row) => row.tool === tool)?.id as number;
}

const ledgerAt = async (now: Instant) => (await moveLedger(now, null, () => ({}))).ledger;

describe('a meeting that is heard again', () => {
  async function fallSilent(): Promise<void> {
    await book(seen(monday('10:00'), null, { hearing: heard('10:00', '10:00') }));
    await book(seen(monday('10:02'), null, { hearing: heard('10:00', '10:02') }));
    await book(seen(monday('10:04'), null, { hearing: heard('10:00', '10:04') }));
    // The silence that an event told of ends what was heard.
    await book(seen(monday('10:04'), null, { hearing: heard('10:00', '10:03:59', { lookedAt: monday('10:04') }) }));
    expect(await timetable()).toEqual(['zoom 10:00 to 10:04']);
  }

  const again = () => book(seen(monday('10:05'), null, { hearing: heard('10:00', '10:05') }));

  test('goes on from where it ended, where nothing was corrected', async () => {
    await fallSilent();
    await again();
    expect(await timetable()).toEqual(['zoom 10:00 to 10:04', 'zoom 10:04 to 10:05 open']);
  });

  test('does not bring back what was deleted in the silence', async () => {
    await fallSilent();
    const act = await actOf(deleteSpans([await idOf('zoom')], rulesAt(monday('10:04:30'))));
    expect((await ledgerAt(monday('10:04:40'))).bookedUntil).toBe(monday('10:04'));
    await again();
    expect(await timetable()).toEqual(['zoom 10:04 to 10:05 open']);
    expect(await undoCorrection(act, monday('10:06'))).toBeNull();
    expect(await timetable()).toEqual(['zoom 10:00 to 10:04', 'zoom 10:04 to 10:05 open']);
  });

  test('does not come to lie over what was given another tool, or was cut, in the silence', async () => {
    await fallSilent();
    await actOf(changeSpan(await idOf('zoom'), wanted('github', '10:00', '10:04'), rulesAt(monday('10:04:30'))));
    await again();
    expect(await timetable()).toEqual(['github 10:00 to 10:04', 'zoom 10:04 to 10:05 open']);
  });

  test('does not bring back the end that was cut off in the silence', async () => {
    await fallSilent();
    await actOf(changeSpan(await idOf('zoom'), wanted('zoom', '10:00', '10:03'), rulesAt(monday('10:04:30'))));
    await again();
    expect(await timetable()).toEqual(['zoom 10:00 to 10:03', 'zoom 10:04 to 10:05 open']);
  });

  test('has its silence left free by a change, all but the span itself', async () => {
    await fallSilent();
    await sessionItem.set({ ...(await sessionItem.get()), hearing: heard('10:00', '10:03:59') });
    const rules = rulesAt(monday('10:04:30'));
    await actOf(changeSpan(await idOf('zoom'), wanted('github', '10:03', '10:04:30'), rules));
    expect(await timetable()).toEqual(['github 10:03 to 10:04']);
  });

  test('goes on as if nothing had been, once the deletion is undone', async () => {
    await fallSilent();
    const act = await actOf(deleteSpans([await idOf('zoom')], rulesAt(monday('10:04:30'))));
    await undoCorrection(act, monday('10:04:40'));
    await again();
    expect(await timetable()).toEqual(['zoom 10:00 to 10:04', 'zoom 10:04 to 10:05 open']);
  });

  test('is not held up by what was corrected long ago, nor by time that is yet to come', async () => {
    const old = await store(span('github', '08:00', '09:00'));
    const wrong = await store(span('github', '15:00', '16:00'));
    await actOf(deleteSpans([old, wrong], rulesAt(monday('09:59:30'))));
    expect((await ledgerAt(monday('10:00'))).bookedUntil).toBe(monday('09:00'));
    expect((await ledgerAt(monday('10:05'))).bookedUntil).toBeNull();
  });
});

describe('work goes on', () => {
  test('from the next heartbeat, though the span before it was deleted or changed', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:02'), 'slack'));
    await deleteSpans([await idOf('github')], rulesAt(monday('10:02:30')));
    await book(found(monday('10:04'), 'slack'));
    await book(found(monday('10:06'), 'slack'));
    await book(seen(monday('10:07'), 'github'));
    await changeSpan(await idOf('slack'), wanted('figma', '10:02', '10:07'), rulesAt(monday('10:07:30')));
    await book(found(monday('10:08'), 'github'));
    await book(seen(monday('10:09'), null));
    await book(seen(monday('10:09:30'), 'github'));
    await book(found(monday('10:10'), 'github'));
    expect(await timetable()).toEqual([
      'figma 10:02 to 10:07',
      'github 10:07 to 10:09',
      'github 10:09:30 to 10:10 open',
    ]);
  });

  test('with a correction and a heartbeat at the same moment, in whichever order they come', async () => {
    for (const isPersonFirst of [true, false]) {
      const start = isPersonFirst ? '10' : '12';
      await book(seen(monday(`${start}:00`), 'github'));
      await book(seen(monday(`${start}:02`), 'slack'));
      const id = (await spanRows()).find((row) => row.tool === 'github' && row.source === 'observed')?.id as number;
      const correct = () =>
        changeSpan(id, wanted('figma', `${start}:00`, `${start}:03`), rulesAt(monday(`${start}:03`)));
      const beat = () => book(found(monday(`${start}:03`), 'slack'));
      await Promise.all(isPersonFirst ? [correct(), beat()] : [beat(), correct()]);
      await book(seen(monday(`${start}:04`), null));
    }
    expect(await timetable()).toEqual([
      'figma 10:00 to 10:02',
      'slack 10:02 to 10:04',
      'figma 12:00 to 12:02',
      'slack 12:02 to 12:04',
    ]);
  });

  test('with two pages that change the same span at once: one of them comes second, and lies over nothing', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const other = await store(span('slack', '12:00', '13:00'));
    const before = await spanRows();
    const rules = rulesAt(monday('20:00'));
    const acts = await Promise.all([
      actOf(changeSpan(id, wanted('github', '11:00', '11:30'), rules)),
      actOf(changeSpan(other, wanted('slack', '11:15', '12:30'), rules)),
      actOf(changeSpan(id, wanted('figma', '10:30', '11:20'), rules)),
    ]);
    expect(await timetable()).toEqual(['figma 10:30 to 11:20', 'slack 11:30 to 12:30']);
    for (const act of acts.reverse()) {
      expect(await undoCorrection(act, rules.now)).toBeNull();
    }
    expect(await spanRows()).toEqual(before);
  });

  test('two pages that delete the same span at once delete it once', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const rules = rulesAt(monday('20:00'));
    const answers = await Promise.all([deleteSpans([id], rules), deleteSpans([id], rules)]);
    expect(answers).toEqual([{ problem: null, act: expect.any(Number) }, { problem: 'gone' }]);
  });
});

describe('the clock is set back', () => {
  test('over a span that was given another tool: its time is not counted again', async () => {
    const id = await store(span('github', '10:00', '10:30'));
    await actOf(changeSpan(id, wanted('slack', '10:00', '10:30'), rulesAt(monday('10:40'))));
    await book(seen(monday('10:10'), 'figma'));
    await book(found(monday('10:11'), 'figma'));
    expect(await timetable()).toEqual(['slack 10:00 to 10:30']);
    await book(seen(monday('09:59'), 'figma'));
    await book(found(monday('10:00:30'), 'figma'));
    expect(await timetable()).toEqual(['figma 09:59 to 10:00', 'slack 10:00 to 10:30']);
  });

  test('over all parts of it, and of what was made of them', async () => {
    const id = await store(span('github', '10:00', '10:30'));
    const rules = rulesAt(monday('10:40'));
    await actOf(changeSpan(id, wanted('slack', '10:00', '10:30'), rules));
    await actOf(splitSpan(id, monday('10:15'), rules));
    const second = (await spanRows())[1]?.id as number;
    await actOf(changeSpan(second, wanted('linear', '10:15', '10:30'), rules));
    await book(seen(monday('10:20'), 'figma'));
    await book(found(monday('10:21'), 'figma'));
    expect(await timetable()).toEqual(['slack 10:00 to 10:15', 'linear 10:15 to 10:30']);
  });

  test('over time that was added, which stops no clock, and was not observed by being changed', async () => {
    const rules = rulesAt(monday('10:40'));
    await addEntry(wanted('slack', '10:00', '10:30'), rules);
    await actOf(changeSpan(await idOf('slack'), wanted('linear', '10:00', '10:30'), rules));
    await book(seen(monday('10:10'), 'figma'));
    await book(seen(monday('10:11'), null));
    expect(await timetable()).toEqual(['linear 10:00 to 10:30', 'figma 10:10 to 10:11']);
  });

  test('over time that was deleted: what is measured there now is booked, and the deletion can then not be undone', async () => {
    const act = await actOf(deleteSpans([await store(span('github', '10:00', '10:30'))], rulesAt(monday('10:40'))));
    await book(seen(monday('10:10'), 'figma'));
    await book(seen(monday('10:11'), null));
    expect(await timetable()).toEqual(['figma 10:10 to 10:11']);
    expect(await undoCorrection(act, monday('10:12'))).toEqual({
      because: 'taken',
      taken: [wanted('figma', '10:10', '10:11')],
    });
  });
});

describe('spans on standby', () => {
  const standby = async () => (await sessionItem.get()).standby;

  test('that a stopped worker may write once more are not corrected until it has', async () => {
    broken = breakDatabase();
    await book(seen(monday('10:00'), 'github'));
    await book(seen(monday('10:02'), 'slack'));
    broken.repair();
    // Stopped between the two writes of the recovery: the rows are there, and the session still has them.
    const forgets = loseSession();
    await expect(book(found(monday('10:03'), 'slack'))).rejects.toThrow('The session is gone.');
    forgets.repair();
    expect(await standby()).not.toBeNull();
    const id = await idOf('github');
    const rules = rulesAt(monday('10:03:30'));
    expect(await deleteSpans([id], rules)).toEqual({ problem: 'still-growing' });
    expect(await changeSpan(id, wanted('figma', '10:00', '10:02'), rules)).toEqual({ problem: 'still-growing' });
    await book(found(monday('10:04'), 'slack'));
    expect(await standby()).toBeNull();
    await actOf(deleteSpans([id], rulesAt(monday('10:04:30'))));
    await book(found(monday('10:05'), 'slack'));
    expect(await timetable()).toEqual(['slack 10:02 to 10:05 open']);
  });

  test('do not bring back what was deleted, nor lie over what was changed, while they waited', async () => {
    const deleted = await store(span('github', '10:00', '10:02'));
    const changed = await store(span('github', '11:00', '11:02'));
    broken = breakDatabase();
    await book(seen(monday('10:03'), null, { hearing: heard('09:50', '10:03') }));
    await book(seen(monday('10:04'), null));
    await book(seen(monday('11:03'), null, { hearing: heard('10:50', '11:03') }));
    await book(seen(monday('11:04'), null));
    broken.repair();
    await actOf(deleteSpans([deleted], rulesAt(monday('11:05'))));
    await actOf(changeSpan(changed, wanted('figma', '11:00', '11:01'), rulesAt(monday('11:05'))));
    await book(seen(monday('11:06'), null));
    expect(await timetable()).toEqual(['zoom 10:02 to 10:04', 'figma 11:00 to 11:01', 'zoom 11:02 to 11:04']);
  });

  test('lose nothing to spans of a clock that ran ahead, which were deleted before that time came', async () => {
    const ahead = await store(span('github', '15:00', '16:00'));
    await actOf(deleteSpans([ahead], rulesAt(monday('10:00'))));
    broken = breakDatabase();
    await book(seen(monday('15:30'), 'github'));
    await book(seen(monday('15:32'), null));
    broken.repair();
    await book(seen(monday('15:33'), null));
    expect(await timetable()).toEqual(['github 15:30 to 15:32']);
  });
});

test('a browser that starts again knows when it was last there, though the last span was deleted', async () => {
  await store(span('github', '17:00', '18:00'));
  const ids = (await spanRows()).map(({ id }) => id);
  await actOf(deleteSpans(ids, rulesAt(monday('18:30'))));
  expect(await lastBooked()).toBeNull();
  expect(await lastSign()).toBe(monday('18:00') - 1);
});

describe('whatever the background and a person do in turn', () => {
  const DEEDS = ['delete', 'retool', 'shrink', 'grow', 'split', 'undo'] as const;

  interface Deed {
    kind: (typeof DEEDS)[number];
    /** Counted back from the latest span or act. */
    which: number;
  }

  const steps = fc.array(
    fc.record({
      gap: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 150 }) },
        { weight: 1, arbitrary: fc.integer({ min: 150, max: 8_000 }) },
      ),
      front: fc.constantFrom('github', 'slack', null, null),
      sounds: fc.boolean(),
      isReported: fc.boolean(),
      /** How many writes succeed before one fails. */
      breaksAfter: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }),
      /** Where the worker is stopped: before the session hears of the step, or of the recovery. */
      dies: fc.option(fc.constantFrom('after the step', 'in the recovery'), { freq: 4 }),
      /** What the person does to which of the latest spans, if anything. */
      does: fc.option(
        fc.record({
          kind: fc.constantFrom(...DEEDS),
          which: fc.nat({ max: 2 }),
        }),
        { freq: 2 },
      ),
    }),
    { maxLength: 30 },
  );

  async function correct({ kind, which }: Deed, now: Instant): Promise<void> {
    const rules = rulesAt(now);
    const row = (await spanRows()).reverse()[which];
    if (kind === 'undo') {
      await undoCorrection((await readCorrections())[which]?.id ?? 0, now);
    } else if (row !== undefined) {
      const { id, start, end, tool } = row;
      const middle = later(start, Math.floor(lengthOf(row) / 2));
      await {
        delete: () => deleteSpans([id], rules),
        retool: () => changeSpan(id, { start, end, tool: 'figma' }, rules),
        shrink: () => changeSpan(id, { start, end: middle, tool }, rules),
        grow: () => changeSpan(id, { start: later(start, -MINUTE), end: later(end, MINUTE), tool }, rules),
        split: () => splitSpan(id, middle, rules),
      }[kind]();
    }
  }

  /** Observed time that the person took away or made theirs, and that still is so. */
  async function taken(): Promise<Interval[]> {
    const acts = (await readCorrections()).filter(({ kind }) => kind !== 'split');
    const left = await spanRows();
    return acts
      .flatMap(({ before }) => before.filter(({ source }) => source === 'observed'))
      .flatMap((span) => gapsOf(span, left));
  }

  /** What of an interval no span has. */
  function gapsOf(whole: Interval, spans: readonly Interval[]): Interval[] {
    const inside = union(spans.flatMap((span) => clip({ start: span.start, end: span.end }, whole) ?? []));
    const starts = [whole.start, ...inside.map(({ end }) => end)];
    const ends = [...inside.map(({ start }) => start), whole.end];
    return starts
      .map((start, index): Interval => ({ start, end: ends[index] as Instant }))
      .filter((gap) => gap.start < gap.end);
  }

  test('no two spans overlap, and what was taken away is not booked again', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        await emptyAll();
        let now: Instant = monday('03:30');
        let hearing: Hearing | null = null;
        for (const { gap, front, sounds, isReported, breaksAfter, dies, does } of run) {
          now = later(now, gap * SECOND);
          const gone = await taken();
          const tool = sounds ? 'zoom' : null;
          hearing = followHearing(hearing, { at: now, tool, isDeaf: false, isReported }, TOLERANCE);
          broken = breaksAfter === null ? null : breakDatabase(breaksAfter);
          const forgets = dies === 'in the recovery' ? loseSession() : null;
          await book(seen(now, front, { hearing, isReported }), dies !== null).catch(() => undefined);
          forgets?.repair();
          broken?.repair();
          await sessionItem.update((session) => ({ ...session, hearing }));
          expect(await taken(), 'nothing comes back').toEqual(gone);
          if (does !== null) {
            await correct(does, now);
          }
          const rows = await spanRows();
          for (const [index, row] of rows.entries()) {
            expect(rows[index + 1]?.start ?? row.end, 'no two overlap').toBeGreaterThanOrEqual(row.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
