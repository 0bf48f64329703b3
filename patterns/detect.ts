/** All patterns at one now: everything that is found, before the person's answers decide what of it is shown. */
import type { DayKey } from '../tracking/day';
import { CATALOGUE } from './catalogue';
import type { Family, Found } from './finding';
import type { History } from './history';
import type { Pattern, PatternId } from './pattern';
import { isMute, type Profile, profileOf } from './profile';

/** What the hours say, whoever asks. */
export interface Detected extends Found {
  id: PatternId;
  family: Family;
  /** At least half of its days carry leave or on call: it stands behind the others. */
  isMarked: boolean;
  /** Why it is not shown whatever the person answers: their kind of life makes it meaningless, or it is for the report. */
  mute: 'profile' | 'report-only' | null;
}

/**
 * Everything that is found, in the order of the catalogue.
 *
 * @param patterns all of them, unless a history is too coarse for some
 * @example detectAll(history).map(({ id, level }) => [id, level]) //=> [['long-weeks', 'notice']]
 */
export function detectAll(history: History, patterns: readonly Pattern[] = CATALOGUE): Detected[] {
  const profile = profileOf(history);
  const marked = new Set(history.days.filter(({ isLeave, isOnCall }) => isLeave || isOnCall).map(({ key }) => key));
  return patterns.flatMap(({ id, family, find }) => {
    const found = find(history);
    if (found === null) {
      return [];
    }
    const isMarked = id !== 'short-rest' && isMostly(found.days, marked);
    return [{ ...found, id, family, isMarked, mute: muteBy({ ...found, id, family }, profile) }];
  });
}

function muteBy({ id, family, level }: Pick<Detected, 'id' | 'family' | 'level'>, profile: Profile | null) {
  if (isMute(profile, { id, family })) {
    return 'profile';
  }
  return id === 'unbroken-stretch' && level === 'notice' ? 'report-only' : null;
}

function isMostly(days: readonly DayKey[], marked: ReadonlySet<DayKey>): boolean {
  return days.length > 0 && days.filter((day) => marked.has(day)).length * 2 >= days.length;
}
