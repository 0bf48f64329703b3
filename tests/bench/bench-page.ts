/** Runs in a page of the extension in a real browser: the storage folder's own code, called from the bench. */
import { liveQuery } from 'dexie';
import { database } from '../../storage/database';
import { fillCache, readDays } from '../../storage/days';
import { exportEverything } from '../../storage/export';
import { DEFAULT_SETTINGS } from '../../storage/settings';
import { summaryRules } from '../../storage/summary-rules';
import { addToDay, type DayKey, dayOf } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';

const SLICE = 14;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function lastDays(count: number): DayKey[] {
  const today = dayOf(toInstant(Date.now()), 540, 4);
  return Array.from({ length: count }, (_, index) => addToDay(today, index - count + 1));
}

function reading() {
  return { now: toInstant(Date.now()), ...summaryRules(DEFAULT_SETTINGS) };
}

/** The whole year from spans, as after a rule change; in slices, so that a page could show how far it is. */
export async function yearFromSpans(): Promise<number> {
  await database.days.clear();
  return timed(async () => {
    const days = lastDays(365);
    for (let from = 0; from < days.length; from += SLICE) {
      await fillCache(days.slice(from, from + SLICE), reading());
    }
    await readDays(days, reading());
  });
}

export function yearFromCache(): Promise<number> {
  return timed(() => readDays(lastDays(365), reading()));
}

/** What any computation of a year needs at least: its spans, read by nothing but Dexie. */
export function spansOfYear(): Promise<number> {
  const now = Date.now();
  return timed(() =>
    database.spans
      .where('start')
      .between(now - 365 * 86_400_000, now)
      .toArray(),
  );
}

export function wholeExport(): Promise<number> {
  return timed(async () => JSON.stringify(await exportEverything(toInstant(Date.now()))));
}

/** How long a live query takes to hear of a write of its own page. */
export async function liveAnswer(): Promise<number> {
  let answer: () => void = () => undefined;
  const subscription = liveQuery(() => database.notes.count()).subscribe(() => answer());
  await new Promise<void>((resolve) => {
    answer = resolve;
  });
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const duration = await timed(async () => {
    const now = toInstant(Date.now());
    await database.notes.add({ text: '', at: now, until: now });
    await answered;
  });
  subscription.unsubscribe();
  await database.notes.clear();
  return duration;
}
