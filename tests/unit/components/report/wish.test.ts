import { expect, test } from 'vitest';
import { readRange, readWish, writeWish } from '../../../../components/report/wish';
import { toDayKey } from '../../../../tracking/day';

const TODAY = toDayKey('2026-11-22');

test('what is wanted comes back from the address that it was written into', () => {
  const wish = { from: toDayKey('2026-10-01'), to: toDayKey('2026-11-15'), detail: 'tools' as const };
  expect(readWish(`?sample&${writeWish(wish)}`, TODAY)).toEqual(wish);
});

test('an address that says nothing is of twelve weeks up to today, and names no tool', () => {
  expect(readWish('', TODAY)).toEqual({ from: '2026-08-31', to: '2026-11-22', detail: 'times' });
});

test('what cannot be read is as usual, and days are put in order', () => {
  expect(readWish('?from=2026-11-20&to=2026-11-10&detail=everything', TODAY)).toEqual({
    from: '2026-11-10',
    to: '2026-11-20',
    detail: 'times',
  });
  expect(readWish('?from=soon&to=2027-01-01', TODAY).to).toBe('2026-11-22');
});

test.each(['0000-01-01', '0001-01-01', '0026-11-10', '1969-12-31', '2026-02-30'])(
  'a first day that nobody can mean is as usual: %s',
  (from) => {
    expect(readWish(`?from=${from}&to=2026-11-20`, TODAY)).toMatchObject({ from: '2026-08-29', to: '2026-11-20' });
    expect(readRange({ from, to: '2026-11-20' }, TODAY)).toBeNull();
  },
);

test('two days are a range from 1970 on, up to today, and in order', () => {
  const long = { from: '1970-01-01', to: TODAY };
  expect(readRange(long, TODAY)).toEqual(long);
  expect(readRange({ from: TODAY, to: '2026-11-23' }, TODAY)).toBeNull();
  expect(readRange({ from: TODAY, to: '2026-11-21' }, TODAY)).toBeNull();
});
