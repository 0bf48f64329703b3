/** What makes a finding another than the popup shows: an answer of the person's, their kind of life, or its place. */
import { type Answer, answerTo } from '../../../patterns/arrange';
import { isMet, type Need } from '../../../patterns/minimum-data';
import type { Profile } from '../../../patterns/profile';
import type { Instant } from '../../../tracking/instant';
import { offsetAt } from '../../clock';
import { format, t } from '../../words';
import type { Finding } from './entries';

export interface Circumstances {
  profile: Profile | null;
  later: readonly Answer[];
  now: Instant;
}

/** @example stateWords(finding, { profile: null, later: [], now }) //=> ['you chose this'] */
export function stateWords(finding: Finding, { profile, later, now }: Circumstances): string[] {
  const { isChosen, isMarked, hidden } = finding;
  const until = answerTo(finding, later, now)?.until;
  return [
    isChosen ? t('findings.state.chosen') : [],
    hidden === null ? [] : hiddenWords(hidden, profile),
    until === undefined || hidden === 'off' ? [] : t('findings.state.later', [format.dateAt(until, offsetAt(until))]),
    isMarked ? t('findings.state.marked') : [],
  ].flat();
}

/** Where a pattern is not found: whether enough is known to say so. @example notFoundWords(null) //=> "Not found now" */
export function notFoundWords(need: Need | null): string {
  return t(isMet(need) ? 'findings.notFound' : 'findings.tooLittle');
}

function hiddenWords(hidden: NonNullable<Finding['hidden']>, profile: Profile | null): string {
  switch (hidden) {
    case 'off':
      return t('findings.state.off');
    case 'chosen':
      return t('findings.state.chosen');
    case 'family':
      return t('findings.state.family');
    case 'report-only':
      return t('findings.state.reportOnly');
    case 'profile':
      return t(profile === 'night-owl' ? 'findings.state.nightOwl' : 'findings.state.shiftWorker');
  }
}
