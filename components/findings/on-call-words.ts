/** What nights on call left behind, in words: the rest that is still owed, and how often last night was broken. */
import { type OnCallDebt, onCallDebt, wakesLastNight } from '../../nudges/on-call-debt';
import type { History } from '../../patterns/history';
import type { SourcedLine } from '../../storage/glance';
import { format, t } from '../words';

/**
 * Null where nothing is owed and nothing broke the night.
 *
 * @example onCallWords(history)?.text //=> "5 h 20 m of rest still owed after nights on call, 2 wakes last night"
 */
export function onCallWords(history: History): SourcedLine | null {
  const debt = onCallDebt(history);
  const wakes = wakesLastNight(history);
  if (debt !== null) {
    return { text: debtText(debt, wakes), source: t('line.onCall.source') };
  }
  return wakes === 0
    ? null
    : { text: t('line.onCall.wakes', wakes, [format.number(wakes)]), source: t('line.onCall.wakesSource') };
}

function debtText({ owed, isMore }: OnCallDebt, wakes: number): string {
  const length = isMore ? t('line.onCall.most', [format.hours(owed)]) : format.duration(owed);
  return wakes === 0
    ? t('line.onCall.owed', [length])
    : t('line.onCall.owedAndWakes', wakes, [length, format.number(wakes)]);
}
