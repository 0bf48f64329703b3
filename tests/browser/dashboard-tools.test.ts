/**
 * Tools in real browsers: worked time of each tool and of each kind is that of the days, the rest is behind a button, and
 * a tool that nobody chooses any more is named still.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyAt, reportOf } from '../../scripts/replay/report';
import { toInstant } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { dataOf, openDashboard, tipOf } from '../support/browser/dashboard-page';
import { clearTables, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
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
const weekdayOfToday = ((new Date(midnight + zone.offset * MINUTE).getUTCDay() + 6) % 7) + 1;

/** The first are used the longest; the last belongs to a site that was taken off the list. */
const TOOLS = [
  'github',
  'slack',
  'colab',
  'gmail',
  'linear',
  'zoom',
  'notion',
  'claude',
  'gitlab',
  'wandb',
  'arxiv',
  'figma',
  'grafana',
  'site:wiki.example.com',
];
const DAYS = 28;
/** Minutes of a tool each day. */
const minutesOf = (index: number) => 56 - index * 4;

/** One tool after another from eight on, without a pause. */
const SPANS: Span[] = Array.from({ length: DAYS }, (_, day) => day + 1).flatMap((ago) => {
  let from = 480;
  return TOOLS.map((tool, index) => {
    const start = toInstant(midnight - ago * DAY + from * MINUTE);
    from += minutesOf(index);
    return { start, end: toInstant(midnight - ago * DAY + from * MINUTE), tool, offset: zone.offset };
  });
});
const SETTINGS = { version: 1, tools: TOOLS.slice(0, -2), firstWeekday: weekdayOfToday };

const byId = (id: string) => `[data-testid="${id}"]`;

let browser: BrowserUnderTest;
let page: Page;

async function store(desk: Page, spans: readonly Span[]): Promise<void> {
  await writeStorage(desk, 'local', { settings: SETTINGS, view: {} });
  await clearTables(desk, 'spans', 'days', 'seen');
  await seed(desk, { spans: spans.map((span) => ({ ...span, source: 'observed' })) });
}

const textOf = async (selector: string) =>
  (await page.$eval(selector, (element) => element.textContent ?? '')).replaceAll(/\s/g, ' ');

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone: zone.name });
  await store(await browser.openPage('/manifest.json'), SPANS);
  page = await openDashboard(browser, 'tools');
});

afterAll(async () => {
  await browser?.close();
});

test('each tool has what the spans say, a dozen of them at first and the rest behind a button', async () => {
  const shown = () =>
    page.$$eval('[data-testid^="share-"]', (rows) =>
      rows.map((row) => [row.getAttribute('data-testid'), Number((row as HTMLElement).dataset['worked'])]),
    );
  const all = TOOLS.map((tool, index) => [`share-${tool}`, DAYS * minutesOf(index) * MINUTE]);
  expect(await shown()).toEqual(all.slice(0, 12));
  expect(await textOf(byId('tools-more'))).toBe('2 more tools, 5 h 36 m together');
  await page.click(byId('tools-more'));
  await until(async () => (await shown()).length === all.length, { what: 'all tools' });
  expect(await shown()).toEqual(all);
});

test('all of it together is what the replay says of these weeks', async () => {
  const worked = (await dataOf(page, 'tools-bars')).length === 1 ? await sumOf('[data-testid^="share-"]') : 0;
  const reading = {
    asOf: { at: toInstant(midnight + 15 * HOUR), offset: zone.offset },
    rules: { dayTurnHour: 4, isChat: () => false },
    firstWeekday: weekdayOfToday as 1,
    restDays: null,
    weekLine: 48,
    answers: { off: [], chosen: [] },
  };
  const history = historyAt(SPANS, { unseen: new Set(), leave: new Set(), onCall: new Set() }, reading);
  const hours = reportOf(history, reading).lastWeek.workedHours;
  expect(worked / HOUR).toBeCloseTo(4 * hours, 1);
  expect(await sumOf('[data-testid^="category-"]')).toBe(worked);
  expect(await textOf(byId('tools-summary'))).toContain('over 4 full weeks and this one so far, short pauses counted');
});

function sumOf(selector: string): Promise<number> {
  return page.$$eval(selector, (rows) =>
    rows.reduce((sum, row) => sum + Number((row as HTMLElement).dataset['worked']), 0),
  );
}

test('a tool that is no longer chosen is named still', async () => {
  expect(await textOf(byId('share-grafana'))).toContain('Grafana no longer chosen');
  expect(await textOf('[data-testid="share-site:wiki.example.com"]')).toContain('no longer chosen');
  expect(await textOf(byId('share-github'))).not.toContain('no longer chosen');
});

test('each part of the bar tells itself, to a pointer and to the keyboard', async () => {
  await pointAt(page, '#tools [data-mark="code"]', async () => (await tipOf(page, 'tools'))?.startsWith('Code'));
  expect(await tipOf(page, 'tools')).toMatch(/^Code \d+ % · \d+ h, short pauses counted$/);
  await page.mouse.move(0, 0);
  await page.focus('#tools [data-mark][tabindex="0"]');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await until(async () => (await tipOf(page, 'tools')) !== null, { what: 'a tip on focus' });
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(label.replaceAll(/\s/g, ' ')).toBe(await tipOf(page, 'tools'));
});

test('switching, long stretches and chat stand with their numbers', async () => {
  // Of the last tools of a day none is used for 25 minutes, and none is left within two.
  const long = TOOLS.filter((_, index) => minutesOf(index) >= 25).length;
  expect((await dataOf(page, 'fact-switching'))[0]).toMatchObject({ recent: '0', usual: '0' });
  expect((await dataOf(page, 'fact-longDwells'))[0]).toMatchObject({ recent: String(long), usual: String(long) });
  expect((await dataOf(page, 'fact-chat'))[0]).toMatchObject({ recent: '2', many: '0' });
  expect(await textOf(byId('fact-chat'))).toContain('in 2 of 24 hours');
});

test('the same stands in tables and sentences', async () => {
  await page.click(byId('tools-as-text'));
  const rows = await page.$$eval('#tools table:first-of-type tbody tr', (all) => all.map((row) => row.textContent));
  expect(rows.filter((row) => row?.includes('GitHub'))).toHaveLength(1);
  expect(await textOf('#tools')).toContain('at least 26 h 8 m');
  expect(await textOf('#tools dl')).toContain('Quick changes an hour: 0, usually 0.');
  await page.click(byId('tools-as-text'));
});

test('a longer range has what was worked before, and is there again', async () => {
  const start = toInstant(midnight - 140 * DAY + 480 * MINUTE);
  const before = { start, end: toInstant(start + 90 * MINUTE), tool: 'github', offset: zone.offset };
  await store(page, [before, ...SPANS]);
  const open = await openDashboard(browser, 'tools');
  const github = () => open.$eval(byId('share-github'), (row) => Number((row as HTMLElement).dataset['worked']));
  const lately = DAYS * minutesOf(0) * MINUTE;
  expect(await github()).toBe(lately);
  await clickOn(open, byId('tools-range-26'));
  await until(async () => (await github()) === lately + 90 * MINUTE, { what: 'what was worked before' });
  await until(async () => (await readView(open))?.tools === 26, { what: 'the range to be kept' });
  await open.close();
  const again = await openDashboard(browser, 'tools');
  expect(await again.$eval(byId('share-github'), (row) => Number((row as HTMLElement).dataset['worked']))).toBe(
    lately + 90 * MINUTE,
  );
  await again.close();
});

async function readView(on: Page): Promise<{ tools?: number } | undefined> {
  return (await readStorage(on, 'local'))['view'] as { tools?: number } | undefined;
}

test('an empty history has words, and no chart', async () => {
  await store(page, []);
  const empty = await openDashboard(browser, 'tools');
  expect(await empty.$eval('#tools', (card) => card.textContent)).toContain('Nothing was counted in these weeks.');
  expect(await empty.$(byId('tools-categories'))).toBeNull();
  await empty.close();
  await store(page, SPANS);
});
