/** Chance that can be had again: the same seed gives the same numbers, so that the sample is the same for everybody. */

/** A number from 0 to below 1. */
export type Chance = () => number;

/** Mulberry32: small, seeded, good enough for a life like this. @example const chance = chanceOf(7); chance() */
export function chanceOf(seed: number): Chance {
  // Neighbouring seeds begin alike, unless they are spread.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number between two, both included. @example wholeBetween(chance, -9, 9) */
export function wholeBetween(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/**
 * One of some, the heavier the likelier.
 *
 * @param weighed at least one, of positive weight
 * @example oneOf(chance, [['taking-it', 3], [null, 2]]) //=> 'taking-it', in three of five
 */
export function oneOf<T>(chance: Chance, weighed: readonly (readonly [T, number])[]): T {
  let left = chance() * weighed.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [each, weight] of weighed) {
    left -= weight;
    if (left < 0) {
      return each;
    }
  }
  return (weighed.at(-1) as readonly [T, number])[0];
}
