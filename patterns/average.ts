/** The two averages that rules use. Of nothing there is none, and a comparison with it is false. */

/** The middle value; of an even number, the mean of the two in the middle. @example medianOf([1, 9, 2]) //=> 2 */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** @example meanOf([1, 2, 6]) //=> 3 */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
