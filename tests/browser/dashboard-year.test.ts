/**
 * The year on the dashboard, in real browsers, with ten years behind it: every day has the hours of the same history read
 * by the replay, says itself, and leads to its week.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { detectAll } from '../../patterns/detect';
import { type Day, isRestDay, workedHours } from '../../patterns/history';
import { lastWeekends } from '../../patterns/weekends';
import { addToDay, type DayKey, daysBetween, toDayKey, weekOf } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { breakReading } from '../support/browser/dashboard-page';
import { writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { pointAt } from '../support/browser/point-at';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { openWholeDashboard, replayedHistory, seedHistory } from '../support/browser/seeded-dashboard';
import { until } from '../support/browser/wait';

const language = browserLanguage();
const HOUR = 3_600_000;
const zone = zoneWhereItIs(15);
const { history, facts, today } = replayedHistory(3_650, zone.offset);
const thisYear = Number(today.slice(0, 4));

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const textOf = async (page: Page, selector: string) =>
  plain(await page.$eval(selector, (element) => element.textContent ?? ''));
const daysOf = (year: number) => history.days.filter(({ key }) => key.startsWith(`${year}-`));

/** The days that are drawn, up to today, as their marks have them. */
async function drawnDays(page: Page): Promise<unknown[]> {
  const days = await page.$$eval(byId('year-day'), (marks) =>
    marks.map((mark) => ({ ...(mark as unknown as HTMLElement).dataset })),
  );
  return days
    .filter(({ state }) => state !== 'ahead')
    .map(({ day, worked, state, leave, rest }) => ({
      day,
      worked: Number(worked),
      isSeen: state !== 'unseen',
      isLeave: leave === 'true',
      isRest: rest === 'true',
    }))
    .sort((one, other) => (String(one.day) < String(other.day) ? -1 : 1));
}

/** The same of the replay; before its first day nobody saw anything. */
function replayedDays(year: number): unknown[] {
  return daysOf(year).map((day) => ({
    day: day.key,
    worked: total(day.summary.worked),
    isSeen: day.isSeen,
    isLeave: day.isLeave,
    isRest: isRestDay(history, day),
  }));
}

/** The latest day before today that is as asked for. @throws Error where there is none, for then nothing would be checked. */
function latestDay(is: (day: Day) => boolean): DayKey {
  const found = history.days.slice(0, -1).findLast(is);
  if (found === undefined) {
    throw new Error(`No day before ${today} is such as ${is}.`);
  }
  return found.key;
}

const markOf = (day: DayKey) => `${byId('section-year')} [data-mark="${day}"]`;

/** Steps to the year of a day, if another is shown. @param day of this year or of the one before it */
async function showYearOf(page: Page, day: DayKey): Promise<void> {
  if ((await page.$(markOf(day))) === null) {
    await clickOn(page, byId(day < String(thisYear) ? 'year-earlier' : 'year-later'));
    await until(() => page.$(markOf(day)), { what: `the year of ${day}` });
  }
}

async function checkYear(page: Page, year: number): Promise<void> {
  await until(async () => (await page.$(`[data-day="${year}-02-01"]`)) !== null, { what: `the year ${year}` });
  const firstDay = history.days[0]?.key ?? '';
  const drawn = (await drawnDays(page)).filter((day) => String((day as { day: string }).day) >= firstDay);
  expect(drawn).toEqual(replayedDays(year));
  const days = daysOf(year);
  const over = days.filter(({ key }) => key !== today);
  const count = (is: (day: Day) => boolean, of = days) => String(of.filter(is).length);
  expect(await page.$eval(byId('year-summary'), (element) => ({ ...(element as HTMLElement).dataset }))).toMatchObject({
    worked: count(({ worked }) => worked >= 0.5),
    free: count(({ worked, isSeen, isLeave }) => worked < 0.5 && isSeen && !isLeave, over),
    leave: count(({ isLeave }) => isLeave),
    unseen: count(({ isSeen, isLeave }) => !isSeen && !isLeave, over),
    hours: String(days.reduce((sum, { summary }) => sum + total(summary.worked), 0)),
  });
}

describe(`in ${language}`, () => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind: browserKind(), timeZone: zone.name, language });
    page = await openWholeDashboard(browser);
  });

  afterAll(() => browser?.close());

  test('without a history it says so, and draws nothing', async () => {
    expect(await textOf(page, byId('section-year'))).toContain(
      language === 'ko' ? '아직 기록된 시간이 없어요.' : 'Nothing was counted yet.',
    );
    expect(await page.$(byId('year-day'))).toBeNull();
  });

  test('every day of this year is as the replay has it, and so is what they come to', async () => {
    await seedHistory(page, facts);
    await page.close();
    page = await openWholeDashboard(browser, '#year');
    await checkYear(page, thisYear);
    expect(await page.$$(`${byId('section-year')} .is-today`)).toHaveLength(1);
  });

  test('so are the week, what is found, the weekends and the tools', async () => {
    const monday = weekOf(today, 1)[0] as DayKey;
    const since = (first: DayKey) => history.days.filter(({ key }) => key >= first);
    const sum = (days: readonly Day[]) => days.reduce((all, { summary }) => all + total(summary.worked), 0);
    const dataOf = (selector: string) =>
      page.$$eval(selector, (elements) => elements.map((element) => ({ ...(element as HTMLElement).dataset })));
    const [week] = await dataOf(byId('week-code'));
    expect(Number(week?.['worked'])).toBe(sum(since(monday)));
    const found = await dataOf('[data-testid^="pattern-row-"]:not([data-level="none"])');
    expect(found.map(({ testid, level }) => `${testid?.replace('pattern-row-', '')} ${level}`).sort()).toEqual(
      detectAll(history)
        .map(({ id, level }) => `${id} ${level}`)
        .sort(),
    );
    expect(found.length).toBeGreaterThan(0);
    const given = lastWeekends(history, 12).filter((days) => workedHours(days) >= 4);
    const weekends = await dataOf(byId('weekend'));
    expect(weekends.map(({ day, hours }) => [day, Number(hours)])).toEqual(
      given.map((days) => [days[0]?.key, workedHours(days)]),
    );
    expect(given.length).toBeGreaterThan(0);
    const tools = await dataOf('[data-testid^="category-"]');
    expect(tools.reduce((all, { worked }) => all + Number(worked), 0)).toBe(sum(since(addToDay(monday, -7 * 12))));
  });

  test('years before it are a step away, up to the first', async () => {
    for (let year = thisYear - 1; year >= Number(history.days[0]?.key.slice(0, 4)); year -= 1) {
      await clickOn(page, byId('year-earlier'));
      await checkYear(page, year);
    }
    expect(await page.$(`${byId('year-earlier')}[aria-disabled]`)).not.toBeNull();
    for (let year = Number(history.days[0]?.key.slice(0, 4)) + 1; year <= thisYear; year += 1) {
      await clickOn(page, byId('year-later'));
    }
    await checkYear(page, thisYear);
    expect(await page.$(`${byId('year-later')}[aria-disabled]`)).not.toBeNull();
  });

  test('the year that was stepped to is there again after a reload', async () => {
    await clickOn(page, byId('year-earlier'));
    await checkYear(page, thisYear - 1);
    expect(await page.evaluate(() => location.search)).toBe(`?year=${thisYear - 1}`);
    await page.close();
    page = await openWholeDashboard(browser, `?year=${thisYear - 1}#year`);
    await checkYear(page, thisYear - 1);
    await clickOn(page, byId('year-later'));
    await checkYear(page, thisYear);
    // The year that runs needs no name.
    expect(await page.evaluate(() => location.search)).toBe('');
  });

  test('a day says itself on hover and on focus, and arrows go from day to day', async () => {
    const worked = latestDay((day) => day.worked > 0 && !isRestDay(history, day));
    await showYearOf(page, worked);
    await pointAt(page, markOf(worked), () => page.$(byId('tip')));
    const said = await textOf(page, byId('tip'));
    expect(said).toMatch(
      language === 'ko' ? /요일: \d+시간 \d+분\(짧은 쉼 포함\)$/ : /^\w+day, .*: \d+ h \d+ m, short pauses counted$/,
    );
    await page.focus(markOf(worked));
    expect(await textOf(page, byId('tip'))).toBe(said);
    const unseen = latestDay((day) => facts.unseen.has(day.key) && !isRestDay(history, day));
    const leave = latestDay((day) => facts.leave.has(day.key) && !isRestDay(history, day));
    for (const [day, words] of [
      [unseen, language === 'ko' ? '기록 없음' : 'not seen'],
      [leave, language === 'ko' ? '휴가, 일하지 않음' : 'leave, no work seen'],
      [
        latestDay((day) => day.worked === 0 && day.isSeen && isRestDay(history, day)),
        language === 'ko' ? '쉬는 날, 일하지 않음' : 'rest day, no work seen',
      ],
    ] as const) {
      await showYearOf(page, day);
      await page.focus(markOf(day));
      expect(await textOf(page, byId('tip'))).toMatch(new RegExp(`: ${words}$`));
    }
    const newYear = new Date(Date.UTC(thisYear, 0, 1)).getUTCDay();
    const monday = addToDay(toDayKey(`${thisYear}-01-01`), (8 - newYear) % 7);
    await showYearOf(page, monday);
    await page.focus(markOf(monday));
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['mark']);
    expect(await focused()).toBe(addToDay(monday, 1));
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(addToDay(monday, 8));
  });

  test('a day leads to its week, and the focus goes with it', async () => {
    const day = daysOf(thisYear - 1)[40]?.key as DayKey;
    await clickOn(page, byId('year-earlier'));
    await clickOn(page, markOf(day));
    await until(() => page.evaluate(() => location.hash === '#week'), { what: 'the week' });
    expect(await page.evaluate(() => location.search + location.hash)).toBe(`?week=${day}&year=${thisYear - 1}#week`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('week-heading');
    const week = await page.$eval(byId('week-range'), (element) => (element as HTMLElement).dataset['first'] as string);
    expect(week <= day && day <= addToDay(week as typeof today, 6)).toBe(true);
    await clickOn(page, byId('year-later'));
    await checkYear(page, thisYear);
  });

  test('a year that cannot be read leaves the one that was, with its own name', async () => {
    const broken = await openWholeDashboard(browser, '#year');
    onTestFinished(() => broken.close());
    await breakReading(broken);
    await clickOn(broken, byId('year-earlier'));
    await until(() => broken.$('#year .dash-problem'), { what: 'what went wrong' });
    expect(await broken.$eval(byId('year-shown'), (name) => (name as HTMLElement).dataset['year'])).toBe(
      String(thisYear),
    );
    expect(await broken.$(markOf(toDayKey(`${thisYear}-02-01`)))).not.toBeNull();
  });

  test('the same stands in a table', async () => {
    await clickOn(page, byId('year-as-text'));
    await until(() => page.$(`${byId('section-year')} table`), { what: 'the year as text' });
    const hours = await page.$$eval(`${byId('section-year')} tbody tr`, (rows) =>
      rows.map((row) => row.lastChild?.textContent ?? ''),
    );
    const january = daysOf(thisYear).filter(({ key }) => key.slice(5, 7) === '01');
    const sum = Math.floor(january.reduce((all, { summary }) => all + total(summary.worked), 0) / HOUR);
    expect(plain(hours[0] ?? '')).toBe(language === 'ko' ? `${sum}시간` : `${sum} h`);
    expect(hours).toHaveLength(Number(today.slice(5, 7)));
    const month = byId(`year-days-${today.slice(0, 7)}`);
    await clickOn(page, `${month} summary`);
    await until(() => page.$(`${month} table`), { what: 'the days of this month' });
    expect(await page.$$(`${month} tbody tr`)).toHaveLength(Number(today.slice(8)));
    await clickOn(page, `${month} summary`);
    await until(async () => (await page.$(`${month} table`)) === null, { what: 'the days of this month to go' });
  });

  test('every week of the ten years stands in the trend, and tells itself', async () => {
    await clickOn(page, byId('trend-range-all'));
    const first = history.days[0]?.key as DayKey;
    const weeks = Math.ceil(daysBetween(weekOf(first, 1)[0] as DayKey, today).length / 7);
    await until(async () => (await page.$$(byId('trend-week'))).length === weeks, { what: `${weeks} weeks` });
    await page.focus('#trend [data-mark][tabindex="0"]');
    await page.keyboard.press('Home');
    await until(
      async () =>
        (await textOf(page, '#trend .tip')).includes(language === 'ko' ? '짧은 쉼 포함' : 'short pauses counted'),
      { what: 'the tip of the first week' },
    );
  });

  test('a narrow page folds the year', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await clickOn(page, byId('year-as-text'));
    await until(() => page.$(byId('year')), { what: 'the picture again' });
    const [upper, lower] = await page.$$eval('.year-plot', (plots) =>
      plots.map((plot) => plot.getBoundingClientRect().top),
    );
    expect(lower).toBeGreaterThan(upper as number);
  });

  test('ten years that are computed anew can be left, and the focus goes on to what follows', async () => {
    await writeStorage(page, 'local', { settings: { version: 1, dayTurnHour: 5 } });
    await until(() => page.$(byId('rebuild-leave')), { what: 'the progress', interval: 20 });
    await page.focus(byId('rebuild-leave'));
    await page.keyboard.press('Enter');
    await until(async () => (await page.$(byId('rebuilding'))) === null, { what: 'the progress to go' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rhythm-heading');
  });
});
