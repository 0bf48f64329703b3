/**
 * Histories of commits: coarse, for a commit says when somebody stopped and not when they began. Each stands for the half
 * hour before it, pauses of up to two hours are bridged, and only those patterns are kept that can be read from so little.
 */
import { type History, isRestDay } from '../../patterns/history';
import { lateNights } from '../../patterns/late-nights';
import { lostWeekend } from '../../patterns/lost-weekend';
import { noDayOff } from '../../patterns/no-day-off';
import { noVacation } from '../../patterns/no-vacation';
import { noWeeklyRest } from '../../patterns/no-weekly-rest';
import type { Pattern } from '../../patterns/pattern';
import { shortRest } from '../../patterns/short-rest';
import { type DayKey, dayOf, nextDayTurn } from '../../tracking/day';
import { HOUR, MINUTE } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { historyAt, type Marks, type Reading, type Report, reportOf } from './report';

const BRIDGE = 2 * HOUR;
const LEAST_COMMITS = 100;
const LEAST_DAYS = 60;

const COARSE: readonly Pattern[] = [lateNights, shortRest, noWeeklyRest, noDayOff, noVacation, lostWeekend];

export interface AuthorReport extends Report {
  author: string;
  commits: number;
  activeDays: number;
}

/**
 * A report for each author with enough commits, by name.
 *
 * @param spans what each commit stands for, by author
 * @param asOf the day turn after the author's last commit where it is null
 */
export function reportCommits(
  spans: ReadonlyMap<string, readonly Span[]>,
  marks: Marks,
  reading: Omit<Reading, 'asOf'>,
  asOf: Reading['asOf'] | null,
): AuthorReport[] {
  const { dayTurnHour } = reading.rules;
  const byName = [...spans].sort(([one], [other]) => (one < other ? -1 : 1));
  return byName.flatMap(([author, commits]) => {
    const days = new Set(commits.map((commit) => dayOf(commit.end, commit.offset, dayTurnHour)));
    if (commits.length < LEAST_COMMITS || days.size < LEAST_DAYS) {
      return [];
    }
    const own = {
      ...reading,
      rules: { ...reading.rules, bridge: BRIDGE },
      asOf: asOf ?? dayTurnAfter(commits, dayTurnHour),
    };
    const history = historyAt(commits, marks, own);
    const hours = clockHours(commits, dayTurnHour);
    const patterns = COARSE.map((pattern) =>
      pattern === lostWeekend
        ? { ...pattern, find: (all: History) => pattern.find(byClockHours(all, hours)) }
        : pattern,
    );
    return [{ author, commits: commits.length, activeDays: days.size, ...reportOf(history, own, patterns) }];
  });
}

/** The day turn after the end of the last span, by its clock. @example dayTurnAfter(spans, 4) */
export function dayTurnAfter(spans: readonly Span[], dayTurnHour: number): Reading['asOf'] {
  const last = spans.reduce((latest, span) => (span.end > latest.end ? span : latest));
  return { at: nextDayTurn(last.end, last.offset, dayTurnHour), offset: last.offset };
}

/** In how many hours of the clock each day has commits. */
function clockHours(commits: readonly Span[], dayTurnHour: number): Map<DayKey, number> {
  const hours = new Map<DayKey, Set<number>>();
  for (const { end, offset } of commits) {
    const day = dayOf(end, offset, dayTurnHour);
    const ofDay = hours.get(day) ?? new Set();
    hours.set(day, ofDay.add(Math.floor((end + offset * MINUTE) / HOUR)));
  }
  return new Map([...hours].map(([day, ofDay]) => [day, ofDay.size]));
}

/** A rest day is worked for as many hours as commits fall into: half an hour before each would say next to nothing. */
function byClockHours(history: History, hours: ReadonlyMap<DayKey, number>): History {
  const days = history.days.map((day) => (isRestDay(history, day) ? { ...day, worked: hours.get(day.key) ?? 0 } : day));
  return { ...history, days: days as unknown as History['days'] };
}
