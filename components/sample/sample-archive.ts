/**
 * The sample as an archive: half a year of nobody's hours, made in memory and never stored. It is counted by the rules and
 * the settings of whoever looks, and stands still at the moment at which it was opened.
 */
import { makeHistory } from '../../patterns/history';
import { chosenRestDays } from '../../patterns/rest-days';
import type { Archive, Clock } from '../../storage/archive';
import { markedDays } from '../../storage/marks';
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings';
import { inSlices } from '../../storage/slices';
import { summaryRules } from '../../storage/summary-rules';
import { type DayKey, dayOf, dayStart } from '../../tracking/day';
import { type DaySummary, emptySummary, summarise } from '../../tracking/day-summary';
import { HOUR } from '../../tracking/instant';
import { askedOn } from './asked';
import { makeLife } from './life';
import { signsOf } from './signs';
import { answersOf, givenDays, marksOf, notesOf, type SampleWords, weekendsOf } from './told';

const WEEK = 7;
/** Days before and after a week in which something may be joined to it. */
const AROUND = 2;
/** Days whose questions are made at once. */
const SLICE = 14;

type Summaries = ReadonlyMap<DayKey, DaySummary>;

/**
 * @param words its thoughts and purposes
 * @example await sampleArchive({ now, offsetAt }, words).readDays(weekOf(today, 1), settings)
 */
export function sampleArchive({ now, offsetAt }: Clock, words: SampleWords): Archive {
  const at = now();
  const life = makeLife(at, offsetAt);
  const first = dayStart(life.days[0] as DayKey, 0, 0);
  const lastWeek = Math.floor((life.days.length - 1) / WEEK);
  const weeksBy = new Map<string, Map<number, Summaries>>();

  /** A day turn at noon may put a morning into the week before the first. */
  const weekOf = (day: DayKey): number => Math.floor((dayStart(day, 0, 0) - first) / (WEEK * 24 * HOUR));
  const isKnown = (week: number): boolean => week >= -1 && week <= lastWeek;

  const readWeeks = async (wanted: readonly number[], settings: Settings): Promise<Map<number, Summaries>> => {
    const { rules, fingerprint } = summaryRules(settings);
    const known = weeksBy.get(fingerprint) ?? new Map<number, Summaries>();
    weeksBy.set(fingerprint, known);
    const missing = wanted.filter((week) => !known.has(week));
    await inSlices(missing, 1, async ([week = 0]) => {
      const spans = await life.spansOf(week * WEEK - AROUND, week * WEEK + WEEK - 1 + AROUND);
      const summaries = summarise(spans, rules).filter(({ day }) => weekOf(day) === week);
      known.set(week, new Map(summaries.map((summary) => [summary.day, summary])));
    });
    return known;
  };
  const readDays: Archive['readDays'] = async (days, settings) => {
    const weeks = [...new Set(days.map(weekOf).filter(isKnown))];
    const known = await readWeeks(weeks, settings);
    return days.map((day) => known.get(weekOf(day))?.get(day) ?? emptySummary(day));
  };
  const readWeekends: Archive['readWeekends'] = async () => {
    const summaries = await readDays(givenDays(life), DEFAULT_SETTINGS);
    const byDay = new Map(summaries.map((summary) => [summary.day, summary]));
    return weekendsOf(life, (day) => byDay.get(day), words);
  };
  const readHistory: Archive['readHistory'] = async (settings) => {
    const { dayTurnHour, firstWeekday, limitHours } = settings;
    const [summaries, weekends] = await Promise.all([readDays(life.days, settings), readWeekends()]);
    const marks = marksOf(life);
    return makeHistory({
      now: at,
      offset: offsetAt(at),
      dayTurnHour,
      firstWeekday,
      restDays: chosenRestDays(settings),
      weekLine: limitHours,
      summaries: summaries.filter(({ active }) => Object.keys(active).length > 0),
      seen: signsOf(life, life.days).seen,
      leave: markedDays(marks, 'leave'),
      onCall: markedDays(marks, 'on-call'),
      weekends,
    });
  };
  return {
    isSample: true,
    clock: { now: () => at, offsetAt },
    hasSpans: async () => true,
    readFirstDay: async ({ dayTurnHour }) => {
      const span = life.spansOn(0)[0];
      return span === undefined ? null : dayOf(span.start, span.offset, dayTurnHour);
    },
    readDays,
    readSpans: async (range) => {
      const spans = await life.spansOf(...life.around(range));
      return spans.filter(({ start, end }) => end > range.start && start <= range.end);
    },
    readSigns: async (days) => signsOf(life, days),
    readMarks: async () => marksOf(life),
    readWeekends,
    readAsked: async (since) => {
      const places = life.days.map((_, index) => index);
      const asked = (await inSlices(places, SLICE, (slice) => slice.flatMap((index) => askedOn(life, index)))).flat();
      return asked.filter((one) => one.at >= since);
    },
    readNotes: async () => notesOf(life, words),
    readAnswers: async () => answersOf(at),
    readHistory,
    readWholeHistory: readHistory,
  };
}
