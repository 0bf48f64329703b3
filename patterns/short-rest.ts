/**
 * Short rest: work began again before eleven hours were over, with half an hour left for what a browser does not see.
 *
 * A start is an episode after a rest, its r the longest gap that begins within the 24 hours after it, and the r of a day
 * the largest of its starts. Of the last seven days: Notice: two with r < 10.5 h. Warning: three with r < 10.5, or two with
 * r < 8. Severe: eight of the last fourteen with r < 10.5, or two of the fourteen with r < 6. Needs five days of the last
 * fourteen on which r can be told.
 *
 * Sources: Directive 2003/88/EC Art. 3 (11 h); Öster 2024, SJWEH 50:466 (a quick return costs about an hour of sleep).
 *
 * @example find(threeLateEvenings) //=> { level: 'warning', values: { quickReturns: 3, shortest: 9.25 }, … }
 */
import { gravest } from './finding';
import { lastDays } from './history';
import type { Pattern } from './pattern';
import { QUICK_RETURN_HOURS, restsAfter } from './quick-returns';

const WEEK = 7;
const FORTNIGHT = 14;
const LEAST_MEASURED = 5;
const HARD = 8;
const HARDEST = 6;

export const shortRest: Pattern = {
  id: 'short-rest',
  family: 'rest',
  find: (history) => {
    const rests = restsAfter(history, FORTNIGHT);
    if (rests.size < LEAST_MEASURED) {
      return null;
    }
    const week = new Set(lastDays(history, WEEK).map(({ key }) => key));
    const ofFortnight = [...rests].map(([day, hours]) => ({ day, hours }));
    const ofWeek = ofFortnight.filter(({ day }) => week.has(day));
    const level = gravest({
      notice: countUnder(ofWeek, QUICK_RETURN_HOURS) >= 2,
      warning: countUnder(ofWeek, QUICK_RETURN_HOURS) >= 3 || countUnder(ofWeek, HARD) >= 2,
      severe: countUnder(ofFortnight, QUICK_RETURN_HOURS) >= 8 || countUnder(ofFortnight, HARDEST) >= 2,
    });
    if (level === null) {
      return null;
    }
    const shown = level === 'severe' ? ofFortnight : ofWeek;
    const quick = shown.filter(({ hours }) => hours < QUICK_RETURN_HOURS);
    const shortest = Math.min(...quick.map(({ hours }) => hours));
    return { level, days: quick.map(({ day }) => day), values: { quickReturns: quick.length, shortest } };
  },
};

function countUnder(rests: readonly { hours: number }[], line: number): number {
  return rests.filter(({ hours }) => hours < line).length;
}
