import { describe, expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { lastSign, markSeen, readSigns, recordUnknown } from '../../../storage/seen';
import { toDayKey } from '../../../tracking/day';
import { at, monday } from './clock';
import './fresh';

const WALL = { offset: 0, dayTurnHour: 4 };
const MONDAY = toDayKey('2026-11-16');
const [TUESDAY, WEDNESDAY, THURSDAY] = ['2026-11-17', '2026-11-18', '2026-11-19'].map(toDayKey) as [
  typeof MONDAY,
  typeof MONDAY,
  typeof MONDAY,
];

describe('a sign of the browser', () => {
  test('is the first and the last of its day', async () => {
    expect(await markSeen(monday('10:00'), WALL)).toBe(true);
    expect(await database.seen.toArray()).toEqual([
      { day: MONDAY, first: monday('10:00'), last: monday('10:00'), unknown: [] },
    ]);
  });

  test('is written once in 15 minutes at most', async () => {
    await markSeen(monday('10:00'), WALL);
    expect(await markSeen(monday('10:14:59'), WALL)).toBe(false);
    expect(await markSeen(monday('10:15'), WALL)).toBe(true);
    expect(await database.seen.get(MONDAY)).toMatchObject({ first: monday('10:00'), last: monday('10:15') });
  });

  test('after midnight belongs to the evening before', async () => {
    await markSeen(at('2026-11-17 03:59'), WALL);
    await markSeen(at('2026-11-17 04:00'), WALL);
    expect((await readSigns([MONDAY, TUESDAY, WEDNESDAY])).seen).toEqual(new Set([MONDAY, TUESDAY]));
  });

  test('of a clock that was set back is an earlier first, and no earlier last', async () => {
    await markSeen(monday('10:00'), WALL);
    await markSeen(monday('08:00'), WALL);
    expect(await database.seen.get(MONDAY)).toMatchObject({ first: monday('08:00'), last: monday('10:00') });
  });

  test('that came last is known', async () => {
    expect(await lastSign()).toBeNull();
    await markSeen(monday('10:00'), WALL);
    await markSeen(at('2026-11-17 09:00'), WALL);
    expect(await lastSign()).toBe(at('2026-11-17 09:00'));
  });
});

describe('what nobody could see', () => {
  test('is kept on its day', async () => {
    await recordUnknown({ start: monday('10:00'), end: monday('11:00') }, WALL);
    expect((await readSigns([MONDAY])).unknown).toEqual([{ start: monday('10:00'), end: monday('11:00') }]);
  });

  test('is joined with what was unknown before', async () => {
    await recordUnknown({ start: monday('10:00'), end: monday('11:00') }, WALL);
    await recordUnknown({ start: monday('10:30'), end: monday('12:00') }, WALL);
    expect((await database.seen.get(MONDAY))?.unknown).toEqual([{ start: monday('10:00'), end: monday('12:00') }]);
  });

  test('over the night is divided at the day turn', async () => {
    await recordUnknown({ start: monday('22:00'), end: at('2026-11-17 09:00') }, WALL);
    expect((await readSigns([MONDAY])).unknown).toEqual([{ start: monday('22:00'), end: at('2026-11-17 04:00') }]);
    expect((await readSigns([TUESDAY])).unknown).toEqual([
      { start: at('2026-11-17 04:00'), end: at('2026-11-17 09:00') },
    ]);
    expect((await readSigns([MONDAY, TUESDAY])).unknown).toEqual([
      { start: monday('22:00'), end: at('2026-11-17 09:00') },
    ]);
  });

  test('for days leaves a whole day without a sign as it is: unknown by having none', async () => {
    await recordUnknown({ start: monday('22:00'), end: at('2026-11-19 09:00') }, WALL);
    expect((await readSigns([MONDAY, TUESDAY, WEDNESDAY, THURSDAY])).seen).toEqual(new Set([MONDAY, THURSDAY]));
  });

  test('of a pause for days is kept on the days on which the browser gave signs all the same', async () => {
    await markSeen(at('2026-11-17 10:00'), WALL);
    await recordUnknown({ start: monday('22:00'), end: at('2026-11-19 09:00') }, WALL);
    expect((await readSigns([TUESDAY])).unknown).toEqual([
      { start: at('2026-11-17 04:00'), end: at('2026-11-18 04:00') },
    ]);
    expect((await readSigns([WEDNESDAY])).unknown).toEqual([]);
  });

  test('that ends with its day is no sign of the next one', async () => {
    await recordUnknown({ start: monday('22:00'), end: at('2026-11-17 04:00') }, WALL);
    expect((await readSigns([MONDAY, TUESDAY])).seen).toEqual(new Set([MONDAY]));
  });

  test('of no length is nothing', async () => {
    await recordUnknown({ start: monday('10:00'), end: monday('10:00') }, WALL);
    await recordUnknown({ start: monday('10:00'), end: monday('09:00') }, WALL);
    await recordUnknown({ start: at('2026-11-19 10:00'), end: monday('09:00') }, WALL);
    expect(await database.seen.count()).toBe(0);
  });

  test('leaves the signs of its days alone', async () => {
    await markSeen(monday('09:00'), WALL);
    await recordUnknown({ start: monday('10:00'), end: monday('11:00') }, WALL);
    expect(await database.seen.get(MONDAY)).toMatchObject({ first: monday('09:00'), last: monday('09:00') });
  });
});
