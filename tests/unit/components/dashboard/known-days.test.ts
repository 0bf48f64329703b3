/** The days of a range, as they are read: no more than the range, a few at a time, and with what is known of each. */
import { expect, test } from 'vitest';
import { readKnownDays } from '../../../../components/dashboard/known-days';
import type { Archive } from '../../../../storage/archive';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { type DayKey, toDayKey } from '../../../../tracking/day';
import { emptySummary } from '../../../../tracking/day-summary';
import { HOUR } from '../../../../tracking/instant';
import { at } from '../../../support/build';
import { dayAgo } from '../../../support/patterns/history-of';

/** On Wednesday, 25 November 2026; worked on every third of the month, and a sign on each fourth. */
function archiveFrom(first: DayKey | null) {
  const asked: number[] = [];
  const archive = {
    clock: { now: () => at('2026-11-25 10:00'), offsetAt: () => 0 },
    readFirstDay: async () => first,
    readMarks: async () => [
      { day: toDayKey('2026-11-17'), kind: 'leave' },
      { day: toDayKey('2026-11-18'), kind: 'on-call' },
    ],
    readDays: async (days: readonly DayKey[]) => {
      asked.push(days.length);
      return days.map((day) => ({
        ...emptySummary(day),
        active: day.endsWith('-03') ? { github: HOUR } : {},
      }));
    },
    readSigns: async (days: readonly DayKey[]) => ({
      seen: new Set(days.filter((day) => day.endsWith('-04'))),
      unknown: [],
    }),
  };
  return { archive: archive as unknown as Archive, asked };
}

test('a range reaches from the first day of a week to today', async () => {
  const { archive } = archiveFrom(toDayKey('2020-01-01'));
  const days = await readKnownDays(4, archive, DEFAULT_SETTINGS);
  expect(days.map(({ key }) => key).slice(0, 2)).toEqual(['2026-10-26', '2026-10-27']);
  expect(days.at(-1)).toMatchObject({ key: '2026-11-25', index: days.length - 1 });
  expect(days).toHaveLength(28 + 3);
});

test('no day before the first that is known is asked for', async () => {
  const { archive } = archiveFrom(dayAgo(3));
  expect((await readKnownDays(12, archive, DEFAULT_SETTINGS))[0]?.key).toBe(dayAgo(3));
  expect((await readKnownDays(null, archive, DEFAULT_SETTINGS))[0]?.key).toBe(dayAgo(3));
});

test('where nothing is known there are none', async () => {
  const { archive, asked } = archiveFrom(null);
  expect(await readKnownDays(null, archive, DEFAULT_SETTINGS)).toEqual([]);
  expect(asked).toEqual([]);
});

test('ten years are read a few days at a time', async () => {
  const { archive, asked } = archiveFrom(toDayKey('2016-11-25'));
  expect(await readKnownDays(null, archive, DEFAULT_SETTINGS)).toHaveLength(3_653);
  expect(Math.max(...asked)).toBeLessThanOrEqual(56);
});

test('a day is seen by work or by a sign, and leave is what was marked so', async () => {
  const { archive } = archiveFrom(toDayKey('2026-11-01'));
  const days = await readKnownDays(4, archive, DEFAULT_SETTINGS);
  expect(days.filter(({ isSeen }) => isSeen).map(({ key }) => key)).toEqual(['2026-11-03', '2026-11-04']);
  expect(days.filter(({ isLeave }) => isLeave).map(({ key }) => key)).toEqual(['2026-11-17']);
});
