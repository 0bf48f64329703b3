/**
 * The question about a day that is longer than anybody's: several people may use the tools here, or something may have
 * counted on by itself. It is asked wherever such a day is shown, and it is no finding.
 */
import type { DayKey } from '../../tracking/day';
import { type Duration, HOUR } from '../../tracking/instant';
import { format, t } from '../words';

/** Worked longer than this, a day is asked about. */
const ONE_PERSON = 20 * HOUR;

function isAskedAbout(worked: Duration): boolean {
  return worked > ONE_PERSON;
}

/** The question as what follows other words; none where it is not asked. @example allYouWords(21 * HOUR) //=> ["Is this all you?"] */
export function allYouWords(worked: Duration): string[] {
  return isAskedAbout(worked) ? [t('day.allYou')] : [];
}

/** A line for each such day. @example allYouLines(rows) //=> ["Saturday, November 21: 21 h 4 m. Is this all you?"] */
export function allYouLines(days: readonly { day: DayKey; worked: Duration }[]): string[] {
  return days
    .filter(({ worked }) => isAskedAbout(worked))
    .map(({ day, worked }) => t('day.isThisAllYou', [format.fullDate(day), format.duration(worked)]));
}
