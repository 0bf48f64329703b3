/** The replay reads the sample as of each Monday, and finds in it what the sample is made to show. */
import { beforeAll, describe, expect, test } from 'vitest';
import { makeLife } from '../../../../components/sample/life';
import { sampleArchive } from '../../../../components/sample/sample-archive';
import { shelvedWeekend } from '../../../../patterns/shelved-weekend';
import { historyAt, type Report, reportOf } from '../../../../scripts/replay/report';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { summaryRules } from '../../../../storage/summary-rules';
import type { DayKey } from '../../../../tracking/day';
import type { Span } from '../../../../tracking/span';
import type { Zone } from '../../../support/simulator/zones';
import { clockIn, THURSDAY, WORDS } from './clocks';

const ZONES: readonly Zone[] = ['UTC', 'Asia/Seoul', 'America/New_York', 'Pacific/Auckland'];
const MIDNIGHT_TO_MIDNIGHT = 18;

interface Told {
  spans: readonly Span[];
  /** What is said on the Monday after a week, at ten. */
  after: (week: number) => Report;
  levels: (week: number) => Record<string, string>;
  historyAfter: (week: number) => ReturnType<typeof historyAt>;
}

async function tell(zone: Zone): Promise<Told> {
  const clock = clockIn(zone, THURSDAY);
  const life = makeLife(THURSDAY, clock.offsetAt);
  const archive = sampleArchive(clock, WORDS);
  const spans = await life.spansOf(0, life.days.length - 1);
  const marks = await archive.readMarks();
  const { seen } = await archive.readSigns(life.days);
  const marked = (kind: string): Set<DayKey> => new Set(marks.flatMap((mark) => (mark.kind === kind ? mark.day : [])));
  const unseen = new Set(life.days.filter((day) => !seen.has(day)));
  const readingOf = (week: number) => {
    const at = life.instantOn((week + 1) * 7, 10 * 60);
    return {
      asOf: { at, offset: clock.offsetAt(at) },
      rules: summaryRules(DEFAULT_SETTINGS).rules,
      firstWeekday: 1 as const,
      restDays: null,
      weekLine: 48,
      answers: { off: [], chosen: [] },
    };
  };
  const historyAfter = (week: number) =>
    historyAt(spans, { unseen, leave: marked('leave'), onCall: marked('on-call') }, readingOf(week));
  const reports = new Map<number, Report>();
  const after = (week: number): Report => {
    const report = reports.get(week) ?? reportOf(historyAfter(week), readingOf(week));
    reports.set(week, report);
    return report;
  };
  const levels = (week: number) =>
    Object.fromEntries(
      after(week)
        .findings.filter(({ hidden }) => hidden === null)
        .map(({ id, level }) => [id, level]),
    );
  return { spans, after, levels, historyAfter };
}

describe.each(ZONES)('in %s', (zone) => {
  let told: Told;

  beforeAll(async () => {
    told = await tell(zone);
  });

  test('an ordinary autumn has weeks of about 44 hours on five days', () => {
    const weeks = [0, 1, 2, 5, 6, 8, 10, 11].map((week) => told.after(week).lastWeek);
    expect(weeks.map(({ code }) => code)).toEqual(Array(8).fill('9-7-5'));
    const hours = weeks.map(({ workedHours }) => workedHours);
    expect(Math.min(...hours)).toBeGreaterThan(41);
    expect(Math.max(...hours)).toBeLessThan(46.5);
    expect(hours.reduce((sum, each) => sum + each, 0) / hours.length).toBeCloseTo(44, 0);
  });

  test('an ordinary autumn says nothing graver than a notice', () => {
    for (let week = 0; week < 12; week += 1) {
      expect([week, Object.values(told.levels(week)).filter((level) => level !== 'notice')]).toEqual([week, []]);
    }
  });

  test('the launch climbs from under 50 hours to over 70, from ten to one on six days', () => {
    const hours = [12, 13, 14, 15, 16, 17].map((week) => told.after(week).lastWeek.workedHours);
    expect(hours.toSorted((one, other) => one - other)).toEqual(hours);
    expect(hours[0]).toBeLessThan(52);
    expect(hours.at(-1)).toBeGreaterThan(70);
    expect(hours.at(-1)).toBeLessThan(80);
    expect([16, 17].map((week) => told.after(week).lastWeek.code)).toEqual(['10-1-6', '10-1-6']);
    expect(told.levels(17)).toMatchObject({ 'long-weeks': 'severe', 'short-rest': 'severe', 'rising-hours': 'severe' });
  });

  test('its last weekend is the literal 0-0-2, and is found on the Monday after it', () => {
    expect(told.after(MIDNIGHT_TO_MIDNIGHT).weekend).toMatchObject({ code: '0-0-2', restHours: 2 });
    const finding = told.after(MIDNIGHT_TO_MIDNIGHT).findings.find(({ id }) => id === 'zero-zero-two');
    expect(finding).toMatchObject({ level: 'severe', hidden: null, values: { isLiteral: 1 } });
  });

  test('no other weekend is one', () => {
    const found = Array.from({ length: 25 }, (_, week) => week).filter((week) =>
      told.after(week).findings.some(({ id }) => id === 'zero-zero-two'),
    );
    expect(found).toEqual([MIDNIGHT_TO_MIDNIGHT]);
  });

  test('its work was shelved, which is told when the leave is over', async () => {
    const archive = sampleArchive(clockIn(zone, THURSDAY), WORDS);
    const weekends = await archive.readWeekends();
    expect(weekends.at(-1)).toMatchObject({ purpose: 'feature', outcome: 'shelved' });
    const found = [21, 22, 23].map((week) => shelvedWeekend.find({ ...told.historyAfter(week), weekends }));
    expect(found.map((each) => each?.level ?? null)).toEqual([null, 'notice', null]);
    expect(found[1]?.values).toMatchObject({ shelved: 1, told: 8 });
    expect(found[1]?.values['hours']).toBeCloseTo(told.after(MIDNIGHT_TO_MIDNIGHT).weekend?.workedHours as number, 1);
  });

  test('a week of leave is a week of which nothing is known', () => {
    expect(told.after(21).lastWeek).toEqual({ code: null, workedHours: 0, activeHours: 0, days: 0 });
    expect(told.after(20).findings.map(({ id }) => id)).toContain('no-vacation');
    expect(told.after(21).findings.map(({ id }) => id)).not.toContain('no-vacation');
  });

  test('it recovers: weeks under the line, and nothing severe', () => {
    for (const week of [22, 23, 24]) {
      expect(told.after(week).lastWeek.workedHours).toBeLessThan(44);
      expect(Object.values(told.levels(week))).not.toContain('severe');
    }
  });

  test('two pages in one night on call are found', () => {
    const finding = told.after(24).findings.find(({ id }) => id === 'on-call-nights');
    expect(finding).toMatchObject({ level: 'notice', isMarked: true, values: { wakes: 3, mostWakes: 2 } });
  });

  test('a journey is left out of what is habit', () => {
    const history = told.historyAfter(4);
    expect([...history.travel].length).toBeGreaterThan(0);
  });
});
