/** All patterns at one now, and which of what they find is shown. */
import { type Answers, type Arrangement, arrange } from './arrange';
import { CATALOGUE } from './catalogue';
import { type Detected, detectAll } from './detect';
import type { History } from './history';
import type { Pattern } from './pattern';

export type Finding = Detected & Arrangement;

/**
 * Everything that is found, in the order in which it is shown.
 *
 * @param patterns all of them, unless a history is too coarse for some
 * @example findAll(history, { off: [], chosen: [] }).filter(({ hidden }) => hidden === null)
 */
export function findAll(history: History, answers: Answers, patterns: readonly Pattern[] = CATALOGUE): Finding[] {
  return arrange(detectAll(history, patterns), answers, history.now);
}
