import { describe, expect, test } from 'vitest';
import type { ReportFigures } from '../../../../components/report/figures';
import { toDayKey } from '../../../../tracking/day';
import { speaking } from '../../../support/words';

const load = (language: 'en' | 'ko') => speaking(language, () => import('../../../../components/report/report-words'));

test('many days before anything was known are said to be not seen, and how many they are', async () => {
  const stretch = { from: toDayKey('2016-01-01'), to: toDayKey('2026-11-15'), count: 3_972 };
  expect((await load('en')).unseenWords(stretch)).toBe('not seen, 3,972 days');
  expect((await load('ko')).unseenWords(stretch)).toBe('기록 없음, 3,972일');
});

describe('the days of a range by their kind', () => {
  const WEEK = { workedDays: 5, workedLeaveDays: 0, freeDays: 1, leaveDays: 1, unseenDays: 0, runningDays: 0 };
  const wordsOf = async (language: 'en' | 'ko', counts: Partial<typeof WEEK> = {}) =>
    (await load(language)).dayCountWords({ ...WEEK, ...counts } as ReportFigures);

  test('come one after the other', async () => {
    expect(await wordsOf('en')).toBe('5 worked, 1 free, 1 on leave, 0 not seen');
    expect(await wordsOf('ko')).toBe('일한 날 5일, 쉰 날 1일, 휴가 1일, 기록 없는 날 0일');
  });

  test('have a worked day of leave among the worked ones, and say so', async () => {
    expect(await wordsOf('en', { workedLeaveDays: 1, leaveDays: 0 })).toBe(
      '5 worked (1 of them marked as leave), 1 free, 0 on leave and not worked, 0 not seen',
    );
  });

  test('have today apart while it is running', async () => {
    expect(await wordsOf('en', { runningDays: 1 })).toBe(
      '5 worked, 1 free, 1 on leave, 0 not seen, today still running',
    );
  });
});
