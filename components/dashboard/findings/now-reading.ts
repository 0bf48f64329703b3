/** What the hours say now, and of which patterns too little is known yet: a few patterns at a time. */
import { CATALOGUE } from '../../../patterns/catalogue';
import { type Detected, detectAll } from '../../../patterns/detect';
import type { History } from '../../../patterns/history';
import { type Need, needOf } from '../../../patterns/minimum-data';
import { PATTERN_IDS, type PatternId } from '../../../patterns/pattern';
import { type Profile, profileOf } from '../../../patterns/profile';
import type { Archive } from '../../../storage/archive';
import type { Settings } from '../../../storage/settings';
import { breathe, inSlices, stepAside } from '../../../storage/slices';
import { total } from '../../../tracking/day-summary';

/** Patterns that are asked at once. */
const SLICE = 7;

export interface FoundNow {
  history: History;
  /** In the order of the catalogue. */
  detected: Detected[];
  needs: ReadonlyMap<PatternId, Need | null>;
  /** The kind of life that makes some of them meaningless. */
  profile: Profile | null;
  /** Whether nothing was ever counted. */
  isEmpty: boolean;
}

/**
 * @throws whatever the archive throws
 * @example (await readNow(archive, settings)).detected.length //=> 5
 */
export async function readNow(archive: Archive, settings: Settings): Promise<FoundNow> {
  const history = await archive.readHistory(settings);
  // Ten years that were just laid out are enough for one turn.
  await stepAside();
  const detected = await inSlices(CATALOGUE, SLICE, (patterns) => detectAll(history, patterns));
  await breathe();
  const needs = await inSlices(PATTERN_IDS, SLICE, (ids) => ids.map((id) => [id, needOf(id, history)] as const));
  return {
    history,
    detected: detected.flat(),
    needs: new Map(needs.flat()),
    profile: profileOf(history),
    isEmpty: history.days.every(({ summary }) => total(summary.active) === 0),
  };
}
