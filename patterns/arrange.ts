/**
 * Which of what is found is shown: at most one finding of a family, the gravest, and none that the person switched off
 * or chose, or that says nothing of them. It knows no pattern, so that a page can follow an answer at once.
 */
import type { Instant } from '../tracking/instant';
import type { Detected } from './detect';
import { type Family, isGraver, LEVELS, type Level } from './finding';
import { PATTERN_IDS, type PatternId } from './pattern';

/** What the person said to a finding: it holds at that level and below, until then. */
export interface Answer {
  id: PatternId;
  level: Level;
  until: Instant;
}

/** What the person said to patterns. */
export interface Answers {
  off: readonly PatternId[];
  chosen: readonly Answer[];
}

/** Why a finding is not shown. */
export type Hidden = 'off' | 'profile' | 'chosen' | 'report-only' | 'family';

export interface Arrangement {
  /** It would be muted as chosen and is shown as that instead. */
  isChosen: boolean;
  hidden: Hidden | null;
}

type Ranked = Pick<Detected, 'id' | 'family' | 'level' | 'isMarked' | 'mute'>;

/** The order of families of equal level. */
export const FAMILIES: readonly Family[] = [
  'rest',
  'volume',
  'schedule',
  'weekend',
  'clock',
  'on-call',
  'attention',
  'trend',
];

/** As many as a glance takes in. */
const MOST_SHOWN = 3;

/**
 * All of them, in the order in which they are shown: the unmarked first, the gravest first, then by family.
 *
 * @example arrange(detectAll(history), { off: [], chosen: [] }, now).filter(({ hidden }) => hidden === null)
 */
export function arrange<T extends Ranked>(detected: readonly T[], answers: Answers, now: Instant): (T & Arrangement)[] {
  const findings = detected.map((finding) => {
    const isChosen = isAnswered(finding, answers.chosen, now);
    const hidden = hiddenBy(finding, isChosen, answers);
    return { ...finding, isChosen: isChosen && hidden === null, hidden };
  });
  const spoken = new Set(FAMILIES.flatMap((family) => firstOf(family, findings) ?? []));
  return findings
    .map((finding) =>
      finding.hidden === null && !spoken.has(finding) ? { ...finding, hidden: 'family' as const } : finding,
    )
    .sort(inOrder);
}

/**
 * The few that are shown at a glance. One that is put off leaves its place empty, for no other is to follow at once.
 *
 * @param later what the person does not want to see now
 * @example atAGlance(arrange(detected, answers, now), [], now).length //=> 3 at most
 */
export function atAGlance<T extends Ranked & Arrangement>(
  findings: readonly T[],
  later: readonly Answer[],
  now: Instant,
): T[] {
  return findings
    .filter(({ hidden, isMarked }) => hidden === null && !isMarked)
    .slice(0, MOST_SHOWN)
    .filter((finding) => !isAnswered(finding, later, now));
}

/** Short rest is shown as chosen where any other pattern would be mute. */
function hiddenBy({ id, mute }: Ranked, isChosen: boolean, { off }: Answers): Hidden | null {
  if (off.includes(id)) {
    return 'off';
  }
  if (mute === 'profile') {
    return mute;
  }
  return isChosen && id !== 'short-rest' ? 'chosen' : mute;
}

function isAnswered(finding: Ranked, answers: readonly Answer[], now: Instant): boolean {
  return answerTo(finding, answers, now) !== undefined;
}

/**
 * The answer that holds for a finding: to the same pattern, at its level or a graver one, and not over.
 *
 * @example answerTo(finding, answers.later, now)?.until
 */
export function answerTo(
  { id, level }: Pick<Ranked, 'id' | 'level'>,
  answers: readonly Answer[],
  now: Instant,
): Answer | undefined {
  return answers.find((answer) => answer.id === id && now < answer.until && !isGraver(level, answer.level));
}

/** What is shown of a family: the gravest of what is not hidden, and of equals the first of the catalogue. */
function firstOf<T extends Ranked & Arrangement>(family: Family, findings: readonly T[]): T | undefined {
  const told = findings.filter((finding) => finding.family === family && finding.hidden === null);
  return told.sort((one, other) => byLevel(one, other) || byCatalogue(one, other))[0];
}

function byLevel(one: Ranked, other: Ranked): number {
  return LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level);
}

function byCatalogue(one: Ranked, other: Ranked): number {
  return PATTERN_IDS.indexOf(one.id) - PATTERN_IDS.indexOf(other.id);
}

function inOrder(one: Ranked, other: Ranked): number {
  return (
    Number(one.isMarked) - Number(other.isMarked) ||
    byLevel(one, other) ||
    FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
    byCatalogue(one, other)
  );
}
