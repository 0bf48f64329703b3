/** What came of each kind of all that was asked lately: how many, which answers, and how often work stopped. */
import { type Help, LEAST_OF_QUESTIONS } from '../../../nudges/help';
import { ASKED_KINDS, type AskedKind } from '../../../nudges/kinds';
import type { Asked } from '../../../nudges/nudge';
import type { Helps } from '../../../storage/help';

export type Answer = NonNullable<Asked['answer']>;

export interface KindHelp extends Help {
  kind: AskedKind;
  /** The most frequent first; null stands for none, and comes last. */
  answers: { answer: Answer | null; count: number }[];
  /** What the rate is held against, from 0 to 1; null where nothing is known. */
  line: number | null;
}

/**
 * The kinds that were shown, in the order of the settings.
 *
 * @example kindHelps(asked, helps)[0]
 * //=> { kind: 'break', shown: 24, judged: 24, stopped: 1, answers: [{ answer: 'taking-it', count: 1 }, …], line: 0.3, … }
 */
export function kindHelps(asked: readonly Asked[], { anyway, of }: Helps): KindHelp[] {
  return ASKED_KINDS.map((kind) => ({
    ...of(kind),
    kind,
    answers: answersOf(asked.filter((one) => one.kind === kind)),
    line: kind === 'question' ? LEAST_OF_QUESTIONS : anyway,
  })).filter(({ shown }) => shown > 0);
}

function answersOf(asked: readonly Asked[]): KindHelp['answers'] {
  const counts = new Map<Answer | null, number>();
  for (const { answer } of asked) {
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts]
    .map(([answer, count]) => ({ answer, count }))
    .sort((one, other) => Number(one.answer === null) - Number(other.answer === null) || other.count - one.count);
}

export interface NudgeSum {
  shown: number;
  judged: number;
  stopped: number;
}

/** All nudges together; a question comes before work, and what came of it is another thing. @example sumOfNudges(kinds).shown */
export function sumOfNudges(kinds: readonly KindHelp[]): NudgeSum {
  const sum = { shown: 0, judged: 0, stopped: 0 };
  for (const { kind, shown, judged, stopped } of kinds) {
    if (kind !== 'question') {
      sum.shown += shown;
      sum.judged += judged;
      sum.stopped += stopped;
    }
  }
  return sum;
}

/** From 0 to 1; null without a verdict. @example rateOf({ judged: 14, stopped: 9 }) //=> 0.64 */
export function rateOf({ judged, stopped }: Pick<Help, 'judged' | 'stopped'>): number | null {
  return judged === 0 ? null : stopped / judged;
}
