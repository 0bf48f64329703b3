/**
 * What the hours say, as far as the popup shows it. It is worked out anew whenever the popup opens and arrives a moment
 * after the week, when a hand may be on its way to a button. So what stood there at first keeps its place, and what has
 * come since stands below everything that can be clicked.
 */
import { type Arrangement, arrange, atAGlance } from '../../patterns/arrange';
import type { WeekendQuestion } from '../../patterns/weekend-question';
import type { SourcedLine, ToldFinding } from '../../storage/glance';
import { tallyOf } from '../parts/tally-of';
import type { Choices, WeekReading } from './reading';

export type ShownFinding = ToldFinding & Arrangement;

/** Each part as a list, so that all are kept in place alike; of most there is one at the most. */
export interface Telling {
  onCall: SourcedLine[];
  tally: string[];
  findings: ShownFinding[];
  questions: WeekendQuestion[];
}

/** A part in its place. One that holds no more leaves its place empty. */
export interface Kept<T> {
  part: T;
  isGone: boolean;
}

export type InPlace = { [Part in keyof Telling]: Kept<Telling[Part][number]>[] };

export interface SettledTelling {
  here: InPlace;
  /** What was not told at first. */
  late: Telling;
}

/** Nothing to tell. */
export const NOTHING_TOLD: Telling = { onCall: [], tally: [], findings: [], questions: [] };

/** What is told now. @example tellingOf(choices, week).findings.length //=> 3 at most */
export function tellingOf({ glance, settings }: Choices, { today, now, answers }: WeekReading): Telling {
  // What was said of another day is worked out anew just now.
  if (glance?.today !== today) {
    return NOTHING_TOLD;
  }
  const arranged = arrange(glance.findings, { off: settings.silentPatterns, chosen: answers.chosen }, now.at);
  return {
    onCall: listOf(glance.onCall),
    tally: listOf(tallyOf(glance, now.at)),
    findings: atAGlance(arranged, answers.later, now.at),
    questions: listOf(glance.question),
  };
}

/**
 * Where everything stands that is told now.
 *
 * @param first what was told at first; its words stand as they were, for others might take another line
 * @example settle(first, { ...first, findings: [another] }).late.findings //=> [another]
 */
export function settle(first: Telling, now: Telling): SettledTelling {
  const onCall = settleList(first.onCall, now.onCall, () => '');
  const tally = settleList(first.tally, now.tally, () => '');
  const findings = settleList(first.findings, now.findings, ({ id }) => id);
  const isChosen = ({ id }: ShownFinding): boolean => now.findings.some((other) => other.id === id && other.isChosen);
  const questions = settleList(first.questions, now.questions, ({ kind, day }) => `${kind} ${day}`);
  return {
    here: {
      onCall: onCall.here,
      tally: tally.here,
      // That it was chosen was said just now, by the person.
      findings: findings.here.map(({ part, isGone }) => ({ part: { ...part, isChosen: isChosen(part) }, isGone })),
      questions: questions.here,
    },
    late: { onCall: onCall.late, tally: tally.late, findings: findings.late, questions: questions.late },
  };
}

function settleList<T>(first: readonly T[], now: readonly T[], keyOf: (part: T) => string) {
  const has = (parts: readonly T[], part: T): boolean => parts.some((other) => keyOf(other) === keyOf(part));
  return {
    here: first.map((part): Kept<T> => ({ part, isGone: !has(now, part) })),
    late: now.filter((part) => !has(first, part)),
  };
}

function listOf<T>(part: T | null): T[] {
  return part === null ? [] : [part];
}
