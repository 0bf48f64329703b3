/** Places of a chart as lengths of CSS. */

/** @param share of the whole, from 0 to 1 @example percentOf(1 / 3) //=> "33.3333%" */
export function percentOf(share: number): string {
  return `${Math.round(share * 1_000_000) / 10_000}%`;
}
