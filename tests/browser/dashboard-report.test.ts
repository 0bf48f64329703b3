/**
 * The report, in real browsers: its hours, days and findings are those of the same history read by the replay, as of the end
 * of its range; it tells no more than was chosen; it fits a narrow window.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectAll } from '../../patterns/detect';
import { historyAt } from '../../scripts/replay/report';
import { addToDay, type DayKey, dayStart } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { readStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { onlyIn } from '../support/browser/only-in';
import { pickDay } from '../support/browser/pick-day';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { openWholeDashboard, replayedHistory, seedHistory } from '../support/browser/seeded-dashboard';
import { until } from '../support/browser/wait';
import { RULES } from '../support/week';

const language = browserLanguage();
const zone = zoneWhereItIs(15);
const { history, facts, today } = replayedHistory(200, zone.offset);
/** Eight weeks up to twelve days ago, the week that nobody saw and that of leave among them. */
const RANGE = { from: addToDay(today, -67), to: addToDay(today, -12) };
const inRange = history.days.filter(({ key }) => key >= RANGE.from && key <= RANGE.to);

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const textOf = async (page: Page, selector: string) =>
  plain(await page.$eval(selector, (element) => element.textContent ?? ''));

async function openReport(browser: BrowserUnderTest, detail: string): Promise<Page> {
  const page = await browser.openPage(`/report.html?from=${RANGE.from}&to=${RANGE.to}&detail=${detail}`);
  await until(() => page.$(byId('report')), { what: 'the report' });
  expect(await page.$('.late-line')).toBeNull();
  return page;
}

/** What the replay finds when it knows nothing of what came after a day. */
function replayedFindings(day: DayKey): string[] {
  const at = dayStart(addToDay(day, 1), zone.offset, RULES.dayTurnHour);
  const known = historyAt(
    facts.spans.filter(({ start }) => start < at),
    { ...facts, onCall: new Set() },
    {
      asOf: { at, offset: zone.offset },
      rules: RULES,
      firstWeekday: 1,
      restDays: null,
      weekLine: 48,
      answers: { off: [], chosen: [] },
    },
  );
  return detectAll(known)
    .filter(({ mute }) => mute !== 'profile')
    .map(({ id, level }) => `${id} ${level}`);
}

/** How many weeks of the range each pattern was found at the end of, before the range ended. */
function replayedEarlier(): Map<string, number> {
  const ends = inRange.filter(({ key, weekday }) => weekday === 7 && key < RANGE.to);
  const weeks = new Map<string, number>();
  for (const [id] of ends.flatMap(({ key }) => replayedFindings(key)).map((found) => found.split(' '))) {
    weeks.set(id as string, (weeks.get(id as string) ?? 0) + 1);
  }
  return weeks;
}

/** On Saturdays that are worked it is from eleven to half past three; whoever did not see the Sunday knows no code. */
function weekendCodes(): string[] {
  const saturdays = inRange.filter(({ weekday, worked }) => weekday === 6 && worked > 0);
  return saturdays.flatMap(({ key }) => (inRange.find((day) => day.key === addToDay(key, 1))?.isSeen ? '11-4-27' : []));
}

describe(`in ${language}`, () => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind: browserKind(), timeZone: zone.name, language });
    const page = await openWholeDashboard(browser);
    await seedHistory(page, facts);
    await page.close();
  });

  afterAll(() => browser?.close());

  test('tells the hours, the days and the findings of the replay', async () => {
    const page = await openReport(browser, 'tools');
    const worked = inRange.reduce((sum, { summary }) => sum + total(summary.worked), 0);
    expect(await page.$eval(byId('report'), (element) => Number((element as HTMLElement).dataset['worked']))).toBe(
      worked,
    );
    const unseen = inRange.filter(({ isSeen, isLeave }) => !isSeen && !isLeave).length;
    const notSeen = language === 'ko' ? '기록 없음' : 'not seen';
    const remarks = await page.$$eval(`${byId('report-days')} tbody td:last-child`, (cells) =>
      cells.map((cell) => cell.textContent ?? ''),
    );
    expect(remarks).toHaveLength(inRange.length);
    expect(remarks.filter((remark) => remark === notSeen)).toHaveLength(unseen);
    expect(unseen).toBeGreaterThan(0);
    const codes = await page.$$eval(`${byId('report-weekends')} tbody td:nth-child(2)`, (cells) =>
      cells.map((cell) => cell.textContent ?? ''),
    );
    expect(codes.filter((code) => code !== '–')).toEqual(weekendCodes());
    const dataIn = (list: string) =>
      page.$$eval(`${byId(list)} li`, (items) => items.map((item) => ({ ...(item as HTMLElement).dataset })));
    const found = (await dataIn('report-findings')).map(({ testid, level }) => `${testid} ${level}`);
    expect(found).toEqual(replayedFindings(RANGE.to).map((finding) => `report-${finding}`));
    expect(found.length).toBeGreaterThan(0);
    const earlier = (await dataIn('report-earlier')).map(({ testid, weeks }) => [testid, Number(weeks)] as const);
    const expected = [...replayedEarlier()].map(([id, weeks]) => [`earlier-${id}`, weeks] as const);
    expect(new Map(earlier)).toEqual(new Map(expected));
    expect(earlier.length).toBeGreaterThan(0);
    await page.close();
  });

  test('says of days before anything was known that nothing was seen', async () => {
    const page = await browser.openPage('/report.html?from=2015-01-01&to=2015-12-31');
    await until(() => page.$(byId('report')), { what: 'the report' });
    const rows = await page.$$eval(`${byId('report-days')} tbody td:last-child`, (cells) =>
      cells.map((cell) => cell.textContent ?? ''),
    );
    expect(rows).toEqual([language === 'ko' ? '기록 없음, 365일' : 'not seen, 365 days']);
    expect(await textOf(page, `${byId('report')} header`)).toContain(
      language === 'ko' ? `${today.slice(0, 4)}년` : `, ${today.slice(0, 4)}.`,
    );
    expect(await textOf(page, byId('report'))).not.toMatch(/No pattern was found|발견된 패턴이 없어요/);
    await page.close();
  });

  test('names tools only where that was chosen, and every number leads to its note', async () => {
    const times = await openReport(browser, 'times');
    expect(await textOf(times, byId('report'))).not.toMatch(/GitLab|What the hours went to|도구 종류별/);
    await times.close();
    const categories = await openReport(browser, 'categories');
    expect(await textOf(categories, byId('report'))).not.toContain('GitLab');
    expect(await textOf(categories, byId('report'))).toMatch(
      language === 'ko' ? /도구 종류별 시간.*코드\d+시간/ : /What the hours went to, by kind of tool.*Code\d+ h/,
    );
    await categories.close();
    const tools = await openReport(browser, 'tools');
    expect(await textOf(tools, byId('report'))).toContain('GitLab');
    const missing = await tools.$$eval('sup a', (links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.querySelector(href) === null),
    );
    expect(missing).toEqual([]);
    await tools.close();
  });

  test.each(['light', 'dark'] as const)('has nothing wrong by axe-core, %s', async (scheme) => {
    const page = await openReport(browser, 'tools');
    await paint(browser, page, scheme);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  // Only Chromium can be told to show a page as it would print it.
  onlyIn('chromium', test)('on paper there is nothing to press, and every source has its address', async () => {
    const page = await openReport(browser, 'tools');
    const isShown = (selector: string) =>
      page.$$eval(selector, (elements) => elements.map((element) => element.checkVisibility()));
    expect(await isShown('.report-bar')).toEqual([true]);
    expect(new Set(await isShown('.report-address'))).toEqual(new Set([false]));
    await page.emulateMediaType('print');
    expect(await isShown('.report-bar')).toEqual([false]);
    expect(new Set(await isShown('.report-address'))).toEqual(new Set([true]));
    expect(new Set(await isShown('#root a[href^="#note-"]'))).toEqual(new Set([true]));
    expect(await isShown('button')).toEqual([false]);
    await page.close();
    const dashboard = await openWholeDashboard(browser);
    await dashboard.emulateMediaType('print');
    const isOnPaper = (selector: string) =>
      dashboard.$$eval(selector, (elements) => elements.map((element) => element.checkVisibility()));
    expect(await isOnPaper('.dash-side')).toEqual([false]);
    expect(await isOnPaper(byId('section-report'))).toEqual([false]);
    expect(await isOnPaper(byId('week-as-text'))).toEqual([false]);
    expect(await isOnPaper(byId('section-trend'))).toEqual([true]);
    await dashboard.close();
  });

  test('fits 360 px', async () => {
    const page = await openReport(browser, 'tools');
    await page.setViewport({ width: 360, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('is opened from the dashboard, for the days and the detail that are chosen there', async () => {
    const page = await openWholeDashboard(browser, '#report');
    await clickOn(page, byId('report-28-days'));
    await clickOn(page, byId('report-categories'));
    await until(
      async () =>
        (await page.$eval(byId('report-open'), (link) => link.getAttribute('href'))) ===
        `/report.html?from=${addToDay(today, -27)}&to=${today}&detail=categories`,
      { what: 'the address of the report' },
    );
    await page.close();
    const again = await openWholeDashboard(browser, '#report');
    expect(await again.$eval(byId('report-open'), (link) => link.getAttribute('href'))).toContain('detail=categories');
    await again.close();
  });

  test('of a range of one’s own is offered again for that range', async () => {
    const page = await openWholeDashboard(browser, '#report');
    for (const [id, day] of [
      ['report-from', RANGE.from],
      ['report-to', RANGE.to],
    ] as const) {
      await pickDay(page, id, day);
    }
    const keptRange = async () =>
      ((await readStorage(page, 'local'))['view'] as { reportRange?: unknown } | undefined)?.reportRange;
    await until(async () => JSON.stringify(await keptRange()) === JSON.stringify(RANGE), {
      what: 'the range to be kept',
    });
    await page.close();
    const again = await openWholeDashboard(browser, '#report');
    expect(await again.$eval(byId('report-open'), (link) => link.getAttribute('href'))).toContain(
      `from=${RANGE.from}&to=${RANGE.to}`,
    );
    await again.close();
  });
});
