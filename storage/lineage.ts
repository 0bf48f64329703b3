/**
 * Which corrections hang together: a span that was added or changed, and all that was made of it since. No row belongs
 * to two lineages.
 */
import { madeBy } from './correction-acts';
import type { CorrectionRow } from './database';

export interface Lineage {
  /** In the order in which they were written; undone ones are among them. */
  corrections: [CorrectionRow, ...CorrectionRow[]];
  /** The ids of all spans that they tell of. */
  spans: Set<number>;
  /** The correction that added it, if it was added and that was not undone. */
  addition: CorrectionRow | null;
}

/** @param corrections all of them, in any order. @example lineagesOf(rows)[0]?.addition //=> null for what was observed */
export function lineagesOf(corrections: readonly CorrectionRow[]): Lineage[] {
  const lineages: Lineage[] = [];
  const bySpan = new Map<number, Lineage>();
  for (const row of [...corrections].sort((one, other) => one.id - other.id)) {
    let lineage = bySpan.get(row.span);
    if (lineage === undefined) {
      lineage = { corrections: [row], spans: new Set(), addition: isAddition(row) ? row : null };
      lineages.push(lineage);
    } else {
      lineage.corrections.push(row);
    }
    for (const id of [row.span, ...madeBy(row)]) {
      lineage.spans.add(id);
      bySpan.set(id, lineage);
    }
  }
  return lineages;
}

function isAddition({ kind, undoneAt }: CorrectionRow): boolean {
  return kind === 'add' && undoneAt === undefined;
}
