/** How a measure goes up or down, told so that one odd week moves it little. Of too few points nothing can be told. */
import { medianOf } from './average';

export interface Point {
  x: number;
  y: number;
}

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points with different x.
 *
 * @example theilSen([{ x: 1, y: 40 }, { x: 2, y: 41 }, { x: 4, y: 43 }]) //=> 1
 */
export function theilSen(points: readonly Point[]): number | undefined {
  const slopes = pairsOf(points).flatMap(({ dx, dy }) => (dx === 0 ? [] : [dy / dx]));
  return slopes.length === 0 ? undefined : medianOf(slopes);
}

/**
 * Kendall's tau-b: from -1, where every later point is lower, to 1, where every later one is higher. Pairs that are
 * equal in one of the two measures are neither.
 *
 * @example kendallTauB([{ x: 1, y: 40 }, { x: 2, y: 42 }, { x: 3, y: 41 }]) //=> 1 / 3
 */
export function kendallTauB(points: readonly Point[]): number | undefined {
  const pairs = pairsOf(points);
  const sum = pairs.reduce((total, { dx, dy }) => total + Math.sign(dx) * Math.sign(dy), 0);
  const apart = pairs.filter(({ dx }) => dx !== 0).length * pairs.filter(({ dy }) => dy !== 0).length;
  return apart === 0 ? undefined : sum / Math.sqrt(apart);
}

function pairsOf(points: readonly Point[]): { dx: number; dy: number }[] {
  return points.flatMap((one, index) => points.slice(index + 1).map(({ x, y }) => ({ dx: x - one.x, dy: y - one.y })));
}
