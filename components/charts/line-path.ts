/** A line through values that lie side by side, which breaks where one is missing; alone, a value is a dot. */
import { line } from 'd3-shape';

/**
 * @param heights one each step to the right, the first half a step in; null where there is none
 * @returns the `d` of a path whose ends are round
 * @example linePath([10, 20, null, 5]) //=> "M0.5,10L1.5,20M3.5,5Z"
 */
export function linePath(heights: readonly (number | null)[]): string {
  const path = line<number | null>()
    .defined((height) => height !== null)
    .x((_, index) => index + 0.5)
    .y((height) => height ?? 0);
  return path([...heights]) ?? '';
}
