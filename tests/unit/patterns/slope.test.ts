import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallTauB, type Point, theilSen } from '../../../patterns/slope';

/** The points at 1, 2, 3 and so on. */
const over = (...ys: number[]): Point[] => ys.map((y, index) => ({ x: index + 1, y }));

describe('the slope of Theil and Sen', () => {
  test('of a line is its slope', () => {
    expect(theilSen(over(40, 41, 42, 43))).toBe(1);
    expect(theilSen(over(43, 41, 39))).toBe(-2);
    expect(theilSen(over(40, 40, 40))).toBe(0);
  });

  test('is the median of all slopes between two points', () => {
    // 2, 0.5, 1, -1, 0.5 and 2.
    expect(theilSen(over(1, 3, 2, 4))).toBe(0.75);
    // 1, 5 and 9.
    expect(theilSen(over(1, 2, 11))).toBe(5);
  });

  test('hardly moves for one odd week', () => {
    expect(theilSen(over(40, 41, 42, 90, 44, 45, 46, 47))).toBe(1);
  });

  test('knows how far apart points are, and passes over those at one place', () => {
    expect(
      theilSen([
        { x: 1, y: 40 },
        { x: 3, y: 42 },
      ]),
    ).toBe(1);
    // 2 and 1; the first two stand at one place.
    expect(
      theilSen([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
        { x: 2, y: 3 },
      ]),
    ).toBe(1.5);
  });

  test('there is none of one point', () => {
    expect(theilSen([])).toBeUndefined();
    expect(theilSen(over(40))).toBeUndefined();
  });
});

describe('the tau-b of Kendall', () => {
  test('is 1 where all rises and -1 where all falls', () => {
    expect(kendallTauB(over(1, 5, 6, 9))).toBe(1);
    expect(kendallTauB(over(9, 6, 5, 1))).toBe(-1);
  });

  test('counts pairs in order less pairs out of order', () => {
    // Five of six are in order.
    expect(kendallTauB(over(1, 3, 2, 4))).toBeCloseTo(4 / 6, 12);
    // 21 of 28 are in order.
    expect(kendallTauB(over(8, 1, 2, 3, 4, 5, 6, 7))).toBe(0.5);
  });

  test('takes equal heights out of one side', () => {
    // Five in order, one equal: 5 / √(6 × 5).
    expect(kendallTauB(over(1, 2, 2, 3))).toBeCloseTo(5 / Math.sqrt(30), 12);
    // Two equal pairs, four in order: 4 / √(6 × 4).
    expect(kendallTauB(over(1, 1, 2, 2))).toBeCloseTo(4 / Math.sqrt(24), 12);
  });

  test('takes equal places out of the other', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 1, y: 2 },
      { x: 2, y: 3 },
    ];
    // Two in order, one at one place: 2 / √(2 × 3).
    expect(kendallTauB(points)).toBeCloseTo(2 / Math.sqrt(6), 12);
  });

  test('there is none where all are equal, or of one point', () => {
    expect(kendallTauB(over(40, 40, 40))).toBeUndefined();
    expect(kendallTauB(over(40))).toBeUndefined();
  });
});

test('neither asks in which order the points come, and both turn over with them', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(heights, (ys) => {
      const points = over(...ys);
      const turned = points.map(({ x, y }) => ({ x, y: -y }));
      const slope = theilSen(points) as number;
      expect(theilSen([...points].reverse())).toBeCloseTo(slope, 12);
      expect(theilSen(turned)).toBeCloseTo(-slope, 12);
      const tau = kendallTauB(points);
      expect(kendallTauB([...points].reverse())).toBe(tau);
      if (tau !== undefined) {
        expect(kendallTauB(turned)).toBeCloseTo(-tau, 12);
        expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});
