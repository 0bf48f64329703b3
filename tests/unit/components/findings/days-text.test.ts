import { expect, test } from 'vitest';
import type { DayKey } from '../../../../tracking/day';
import { type Language, speaking } from '../../../support/words';

async function textOf(days: readonly number[], language: Language = 'en'): Promise<string> {
  const { daysText } = await speaking(language, () => import('../../../../components/findings/days-text'));
  const keys = days.map((day) => `2026-11-${String(day).padStart(2, '0')}` as DayKey);
  // Thin spaces stand around the dash of a range.
  return daysText(keys).replaceAll(/\s/g, ' ');
}

test('adjacent days are one stretch', async () => {
  expect(await textOf([16, 17, 18, 20])).toBe('Nov 16 – 18, Nov 20');
  expect(await textOf([16, 17, 20], 'ko')).toBe('11월 16일~17일, 11월 20일');
});

test('one day stands alone', async () => {
  expect(await textOf([16])).toBe('Nov 16');
});

test('of many stretches the last four are named, and the days of the others counted', async () => {
  expect(await textOf([1, 2, 4, 6, 8, 10, 12])).toBe('Nov 6, Nov 8, Nov 10, Nov 12 and 3 more');
});
