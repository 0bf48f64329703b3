import { expect, test } from 'vitest';
import { readAddress, weekAddress, writeAddress } from '../../../../components/dashboard/address';
import { toDayKey } from '../../../../tracking/day';

test('what the address says is read, and written the same way', () => {
  for (const address of ['', '?week=2026-11-16', '?year=2024', '?sample', '?sample&week=2026-11-16&year=2024']) {
    expect(writeAddress(readAddress(address))).toBe(address);
  }
});

test('a week that is no day is the one that runs', () => {
  expect(readAddress('?week=2026-02-30')).toMatchObject({ week: null });
  expect(readAddress('?week=soon')).toMatchObject({ week: null });
});

test('a year that is none is the one that runs', () => {
  for (const year of ['0', '24', '20240', '2024.5', 'last']) {
    expect(readAddress(`?year=${year}`)).toMatchObject({ year: null });
  }
});

test('from elsewhere, a week is led to by one of its days, and the one that runs by none', () => {
  expect(weekAddress(toDayKey('2026-11-16'))).toBe('/dashboard.html?week=2026-11-16#week');
  expect(weekAddress(null)).toBe('/dashboard.html#week');
});
