/** Corrections in words: what was done, and why something cannot be. */
import type { CorrectionAct } from '../../../../storage/correction-list';
import type { CorrectionProblem } from '../../../../storage/correction-plan';
import type { Restored, UndoRefusal } from '../../../../storage/undo-corrections';
import { latest } from '../../../../tracking/instant';
import { type Interval, type Span, unionLength } from '../../../../tracking/span';
import type { ToolId } from '../../../../tracking/tool';
import { clockOf, clocksOf, problemWords, stretchWords } from '../../../entry/entry-words';
import { format, t } from '../../../words';

export type NameOf = (tool: ToolId) => string;

const OWN_PROBLEMS = {
  gone: 'correct.problem.gone',
  'still-growing': 'correct.problem.growing',
  outside: 'correct.problem.outside',
} as const;

/** Why a span cannot be corrected so. @example correctionProblem('outside') */
export function correctionProblem(problem: CorrectionProblem): string {
  return problem in OWN_PROBLEMS
    ? t(OWN_PROBLEMS[problem as keyof typeof OWN_PROBLEMS])
    : problemWords(problem as Exclude<CorrectionProblem, keyof typeof OWN_PROBLEMS>);
}

/** Why an act cannot be undone now. @example refusalWords({ because: 'later', act: 5 }) */
export function refusalWords({ because }: UndoRefusal): string {
  return t(`correct.refused.${because}`);
}

/**
 * What came back of what was observed, what did not, and why.
 *
 * @example restoredWords({ undone: 2, taken: 0, gone: 0 }) //=> "As observed again. Corrections taken back: 2."
 */
export function restoredWords({ undone, taken, gone }: Restored): string {
  if (taken + gone === 0) {
    return t('correct.restored', [format.number(undone)]);
  }
  return [
    t('correct.takenBack', [format.number(undone)]),
    ...(taken > 0 ? [t('correct.left.taken', [format.number(taken)])] : []),
    ...(gone > 0 ? [t('correct.left.gone', [format.number(gone)])] : []),
  ].join(' ');
}

/** What an act was, in a line. @example actWords(act, nameOf) //=> "Changed: GitHub, 09:00 to 10:00 → Slack, 09:00 to 10:30" */
export function actWords({ kind, before, after }: CorrectionAct, nameOf: NameOf): string {
  const of = (spans: readonly Span[]) => spansWords(spans, nameOf);
  switch (kind) {
    case 'add':
      return t('correct.act.add', [of(after)]);
    case 'delete':
      return t('correct.act.delete', [of(before)]);
    case 'split':
      return t('correct.act.split', [of(before), format.clock(...splitOf(after))]);
    case 'change':
      return t('correct.act.change', [of(before), of(after)]);
  }
}

/**
 * On which tools, and from when to when by the clock of that place; of many, the whole and its length.
 *
 * @param spans in order of start
 * @example spansWords([github], nameOf) //=> "GitHub, 09:00 to 10:00 (1 h 0 m)"
 */
export function spansWords(spans: readonly Span[], nameOf: NameOf): string {
  const [first] = spans;
  if (first === undefined) {
    return t('day.none');
  }
  const names = [...new Set(spans.map(({ tool }) => nameOf(tool)))];
  const [from, to] = clocksOf(wholeOf(first, spans), clockOf(spans));
  return t('correct.stretch', [format.list(names.slice(0, 3)), from, to, format.duration(unionLength(spans))]);
}

/**
 * An episode by the calendar and the clock, with its length.
 *
 * @param spans its own, in order of start
 * @example episodeWords(episode, spans) //=> "Monday, November 16, 09:00 to 10:30: 1 h 30 m"
 */
export function episodeWords(episode: Interval, spans: readonly Span[]): string {
  return t('correct.episode', [stretchWords(episode, clockOf(spans)), format.duration(unionLength([episode]))]);
}

function splitOf(halves: readonly Span[]): [at: Span['start'], offset: number] {
  const second = halves.at(-1) as Span;
  return [second.start, second.offset];
}

function wholeOf({ start, end }: Span, spans: readonly Span[]): Interval {
  return { start, end: latest(end, ...spans.map((span) => span.end)) };
}
