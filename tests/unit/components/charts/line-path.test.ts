import { expect, test } from 'vitest';
import { linePath } from '../../../../components/charts/line-path';

test('values side by side are one line', () => {
  expect(linePath([10, 20, 5])).toBe('M0.5,10L1.5,20L2.5,5');
});

test('it breaks where a value is missing, and one that stands alone is a dot', () => {
  expect(linePath([null, 10, 20, null, 5, null])).toBe('M1.5,10L2.5,20M4.5,5Z');
});

test('of nothing there is none', () => {
  expect(linePath([])).toBe('');
  expect(linePath([null])).toBe('');
});
