/**
 * Forgets corrections where time is erased or an addition taken away, so that nothing of it survives in what was there
 * before. A lineage is forgotten whole, though it reaches over a border: half of a correction could not be undone. What
 * it left outside stays as it is, and added time stays known as added.
 */
import type { Interval } from '../tracking/span';
import { actOf, timesOf } from './correction-acts';
import { toSpan } from './correction-plan';
import { type CorrectionRow, database, type SpanRow } from './database';
import { type Lineage, lineagesOf } from './lineage';

/**
 * Forgets what corrections tell of a range. To be called in the transaction that erases it, after the rows were cut.
 *
 * @param cut what is left of the spans that were erased or cut, by their former ids
 */
export async function forgetWithin(range: Interval, cut: ReadonlyMap<number, readonly SpanRow[]>): Promise<void> {
  const lineages = lineagesOf(await database.corrections.toArray());
  const reaches = ({ start, end }: Interval): boolean => start < range.end && end > range.start;
  for (const lineage of lineages) {
    const isTold = lineage.corrections.some((row) => timesOf(row).some(reaches));
    const erased = [...lineage.spans].filter((id) => cut.has(id));
    if (isTold || erased.length > 0) {
      await forget(
        lineage,
        erased.flatMap((id) => cut.get(id) ?? []),
      );
    }
  }
}

/**
 * Forgets a lineage, in the transaction of whoever took spans of it away.
 *
 * @param remainders rows of it under new ids
 */
export async function forget(lineage: Lineage, remainders: readonly SpanRow[] = []): Promise<void> {
  const { corrections, spans, addition } = lineage;
  await database.corrections.bulkDelete(corrections.map(({ id }) => id));
  if (addition !== null) {
    const standing = (await database.spans.bulkGet([...spans])).filter((row) => row !== undefined);
    await database.corrections.bulkAdd([...standing, ...remainders].map((row) => additionOf(row, addition)));
  }
}

/** The same addition, of what is left of it. */
function additionOf(row: SpanRow, addition: CorrectionRow): Omit<CorrectionRow, 'id'> {
  const { at, kind } = addition;
  return { span: row.id, at, kind, before: null, after: [toSpan(row)], act: actOf(addition) };
}
