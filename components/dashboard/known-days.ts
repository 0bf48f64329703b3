/** The days of a range of weeks with all that tells whether a week counts: what was counted, signs of the browser, leave. */
import type { DayOfWeek } from '../../patterns/weeks';
import type { Archive } from '../../storage/archive';
import { markedDays } from '../../storage/marks';
import type { Settings } from '../../storage/settings';
import { inSlices } from '../../storage/slices';
import { addToDay, type DayKey, dayOf, daysBetween, weekOf } from '../../tracking/day';
import { isSeen } from '../../tracking/day-summary';

/** Days that are read at once, so that the page answers in between. */
const SLICE = 56;

export interface KnownDay extends DayOfWeek {
  /** Its place in the list. */
  index: number;
  key: DayKey;
}

/**
 * The days from the first one of a week so many weeks ago, or from the first that is known, to today; none where nothing
 * is known.
 *
 * @param weeks full ones before this one; null for all
 * @throws whatever the archive throws
 * @example (await readKnownDays(12, archive, settings)).at(-1)?.key //=> today
 */
export async function readKnownDays(weeks: number | null, archive: Archive, settings: Settings): Promise<KnownDay[]> {
  const { firstWeekday, dayTurnHour } = settings;
  const at = archive.clock.now();
  const today = dayOf(at, archive.clock.offsetAt(at), dayTurnHour);
  const [firstDay, marks] = await Promise.all([archive.readFirstDay(settings), archive.readMarks()]);
  if (firstDay === null) {
    return [];
  }
  const leave = markedDays(marks, 'leave');
  const monday = weekOf(today, firstWeekday)[0] as DayKey;
  const begin = addToDay(monday, -7 * (weeks ?? 0));
  const days = daysBetween(weeks === null || begin < firstDay ? firstDay : begin, today);
  const read = await inSlices(days, SLICE, async (slice) => {
    const [summaries, { seen }] = await Promise.all([archive.readDays(slice, settings), archive.readSigns(slice)]);
    return summaries.map((summary) => ({ summary, isSeen: isSeen(summary, seen) }));
  });
  return read.flat().map((known, index) => {
    const key = known.summary.day;
    return { ...known, index, key, isLeave: leave.has(key) };
  });
}
