/**
 * Days, read through a cache. A day is cached once it is over and nothing that is still going on can change it; every
 * write that reaches into the past drops what it touches, in the same transaction.
 */
import { addToDay, type DayKey, dayOf, dayStart } from '../tracking/day';
import { type DaySummary, emptySummary, type SummaryRules, summarise } from '../tracking/day-summary';
import { earliest, HOUR, type Instant, later, toInstant } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { database, type SpanRow } from './database';
import { rowsOfDays } from './rows-of-days';
import { readRelatedSpans, UNRELATED } from './spans';

/** Raise this when what a summary holds, or how it is computed, changes: the old cache is then dropped by itself. */
const SUMMARY_VERSION = 2;

/** Days that are computed at once, so that a heartbeat gets in between. */
const LONGEST_RUN = 14;

/** The farthest a wall clock can be from UTC, to either side. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;

/** What a cached day was computed by; a different text means that it has to be computed again. */
export function fingerprint(rules: SummaryRules, chatTools: readonly string[]): string {
  return JSON.stringify([SUMMARY_VERSION, rules.dayTurnHour, [...chatTools].sort()]);
}

export interface DayReading {
  now: Instant;
  rules: SummaryRules;
  /** See `fingerprint`. */
  fingerprint: string;
  /** What came after `now` is left out: it is past, and everything is wanted as it was then. */
  isPast?: boolean;
}

/**
 * The summaries of some days, in the order asked for; a day without a span is there and empty.
 *
 * Days that are not in the cache are computed from spans; use `fillCache` to keep them.
 *
 * @example await readDays(weekOf(today, 1), reading)
 */
export async function readDays(days: readonly DayKey[], reading: DayReading): Promise<DaySummary[]> {
  const isOver = (day: DayKey): boolean => endsBefore(reading.now, day, reading.rules);
  const over = days.filter(isOver);
  const runningDays = days.filter((day) => !isOver(day));
  // What still goes on is never in the cache, and need not wait for its answer.
  const [cached, running] = await Promise.all([readCache(over, reading), computeDays(runningDays, reading.rules)]);
  const computed = await computeDays(
    over.filter((day) => !cached.has(day)),
    reading.rules,
  );
  return days.map((day) => cached.get(day) ?? running.get(day) ?? computed.get(day) ?? emptySummary(day));
}

/**
 * The same, and keeps the days that are over: for whoever reads more of them than can be computed anew each time.
 *
 * @example await readAndKeepDays(daysBetween(first, today), reading)
 */
export async function readAndKeepDays(days: readonly DayKey[], reading: DayReading): Promise<DaySummary[]> {
  const kept = await fill(days, reading);
  const computed = await computeDays(
    days.filter((day) => !kept.has(day)),
    reading.rules,
    reading.isPast ? reading.now : undefined,
  );
  return days.map((day) => kept.get(day) ?? computed.get(day) ?? emptySummary(day));
}

/**
 * Computes and keeps the days that are over and not in the cache, a few at a time, so that a heartbeat gets in between.
 *
 * @example await fillCache(lastSixWeeks, reading)
 */
export async function fillCache(days: readonly DayKey[], reading: DayReading): Promise<void> {
  await fill(days, reading);
}

/**
 * The days that are over and not in the cache, by the rules of now.
 *
 * @example (await readMissingDays(tenYears, reading)).length //=> 0, unless a rule changed
 */
export async function readMissingDays(days: readonly DayKey[], reading: DayReading): Promise<DayKey[]> {
  const over = days.filter((day) => endsBefore(reading.now, day, reading.rules));
  const kept = await readCache(over, reading);
  return over.filter((day) => !kept.has(day));
}

/** @returns those that are kept now */
async function fill(days: readonly DayKey[], reading: DayReading): Promise<Map<DayKey, DaySummary>> {
  // Most often asked are days of which none is missing but those that still go on, and these take no transaction.
  const over = days.filter((day) => endsBefore(reading.now, day, reading.rules));
  const kept = await readCache(over, reading);
  for (const run of toRuns(over.filter((day) => !kept.has(day)))) {
    for (const summary of await keepDays(run, reading)) {
      kept.set(summary.day, summary);
    }
  }
  return kept;
}

async function keepDays(
  days: readonly DayKey[],
  { now, rules, fingerprint: key }: DayReading,
): Promise<readonly DaySummary[]> {
  return database.transaction('rw', database.spans, database.days, async () => {
    const since = await unsettledSince(now);
    const settled = days.filter((day) => endsBefore(since, day, rules));
    const computed = await computeDays(settled, rules);
    const summaries = settled.map((day) => computed.get(day) ?? emptySummary(day));
    await database.days.bulkPut(summaries.map((summary) => ({ ...summary, rules: key })));
    return summaries;
  });
}

/**
 * Drops the cached days that a change of spans within a range can touch. To be called in the transaction of the change,
 * both before rows go and after rows came, for either may join or part episodes.
 *
 * @example await dropCache({ start: span.start, end: span.end })
 */
export async function dropCache(range: Interval): Promise<void> {
  const related = await readRelatedSpans(range);
  const start = related.reduce((least, row) => Math.min(least, row.start), range.start as number);
  const end = related.reduce((most, row) => Math.max(most, row.end), range.end as number);
  // A day turn is at noon at the latest, so a day key can lag the calendar day in the far west by one more day.
  const from = dayOf(toInstant(start - 12 * HOUR), -WEST / 60_000, 0);
  const to = dayOf(toInstant(end), EAST / 60_000, 0);
  await database.days.where('day').between(from, to, true, true).delete();
}

async function readCache(days: readonly DayKey[], reading: DayReading): Promise<Map<DayKey, DaySummary>> {
  const found = new Map<DayKey, DaySummary>();
  for (const { rules, ...summary } of await rowsOfDays(database.days, days)) {
    if (rules === reading.fingerprint) {
      found.set(summary.day, summary);
    }
  }
  return found;
}

/** @param until what came after it is left out */
async function computeDays(
  days: readonly DayKey[],
  rules: SummaryRules,
  until?: Instant,
): Promise<Map<DayKey, DaySummary>> {
  const computed = new Map<DayKey, DaySummary>();
  for (const run of toRuns(days)) {
    const range = { start: boundsOf(run[0], rules).start, end: boundsOf(run.at(-1) ?? run[0], rules).end };
    const spans = await readRelatedSpans(range);
    for (const summary of summarise(until === undefined ? spans : cutAt(until, spans), rules)) {
      if (run.includes(summary.day)) {
        computed.set(summary.day, summary);
      }
    }
  }
  return computed;
}

function cutAt(until: Instant, spans: readonly SpanRow[]): SpanRow[] {
  return spans.filter(({ start }) => start < until).map((span) => ({ ...span, end: earliest(span.end, until) }));
}

/** Days in order, in runs without a gap, none longer than what is quickly computed at once. */
function toRuns(days: readonly DayKey[]): [DayKey, ...DayKey[]][] {
  const runs: [DayKey, ...DayKey[]][] = [];
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1);
    if (run !== undefined && run.length < LONGEST_RUN && addToDay(run.at(-1) ?? run[0], 1) === day) {
      run.push(day);
    } else {
      runs.push([day]);
    }
  }
  return runs;
}

/** Every instant that could belong to a day, wherever in the world its wall clock stood. */
function boundsOf(day: DayKey, rules: SummaryRules): Interval {
  return {
    start: later(dayStart(day, 0, rules.dayTurnHour), -EAST),
    end: later(dayStart(addToDay(day, 1), 0, rules.dayTurnHour), WEST),
  };
}

/** Whether nothing that happens from an instant on can belong to a day, or join what does. */
function endsBefore(at: Instant, day: DayKey, rules: SummaryRules): boolean {
  return later(boundsOf(day, rules).end, UNRELATED) < at;
}

/**
 * The earliest instant that can still change, or that is joined to one that can: back from now, and from the span that
 * is going on, to the first gap that is long enough.
 */
async function unsettledSince(now: Instant): Promise<Instant> {
  const open = await database.spans.where('open').equals(1).first();
  const start = earliest(now, open?.start ?? now);
  const related = await readRelatedSpans({ start, end: now });
  return earliest(start, ...related.map((row) => row.start));
}
