/**
 * The rhythm on the dashboard, in real browsers: its numbers are those of the same history read by the replay and counted
 * minute by minute; it can be pointed at, walked by keyboard, and read as text.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToDay, dayOf, weekdayOf } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { launchBrowser } from '../support/browser/launch-browser';
import { pointAt } from '../support/browser/point-at';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { openWholeDashboard, replayedHistory, seedHistory } from '../support/browser/seeded-dashboard';
import { until } from '../support/browser/wait';

const language = browserLanguage();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = zoneWhereItIs(15);
const { history, facts, today } = replayedHistory(140, zone.offset);
const lastDays = history.days.slice(-85, -1);
const first = addToDay(today, -84);

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const textOf = async (page: Page, selector: string) =>
  plain(await page.$eval(selector, (element) => element.textContent ?? ''));

/** Every minute of every episode, put into its hour and weekday by hand: `"2 14" -> 38`. */
function meansByHand(): Map<string, number> {
  const counted = lastDays.filter(({ isSeen, isLeave }) => isSeen && !isLeave);
  const keys = new Set(counted.map(({ key }) => key));
  const minutes = new Map<string, number>();
  for (const { start, end, startOffset } of history.episodes) {
    for (let at = start as number; at < end; at += MINUTE) {
      const day = dayOf(toInstant(at), startOffset, 4);
      const cell = `${weekdayOf(day)} ${new Date(at + startOffset * MINUTE).getUTCHours()}`;
      if (keys.has(day)) {
        minutes.set(cell, (minutes.get(cell) ?? 0) + 1);
      }
    }
  }
  const daysOf = (weekday: number) => counted.filter((day) => day.weekday === weekday).length;
  return new Map([...minutes].map(([cell, sum]) => [cell, sum / daysOf(Number(cell[0]))]));
}

/** The gaps from the last end of a day to the first begin of another, of known days alone. */
function restsByHand(): number[] {
  const worked = history.days.filter(({ summary }) => summary.episodes.length > 0);
  return worked.slice(1).flatMap((day, index) => {
    const before = worked[index] as (typeof worked)[number];
    const isKnown = history.days.slice(before.index, day.index).every(({ isSeen }) => isSeen);
    const length = (day.summary.first as number) - (before.summary.last as number);
    return isKnown && addToDay(day.key, -1) >= first ? [length / HOUR] : [];
  });
}

async function numbersOf(page: Page, id: string): Promise<Record<string, number>> {
  const data = await page.$eval(byId(id), (element) => ({ ...(element as HTMLElement).dataset }));
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, Number(value)]));
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
    expect(await textOf(page, byId('section-rhythm'))).toContain(
      language === 'ko'
        ? '오늘 이전 12주 동안 기록된 시간이 없어요.'
        : 'Nothing was counted in the 12 weeks before today.',
    );
    expect(await page.$(byId('punch-hour'))).toBeNull();
    expect(await page.$(byId('section-rest'))).toBeNull();
  });

  test('every hour of every weekday has the mean of the same history, counted by the minute', async () => {
    await seedHistory(page, facts);
    await page.close();
    page = await openWholeDashboard(browser, '#rhythm');
    const drawn = await page.$$eval(byId('punch-hour'), (squares) =>
      squares.map((square) => {
        const { weekday, hour, minutes } = (square as unknown as HTMLElement).dataset;
        return { cell: `${weekday} ${hour}`, minutes: Number(minutes) };
      }),
    );
    const means = meansByHand();
    const expected = [...means].filter(([, minutes]) => minutes >= 1);
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn).toHaveLength(expected.length);
    for (const { cell, minutes } of drawn) {
      expect([cell, minutes]).toEqual([cell, expect.closeTo(means.get(cell) ?? 0, 6)]);
    }
  });

  test('the share in quiet hours is that of the same history', async () => {
    const means = meansByHand();
    const daysOf = (weekday: number) =>
      lastDays.filter((day) => day.weekday === weekday && day.isSeen && !day.isLeave).length;
    const sums = [...means].map(([cell, mean]) => ({
      hour: Number(cell.slice(2)),
      minutes: mean * daysOf(Number(cell[0])),
    }));
    const sum = (all: typeof sums) => all.reduce((one, { minutes }) => one + minutes, 0);
    const quiet = sum(sums.filter(({ hour }) => hour >= 22 || hour < 6)) / sum(sums);
    expect((await numbersOf(page, 'rhythm-summary'))['quiet']).toBeCloseTo(quiet, 6);
  });

  test('short rests are as many as by hand, and what nobody saw is in none of them', async () => {
    const rests = restsByHand();
    const shown = await numbersOf(page, 'rest-summary');
    expect(shown['under11']).toBe(rests.filter((hours) => hours < 11).length);
    expect(shown['under8']).toBe(rests.filter((hours) => hours < 8).length);
    expect(rests.filter((hours) => hours < 8).length).toBeGreaterThan(3);
    const unknown = await page.$$eval(byId('rest-unknown'), (lines) =>
      lines.map((line) => (line as unknown as HTMLElement).dataset['day'] ?? ''),
    );
    expect([...facts.unseen].every((day) => unknown.includes(day))).toBe(true);
    expect(84 - (shown['seen'] as number)).toBeGreaterThanOrEqual(facts.unseen.size);
  });

  test('an hour says itself to whoever points at it, and to whoever comes by keyboard', async () => {
    const cell = '2 14';
    const mark = `${byId('section-rhythm')} [data-mark="${cell}"]`;
    await pointAt(page, mark, () => page.$(byId('tip')));
    const tuesdays = lastDays.filter(({ weekday, isSeen, isLeave }) => weekday === 2 && isSeen && !isLeave).length;
    const said =
      language === 'ko'
        ? `화 14:00–15:00 평균 1시간 0분, 화요일 ${tuesdays}번`
        : `Tue 14:00–15:00 1 h 0 m of it on average, ${tuesdays} Tuesdays`;
    expect(await textOf(page, byId('tip'))).toBe(said);
    await page.mouse.move(0, 0);
    await until(async () => (await page.$(byId('tip'))) === null, { what: 'the tip to go' });
    await page.focus(mark);
    expect(await textOf(page, byId('tip'))).toBe(said);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['mark'])).toBe('2 15');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['mark'])).toBe('3 15');
    await page.keyboard.press('Escape');
    expect(await page.$(byId('tip'))).toBeNull();
  });

  test('Escape takes a tip away wherever the focus is, and a pointer that leaves only its own', async () => {
    const mark = (cell: string) => `${byId('section-rhythm')} [data-mark="${cell}"]`;
    const tip = async () => ((await page.$(byId('tip'))) === null ? null : textOf(page, byId('tip')));
    const says = (hours: string) => async () => (await tip())?.includes(hours);
    await page.focus(byId('rhythm-as-text'));
    await pointAt(page, mark('2 14'), says('14:00–15:00'));
    await page.keyboard.press('Escape');
    await until(async () => (await tip()) === null, { what: 'the tip to go' });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid'])).toBe('rhythm-as-text');
    await page.focus(mark('2 15'));
    await until(says('15:00–16:00'), { what: 'the tip of what is in focus' });
    await pointAt(page, mark('2 16'), says('16:00–17:00'));
    await page.mouse.move(0, 0);
    await until(says('15:00–16:00'), { what: 'the tip of what is in focus still' });
    await pointAt(page, mark('2 14'), says('14:00–15:00'));
    await page.keyboard.press('Escape');
    await until(async () => (await tip()) === null, { what: 'both tips to go' });
    await page.mouse.move(0, 0);
    expect(await tip()).toBeNull();
  });

  test('a mark that is clicked keeps no tip behind the pointer', async () => {
    await clickOn(page, `${byId('section-rhythm')} [data-mark="2 14"]`);
    await until(() => page.$(byId('tip')), { what: 'the tip' });
    await page.mouse.move(0, 0);
    await until(async () => (await page.$(byId('tip'))) === null, { what: 'the tip to go' });
  });

  test('a night says how long its rest was, and from when to when', async () => {
    const tuesday = lastDays.findLast(({ weekday, summary }) => weekday === 2 && summary.episodes.length > 0)?.key;
    await page.focus(`${byId('section-rest')} [data-mark="${tuesday}"]`);
    // Half past one to a quarter past eight.
    expect(await textOf(page, byId('tip'))).toMatch(
      language === 'ko' ? /^6시간 45분 .* 01:30 – .* 08:15$/ : /^6 h 45 m .* 01:30 – .* 08:15$/,
    );
  });

  test('the rests, which are no section of their own, are led to as well', async () => {
    const another = await openWholeDashboard(browser, '#rest');
    await until(
      () => another.$eval(byId('section-rest'), (card) => Math.abs(card.getBoundingClientRect().top) < innerHeight / 2),
      { what: 'the rests to be in view' },
    );
    await another.close();
  });

  test('the same stands in tables', async () => {
    for (const id of ['rhythm', 'rest']) {
      await clickOn(page, byId(`${id}-as-text`));
      await until(() => page.$(`${byId(`section-${id}`)} table`), { what: `${id} as text` });
    }
    expect(await page.$$(`${byId('section-rhythm')} tbody tr`)).toHaveLength(24);
    const row = await page.$$eval(`${byId('section-rhythm')} tbody tr:nth-child(11) :is(th, td)`, (cells) =>
      cells.map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, ' ')),
    );
    expect([row[0], row[2]]).toEqual(['14:00', language === 'ko' ? '1시간 0분' : '1 h 0 m']);
    const rests = await page.$$eval(`${byId('section-rest')} tbody tr`, (rows) =>
      rows.map((each) => each.lastChild?.textContent ?? ''),
    );
    const { none } = await numbersOf(page, 'rest-summary');
    expect(rests.filter((text) => text === (language === 'ko' ? '쉬지 않음' : 'no rest'))).toHaveLength(none as number);
  });
});
