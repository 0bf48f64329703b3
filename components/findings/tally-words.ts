/** What became of given weekends, in words, for the first minutes of the next one. */
import type { History } from '../../patterns/history';
import { weekendTally } from '../../patterns/weekend-tally';
import { HOUR } from '../../tracking/instant';
import { format, t } from '../words';

/** Null unless it is to be asked now. @example tallyWords(history) //=> "3 of 7 given weekends were shelved: 21 h" */
export function tallyWords(history: History): string | null {
  const tally = weekendTally(history);
  if (tally === null) {
    return null;
  }
  const { shelved, told, hours } = tally;
  return t('line.tally', shelved, [format.number(shelved), format.number(told), format.hours(hours * HOUR)]);
}
