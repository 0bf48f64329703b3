import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { MARK_KINDS, type MarkKind, markDays, readAllMarks, readMarks, unmarkDays } from '../../../storage/marks';
import { addToDay, type DayKey, toDayKey } from '../../../tracking/day';
import { breakDatabase } from './day-book';
import { emptyAll } from './fresh';

const MONDAY = toDayKey('2026-11-16');
const TUESDAY = addToDay(MONDAY, 1);
const WEDNESDAY = addToDay(MONDAY, 2);
const WEEK = { from: MONDAY, to: addToDay(MONDAY, 6) };

describe('marks', () => {
  test('are read in order of their day, and none from outside the range', async () => {
    await markDays('leave', [WEDNESDAY, MONDAY, addToDay(MONDAY, -1), addToDay(MONDAY, 7)]);
    await markDays('on-call', [MONDAY]);
    expect(await readMarks(WEEK)).toEqual([
      { day: MONDAY, kind: 'leave' },
      { day: MONDAY, kind: 'on-call' },
      { day: WEDNESDAY, kind: 'leave' },
    ]);
    expect(await readAllMarks()).toHaveLength(5);
  });

  test('said twice are kept once', async () => {
    expect(await markDays('leave', [MONDAY, MONDAY, TUESDAY])).toBe(2);
    expect(await markDays('leave', [TUESDAY, WEDNESDAY])).toBe(1);
    expect(await database.marks.count()).toBe(3);
  });

  test('said twice at once are kept once', async () => {
    await Promise.all([markDays('on-call', [MONDAY]), markDays('on-call', [MONDAY])]);
    expect(await database.marks.count()).toBe(1);
  });

  test('of one kind go, and the other kind stays', async () => {
    await markDays('leave', [MONDAY, TUESDAY]);
    await markDays('on-call', [MONDAY]);
    expect(await unmarkDays('leave', [MONDAY, WEDNESDAY])).toBe(1);
    expect(await readMarks(WEEK)).toEqual([
      { day: MONDAY, kind: 'on-call' },
      { day: TUESDAY, kind: 'leave' },
    ]);
  });

  test('leave other statements of the person alone', async () => {
    await database.marks.add({ day: MONDAY, kind: 'chosen', pattern: 'late-nights', level: 'notice' });
    await markDays('leave', [MONDAY]);
    await unmarkDays('leave', [MONDAY]);
    expect(await readAllMarks()).toEqual([]);
    expect(await database.marks.count()).toBe(1);
  });

  test('that cannot all be written are not written at all', async () => {
    const broken = breakDatabase(1);
    await expect(markDays('leave', [MONDAY, TUESDAY])).rejects.toThrow();
    broken.repair();
    expect(await readAllMarks()).toEqual([]);
  });

  test('are what was said last of each day and kind, whatever was said before', { timeout: 60_000 }, async () => {
    const days = fc.array(
      fc.nat({ max: 9 }).map((count): DayKey => addToDay(MONDAY, count)),
      { maxLength: 6 },
    );
    const steps = fc.array(fc.record({ kind: fc.constantFrom(...MARK_KINDS), isMarked: fc.boolean(), days }), {
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (said) => {
        await emptyAll();
        const known = new Set<string>();
        const nameOf = (day: DayKey, kind: MarkKind) => `${day} ${kind}`;
        for (const { kind, isMarked, days: named } of said) {
          const names = new Set(named.map((day) => nameOf(day, kind)));
          const changed = [...names].filter((name) => known.has(name) !== isMarked);
          expect(await (isMarked ? markDays : unmarkDays)(kind, named)).toBe(changed.length);
          for (const name of changed) {
            known[isMarked ? 'add' : 'delete'](name);
          }
        }
        expect((await readAllMarks()).map(({ day, kind }) => nameOf(day, kind))).toEqual([...known].sort());
      }),
      { numRuns: 60 },
    );
  });
});
