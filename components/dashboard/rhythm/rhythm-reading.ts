/** The rhythm of the last twelve weeks: the hours of each weekday, and the rest between days. */
import type { Archive } from '../../../storage/archive';
import { markedDays } from '../../../storage/marks';
import { restDaysIn } from '../../../storage/rest-days';
import type { Settings } from '../../../storage/settings';
import { inSlices } from '../../../storage/slices';
import { addToDay, type DayKey, dayOf, daysBetween, type Weekday, weekdayOf, weekOf } from '../../../tracking/day';
import { type DaySummary, isSeen, total } from '../../../tracking/day-summary';
import type { Duration } from '../../../tracking/instant';
import { layNights, type Night, type NightTally, tallyNights } from './nights';
import { type Core, cellsOf, coreOf, mergeCards, type PunchCell, punch, totalOf } from './punch-card';
import { pausesBetween, restsBetween } from './rests';

/** Twelve weeks. */
const DAYS = 12 * 7;
/** How many days are read at once when the end of the work before the first night is looked for. */
const SOME_DAYS = 14;
/** Days whose hours are added up at once. */
const SLICE = 28;

export interface RhythmRow {
  weekday: Weekday;
  isRest: boolean;
  /** How many such days are counted: seen, and no leave. */
  days: number;
  cells: PunchCell[];
}

export interface Rhythm {
  rows: RhythmRow[];
  days: number;
  /** Null where nothing was worked on the days that are counted. */
  core: Core | null;
  /** Active on them; without a core all of it in glances. */
  active: Duration;
  /** Active on days of leave, which are left out. */
  activeOnLeave: Duration;
  /** The share of all work that lies in quiet hours, from 0 to 1. */
  quietShare: number;
  nights: Night[];
  tally: NightTally;
}

/**
 * Reads the twelve weeks before today; today itself is not over and is left out.
 *
 * @throws whatever the archive throws
 * @example (await readRhythm(archive, settings)).core //=> { from: 10, to: 19 }
 */
export async function readRhythm(archive: Archive, settings: Settings): Promise<Rhythm> {
  const { dayTurnHour, firstWeekday } = settings;
  const at = archive.clock.now();
  const now = { at, offset: archive.clock.offsetAt(at) };
  const today = dayOf(at, now.offset, dayTurnHour);
  const days = daysBetween(addToDay(today, -DAYS), addToDay(today, -1));
  const summaries = await readBackToWork([...days, today], archive, settings);
  const [{ seen, unknown }, marks, restDays] = await Promise.all([
    archive.readSigns(summaries.map(({ day }) => day)),
    archive.readMarks(),
    restDaysIn(today, archive, settings),
  ]);
  const leave = markedDays(marks, 'leave');
  const known = new Set(summaries.filter((summary) => isSeen(summary, seen)).map(({ day }) => day));
  const counted = new Set(days.filter((day) => known.has(day) && !leave.has(day)));
  const card = mergeCards(
    await inSlices(summaries, SLICE, (slice) => punch(slice, { ...settings, dayTurnHour, counted })),
  );
  const all = totalOf(card);
  const sight = { now, today, unknown, isKnown: (day: DayKey) => known.has(day) };
  const [first] = summaries.flatMap(({ episodes }) => episodes);
  const nights = layNights(days, {
    rests: restsBetween(summaries, sight),
    pauses: pausesBetween(summaries, sight),
    firstBegin: first === undefined ? null : { at: first.start, offset: first.startOffset },
    now,
  });
  return {
    rows: weekOf(today, firstWeekday).map((day) => {
      const weekday = weekdayOf(day);
      const count = [...counted].filter((each) => weekdayOf(each) === weekday).length;
      return {
        weekday,
        isRest: restDays.includes(weekday),
        days: count,
        cells: cellsOf(card, weekday, count, dayTurnHour),
      };
    }),
    days: counted.size,
    core: coreOf(card),
    active: activeOn(counted, summaries),
    activeOnLeave: activeOn(new Set(days.filter((day) => leave.has(day))), summaries),
    quietShare: all === 0 ? 0 : card.quiet / all,
    nights,
    tally: tallyNights(nights),
  };
}

function activeOn(days: ReadonlySet<DayKey>, summaries: readonly DaySummary[]): Duration {
  return summaries.reduce((sum, { day, active }) => (days.has(day) ? sum + total(active) : sum), 0);
}

/** The summaries of some days, and of those before them back to one that was worked, if there is any. */
async function readBackToWork(
  days: readonly DayKey[],
  archive: Archive,
  settings: Settings,
): Promise<readonly DaySummary[]> {
  const firstKnown = await archive.readFirstDay(settings);
  let summaries = await archive.readDays(days, settings);
  for (let first = days[0] as DayKey; firstKnown !== null && firstKnown < first; ) {
    const from = addToDay(first, -SOME_DAYS);
    const before = await archive.readDays(daysBetween(from, addToDay(first, -1)), settings);
    summaries = [...before, ...summaries];
    if (before.some(({ episodes }) => episodes.length > 0)) {
      break;
    }
    first = from;
  }
  return summaries;
}
