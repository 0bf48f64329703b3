/**
 * The trend in real browsers: every week has the hours that the replay gives it, what is not known is drawn as unknown,
 * each week tells itself to a pointer and to the keyboard, and the lines' names never lie on one another.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { lastWeeks, meanHours, type Week } from '../../patterns/weeks';
import { historyAt, reportOf } from '../../scripts/replay/report';
import { toDayKey } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { breakReading, dataOf, openDashboard, tipOf } from '../support/browser/dashboard-page';
import { clearTables, seed } from '../support/browser/database';
import { writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { pointAt } from '../support/browser/point-at';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const kind = browserKind();
const zone = zoneWhereItIs(15);
const midnight = Math.floor((Date.now() + zone.offset * MINUTE) / DAY) * DAY - zone.offset * MINUTE;
const dayAgo = (days: number) => new Date(midnight + zone.offset * MINUTE - days * DAY).toISOString().slice(0, 10);
/** A week begins today, so that all that was worked lies in full ones but for this morning. */
const firstWeekday = ((new Date(dayAgo(0)).getUTCDay() + 6) % 7) + 1;

const WEEKS = 40;
/** Weeks ago: one of leave, and one of which four days were not seen. */
const LEAVE = 6;
const UNKNOWN = 12;

/** Five days of seven to eight hours, a little longer each week, with a pause that is bridged and one that is not. */
function spansOfHistory(): Span[] {
  const spans: Span[] = [];
  for (let ago = WEEKS * 7; ago > 0; ago -= 1) {
    const week = Math.ceil(ago / 7);
    const weekday = 7 - ((ago - 1) % 7);
    const isOff = weekday > 5 || week === LEAVE || (week === UNKNOWN && weekday < 5);
    const longer = WEEKS - week + 1;
    const stretches = isOff
      ? []
      : [
          [540, 720],
          [726, 760],
          [800, 1_000 + longer * 2],
        ];
    spans.push(...stretches.map(([from, to]) => spanOn(ago, from as number, to as number)));
  }
  return [...spans, spanOn(0, 300, 417)];
}

function spanOn(ago: number, from: number, to: number): Span {
  const at = (minutes: number) => toInstant(midnight - ago * DAY + minutes * MINUTE);
  return { start: at(from), end: at(to), tool: 'github', offset: zone.offset };
}

const SPANS = spansOfHistory();
const leave = new Set([7, 6, 5, 4, 3].map((ago) => toDayKey(dayAgo((LEAVE - 1) * 7 + ago))));
const unseen = new Set([7, 6, 5, 4].map((ago) => toDayKey(dayAgo((UNKNOWN - 1) * 7 + ago))));
const SETTINGS = { version: 1, tools: ['github'], firstWeekday, workDays: [1, 2, 3, 4, 5] };

const READING = {
  asOf: { at: toInstant(midnight + 15 * HOUR), offset: zone.offset },
  rules: { dayTurnHour: 4, isChat: () => false },
  firstWeekday: firstWeekday as 1,
  restDays: [6, 7] as const,
  weekLine: 48,
  answers: { off: [], chosen: [] },
};
const HISTORY = historyAt(SPANS, { unseen, leave, onCall: new Set() }, READING);

const byId = (id: string) => `[data-testid="${id}"]`;
const rounded = (hours: string | number | undefined) => Math.round(Number(hours) * 100) / 100;

let browser: BrowserUnderTest;
let page: Page;

async function store(desk: Page, spans: readonly Span[], more: { settings?: object; view?: object } = {}) {
  await writeStorage(desk, 'local', { settings: { ...SETTINGS, ...more.settings }, view: more.view ?? {} });
  await clearTables(desk, 'spans', 'days', 'seen', 'marks');
  const days = Array.from({ length: WEEKS * 7 + 1 }, (_, ago) => toDayKey(dayAgo(ago)));
  const isKnown = spans.length > 0;
  await seed(desk, {
    spans: spans.map((span) => ({ ...span, source: 'observed' })),
    seen: days
      .filter((day) => isKnown && !unseen.has(day))
      .map((day) => ({ day, first: Date.parse(day), last: Date.parse(day), unknown: [] })),
    marks: [...leave].map((day) => ({ day, kind: 'leave' })),
  });
}

async function choose(range: string): Promise<void> {
  await page.click(byId(`trend-range-${range}`));
}

async function untilWeeks(count: number): Promise<void> {
  const weeks = () => page.$$eval(byId('trend-week'), (drawn) => drawn.length);
  await until(async () => (await weeks()) === count, { what: `${count} weeks to be drawn` });
}

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone: zone.name });
  page = await browser.openPage('/manifest.json');
  await store(page, SPANS);
  page = await openDashboard(browser, 'trend');
});

afterAll(async () => {
  await browser?.close();
});

describe('numbers', () => {
  test('every week has the hours of the replay, and the mean is that of the patterns', async () => {
    const { lastWeek, thisWeek } = reportOf(HISTORY, READING);
    const weeks = await dataOf(page, 'trend-week');
    expect(weeks).toHaveLength(27);
    expect(rounded(weeks.at(-1)?.['hours'])).toBe(thisWeek.workedHours);
    expect(rounded(weeks.at(-1)?.['active'])).toBe(thisWeek.activeHours);
    expect(rounded(weeks.at(-2)?.['hours'])).toBe(lastWeek.workedHours);
    expect(rounded(weeks.at(-2)?.['active'])).toBe(lastWeek.activeHours);
    const expected = lastWeeks(HISTORY, 26).toReversed();
    const told = ({ hours, isCounting, isOnLeave, days }: Week) =>
      [days[0]?.key, rounded(hours), isCounting ? 'counting' : isOnLeave ? 'leave' : 'unknown'].join(' ');
    expect(weeks.slice(0, -1).map((week) => [week['week'], rounded(week['hours']), week['kind']].join(' '))).toEqual(
      expected.map(told),
    );
    expect(rounded(weeks.at(-2)?.['mean'])).toBe(rounded(meanHours(HISTORY, 4)));
    expect(lastWeek.workedHours).toBeGreaterThan(30);
  });

  test('the sentence compares the last four weeks with four of half a year ago', async () => {
    const text = await page.$eval(byId('trend-summary'), (element) => element.textContent ?? '');
    const mean = Math.floor(meanHours(HISTORY, 4) ?? 0);
    expect(text.replaceAll(/\s/g, ' ')).toContain(
      `${mean} h a week over the last four full weeks, short pauses counted`,
    );
    expect(text).toContain('against');
  });

  test('unknown weeks and leave have no dot that counts', async () => {
    const weeks = await dataOf(page, 'trend-week');
    expect(weeks.at(-1 - LEAVE)).toMatchObject({ kind: 'leave', hours: '0', unseen: '0' });
    expect(weeks.at(-1 - UNKNOWN)).toMatchObject({ kind: 'unknown', unseen: '4' });
  });
});

describe('a week tells itself', () => {
  const markOf = async (fromEnd: number) => {
    const weeks = await dataOf(page, 'trend-week');
    return `#trend [data-mark="${weeks.at(-1 - fromEnd)?.['week']}"]`;
  };

  test('to a pointer', async () => {
    const hours = Math.floor(reportOf(HISTORY, READING).lastWeek.workedHours);
    const words = `${hours} h, short pauses counted · 7 days seen`;
    await pointAt(page, await markOf(1), async () => (await tipOf(page, 'trend'))?.includes(words));
  });

  test('to the keyboard, week by week, and says what is not known', async () => {
    await page.mouse.move(0, 0);
    await page.focus(`${byId('trend-chart')} [data-mark][tabindex="0"]`);
    await page.keyboard.press('End');
    await until(async () => (await tipOf(page, 'trend'))?.includes('so far 1 h, short pauses counted'), {
      what: 'the tip of this week',
    });
    for (let back = 0; back < UNKNOWN; back += 1) {
      await page.keyboard.press('ArrowLeft');
    }
    await until(async () => (await tipOf(page, 'trend'))?.includes('4 days not seen'), {
      what: 'the tip of the week that is not known',
    });
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(label.replaceAll(/\s/g, ' ')).toBe(await tipOf(page, 'trend'));
    await page.keyboard.press('Escape');
    expect(await tipOf(page, 'trend')).toBeNull();
  });
});

test('a week leads to itself, by mouse and by keyboard', async () => {
  const weekOf = async (fromEnd: number) => String((await dataOf(page, 'trend-week')).at(-1 - fromEnd)?.['week']);
  const untilShown = (week: string) =>
    until(async () => (await page.$eval(byId('week-range'), (range) => range.getAttribute('data-first'))) === week, {
      what: `the week of ${week}`,
    });
  const [third, running] = [await weekOf(3), await weekOf(0)];
  await clickOn(page, `#trend [data-mark="${third}"]`);
  await untilShown(third);
  expect(await page.evaluate(() => [location.hash, location.search])).toEqual(['#week', `?week=${third}`]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('week-heading');
  await page.focus(`#trend [data-mark="${running}"]`);
  await page.keyboard.press('Enter');
  await untilShown(running);
  // The running week needs no name.
  expect(await page.evaluate(() => [location.hash, location.search])).toEqual(['#week', '']);
});

test('the same stands in a table', async () => {
  await page.click(byId('trend-as-text'));
  const rows = await page.$$eval('#trend tbody tr', (all) => all.map((row) => row.textContent ?? ''));
  expect(rows).toHaveLength(27);
  expect(rows[0]).toContain('so far');
  expect(rows[UNKNOWN]).toContain('4 days not seen');
  expect(await page.$(byId('trend-chart'))).toBeNull();
  const lines = await page.$$eval(`${byId('trend-lines-told')} li`, (all) => all.map((line) => line.textContent ?? ''));
  expect(lines.map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
    '40 h a week: US',
    '48 h a week: EU, yours',
    '52 h a week: Korea',
    '55 h a week: WHO, ILO',
  ]);
  // Where lines of health are quoted, their sources are.
  expect(await page.$eval('#trend', (card) => card.textContent)).toContain('Not medical advice.');
  expect(await page.$$('#trend .trend-sources a')).toHaveLength(2);
  await page.click(byId('trend-as-text'));
  expect(await page.$(byId('trend-chart'))).not.toBeNull();
});

test('the range is chosen, and stays chosen', async () => {
  await choose('12');
  await untilWeeks(13);
  await choose('all');
  await untilWeeks(WEEKS + 1);
  page = await openDashboard(browser, 'trend');
  await untilWeeks(WEEKS + 1);
  await choose('26');
  await untilWeeks(27);
});

test.each([
  { limitHours: 50, limitPreset: 'japan', names: ['55 WHO, ILO', '52 Korea', '50 Japan, yours', '48 EU', '40 US'] },
  { limitHours: 52, limitPreset: 'korea', names: ['55 WHO, ILO', '52 Korea, yours', '48 EU', '40 US'] },
])('the lines’ names do not lie on one another with an own limit of $limitHours', async ({ names, ...settings }) => {
  await writeStorage(page, 'local', { settings: { ...SETTINGS, ...settings } });
  await until(async () => (await dataOf(page, 'trend-line-name')).length === names.length, { what: 'the lines' });
  const boxes = await page.$$eval(byId('trend-line-name'), (lines) =>
    lines.map((line) => ({ text: line.textContent, ...JSON.parse(JSON.stringify(line.getBoundingClientRect())) })),
  );
  const fromTop = boxes.toSorted((one, other) => one.top - other.top);
  expect(fromTop.map(({ text }) => text)).toEqual(names);
  for (const [index, box] of fromTop.slice(1).entries()) {
    expect(box.top).toBeGreaterThanOrEqual(fromTop[index].top + 14);
  }
  await writeStorage(page, 'local', { settings: SETTINGS });
});

test('a range in which nothing was worked says so, and keeps the way to a longer one', async () => {
  await store(
    page,
    SPANS.filter(({ end }) => end < midnight - 13 * 7 * DAY),
    { view: { trend: 12 } },
  );
  const away = await openDashboard(browser, 'trend');
  expect(await away.$eval('#trend', (card) => card.textContent)).toContain('Nothing was counted in these weeks.');
  await clickOn(away, byId('trend-range-all'));
  await until(() => away.$(byId('trend-chart')), { what: 'the chart of all weeks' });
  await away.close();
});

test('what cannot be read is told beside what was read last, though that was nothing', async () => {
  await writeStorage(page, 'local', { view: { trend: 12 } });
  const broken = await openDashboard(browser, 'trend');
  onTestFinished(() => broken.close());
  await breakReading(broken);
  await clickOn(broken, byId('trend-range-all'));
  await until(() => broken.$('#trend .dash-problem'), { what: 'what went wrong' });
  expect(await broken.$eval('#trend', (card) => card.textContent)).toContain('Nothing was counted in these weeks.');
});

test('an empty history has words, and no chart', async () => {
  await store(page, []);
  const empty = await openDashboard(browser, 'trend');
  expect(await empty.$eval('#trend', (card) => card.textContent)).toContain('Nothing is known yet.');
  expect(await empty.$(byId('trend-chart'))).toBeNull();
  await empty.close();
});
