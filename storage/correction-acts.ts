/**
 * What a person did at once is one act: a row for each span that it concerned. Rows of one act share the number of its
 * first row; later acts have higher numbers, whatever the clock said.
 */
import type { Interval } from '../tracking/span';
import { type CorrectionRow, database } from './database';
import { dropCache } from './days';

/** A correction that is not written yet. */
export type Draft = Omit<CorrectionRow, 'id' | 'act'>;

/** Rows of one act, in order. */
export interface Act {
  id: number;
  rows: [CorrectionRow, ...CorrectionRow[]];
}

/** The number of the act that a row belongs to. @example actOf({ id: 7, act: 5, … }) //=> 5 */
export function actOf({ id, act }: CorrectionRow): number {
  return act ?? id;
}

/** The ids of the spans that a correction left. @example madeBy({ span: 4, kind: 'add', after: [github], … }) //=> [4] */
export function madeBy({ span, made, kind, after }: CorrectionRow): number[] {
  return made ?? (kind === 'add' || after.length > 0 ? [span] : []);
}

/** All time that a correction tells of. */
export function timesOf({ before, after }: Pick<CorrectionRow, 'before' | 'after'>): Interval[] {
  return before === null ? after : [before, ...after];
}

/** The acts among some rows, the newest first; what was undone is left out. */
export function standingActs(rows: readonly CorrectionRow[]): Act[] {
  const acts = new Map<number, Act>();
  for (const row of [...rows].sort((one, other) => one.id - other.id)) {
    if (row.undoneAt !== undefined) {
      continue;
    }
    const known = acts.get(actOf(row));
    if (known === undefined) {
      acts.set(actOf(row), { id: actOf(row), rows: [row] });
    } else {
      known.rows.push(row);
    }
  }
  return [...acts.values()].sort((one, other) => other.id - one.id);
}

/**
 * Keeps the corrections of one act, in the transaction of the act.
 *
 * @param drafts one for each span, at least one
 * @returns the number of the act
 */
export async function keepAct([first, ...others]: readonly Draft[]): Promise<number> {
  if (first === undefined) {
    throw new RangeError('An act corrects one span at least, and there was none.');
  }
  const act = await database.corrections.add(first);
  await database.corrections.bulkAdd(others.map((draft) => ({ ...draft, act })));
  return act;
}

/** Drops the cached days that corrections touch; to be called before and after their spans are written. */
export async function dropCacheOf(corrections: readonly Pick<CorrectionRow, 'before' | 'after'>[]): Promise<void> {
  for (const interval of corrections.flatMap(timesOf)) {
    await dropCache(interval);
  }
}
