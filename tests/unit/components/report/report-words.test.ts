import { describe, expect, test } from 'vitest';
import type { ReportFigures } from '../../../../components/report/figures';
import type { ReportDay } from '../../../../components/report/report-days';
import { toDayKey } from '../../../../tracking/day';
import { HOUR } from '../../../../tracking/instant';
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

describe('a day of more than 20 hours', () => {
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  const day = {
    worked: 21 * HOUR,
    kind: 'worked',
    isLeave: false,
    isOnCall: true,
    isPartlyUnknown: false,
  } as ReportDay;

  test('is asked about beside what else is said of it', async () => {
    const { remarksOf } = await load('en');
    expect(remarksOf(day)).toBe('on call. Is this all you?');
    expect(remarksOf({ ...day, isOnCall: false })).toBe('Is this all you?');
    expect(remarksOf({ ...day, worked: 20 * HOUR })).toBe('on call');
  });

  test('is asked about where it is the longest', async () => {
    const { longestWords } = await load('en');
    const { datesOf } = await speaking('en', () => import('../../../../components/report/report-dates'));
    const [from, to] = [toDayKey('2026-11-01'), toDayKey('2026-11-22')];
    const dates = datesOf({ from, to }, to);
    const longest = { key: toDayKey('2026-11-21'), worked: 21 * HOUR };
    expect(plain(longestWords(longest, dates))).toBe('21 h 0 m on Saturday, November 21. Is this all you?');
    expect(plain(longestWords({ ...longest, worked: 9 * HOUR }, dates))).toBe('9 h 0 m on Saturday, November 21');
  });
});
