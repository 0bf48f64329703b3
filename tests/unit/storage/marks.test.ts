import { expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { markDay, readMarks, unmarkDay } from '../../../storage/marks';
import { toDayKey } from '../../../tracking/day';
import './fresh';

const MONDAY = toDayKey('2026-11-16');
const TUESDAY = toDayKey('2026-11-17');

test('a day is marked once, however often it is said', async () => {
  await Promise.all([markDay(MONDAY, 'on-call'), markDay(MONDAY, 'on-call')]);
  await markDay(MONDAY, 'on-call');
  expect(await readMarks(MONDAY, MONDAY)).toEqual([{ day: MONDAY, kind: 'on-call' }]);
});

test('a day may be leave and on call, and one is taken back without the other', async () => {
  await markDay(MONDAY, 'on-call');
  await markDay(MONDAY, 'leave');
  await unmarkDay(MONDAY, 'on-call');
  expect(await readMarks(MONDAY, MONDAY)).toEqual([{ day: MONDAY, kind: 'leave' }]);
});

test('to take back what was never said changes nothing', async () => {
  await markDay(TUESDAY, 'leave');
  await unmarkDay(MONDAY, 'leave');
  expect(await readMarks(MONDAY, TUESDAY)).toEqual([{ day: TUESDAY, kind: 'leave' }]);
});

test('a range holds its first and its last day and nothing beside them', async () => {
  for (const day of ['2026-11-15', '2026-11-18', '2026-11-17', '2026-11-16'].map(toDayKey)) {
    await markDay(day, 'leave');
  }
  expect((await readMarks(MONDAY, TUESDAY)).map(({ day }) => day)).toEqual([MONDAY, TUESDAY]);
});

test('what was chosen of a pattern is no mark of the day, and stays', async () => {
  await database.marks.add({ day: MONDAY, kind: 'chosen', pattern: 'short-rest', level: 'warning' });
  await markDay(MONDAY, 'leave');
  await unmarkDay(MONDAY, 'leave');
  expect(await readMarks(MONDAY, MONDAY)).toEqual([]);
  expect(await database.marks.count()).toBe(1);
});
