/** Whether a nudge or a question helps, in words: the counts, what they are compared with, and nothing else. */
import { LEAST_OF_QUESTIONS } from '../../nudges/help';
import type { AskedKind } from '../../nudges/kinds';
import { HELP_DAYS, type Helps } from '../../storage/help';
import { format, t } from '../words';

/** From so many on, too few are known rather than shown. */
const MANY = 10;

/**
 * What came of a kind of nudge, or of the questions, in the last 90 days; '' if none was shown.
 *
 * @example helpWords('break', helps)
 * //=> "Shown 12 times in the last 90 days. What came after is known of 12. After 3 of them (25 %), work stopped within 15 min. …"
 */
export function helpWords(kind: AskedKind, helps: Helps): string {
  const { shown, judged, chosen, doesHelp } = helps.of(kind);
  if (shown === 0) {
    return '';
  }
  const comparison = kind === 'question' ? questionWords(helps) : nudgeWords(kind, helps);
  return [
    t('options.help.shown', shown, [format.number(shown), format.number(HELP_DAYS)]),
    ...(chosen === 0 ? [] : [t('options.help.chosen', chosen, [format.number(chosen)])]),
    ...(doesHelp === 'unknown' ? [unknownWords(shown, judged)] : comparison),
  ].join(' ');
}

/** How often a kind comes where the person wants fewer. @example fewerWords('daily') //=> "Fewer: at most one a day" */
export function fewerWords(often: 'daily' | 'weekly'): string {
  return t(`options.help.${often}`);
}

function unknownWords(shown: number, judged: number): string {
  return shown < MANY ? t('options.help.tooFew') : t('options.help.tooFewKnown', judged, [format.number(judged)]);
}

function nudgeWords(kind: AskedKind, { anyway, of }: Helps): string[] {
  const { judged, stopped, doesHelp } = of(kind);
  return [
    t('options.help.stopped', [format.number(judged), format.number(stopped), format.percent(stopped, judged)]),
    t('options.help.anyway', [format.percent(anyway ?? 0, 1)]),
    ...(doesHelp === 'no' ? [t('options.help.none')] : []),
  ];
}

function questionWords({ of }: Helps): string[] {
  const { judged, stopped, doesHelp } = of('question');
  const least = format.percent(LEAST_OF_QUESTIONS, 1);
  return [
    t('options.help.stayed', [format.number(judged), format.number(stopped), format.percent(stopped, judged)]),
    t(doesHelp === 'no' ? 'options.help.noQuestion' : 'options.help.ruleOfQuestions', [least]),
  ];
}
