/** The weekdays that a person rests on: by their settings, or by the habit of past weeks. */
import { chosenRestDays, daysBeforeWeek, restDaysOf } from '../patterns/rest-days';
import { type DayKey, dayOf, type Weekday } from '../tracking/day';
import { total } from '../tracking/day-summary';
import { HOUR, type Instant, type OffsetMinutes } from '../tracking/instant';
import { fillCache, readDays } from './days';
import type { Glance } from './glance';
import { readSeenDays } from './seen';
import type { Settings } from './settings';
import { summaryRules } from './summary-rules';

const USUAL: readonly Weekday[] = [6, 7];

/**
 * The weekdays that the person rests on, as far as a page knows without working it out: by the settings, or by the habit
 * that the background found when it last looked.
 *
 * @example knownRestDays(settings, await glanceItem.get()) //=> [6, 7]
 */
export function knownRestDays(
  settings: Pick<Settings, 'workDays'>,
  glance: Pick<Glance, 'restDays'> | null | undefined,
): Weekday[] {
  return chosenRestDays(settings) ?? glance?.restDays ?? [...USUAL];
}

/**
 * The weekdays that the person rests on by habit. Keeps the days that it had to compute, so that the next reading is
 * quick.
 *
 * @throws whatever the database throws
 */
export async function readHabitualRestDays(
  settings: Settings,
  { at, offset }: { at: Instant; offset: OffsetMinutes },
): Promise<Weekday[]> {
  const days = daysBeforeWeek(dayOf(at, offset, settings.dayTurnHour), settings.firstWeekday);
  const reading = { now: at, ...summaryRules(settings) };
  await fillCache(days, reading);
  const [summaries, seen] = await Promise.all([readDays(days, reading), readSeenDays(days)]);
  const worked = new Map<DayKey, number>();
  for (const summary of summaries) {
    if (seen.has(summary.day) || total(summary.active) > 0) {
      worked.set(summary.day, total(summary.worked) / HOUR);
    }
  }
  return restDaysOf(worked);
}
