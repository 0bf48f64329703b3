/**
 * Rest days are days off by habit: Saturday and Sunday, unless the person's own weeks say otherwise. Thin data never
 * moves them.
 */
import { addToDay, type DayKey, type Weekday, weekdayOf, weekOf } from '../tracking/day';
import { meanOf, medianOf } from './average';

/** A day with this many worked hours is a worked day. */
export const WORKED_DAY_HOURS = 0.5;
/** Weeks of habit that are looked at. */
export const HABIT_WEEKS = 6;
const LEAST_SEEN = 4;

const USUAL: readonly Weekday[] = [6, 7];

/** From Friday on, so that among equals the days around the usual weekend come first. */
const WEEKDAYS: readonly Weekday[] = [5, 6, 7, 1, 2, 3, 4];

/** The rest days that settings name, or null where past weeks decide. @example chosenRestDays({ workDays: [1, 2, 3, 4] }) //=> [5, 6, 7] */
export function chosenRestDays({ workDays }: { workDays: 'automatic' | readonly Weekday[] }): Weekday[] | null {
  const week: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return workDays === 'automatic' ? null : week.filter((weekday) => !workDays.includes(weekday));
}

/**
 * The days to read for the rest days of a week: the six full weeks before it.
 *
 * @param day any day of the week in question
 * @example daysBeforeWeek('2026-11-22', 1) //=> ['2026-10-05', …, '2026-11-15']
 */
export function daysBeforeWeek(day: DayKey, firstWeekday: Weekday): DayKey[] {
  const monday = weekOf(day, firstWeekday)[0] as DayKey;
  return Array.from({ length: HABIT_WEEKS * 7 }, (_, index) => addToDay(monday, index - HABIT_WEEKS * 7));
}

/**
 * Rest days by habit: with at least four seen days of each weekday, the weekdays with a median under half an hour. Two
 * or more of them, Saturday and Sunday not both among them, give the two adjacent ones with the fewest hours, or the two
 * with the fewest if none are adjacent. In every other case they are Saturday and Sunday.
 *
 * @param worked worked hours of each seen day of the six full weeks before
 * @returns two weekdays, in the order of the week
 * @example restDaysOf(sixWeeksFromSundayToThursday) //=> [5, 6]
 */
export function restDaysOf(worked: ReadonlyMap<DayKey, number>): Weekday[] {
  return restDaysByWeekday([...worked].map(([day, hours]) => ({ weekday: weekdayOf(day), worked: hours })));
}

/**
 * The same, for whoever knows the weekdays already.
 *
 * @param days the seen days of the six full weeks before
 * @example restDaysByWeekday([{ weekday: 1, worked: 8 }, …]) //=> [6, 7]
 */
export function restDaysByWeekday(days: readonly { weekday: Weekday; worked: number }[]): Weekday[] {
  const hours = new Map<Weekday, number[]>(WEEKDAYS.map((weekday) => [weekday, []]));
  for (const { weekday, worked } of days) {
    hours.get(weekday)?.push(worked);
  }
  const hoursOf = (weekday: Weekday): number[] => hours.get(weekday) ?? [];
  if (WEEKDAYS.some((weekday) => hoursOf(weekday).length < LEAST_SEEN)) {
    return [...USUAL];
  }
  const free = WEEKDAYS.filter((weekday) => medianOf(hoursOf(weekday)) < WORKED_DAY_HOURS);
  if (free.length < 2 || USUAL.every((weekday) => free.includes(weekday))) {
    return [...USUAL];
  }
  const pairs = free.flatMap((weekday) => (free.includes(following(weekday)) ? [[weekday, following(weekday)]] : []));
  const load = (weekdays: readonly Weekday[]): number =>
    weekdays.reduce((sum, weekday) => sum + meanOf(hoursOf(weekday)), 0);
  const byLoad = (a: readonly Weekday[], b: readonly Weekday[]): number => load(a) - load(b);
  const adjacent = pairs.sort(byLoad)[0];
  const lightest = free
    .map((weekday) => [weekday])
    .sort(byLoad)
    .slice(0, 2)
    .flat();
  return (adjacent ?? lightest).sort((a, b) => a - b);
}

function following(weekday: Weekday): Weekday {
  return ((weekday % 7) + 1) as Weekday;
}
