/** How much has to be known for a pattern, and how much is, in words. */
import { isMet, type Need } from '../../../patterns/minimum-data';
import { format, t } from '../../words';

/** @example needWords({ kind: 'weekends', needed: 4, known: 2 }) //=> "Weekends that are over: 4. Known so far: 2." */
export function needWords(need: Need | null): string {
  if (need === null) {
    return t('findings.need.none');
  }
  return `${t(`findings.need.${need.kind}`, [format.number(need.needed)])} ${knownWords(need)}`;
}

function knownWords(need: Need): string {
  if (isMet(need)) {
    return t('findings.enough');
  }
  return need.needed === 1 ? t('findings.notYet') : t('findings.knownSoFar', [format.number(need.known)]);
}
