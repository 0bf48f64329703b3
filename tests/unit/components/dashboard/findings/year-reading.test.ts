/** A year is looked at once for as long as the past stays as it is, and no further than somebody waits for it. */
import { expect, test } from 'vitest';
import { readYear } from '../../../../../components/dashboard/findings/year-reading';
import type { History } from '../../../../../patterns/history';
import type { Archive } from '../../../../../storage/archive';
import { DEFAULT_SETTINGS } from '../../../../../storage/settings';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../../../support/patterns/history-of';

async function look(history: History, isOver: (done: number) => boolean = () => false) {
  const told: [number, number][] = [];
  const archive = { readWholeHistory: () => Promise.resolve(history) } as unknown as Archive;
  const year = await readYear(archive, DEFAULT_SETTINGS, {
    onProgress: (done, all) => told.push([done, all]),
    isOver: () => isOver(told.length),
  });
  return { year, told };
}

const life = (told: Partial<Told> = {}) => historyOf({ weeks: times(3, everyDay('09:00-19:00', 6)), ...told });

test('how far it is is told on the way', async () => {
  // Tests run in any order, and no other looks at this history: what is remembered of it would be told of no more.
  const { year, told } = await look(life({ weekLine: 44 }));
  expect(year?.map(({ day }) => day)).toEqual(Array.from({ length: 21 }, (_, index) => dayAgo(21 - index)));
  expect(told).toEqual([
    [1, 21],
    [9, 21],
    [17, 21],
  ]);
});

test('while nothing changes but today, it is not looked at again', async () => {
  const { year } = await look(life({ thisWeek: ['09:00-09:30'] }));
  const again = await look(life({ thisWeek: ['09:00-09:50'], now: '11:00' }));
  expect(again.told).toEqual([]);
  expect(again.year).toBe(year);
});

test.each([
  ['a past day', { unseen: [dayAgo(1)] }],
  ['a mark', { onCall: [dayAgo(12)] }],
  ['the own line', { weekLine: 40 }],
  ['what became of a weekend', { weekends: [{ day: dayAgo(9), hours: 9, outcome: 'used' as const }] }],
  ['the day that is today', { now: '2026-11-24 10:00' }],
])('it is looked at again when %s changed', async (_, changed) => {
  await look(life());
  expect((await look(life(changed))).told).not.toEqual([]);
});

test('where nobody waits any more it stops, and nothing of it is kept', async () => {
  const longer = life({ weeks: times(5, everyDay('09:00-19:00', 6)) });
  const left = await look(longer, (told) => told === 2);
  expect(left).toEqual({
    year: null,
    told: [
      [1, 35],
      [9, 35],
    ],
  });
  expect((await look(longer)).year).toHaveLength(35);
});
