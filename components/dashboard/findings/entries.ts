/** Every pattern once: first those that are found now, as they are arranged in the popup, then the others by family. */
import { type Answers, type Arrangement, arrange, FAMILIES } from '../../../patterns/arrange';
import { CATALOGUE } from '../../../patterns/catalogue';
import type { Detected } from '../../../patterns/detect';
import type { Family } from '../../../patterns/finding';
import type { PatternId } from '../../../patterns/pattern';
import type { Instant } from '../../../tracking/instant';

export type Finding = Detected & Arrangement;

export interface Entries {
  /** The worst first, whether the popup shows them or not. */
  found: Finding[];
  others: { family: Family; ids: PatternId[] }[];
}

/** @example entriesOf(detected, { off: [], chosen: [] }, now).found[0]?.id //=> 'short-rest' */
export function entriesOf(detected: readonly Detected[], answers: Answers, now: Instant): Entries {
  const found = arrange(detected, answers, now);
  const rest = CATALOGUE.filter(({ id }) => !found.some((finding) => finding.id === id));
  const others = FAMILIES.map((family) => ({
    family,
    ids: rest.filter((pattern) => pattern.family === family).map(({ id }) => id),
  }));
  return { found, others: others.filter(({ ids }) => ids.length > 0) };
}
