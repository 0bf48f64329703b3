import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../components/charts/spread';

test('labels that do not meet stand at their lines', () => {
  expect(spread([10, 40, 56], 15)).toEqual([10, 40, 56]);
  expect(spread([], 15)).toEqual([]);
});

test('two that would overlap share what they lack', () => {
  expect(spread([100, 110], 20)).toEqual([95, 115]);
});

test('a pair that is pushed onto a third takes it along', () => {
  expect(spread([0, 30, 31], 20)).toEqual([0, 20.5, 40.5]);
  expect(spread([18, 30, 31], 20)).toEqual([19 / 3, 79 / 3, 139 / 3]);
});

test('whatever the lines, no two labels overlap, and together they are where the lines are', () => {
  const lines = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lines, (unsorted) => {
      const places = unsorted.toSorted((one, other) => one - other);
      const spreadOut = spread(places, 15);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      for (const [index, place] of spreadOut.entries()) {
        expect(place - (spreadOut[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(15 - 1e-6);
      }
      expect(sum(spreadOut)).toBeCloseTo(sum(places), 5);
    }),
  );
});
