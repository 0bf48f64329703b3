/** Every pattern as it is now, in words: the picture and its text say the same. */
import type { Need } from '../../../patterns/minimum-data';
import type { PatternId } from '../../../patterns/pattern';
import type { FindingWords } from '../../../storage/glance';
import type { PatternAnswers } from '../../../storage/pattern-answers';
import { findingWords } from '../../findings/finding-words';
import type { Entries, Finding } from './entries';
import type { FoundNow } from './now-reading';
import { stateWords } from './state-words';

export interface FindingRow {
  id: PatternId;
  /** Null where it is not found now. */
  finding: Finding | null;
  /** Those of the finding; null where there is none. */
  words: FindingWords | null;
  /** What makes it another than the popup shows. */
  states: readonly string[];
  /** Null where nothing is needed but what shows it. */
  need: Need | null;
}

/** Those that are found first, as in the entries. @example rowsOf(entries, now, answers)[0]?.words?.title */
export function rowsOf(
  { found, others }: Entries,
  { history, profile, needs }: FoundNow,
  { later }: Pick<PatternAnswers, 'later'>,
): FindingRow[] {
  const needOf = (id: PatternId) => needs.get(id) ?? null;
  return [
    ...found.map((finding) => ({
      id: finding.id,
      finding,
      words: findingWords(finding, history),
      states: stateWords(finding, { profile, later, now: history.now }),
      need: needOf(finding.id),
    })),
    ...others.flatMap(({ ids }) => ids.map((id) => ({ id, finding: null, words: null, states: [], need: needOf(id) }))),
  ];
}
