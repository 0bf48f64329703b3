import { expect, test } from 'vitest';
import { percentOf } from '../../../../components/charts/percent-of';

test.each([
  [0, '0%'],
  [1 / 3, '33.3333%'],
  [6 / 7, '85.7143%'],
  [1, '100%'],
])('%d of the width is %s', (share, length) => {
  expect(percentOf(share)).toBe(length);
});
