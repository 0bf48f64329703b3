/** Archives for the dashboard's readings, that keep which days they were asked for. */
import { type History, todayOf } from '../../patterns/history';
import { type Archive, storedArchive } from '../../storage/archive';
import type { Mark } from '../../storage/marks';
import type { DayKey } from '../../tracking/day';
import { dayOf } from '../../tracking/day';
import { emptySummary, summarise } from '../../tracking/day-summary';
import type { Instant, OffsetMinutes } from '../../tracking/instant';
import type { Interval, Span } from '../../tracking/span';
import { RULES } from './week';

export interface ArchiveFacts {
  now: Instant;
  offset?: OffsetMinutes;
  /** Days with a sign of the browser; all, unless told. */
  isSeen?: (day: DayKey) => boolean;
  unknown?: readonly Interval[];
  marks?: Mark[];
}

/** What it was asked for stands in `asked`, each day as often as it was. @example archiveOf(spans, { now }) */
export function archiveOf(spans: readonly Span[], facts: ArchiveFacts): Archive & { asked: DayKey[] } {
  const { now, offset = 0, isSeen = () => true, unknown = [], marks = [] } = facts;
  const summaries = new Map(summarise(spans, RULES).map((summary) => [summary.day, summary]));
  const asked: DayKey[] = [];
  return {
    ...storedArchive({ now: () => now, offsetAt: () => offset }),
    asked,
    readFirstDay: async () => spans.map((span) => dayOf(span.start, span.offset, RULES.dayTurnHour)).sort()[0] ?? null,
    readDays: async (days) => {
      asked.push(...days);
      return days.map((day) => summaries.get(day) ?? emptySummary(day));
    },
    readSigns: async (days) => ({ seen: new Set(days.filter(isSeen)), unknown }),
    readMarks: async () => marks,
  };
}

/** A history and nothing else: days, signs and weekends. @example archiveOfHistory(historyOf({ weeks })) */
export function archiveOfHistory(history: History): Archive & { asked: DayKey[] } {
  const byDay = new Map(history.days.map((day) => [day.key, day]));
  const asked: DayKey[] = [];
  const never = () => Promise.reject(new Error('A history is read for its days, signs and weekends alone.'));
  return {
    asked,
    isSample: false,
    clock: { now: () => history.now, offsetAt: () => history.offset },
    hasSpans: async () => history.episodes.length > 0,
    readFirstDay: async () => history.days[0]?.key ?? todayOf(history).key,
    readDays: async (days) => {
      asked.push(...days);
      return days.map((day) => byDay.get(day)?.summary ?? emptySummary(day));
    },
    readSigns: async (days) => ({ seen: new Set(days.filter((day) => byDay.get(day)?.isSeen)), unknown: [] }),
    readWeekends: async () => [...history.weekends],
    readSpans: never,
    readMarks: never,
    readAsked: never,
    readNotes: never,
    readAnswers: never,
    readHistory: never,
    readWholeHistory: never,
  };
}
