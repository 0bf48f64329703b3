/** What a history says at one instant, as the replay prints it. */

import type { Answers } from '../../patterns/arrange';
import { CATALOGUE } from '../../patterns/catalogue';
import { type Finding, findAll } from '../../patterns/findings';
import { type Day, type History, makeHistory, todayOf } from '../../patterns/history';
import { weekCode } from '../../patterns/week-code';
import { freeByDay, weekendCode } from '../../patterns/weekend-code';
import { lastWeekends } from '../../patterns/weekends';
import { addToDay, type DayKey, dayOf, daysBetween, type Weekday, weekOf } from '../../tracking/day';
import { type DaySummary, type SummaryRules, summarise, total } from '../../tracking/day-summary';
import { HOUR } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { QUIET_AROUND_WAKE } from '../../tracking/wake';
import type { Moment } from './history-lines';

/** What a history is read by. */
export interface Reading {
  asOf: Moment;
  rules: SummaryRules;
  firstWeekday: Weekday;
  restDays: readonly Weekday[] | null;
  weekLine: number;
  answers: Answers;
}

/** What is known beside spans. */
export interface Marks {
  unseen: ReadonlySet<DayKey>;
  leave: ReadonlySet<DayKey>;
  onCall: ReadonlySet<DayKey>;
}

interface WeekReport {
  code: string | null;
  workedHours: number;
  activeHours: number;
  /** Coded days. */
  days: number;
}

interface WeekendReport {
  code: string;
  restHours: number;
  workedHours: number;
}

export interface Report {
  asOf: string;
  thisWeek: WeekReport;
  lastWeek: WeekReport;
  weekend: WeekendReport | null;
  findings: Finding[];
}

const CODED_HOURS = 1;
/** Summarised at once; a stretch that goes on is never cut. */
const LOT = 2_000;

/** The history of some spans, as it was known at an instant. @example historyAt(spans, marks, reading) */
export function historyAt(spans: readonly Span[], marks: Marks, reading: Reading): History {
  const { asOf, rules, firstWeekday, restDays, weekLine } = reading;
  const known = spans.flatMap((span) => before(span, asOf)).sort((one, other) => one.start - other.start);
  const today = dayOf(asOf.at, asOf.offset, rules.dayTurnHour);
  const [first] = known;
  const days = first === undefined ? [] : daysBetween(dayOf(first.start, first.offset, rules.dayTurnHour), today);
  return makeHistory({
    now: asOf.at,
    offset: asOf.offset,
    dayTurnHour: rules.dayTurnHour,
    firstWeekday,
    restDays,
    weekLine,
    summaries: summariseInLots(known, rules),
    seen: new Set(days.filter((day) => !marks.unseen.has(day))),
    leave: marks.leave,
    onCall: marks.onCall,
    weekends: [],
  });
}

/** Everything that is printed of a history. @example reportOf(historyAt(spans, marks, reading), reading) */
export function reportOf(history: History, { asOf, answers }: Reading, patterns = CATALOGUE): Report {
  const today = todayOf(history);
  const thisWeek = weekOf(today.key, history.firstWeekday);
  const lastWeek = weekOf(addToDay(thisWeek[0] as DayKey, -1), history.firstWeekday);
  return {
    asOf: toText(asOf),
    thisWeek: weekReport(history, thisWeek),
    lastWeek: weekReport(history, lastWeek),
    weekend: weekendReport(history),
    findings: findAll(history, answers, patterns),
  };
}

function weekReport({ days }: History, keys: readonly DayKey[]): WeekReport {
  const week = days.filter(({ key }) => keys.includes(key));
  const sum = (hoursOf: (day: Day) => number): number => toHundredths(week.reduce((all, day) => all + hoursOf(day), 0));
  return {
    code: weekCode(week.map(({ summary }) => summary))?.text ?? null,
    workedHours: sum(({ worked }) => worked),
    activeHours: sum(({ summary }) => total(summary.active) / HOUR),
    days: week.filter(({ worked }) => worked >= CODED_HOURS).length,
  };
}

function weekendReport(history: History): WeekendReport | null {
  const [weekend] = lastWeekends(history, 1);
  if (weekend === undefined) {
    return null;
  }
  const [first] = weekend as [Day];
  const keys = weekend.map(({ key }) => key);
  const around = history.days.slice(Math.max(0, first.index - 2)).map(({ summary }) => summary);
  const now = { at: history.now, offset: history.offset };
  const code = weekendCode(keys, around, now, history.dayTurnHour);
  return {
    code: code === 'off' ? 'off' : code.text,
    restHours: Math.floor(freeByDay(keys, around, now) / HOUR),
    workedHours: toHundredths(weekend.reduce((sum, { worked }) => sum + worked, 0)),
  };
}

/** Lots that end where nothing is joined to what follows, so that each day is what all spans together make of it. */
function summariseInLots(spans: readonly Span[], rules: SummaryRules): DaySummary[] {
  const byDay = new Map<DayKey, DaySummary>();
  let lot: Span[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let day: DayKey | null = null;
  const close = (): void => {
    for (const summary of summarise(lot, rules)) {
      byDay.set(summary.day, summary);
    }
    lot = [];
  };
  for (const span of spans) {
    const isApart = span.start - end > Math.max(QUIET_AROUND_WAKE, rules.bridge ?? 0);
    if (lot.length >= LOT && isApart && dayOf(span.start, span.offset, rules.dayTurnHour) !== day) {
      close();
    }
    lot.push(span);
    end = Math.max(end, span.end);
    day = dayOf(span.end, span.offset, rules.dayTurnHour);
  }
  close();
  return [...byDay.values()];
}

function before(span: Span, { at }: Moment): Span[] {
  return span.start >= at ? [] : [span.end <= at ? span : { ...span, end: at }];
}

function toHundredths(hours: number): number {
  return Math.round(hours * 100) / 100;
}

function toText({ at, offset }: Moment): string {
  const wall = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return offset === 0 ? `${wall}Z` : `${wall}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
