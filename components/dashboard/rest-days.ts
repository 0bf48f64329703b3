/** The weekdays on which the person rests in a week that is looked at: by their settings, or by the weeks before it. */
import { chosenRestDays, daysBeforeWeek, restDaysOf } from '../../patterns/rest-days';
import type { Archive } from '../../storage/archive';
import type { Settings } from '../../storage/settings';
import type { DayKey, Weekday } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import { HOUR } from '../../tracking/instant';

/**
 * @throws whatever the archive throws
 * @example await restDaysIn('2026-11-16', archive, settings) //=> [6, 7]
 */
export async function restDaysIn(day: DayKey, archive: Archive, settings: Settings): Promise<Weekday[]> {
  const chosen = chosenRestDays(settings);
  if (chosen !== null) {
    return chosen;
  }
  const days = daysBeforeWeek(day, settings.firstWeekday);
  const [summaries, { seen }] = await Promise.all([archive.readDays(days, settings), archive.readSigns(days)]);
  const known = summaries.filter(({ day: each, active }) => seen.has(each) || total(active) > 0);
  return restDaysOf(new Map(known.map(({ day: each, worked }) => [each, total(worked) / HOUR])));
}
