/** The face on which codes are written: twelve hours, with 0 for midnight and 12 for noon, as in 9-9-6 and 0-0-2. */

/**
 * The full hour that is nearest to a clock, half up.
 *
 * @param minutes after midnight; past midnight it goes on from 0
 * @returns 0 to 23
 * @example nearestHour(24 * 60 + 30) //=> 1
 */
export function nearestHour(minutes: number): number {
  return ((Math.floor((minutes + 30) / 60) % 24) + 24) % 24;
}

/** @param minutes after midnight @example onFace(12 * 60 + 20) //=> 12, and onFace(21 * 60) //=> 9 */
export function onFace(minutes: number): number {
  const hour = nearestHour(minutes);
  return hour === 12 ? 12 : hour % 12;
}
