/** The weekdays that a person rests on: by their settings, or by the habit of past weeks. */
import { chosenRestDays, daysBeforeWeek, restDaysOf } from '../patterns/rest-days';
import { type DayKey, dayOf, type Weekday } from '../tracking/day';
import { type DaySummary, isSeen, total } from '../tracking/day-summary';
import { HOUR, type Instant, type OffsetMinutes } from '../tracking/instant';
import type { Archive } from './archive';
import { fillCache, readDays } from './days';
import type { Glance } from './glance';
import { readSigns, type Signs } from './seen';
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

/** Where the weeks before are read. */
type Weeks = {
  readDays: Archive['readDays'];
  readSigns: (days: readonly DayKey[]) => Promise<Pick<Signs, 'seen'>>;
};

/**
 * The weekdays on which the person rests in the week of a day: by their settings, or by the weeks before it.
 *
 * @throws whatever the archive throws
 * @example await restDaysIn('2026-11-16', archive, settings) //=> [6, 7]
 */
export async function restDaysIn(day: DayKey, archive: Weeks, settings: Settings): Promise<Weekday[]> {
  return chosenRestDays(settings) ?? habitIn(day, archive, settings);
}

/**
 * The days before the week of a day that its rest days hang on, for whoever reads them together with others; none where
 * the person named their rest days.
 *
 * @example daysOfHabit('2026-11-16', settings).length //=> 42
 */
export function daysOfHabit(day: DayKey, settings: Settings): DayKey[] {
  return chosenRestDays(settings) === null ? daysBeforeWeek(day, settings.firstWeekday) : [];
}

/**
 * As `restDaysIn`, of days that are read already.
 *
 * @param known those of `daysOfHabit` at least
 * @example restDaysBy('2026-11-16', { summaries, seen }, settings) //=> [6, 7]
 */
export function restDaysBy(
  day: DayKey,
  known: { summaries: readonly DaySummary[]; seen: Signs['seen'] },
  settings: Settings,
): Weekday[] {
  const days = new Set(daysOfHabit(day, settings));
  return (
    chosenRestDays(settings) ??
    habitOf(
      known.summaries.filter((summary) => days.has(summary.day)),
      known.seen,
    )
  );
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
  const reading = { now: at, ...summaryRules(settings) };
  const stored: Weeks = {
    readDays: async (days) => {
      await fillCache(days, reading);
      return readDays(days, reading);
    },
    readSigns,
  };
  return habitIn(dayOf(at, offset, settings.dayTurnHour), stored, settings);
}

async function habitIn(day: DayKey, weeks: Weeks, settings: Settings): Promise<Weekday[]> {
  const days = daysBeforeWeek(day, settings.firstWeekday);
  const [summaries, { seen }] = await Promise.all([weeks.readDays(days, settings), weeks.readSigns(days)]);
  return habitOf(summaries, seen);
}

function habitOf(summaries: readonly DaySummary[], seen: Signs['seen']): Weekday[] {
  const known = summaries.filter((summary) => isSeen(summary, seen));
  return restDaysOf(new Map(known.map((summary) => [summary.day, total(summary.worked) / HOUR])));
}
