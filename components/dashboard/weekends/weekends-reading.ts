/**
 * The weekends of a range as they were worked. A weekend is a run of the person's rest days, by their settings or by the
 * six weeks before each. One that still runs is there once it has been given up.
 */
import { type Day, makeHistory, restDaysNow, workedHours } from '../../../patterns/history';
import { chosenRestDays, HABIT_WEEKS } from '../../../patterns/rest-days';
import { latestWeekend } from '../../../patterns/weekend-code';
import { GIVEN_UP_HOURS } from '../../../patterns/weekend-question';
import { lastWeekends, runningWeekend } from '../../../patterns/weekends';
import type { Archive } from '../../../storage/archive';
import type { Signs } from '../../../storage/seen';
import type { Settings } from '../../../storage/settings';
import { breathe, inSlices } from '../../../storage/slices';
import type { Range } from '../../../storage/view';
import { addToDay, type DayKey, dayOf, daysBetween, weekOf } from '../../../tracking/day';
import type { DaySummary } from '../../../tracking/day-summary';
import type { Interval } from '../../../tracking/span';
import type { Moment } from '../../ribbon/rows';

/** Days before a weekend from which work may run into it. */
const REACH = 2;
/** Days of which the signs are read at once. */
const SLICE = 56;

export interface Weekend {
  /** In order; of one that still runs also those to come. */
  days: readonly DayKey[];
  isRunning: boolean;
  /** Worked on its days together. */
  hours: number;
  /** Days that are over and of which nothing is known. */
  unseen: readonly DayKey[];
  /** Those of its days so far, and of the two before it. */
  summaries: readonly DaySummary[];
}

export interface WeekendsOfHistory {
  now: Moment;
  today: DayKey;
  /** The first day of the range. */
  from: DayKey;
  /** The latest last. */
  weekends: readonly Weekend[];
  /** What nobody could see, in order. */
  unknown: readonly Interval[];
  seen: ReadonlySet<DayKey>;
}

/**
 * Reads the weekends of as many weeks as the range has.
 *
 * @throws whatever the archive throws
 * @example (await readWeekends(12, archive, settings)).weekends.at(-1)?.hours //=> 26.2
 */
export async function readWeekends(range: Range, archive: Archive, settings: Settings): Promise<WeekendsOfHistory> {
  const { dayTurnHour, firstWeekday } = settings;
  const at = archive.clock.now();
  const now = { at, offset: archive.clock.offsetAt(at) };
  const today = dayOf(at, now.offset, dayTurnHour);
  const monday = weekOf(today, firstWeekday)[0] as DayKey;
  const known = (await archive.readFirstDay(settings)) ?? today;
  const wanted = range === null ? known : addToDay(monday, -7 * range);
  const start = laterOf(wanted, known);
  const habit = addToDay(weekOf(start, firstWeekday)[0] as DayKey, -7 * HABIT_WEEKS);
  const days = daysBetween(laterOf(habit, known), today);
  const [summaries, signs] = await Promise.all([archive.readDays(days, settings), readSigns(days, archive)]);
  await breathe();
  const history = makeHistory({
    now: at,
    offset: now.offset,
    dayTurnHour,
    firstWeekday,
    restDays: chosenRestDays(settings),
    weekLine: settings.limitHours,
    // Those of empty days, too: the history begins with the first of them, seen or not.
    summaries,
    seen: signs.seen,
    leave: new Set(),
    onCall: new Set(),
    weekends: [],
  });
  await breathe();
  const over = lastWeekends(history, days.length).reverse();
  const running = runningWeekend(history);
  const toCome = latestWeekend(today, restDaysNow(history)).filter((day) => day > today);
  const toWeekend = (ofWeekend: readonly Day[], toCome: readonly DayKey[] = []): Weekend => ({
    days: [...ofWeekend.map(({ key }) => key), ...toCome],
    isRunning: (ofWeekend.at(-1) as Day).key === today,
    hours: workedHours(ofWeekend),
    unseen: ofWeekend.filter(({ isSeen, key }) => !isSeen && key < today).map(({ key }) => key),
    summaries: history.days
      .slice(Math.max(0, (ofWeekend[0] as Day).index - REACH), (ofWeekend.at(-1) as Day).index + 1)
      .map(({ summary }) => summary),
  });
  await breathe();
  const found = [
    ...over.map((each) => toWeekend(each)),
    ...(workedHours(running) < GIVEN_UP_HOURS ? [] : [toWeekend(running, toCome)]),
  ];
  // Where the weekend of the week that runs is there already, the range reaches back a week less.
  const isThisWeek = range !== null && firstOf(found.at(-1)) >= monday;
  const from = isThisWeek ? laterOf(addToDay(wanted, 7), known) : start;
  return {
    now,
    today,
    from,
    weekends: found.filter((weekend) => firstOf(weekend) >= from),
    unknown: signs.unknown,
    seen: new Set(history.days.filter(({ isSeen }) => isSeen).map(({ key }) => key)),
  };
}

async function readSigns(days: readonly DayKey[], archive: Archive): Promise<Signs> {
  const slices = await inSlices(days, SLICE, (slice) => archive.readSigns(slice));
  return {
    seen: new Set(slices.flatMap(({ seen }) => [...seen])),
    unknown: slices.flatMap(({ unknown }) => unknown),
  };
}

/** Before any other where there is none. */
function firstOf(weekend: Weekend | undefined): DayKey | '' {
  return weekend?.days[0] ?? '';
}

function laterOf(one: DayKey, other: DayKey): DayKey {
  return one > other ? one : other;
}
