import { expect, test } from 'vitest';
import { type DayKey, toDayKey } from '../../../../tracking/day';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const TODAY = toDayKey('2026-11-23');

async function told(language: Language, from: string, to: string): Promise<string[]> {
  const { datesOf } = await speaking(language, () => import('../../../../components/report/report-dates'));
  const dates = datesOf({ from: from as DayKey, to: to as DayKey }, TODAY);
  const day = toDayKey(to);
  return [dates.date(day), dates.fullDate(day), dates.weekdayAndDate(day)];
}

test('dates of this year are told without it', async () => {
  expect(await told('en', '2026-01-01', '2026-11-22')).toEqual(['November 22', 'Sunday, November 22', 'Sun, Nov 22']);
  expect(await told('ko', '2026-01-01', '2026-11-22')).toEqual(['11월 22일', '11월 22일 일요일', '11월 22일 (일)']);
});

test('dates of a range that reaches over years have their year', async () => {
  expect(await told('en', '2025-12-01', '2026-11-22')).toEqual([
    'November 22, 2026',
    'Sun, Nov 22, 2026',
    'Sun, Nov 22, 2026',
  ]);
  expect((await told('ko', '2025-12-01', '2026-11-22'))[2]).toBe('2026년 11월 22일 (일)');
});

test.each(LANGUAGES)('dates of another year have it: %s', async (language) => {
  for (const date of await told(language, '2024-02-01', '2024-02-29')) {
    expect(date).toContain('2024');
  }
});
