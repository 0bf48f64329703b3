/** The sample as an archive: whole without a database, by anybody's settings, and the same as computed in one go. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeLife } from '../../../../components/sample/life';
import { sampleArchive } from '../../../../components/sample/sample-archive';
import { detectAll } from '../../../../patterns/detect';
import type { Archive } from '../../../../storage/archive';
import { database, TABLES } from '../../../../storage/database';
import { DEFAULT_SETTINGS, type Settings, settingsItem } from '../../../../storage/settings';
import { summaryRules } from '../../../../storage/summary-rules';
import { addToDay, type DayKey, daysBetween } from '../../../../tracking/day';
import { emptySummary, summarise, total } from '../../../../tracking/day-summary';
import { HOUR, later, toInstant } from '../../../../tracking/instant';
import { emptyAll } from '../../storage/fresh';
import { clockIn, THURSDAY, WORDS } from './clocks';

const open = (zone: 'UTC' | 'Asia/Seoul' | 'America/New_York' = 'UTC'): Archive =>
  sampleArchive(clockIn(zone, THURSDAY), WORDS);
const DAYS = makeLife(THURSDAY, () => 0).days;

async function readAll(archive: Archive, settings: Settings = DEFAULT_SETTINGS) {
  const range = { start: toInstant(0), end: THURSDAY };
  return {
    first: await archive.readFirstDay(settings),
    days: await archive.readDays(DAYS, settings),
    spans: await archive.readSpans(range),
    signs: await archive.readSigns(DAYS),
    marks: await archive.readMarks(),
    weekends: await archive.readWeekends(),
    asked: await archive.readAsked(range.start),
    notes: await archive.readNotes(),
    answers: await archive.readAnswers(),
    history: await archive.readHistory(settings),
    whole: await archive.readWholeHistory(settings),
  };
}

describe('with a database and a storage that refuse everything', () => {
  beforeEach(() => {
    database.close({ disableAutoOpen: true });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('The database was opened.');
    });
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
      vi.spyOn(area, 'get').mockRejectedValue(new Error('The storage was read.'));
      vi.spyOn(area, 'set').mockRejectedValue(new Error('The storage was written.'));
    }
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await database.open();
  });

  test('a reading of either is refused', async () => {
    await expect(database.spans.count()).rejects.toThrow();
    await expect(settingsItem.get()).rejects.toThrow();
  });

  test('the sample works wholly', async () => {
    const all = await readAll(open());
    expect(await open().hasSpans()).toBe(true);
    expect(all.first).toBe(DAYS[0]);
    expect(all.spans.length).toBeGreaterThan(5_000);
    expect([all.marks, all.weekends, all.asked, all.notes].map((list) => list.length > 0)).toEqual(Array(4).fill(true));
    expect(all.history.days.at(-1)?.key).toBe(DAYS.at(-1));
    expect(all.whole).toEqual(all.history);
    expect(detectAll(all.history).map(({ id }) => id)).toContain('long-weeks');
  });
});

test('no table has a row more after all of it was read', async () => {
  await emptyAll();
  await readAll(open());
  const counts = await Promise.all(TABLES.map((name) => database.table(name).count()));
  expect(counts).toEqual(TABLES.map(() => 0));
});

test('it says of itself that it is a sample, and stands still', () => {
  let now = THURSDAY;
  const archive = sampleArchive({ now: () => now, offsetAt: () => 0 }, WORDS);
  now = later(now, HOUR);
  expect(archive.isSample).toBe(true);
  expect(archive.clock.now()).toBe(THURSDAY);
});

describe('its days', () => {
  test.each<[string, Partial<Settings>]>([
    ['the day turn at four', {}],
    ['the day turn at midnight', { dayTurnHour: 0 }],
    ['the day turn at noon', { dayTurnHour: 12 }],
  ])('are the same as those of all spans in one go, with %s', async (_, changes) => {
    const settings = { ...DEFAULT_SETTINGS, ...changes };
    const archive = open('America/New_York');
    const spans = await archive.readSpans({ start: toInstant(0), end: THURSDAY });
    const byDay = new Map(summarise(spans, summaryRules(settings).rules).map((summary) => [summary.day, summary]));
    const wanted = daysBetween(addToDay(DAYS[0] as DayKey, -2), DAYS.at(-1) as DayKey);
    const expected = wanted.map((day) => byDay.get(day) ?? emptySummary(day));
    expect(await archive.readDays(wanted.toReversed(), settings)).toEqual(expected.toReversed());
    expect(await archive.readDays(wanted.slice(-3), settings)).toEqual(expected.slice(-3));
  });

  test('are empty where nothing is known, far away too', async () => {
    const far = ['2016-01-01', '2036-01-01'] as DayKey[];
    expect(await open().readDays(far, DEFAULT_SETTINGS)).toEqual(far.map(emptySummary));
  });
});

describe('its spans', () => {
  test('are those that touch the range', async () => {
    const archive = open('Asia/Seoul');
    const all = await archive.readSpans({ start: toInstant(0), end: THURSDAY });
    const range = { start: later(THURSDAY, -30 * HOUR), end: later(THURSDAY, -5 * HOUR) };
    const expected = all.filter(({ start, end }) => end > range.start && start <= range.end);
    expect(expected.length).toBeGreaterThan(20);
    expect(await archive.readSpans(range)).toEqual(expected);
  });
});

describe('what nobody saw', () => {
  test('days of leave have their mark, no sign, no span and no hours', async () => {
    const archive = open();
    const leave = (await archive.readMarks()).flatMap(({ kind, day }) => (kind === 'leave' ? day : []));
    const { seen } = await archive.readSigns(leave);
    const days = await archive.readDays(leave, DEFAULT_SETTINGS);
    expect(leave.length).toBe(8);
    expect([...seen]).toEqual([]);
    expect(days.map(({ active }) => total(active))).toEqual(leave.map(() => 0));
  });

  test('is told of the days that were asked for alone', async () => {
    const archive = open();
    const all = await archive.readSigns(DAYS);
    expect(all.unknown.length).toBeGreaterThan(6);
    const sorted = all.unknown.toSorted((one, other) => one.start - other.start);
    expect(all.unknown).toEqual(sorted);
    const few = await archive.readSigns(DAYS.slice(14, 21));
    expect([...few.seen]).toEqual(DAYS.slice(14, 20));
    expect(few.unknown.length).toBe(1);
    expect(await archive.readSigns([])).toEqual({ seen: new Set(), unknown: [] });
  });
});

describe('what was asked', () => {
  test('stays within six nudges a day, three of them breaks, and is told in order', async () => {
    const asked = await open().readAsked(toInstant(0));
    const byDay = Map.groupBy(asked, ({ at }) => new Date(at - 4 * HOUR).toISOString().slice(0, 10));
    const counts = [...byDay.values()].map((ofDay) => [
      ofDay.filter(({ kind }) => kind !== 'question').length,
      ofDay.filter(({ kind }) => kind === 'break').length,
    ]);
    expect(Math.max(...counts.map(([all]) => all as number))).toBeLessThanOrEqual(6);
    expect(Math.max(...counts.map(([, breaks]) => breaks as number))).toBeLessThanOrEqual(3);
    expect(asked.map(({ at }) => at)).toEqual(asked.map(({ at }) => at).sort((one, other) => one - other));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  test('has answers and verdicts of every sort, for each kind', async () => {
    const asked = await open().readAsked(toInstant(0));
    for (const kind of ['break', 'late-night', 'rest-day', 'question'] as const) {
      const ofKind = asked.filter((one) => one.kind === kind);
      expect([kind, new Set(ofKind.map(({ isHeeded }) => isHeeded)).has(true)]).toEqual([kind, true]);
      expect([kind, new Set(ofKind.map(({ isHeeded }) => isHeeded)).has(false)]).toEqual([kind, true]);
      expect(new Set(ofKind.map(({ answer }) => answer)).size).toBeGreaterThan(1);
    }
    expect(asked.some(({ reasons }) => reasons?.includes('chosen'))).toBe(true);
  });

  test('begins where it is asked to', async () => {
    const archive = open();
    const since = later(THURSDAY, -21 * 24 * HOUR);
    const all = await archive.readAsked(toInstant(0));
    expect(await archive.readAsked(since)).toEqual(all.filter(({ at }) => at >= since));
  });
});

test('thoughts are open and done, none is from the future, and none comes back before it was parked', async () => {
  const notes = await open().readNotes();
  expect(notes.filter(({ doneAt }) => doneAt === undefined).length).toBe(2);
  expect(notes.filter(({ doneAt }) => doneAt !== undefined).length).toBe(4);
  for (const { at, until, doneAt } of notes) {
    expect(at).toBeLessThan(THURSDAY);
    expect(until).toBeGreaterThan(at);
    expect(doneAt ?? until).toBeGreaterThan(at);
  }
});

test('weekends are told after they were, and what they were worked is what is counted', async () => {
  const archive = open();
  const weekends = await archive.readWeekends();
  for (const { day, hours, answeredAt } of weekends) {
    const days = await archive.readDays([day, addToDay(day, 1)], DEFAULT_SETTINGS);
    expect(hours).toBeCloseTo(days.reduce((sum, { worked }) => sum + total(worked), 0) / HOUR, 9);
    expect(hours).toBeGreaterThanOrEqual(4);
    expect(new Date(answeredAt as number).toISOString() > addToDay(day, 22)).toBe(true);
  }
  expect(weekends.map(({ outcome }) => outcome).filter((outcome) => outcome === 'shelved').length).toBe(1);
});
