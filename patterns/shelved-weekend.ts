/**
 * Shelved weekend: a weekend was given up for work, and the work was dropped afterwards. No tool shows that, so only the
 * person's own answer says it.
 *
 * Notice: for seven days after they answered that the work of a weekend was shelved, with the running tally: of how many
 * weekends they told, how many were shelved, and the hours of those together. Weekends of which they rather say nothing are
 * not in it. Needs an answer.
 *
 * Source: CNBC 2024, as reported by Tech42: a weekend's push for Monday morning, then the project was deprioritised.
 *
 * @example find(afterTheThirdAnswer) //=> { level: 'notice', values: { shelved: 3, told: 7, hours: 21 }, … }
 */
import { addToDay, dayOf } from '../tracking/day';
import { type GivenWeekend, type History, todayOf } from './history';
import type { Pattern } from './pattern';
import { isShelved, tallyOf, toldWeekends } from './weekend-tally';

const SHOWN_DAYS = 7;

export const shelvedWeekend: Pattern = {
  id: 'shelved-weekend',
  family: 'weekend',
  find: (history) => {
    const told = toldWeekends(history);
    const shelved = told.filter(isShelved);
    if (!shelved.some((weekend) => isFresh(history, weekend))) {
      return null;
    }
    return { level: 'notice', days: shelved.map(({ day }) => day).sort(), values: { ...tallyOf(told) } };
  },
};

/** They answered today, or on one of the seven days before. */
function isFresh(history: History, { answeredAt }: GivenWeekend): boolean {
  if (answeredAt === undefined) {
    return false;
  }
  const day = dayOf(answeredAt, history.offset, history.dayTurnHour);
  return day >= addToDay(todayOf(history).key, -SHOWN_DAYS);
}
