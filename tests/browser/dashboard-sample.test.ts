/**
 * The sample in real browsers: offered where there is no history, marked wherever it is shown, with the numbers of the
 * replay for the same spans, and gone without a trace.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLife } from '../../components/sample/life';
import { signsOf } from '../../components/sample/signs';
import { marksOf } from '../../components/sample/told';
import { detectAll } from '../../patterns/detect';
import { type Day, type History, todayOf, workedHours } from '../../patterns/history';
import { GIVEN_UP_HOURS } from '../../patterns/weekend-question';
import { lastWeekends } from '../../patterns/weekends';
import { lastWeeks, meanHours, type Week } from '../../patterns/weeks';
import { historyAt, type Reading, type Report, reportOf } from '../../scripts/replay/report';
import { addToDay, type DayKey } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import { HOUR, type Instant, toInstant } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { dataOf } from '../support/browser/dashboard-page';
import { clearTables, readTable, seed } from '../support/browser/database';
import { readStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { openWholeDashboard } from '../support/browser/seeded-dashboard';
import { until } from '../support/browser/wait';

const language = browserLanguage();
const TABLES = ['spans', 'totals', 'corrections', 'imports', 'days', 'seen', 'notes', 'ledger', 'nudges', 'marks'];
const MIDNIGHT_TO_MIDNIGHT = 18;
const LEAVE = 21;
const WEEK = 7;

const kind = browserKind();
/** The middle of the afternoon, so that neither a week nor a day turns while it runs. */
const zone = zoneWhereItIs(15);
const life = makeLife(toInstant(Date.now()), () => zone.offset);

const byId = (id: string) => `[data-testid="${id}"]`;
const mondayOf = (week: number) => life.days[week * WEEK] as DayKey;

const readingAt = (at: Instant): Reading => ({
  asOf: { at, offset: zone.offset },
  rules: { dayTurnHour: 4, isChat: (tool: string) => tool === 'slack' },
  firstWeekday: 1,
  restDays: null,
  weekLine: 48,
  answers: { off: [], chosen: [] },
});

/** The history of the sample as the replay has it at an instant. */
async function replayedAt(at: Instant): Promise<History> {
  const marks = marksOf(life);
  const marked = (wanted: string) => new Set(marks.flatMap((mark) => (mark.kind === wanted ? mark.day : [])));
  const { seen } = signsOf(life, life.days);
  const unseen = new Set(life.days.filter((day) => !seen.has(day)));
  const spans = await life.spansOf(0, life.days.length - 1);
  return historyAt(spans, { unseen, leave: marked('leave'), onCall: marked('on-call') }, readingAt(at));
}

/** What the replay says on the Monday after a week, at ten. */
async function replayAfter(week: number): Promise<Report> {
  const at = life.instantOn((week + 1) * WEEK, 10 * 60);
  return reportOf(await replayedAt(at), readingAt(at));
}

const rounded = (hours: string | number | undefined) => Math.round(Number(hours) * 100) / 100;
const workedOn = (days: readonly Day[]) => days.reduce((sum, { summary }) => sum + total(summary.worked), 0);

let browser: BrowserUnderTest;
/** A page without code of its own, behind the others. */
let desk: Page;

/** Everything that is kept; what the background knows of this moment is not looked at. */
async function everything(): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {};
  for (const table of TABLES) {
    tables[table] = await readTable(desk, table);
  }
  return { ...tables, local: await readStorage(desk, 'local') };
}

const isThere = (page: Page, id: string) => page.evaluate((one) => document.querySelector(one) !== null, byId(id));

async function showsWeek(page: Page, monday: DayKey): Promise<Record<string, string | undefined>> {
  await until(
    () =>
      page.evaluate(
        (first) =>
          document.querySelector<HTMLElement>('[data-testid="week-range"]')?.dataset['first'] === first &&
          document.querySelector('[data-testid="week-code"]') !== null,
        monday,
      ),
    { what: `the week of ${monday}` },
  );
  // The last reading stays until the next one is there.
  const readOnce = () => page.$eval(byId('week-code'), (element) => ({ ...(element as HTMLElement).dataset }));
  let read = await readOnce();
  await until(
    async () => {
      const before = read;
      read = await readOnce();
      return JSON.stringify(before) === JSON.stringify(read);
    },
    { what: 'the week to stand still', interval: 400 },
  );
  return read;
}

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone: zone.name });
  desk = await browser.openPage('/manifest.json');
  await until(async () => (await readTable(desk, 'seen')).length > 0, { what: 'the first sign of the browser' });
});

afterAll(() => browser?.close());

describe('without any history', () => {
  test('it is offered, looked at and left, and nothing of it is kept', async () => {
    const page = await browser.openPage('/dashboard.html');
    await until(() => isThere(page, 'no-history'), { what: 'that there is no history' });
    expect(await isThere(page, 'sample-mark')).toBe(false);
    const before = await everything();
    expect(before['spans']).toEqual([]);

    await clickOn(page, byId('sample-look'));
    await until(() => isThere(page, 'sample-mark'), { what: 'the sample' });
    expect(await page.evaluate(() => location.search)).toBe('?sample');
    await showsWeek(page, mondayOf(25));
    expect(await isThere(page, 'no-history')).toBe(false);
    await clickOn(page, byId('week-earlier'));
    await showsWeek(page, mondayOf(24));
    expect(await page.evaluate(() => location.search)).toBe(`?sample&week=${mondayOf(24)}`);

    await clickOn(page, byId('sample-leave'));
    await until(() => isThere(page, 'no-history'), { what: 'the own history, which is empty' });
    expect(await page.evaluate(() => location.search)).toBe('');
    expect(await isThere(page, 'sample-mark')).toBe(false);
    expect(await everything()).toEqual(before);
  });
});

describe('its numbers', () => {
  test.each([0, 4, 17, MIDNIGHT_TO_MIDNIGHT, LEAVE, 24])('of week %i are those of the replay', async (week) => {
    const { lastWeek } = await replayAfter(week);
    const page = await browser.openPage(`/dashboard.html?sample&week=${mondayOf(week)}`);
    const { code, worked, active } = await showsWeek(page, mondayOf(week));
    const hours = (length: string | undefined) => rounded(Number(length) / HOUR);
    expect({ code: code ?? null, worked: hours(worked), active: hours(active) }).toEqual({
      code: lastWeek.code,
      worked: lastWeek.workedHours,
      active: lastWeek.activeHours,
    });
    await page.close();
  });

  test('of weekends and of the trend are those of the replay', async () => {
    const history = await replayedAt(life.now);
    const page = await openWholeDashboard(browser, '?sample#weekends');
    const given = lastWeekends(history, 12).filter((days) => workedHours(days) >= GIVEN_UP_HOURS);
    const hours = new Map(given.map((days) => [days[0]?.key ?? '', workedHours(days)]));
    const weekends = await dataOf(page, 'weekend');
    expect(weekends.map(({ day, hours }) => [day, Number(hours)])).toEqual([...hours]);
    expect(weekends.find(({ outcome }) => outcome === 'shelved')?.['code']).toBe('0-0-2');
    const shelved = hours.get(addToDay(mondayOf(MIDNIGHT_TO_MIDNIGHT), 5));
    expect((await dataOf(page, 'weekends-summary'))[0]).toMatchObject({ shelved: '1', shelvedHours: String(shelved) });
    const weeks = (await dataOf(page, 'trend-week')).slice(0, -1);
    const told = ({ hours, isCounting, isOnLeave, days }: Week) =>
      [days[0]?.key, rounded(hours), isCounting ? 'counting' : isOnLeave ? 'leave' : 'unknown'].join(' ');
    expect(weeks.map(({ week, hours, kind }) => [week, rounded(hours), kind].join(' '))).toEqual(
      lastWeeks(history, 26).toReversed().map(told),
    );
    expect(rounded(weeks.at(-1)?.['mean'])).toBe(rounded(meanHours(history, 4) ?? 0));
    await page.close();
  });

  test('are in its report, which is marked and leaves nothing behind', async () => {
    const before = await everything();
    const [from, to] = [mondayOf(MIDNIGHT_TO_MIDNIGHT), addToDay(mondayOf(25), -1)];
    const page = await browser.openPage(`/report.html?sample&from=${from}&to=${to}`);
    await until(() => isThere(page, 'report'), { what: 'the report' });
    expect(await isThere(page, 'sample-mark')).toBe(true);
    const { days } = await replayedAt(life.now);
    expect(Number((await dataOf(page, 'report'))[0]?.['worked'])).toBe(
      workedOn(days.filter(({ key }) => key >= from && key <= to)),
    );
    expect(await everything()).toEqual(before);
    await page.close();
  });

  test('hold the literal 0-0-2, as of the week after it', async () => {
    const { findings, weekend } = await replayAfter(MIDNIGHT_TO_MIDNIGHT);
    expect(weekend?.code).toBe('0-0-2');
    expect(findings.find(({ id }) => id === 'zero-zero-two')).toMatchObject({ level: 'severe', hidden: null });
  });
});

describe('its mark', () => {
  test('stays in sight however far the page is scrolled, and is the first stop of the keyboard', async () => {
    const page = await browser.openPage('/dashboard.html?sample');
    await page.setViewport({ width: 640, height: 320 });
    await showsWeek(page, mondayOf(25));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['testid'])).toBe(
      'sample-leave',
    );
    const top = () => page.$eval(byId('sample-mark'), (mark) => mark.getBoundingClientRect().top);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(() => page.evaluate(() => scrollY > 100), { what: 'the page to be scrolled' });
    expect(await top()).toBe(0);
    await page.close();
  });

  test('goes with a print, too, over every sheet', async () => {
    const page = await browser.openPage('/dashboard.html?sample');
    await showsWeek(page, mondayOf(25));
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .map((rule) => rule.cssText)
        .join('\n'),
    );
    expect(rules).toMatch(/\.sample-sheet \{[^}]*position: fixed/);
    await page.close();
  });
});

/** Every section has a single day, and so has the report. */
async function expectOneDay(page: Page, span: Span): Promise<void> {
  const reading = readingAt(toInstant(Date.now()));
  const history = historyAt([span], { unseen: new Set(), leave: new Set(), onCall: new Set() }, reading);
  const { thisWeek } = reportOf(history, reading);
  const worked = String(workedOn(history.days));
  const tally = { worked: '1', free: '0', leave: '0', unseen: '0', hours: worked };
  expect((await dataOf(page, 'year-summary'))[0]).toMatchObject(tally);
  const years = await dataOf(page, 'year-day');
  const drawn = years.filter((day) => Number(day['worked']) > 0);
  expect(drawn.map((day) => [day['day'], day['worked']])).toEqual([[todayOf(history).key, worked]]);
  const weeks = await dataOf(page, 'trend-week');
  expect(weeks.map(({ hours, active, kind, mean }) => [rounded(hours), rounded(active), kind, mean])).toEqual([
    [thisWeek.workedHours, thisWeek.activeHours, 'running', ''],
  ]);
  expect(await dataOf(page, 'share-github')).toMatchObject([{ worked, active: worked }]);
  const report = await browser.openPage('/report.html?detail=tools');
  await until(() => isThere(report, 'report'), { what: 'the report' });
  expect((await dataOf(report, 'report'))[0]?.['worked']).toBe(worked);
  expect(await report.$$('.report-findings li')).toHaveLength(detectAll(history).length);
  await report.close();
}

test('it is as it is for whoever has a history of their own, of one day, and leaves that alone', async () => {
  const start = toInstant(Date.now() - 3 * HOUR);
  const span = { start, end: toInstant(start + HOUR), tool: 'github', offset: zone.offset };
  await seed(desk, { spans: [{ ...span, source: 'observed' }] });
  const own = await openWholeDashboard(browser);
  expect(Number((await showsWeek(own, mondayOf(25)))['worked'])).toBe(HOUR);
  expect(await isThere(own, 'no-history')).toBe(false);
  await expectOneDay(own, span);
  const before = await everything();
  await own.evaluate(() => {
    location.search = '?sample';
  });
  await until(() => isThere(own, 'sample-mark'), { what: 'the sample' });
  expect(Number((await showsWeek(own, mondayOf(25)))['worked'])).not.toBe(HOUR);
  expect(await everything()).toEqual(before);
  await own.close();
  await clearTables(desk, 'spans', 'days');
});

describe(`in ${language}`, () => {
  let speaking: BrowserUnderTest;
  beforeAll(async () => {
    speaking = await launchBrowser({ kind, timeZone: zone.name, language });
  });
  afterAll(() => speaking?.close());

  test('axe finds nothing, light and dark, and nothing is cut off at 360 px', async () => {
    const page = await speaking.openPage('/dashboard.html?sample');
    await until(() => isThere(page, 'sample-mark'), { what: 'the mark' });
    await showsWeek(page, mondayOf(25));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const scheme of ['light', 'dark'] as const) {
      await paint(speaking, page, scheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewport({ width: 360, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});
