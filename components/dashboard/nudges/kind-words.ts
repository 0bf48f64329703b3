/** What came of the nudges, in words. */
import type { AskedKind } from '../../../nudges/kinds';
import { HELP_DAYS } from '../../../storage/help';
import { nudgeName } from '../../help/nudge-words';
import { format, t } from '../../words';
import { type Answer, type KindHelp, rateOf, sumOfNudges } from './kind-helps';

const ANSWERS = {
  'taking-it': 'takingIt',
  'in-15-minutes': 'in15Minutes',
  'not-tonight': 'notTonight',
  opened: 'opened',
  dismissed: 'dismissed',
  park: 'park',
  'handed-off': 'handedOff',
  'clocked-out': 'clockedOut',
  'go-on': 'goOn',
  'not-now': 'notNow',
} as const satisfies Record<Answer, string>;

/** @example kindName('late-night') //=> "Late night" */
export function kindName(kind: AskedKind): string {
  return kind === 'question' ? t('nudges.question') : nudgeName(kind);
}

/** @example answersWords([{ answer: 'taking-it', count: 5 }, { answer: null, count: 16 }]) //=> "Taking it 5 · no answer 16" */
export function answersWords(answers: KindHelp['answers']): string {
  return answers
    .map(({ answer, count }) =>
      t('nudges.counted', [answer === null ? t('nudges.noAnswer') : t(`nudges.answer.${ANSWERS[answer]}`), count]),
    )
    .join(' · ');
}

/** @example shownWords(24) //=> "Shown 24 times in the last 90 days." */
export function shownWords(shown: number): string {
  return t('options.help.shown', shown, [format.number(shown), format.number(HELP_DAYS)]);
}

/** How often of how many. @example countWords({ judged: 14, stopped: 9 }) //=> "9 of 14" */
export function countWords({ judged, stopped }: Pick<KindHelp, 'judged' | 'stopped'>): string {
  return t('nudges.of', [format.number(stopped), format.number(judged)]);
}

/** The rate, and what it is held against. @example rateWords(lateNight) //=> "After 9 of 14, work stopped within 15 min; anyway 31 %." */
export function rateWords({ kind, judged, stopped, line }: KindHelp): string {
  const counts = [format.number(stopped), format.number(judged)] as const;
  if (kind === 'question') {
    return t('nudges.stayed', [...counts, format.percent(line ?? 0, 1)]);
  }
  return line === null
    ? t('nudges.stoppedAlone', [...counts])
    : t('nudges.stopped', [...counts, format.percent(line, 1)]);
}

/** All nudges together in a sentence or two. @example summaryWords(kinds, 0.31) */
export function summaryWords(kinds: readonly KindHelp[], anyway: number | null): string {
  const sum = sumOfNudges(kinds);
  const questions = kinds.find(({ kind }) => kind === 'question');
  const rate = rateOf(sum);
  return [
    sum.shown === 0 ? [] : t('nudges.sum', sum.shown, [format.number(sum.shown), format.number(HELP_DAYS)]),
    rate === null
      ? []
      : t('nudges.sumStopped', [format.number(sum.judged), format.number(sum.stopped), format.percent(rate, 1)]),
    rate === null || anyway === null ? [] : t('options.help.anyway', [format.percent(anyway, 1)]),
    questions === undefined ? [] : t('nudges.sumQuestions', questions.shown, [format.number(questions.shown)]),
  ]
    .flat()
    .join(' ');
}
