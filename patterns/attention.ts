/**
 * How attention moved from tool to tool on days that are long enough to tell, lately and as is usual for this person. No
 * number is known to hold for everybody, so that what is recent stands beside what is usual and beside nothing else.
 */
import { total } from '../tracking/day-summary';
import { HOUR } from '../tracking/instant';
import type { Day } from './history';

const LEAST_ACTIVE = 2 * HOUR;
const RECENT_DAYS = 5;
const USUAL_DAYS = 56;
/** Days of the 56 that have to tell before anything is usual. */
export const LEAST_USUAL_DAYS = 15;

type Told = Pick<Day, 'index' | 'summary'>;

export interface Attention<Each extends Told> {
  /** The last five days that tell, in order; fewer where there are no more. */
  recent: Each[];
  /** Those of the 56 days before them; null where they are too few to say what is usual. */
  usual: Each[] | null;
}

/**
 * @param days before today, in order; `index` is their place in the calendar
 * @example lately(days).recent.map(switchingRate) //=> [22, 31, 24, 26, 30]
 */
export function lately<Each extends Told>(days: readonly Each[]): Attention<Each> {
  const recent = lastTold(days);
  const usual = toldBefore(days, recent);
  return { recent, usual: usual.length < LEAST_USUAL_DAYS ? null : usual };
}

/** How many days there are to say what is usual. @example usualDays(days) //=> 38 */
export function usualDays(days: readonly Told[]): number {
  return toldBefore(days, lastTold(days)).length;
}

function toldBefore<Each extends Told>(days: readonly Each[], recent: readonly Each[]): Each[] {
  const begin = recent[0]?.index ?? 0;
  // Ten years may lie behind: only what is looked at is measured.
  return days.filter(({ index }) => index < begin && index >= begin - USUAL_DAYS).filter(tellsAttention);
}

function lastTold<Each extends Told>(days: readonly Each[]): Each[] {
  const told: Each[] = [];
  for (let index = days.length - 1; index >= 0 && told.length < RECENT_DAYS; index -= 1) {
    const day = days[index] as Each;
    if (tellsAttention(day)) {
      told.unshift(day);
    }
  }
  return told;
}

/** Whether a day has two active hours, enough to tell a rate. @example tellsAttention(monday) //=> true */
export function tellsAttention({ summary }: Pick<Day, 'summary'>): boolean {
  return total(summary.active) >= LEAST_ACTIVE;
}

/** Dwells under 2 min that another tool cut short, per active hour. @example switchingRate(monday) //=> 24 */
export function switchingRate({ summary }: Pick<Day, 'summary'>): number {
  // Multiplied first, so that a rate that is a whole number comes out as one.
  return (summary.dwells.scattered * HOUR) / total(summary.active);
}

/** Dwells of 25 min or more. @example longDwellsOf(monday) //=> 4 */
export function longDwellsOf({ summary }: Pick<Day, 'summary'>): number {
  return summary.dwells.long;
}
