/** The year of a pattern in words, for its strip, its details and the text twin. */
import { format, t } from '../../words';
import type { PatternYear, Run } from './runs';

/** @example runWords(run) //=> { title: "Oct 12 – Nov 3", text: "Warning, 23 days" } */
export function runWords({ level, first, last, length }: Run): { title: string; text: string } {
  return {
    title: format.shortDayRange(first, last),
    text: t('findings.run', length, [t(`finding.level.${level}`), format.number(length)]),
  };
}

/** @example yearWords(year) //=> "Found on 41 of 340 seen days of the last year, last on November 3." */
export function yearWords({ found, seen, last }: PatternYear): string {
  return last === null
    ? t('findings.never', [format.number(seen)])
    : t('findings.year', [format.number(found), format.number(seen), format.date(last)]);
}

/** All runs, the latest first. @example runsText(year) //=> "Oct 12 – Nov 3 (Warning, 23 days), …" */
export function runsText({ runs }: PatternYear): string {
  return runs
    .toReversed()
    .map(runWords)
    .map(({ title, text }) => t('findings.runOf', [title, text]))
    .join(', ');
}
