/**
 * All patterns at one now, and which of what they find is shown: at most one finding of a family, the gravest, and none
 * that the person switched off or chose, or that their kind of life makes meaningless.
 */
import type { DayKey } from '../tracking/day';
import type { Instant } from '../tracking/instant';
import { CATALOGUE } from './catalogue';
import { type Family, type Found, isGraver, LEVELS, type Level } from './finding';
import type { History } from './history';
import { PATTERN_IDS, type Pattern, type PatternId } from './pattern';
import { isMute, type Profile, profileOf } from './profile';

/** A pattern that the person said they chose: it is muted at that level and below until then. */
export interface Choice {
  id: PatternId;
  level: Level;
  until: Instant;
}

/** What the person said to patterns. */
export interface Answers {
  off: readonly PatternId[];
  chosen: readonly Choice[];
}

/** Why a finding is not shown. */
export type Hidden = 'off' | 'profile' | 'chosen' | 'report-only' | 'family';

export interface Finding extends Found {
  id: PatternId;
  family: Family;
  /** At least half of its days carry leave or on call: it stands behind the others. */
  isMarked: boolean;
  /** It would be muted as chosen and is shown as that instead. */
  isChosen: boolean;
  hidden: Hidden | null;
}

/** The order of families of equal level. */
const FAMILIES: readonly Family[] = ['rest', 'volume', 'schedule', 'weekend', 'clock', 'on-call', 'attention', 'trend'];

/**
 * Everything that is found, in the order in which it is shown: the unmarked first, the gravest first, then by family.
 *
 * @param patterns all of them, unless a history is too coarse for some
 * @example findAll(history, { off: [], chosen: [] }).filter(({ hidden }) => hidden === null)
 */
export function findAll(history: History, answers: Answers, patterns: readonly Pattern[] = CATALOGUE): Finding[] {
  const profile = profileOf(history);
  const marked = new Set(history.days.filter(({ isLeave, isOnCall }) => isLeave || isOnCall).map(({ key }) => key));
  const findings = patterns.flatMap(({ id, family, find }): Finding[] => {
    const found = find(history);
    if (found === null) {
      return [];
    }
    const finding = { ...found, id, family };
    const isChosen = isChosenAt(finding, answers, history.now);
    const isMarked = id !== 'short-rest' && isMostly(found.days, marked);
    const hidden = hiddenBy({ ...finding, isChosen }, answers, profile);
    return [{ ...finding, isMarked, isChosen: isChosen && hidden === null, hidden }];
  });
  const spoken = new Set(FAMILIES.flatMap((family) => firstOf(family, findings) ?? []));
  return findings
    .map((finding) =>
      finding.hidden === null && !spoken.has(finding) ? { ...finding, hidden: 'family' as const } : finding,
    )
    .sort(inOrder);
}

/** Short rest is shown as chosen where any other pattern would be mute. */
function hiddenBy(
  { id, family, level, isChosen }: Pick<Finding, 'id' | 'family' | 'level' | 'isChosen'>,
  { off }: Answers,
  profile: Profile | null,
): Hidden | null {
  if (off.includes(id)) {
    return 'off';
  }
  if (isMute(profile, { id, family })) {
    return 'profile';
  }
  if (isChosen && id !== 'short-rest') {
    return 'chosen';
  }
  return id === 'unbroken-stretch' && level === 'notice' ? 'report-only' : null;
}

function isChosenAt({ id, level }: Pick<Finding, 'id' | 'level'>, { chosen }: Answers, now: Instant): boolean {
  return chosen.some((choice) => choice.id === id && now < choice.until && !isGraver(level, choice.level));
}

function isMostly(days: readonly DayKey[], marked: ReadonlySet<DayKey>): boolean {
  return days.length > 0 && days.filter((day) => marked.has(day)).length * 2 >= days.length;
}

/** What is shown of a family: the gravest of what is not hidden, and of equals the first of the catalogue. */
function firstOf(family: Family, findings: readonly Finding[]): Finding | undefined {
  const told = findings.filter((finding) => finding.family === family && finding.hidden === null);
  return told.sort((one, other) => byLevel(one, other) || byCatalogue(one, other))[0];
}

function byLevel(one: Finding, other: Finding): number {
  return LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level);
}

function byCatalogue(one: Finding, other: Finding): number {
  return PATTERN_IDS.indexOf(one.id) - PATTERN_IDS.indexOf(other.id);
}

function inOrder(one: Finding, other: Finding): number {
  return (
    Number(one.isMarked) - Number(other.isMarked) ||
    byLevel(one, other) ||
    FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
    byCatalogue(one, other)
  );
}
