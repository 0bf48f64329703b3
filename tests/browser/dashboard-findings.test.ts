/**
 * The catalogue on the dashboard, in real browsers: what is found now and on each day of the last year is what the replay
 * finds of the same history; each answer does what it says; runs are told on hover and on focus.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATTERN_IDS } from '../../patterns/pattern';
import { historyAt, type Reading, reportOf } from '../../scripts/replay/report';
import type { Weekday } from '../../tracking/day';
import { toDayKey } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { untilWhole } from '../support/browser/dashboard-page';
import { clearTables, type Row, readTable, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { pointAt } from '../support/browser/point-at';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAY_TURN = 4 * 60 * MINUTE;
const CHOSEN_DAYS = 56;
/** Days that are known before today; the first of them was worked. */
const KNOWN = 98;
/** Days of rest in one week of which nothing is known. */
const UNSEEN = [57, 58];

const kind = browserKind();
/** It is the middle of the afternoon here, and today nothing has been worked. */
const zone = zoneWhereItIs(15);
const midnight = Math.floor((Date.now() + zone.offset * MINUTE) / DAY) * DAY - zone.offset * MINUTE;

const dayAgo = (days: number) =>
  toDayKey(new Date(midnight + zone.offset * MINUTE - days * DAY).toISOString().slice(0, 10));
const weekdayAgo = (days: number) => (((new Date(dayAgo(days)).getUTCDay() + 6) % 7) + 1) as Weekday;

/** A week begins today, and its last two days are days of rest. */
const SETTINGS = {
  version: 1,
  tools: ['gitlab'],
  firstWeekday: weekdayAgo(0),
  workDays: [7, 6, 5, 4, 3].map(weekdayAgo),
};

/** A day's work, in minutes after its midnight. */
function work(days: number, ...stretches: readonly (readonly [from: number, to: number])[]): Span[] {
  return stretches.map(([from, to]) => ({
    start: toInstant(midnight - days * DAY + from * MINUTE),
    end: toInstant(midnight - days * DAY + to * MINUTE),
    tool: 'gitlab',
    offset: zone.offset,
  }));
}

/** Eight hours on workdays, and from eight to two on every day of five weeks and of the last ten days. */
const LIFE = Array.from({ length: KNOWN }, (_, index) => KNOWN - index).flatMap((days) => {
  if (days <= 10 || days > 63) {
    return work(days, [480, 780], [870, 1_560]);
  }
  return days % 7 === 1 || days % 7 === 2 ? [] : work(days, [540, 720], [780, 1_080]);
});

const seenRows: Row[] = Array.from({ length: KNOWN }, (_, index) => index + 1)
  .filter((days) => !UNSEEN.includes(days))
  .map((days) => {
    const noon = midnight - days * DAY + 12 * 60 * MINUTE;
    return { day: dayAgo(days), first: noon, last: noon, unknown: [] };
  });

/** What the replay finds at an instant of the same spans. Of a day that has just begun there is no sign yet. */
function replayed(at: number, begun: readonly number[] = []): ReadonlyMap<string, string> {
  const reading: Reading = {
    asOf: { at: toInstant(at), offset: zone.offset },
    rules: { dayTurnHour: 4, isChat: () => false },
    firstWeekday: SETTINGS.firstWeekday,
    restDays: [1, 2].map(weekdayAgo).toSorted(),
    weekLine: 48,
    answers: { off: [], chosen: [] },
  };
  const marks = {
    unseen: new Set([...UNSEEN, ...begun].map(dayAgo)),
    leave: new Set<never>(),
    onCall: new Set<never>(),
  };
  const { findings } = reportOf(historyAt(LIFE, marks, reading), reading);
  return new Map(findings.map(({ id, level }) => [id, level]));
}

const endOf = (days: number) => midnight - (days - 1) * DAY + DAY_TURN;

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string) =>
  plain(await page.$eval(selector, (element) => element.textContent ?? ''));
const levelOf = (page: Page, id: string) =>
  page.$eval(byId(`pattern-row-${id}`), (row) => (row as HTMLElement).dataset['level']);
const lineOf = (page: Page, id: string) => textOf(page, `${byId(`pattern-open-${id}`)} .pattern-line`);

async function openFindings(browser: BrowserUnderTest): Promise<Page> {
  const page = await browser.openPage('/dashboard.html#findings');
  await untilWhole(page);
  await until(() => page.$(byId('catalogue')), { what: 'the catalogue' });
  return page;
}

async function untilLookedBack(page: Page): Promise<void> {
  await until(() => page.$(`${byId('catalogue')}[data-year]`), { what: 'the last year', timeout: 60_000 });
}

async function open(page: Page, id: string): Promise<void> {
  await clickOn(page, byId(`pattern-open-${id}`));
  await until(() => page.$(byId(`pattern-more-${id}`)), { what: `${id} to be open` });
}

async function store(page: Page): Promise<void> {
  await writeStorage(page, 'local', { settings: SETTINGS });
  await clearTables(page, 'spans', 'seen', 'marks', 'ledger');
  await seed(page, { spans: LIFE.map((span) => ({ ...span, source: 'observed' })), seen: seenRows });
}

let browser: BrowserUnderTest;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone: zone.name });
  page = await browser.openPage('/popup.html');
});

afterAll(async () => {
  await browser?.close();
});

test('before anything is known, the whole catalogue stands there with what it needs', async () => {
  await page.close();
  page = await openFindings(browser);
  expect(await textOf(page, '#findings .dash-summary')).toBe(
    'Nothing is known yet. This is what the hours are read for once there are some.',
  );
  expect(await page.$$(`${byId('catalogue')} [data-level="none"]`)).toHaveLength(PATTERN_IDS.length);
  expect(await lineOf(page, 'lost-weekend')).toBe('Too little is known yet');
  await open(page, 'lost-weekend');
  expect(await textOf(page, byId('pattern-more-lost-weekend'))).toContain(
    'Weekends that are over: 4. Known so far: 0.',
  );
  expect(await page.$(`${byId('pattern-more-lost-weekend')} ${byId('choice-chosen')}`)).toBeNull();
});

describe('of a history', () => {
  beforeAll(async () => {
    await store(page);
    await page.close();
    page = await openFindings(browser);
  });

  test('what is found now is what the replay finds, the gravest first', async () => {
    const rows = await page.$$eval('[data-testid^="pattern-row-"]', (elements) =>
      elements.map((row) => [
        (row as HTMLElement).dataset['testid']?.replace('pattern-row-', ''),
        (row as HTMLElement).dataset['level'],
      ]),
    );
    const found = rows.filter(([, level]) => level !== 'none');
    expect(found).toEqual([...replayed(Date.now())]);
    expect(found.length).toBeGreaterThan(5);
    expect(rows.map(([id]) => id).toSorted()).toEqual(PATTERN_IDS.toSorted());
    expect(await textOf(page, '#findings .dash-summary')).toContain(`${found.length} of 21 patterns are found now.`);
  });

  test('on each day of the last year that is found which the replay finds at its end', async () => {
    await untilLookedBack(page);
    const known = Array.from({ length: KNOWN }, (_, index) => KNOWN - index);
    const year = known.map((days) => ({ days, found: replayed(endOf(days), [days - 1]) }));
    const seen = year.filter(({ days }) => !UNSEEN.includes(days));
    for (const id of PATTERN_IDS) {
      const strip = await page.$eval(`${byId(`pattern-row-${id}`)} ${byId('year-strip')}`, (element) => ({
        ...(element as HTMLElement).dataset,
      }));
      const found = seen.filter((day) => day.found.has(id));
      const last = found.at(-1);
      expect(strip, id).toMatchObject({ found: String(found.length), seen: String(KNOWN - UNSEEN.length) });
      expect(strip['last'], id).toBe(last === undefined ? undefined : dayAgo(last.days));
      const runs = await page.$$eval(`${byId(`pattern-row-${id}`)} .mark`, (marks) =>
        marks.map((mark) => (mark as HTMLElement).dataset['mark']),
      );
      const begins = year.filter(
        (day, index) => day.found.has(id) && year[index - 1]?.found.get(id) !== day.found.get(id),
      );
      expect(runs, id).toEqual(begins.map(({ days }) => dayAgo(days)));
    }
  });

  test('a run is told on hover, and on focus by the keyboard alone', async () => {
    const row = byId('pattern-row-no-day-off');
    const tip = () => textOf(page, `${row} ${byId('tip')}`);
    await pointAt(page, `${row} .mark`, () => page.$(`${row} ${byId('tip')}`));
    const first = await tip();
    expect(first).toMatch(/^\w{3} \d+ – .*(Notice|Warning|Severe), \d+ days?$/);
    await page.mouse.move(0, 0);
    await until(async () => (await page.$(`${row} ${byId('tip')}`)) === null, { what: 'the tip to go' });
    await page.focus(byId('pattern-open-no-day-off'));
    await page.keyboard.press('Tab');
    await until(() => page.$(`${row} ${byId('tip')}`), { what: 'the tip on focus' });
    expect(await tip()).toBe(first);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await tip()) !== first, { what: 'the next run' });
    await page.keyboard.press('Escape');
    await until(async () => (await page.$(`${row} ${byId('tip')}`)) === null, { what: 'the tip to go' });
  });

  test('a pattern opens by the keyboard, with every rule, its source and what was measured', async () => {
    await page.focus(byId('pattern-open-short-rest'));
    await page.keyboard.press('Enter');
    await until(() => page.$(byId('pattern-more-short-rest')), { what: 'short rest to be open' });
    const text = await textOf(page, byId('pattern-more-short-rest'));
    for (const words of [
      'Less than 11 h between two days, several times.',
      'Notice: Two or more rests under 10 h 30 m in seven days.',
      'Warning: Three or more rests under 10 h 30 m in seven days, or two under 8 h.',
      'Severe: Eight or more rests under 10 h 30 m in fourteen days, or two under 6 h.',
      'EU law: 11 h of rest in each 24.',
      'Enough is known.',
      `of ${KNOWN - UNSEEN.length} seen days of the last year, last on`,
      'Was that planned?',
      'Not medical advice.',
    ]) {
      expect(text).toContain(words);
    }
    expect(
      await page.$$eval(`${byId('pattern-more-short-rest')} a`, (links) =>
        links.map((link) => [(link as HTMLAnchorElement).href, link.getAttribute('rel')]),
      ),
    ).toEqual([
      ['https://eur-lex.europa.eu/eli/dir/2003/88/oj', 'noreferrer'],
      ['https://doi.org/10.5271/sjweh.4175', 'noreferrer'],
    ]);
    await open(page, 'long-weeks');
    expect(await textOf(page, byId('pattern-more-long-weeks'))).toContain('Own line48 h a week. Change it');
  });

  test('as text, the year is told in sentences', async () => {
    await clickOn(page, byId('findings-as-text'));
    const rows = await page.$$eval('#findings tbody tr', (elements) => elements.map((row) => row.textContent ?? ''));
    expect(rows).toHaveLength(PATTERN_IDS.length);
    const noDayOff = plain(rows.find((row) => row.startsWith('No day off')) ?? '');
    expect(noDayOff).toMatch(/Found on \d+ of 96 seen days of the last year, last on .*\(Severe, \d+ days?\)/);
    await clickOn(page, byId('findings-as-text'));
    await until(() => page.$(byId('catalogue')), { what: 'the picture again' });
  });

  test('an answer is kept, is said, and can be taken back; the year is not looked at again', async () => {
    await page.close();
    page = await openFindings(browser);
    await untilLookedBack(page);
    const level = await levelOf(page, 'no-day-off');
    await open(page, 'no-day-off');
    await clickOn(page, `${byId('pattern-more-no-day-off')} ${byId('choice-chosen')}`);
    await until(async () => (await lineOf(page, 'no-day-off')).endsWith('you chose this'), { what: 'the choice' });
    expect(await textOf(page, byId('findings-said'))).toMatch(
      /^Muted until .*, unless it is found at a higher level\.$/,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pattern-no-day-off');
    const [mark] = await readTable(page, 'marks');
    expect(mark).toMatchObject({ kind: 'chosen', pattern: 'no-day-off', level, day: dayAgo(0) });
    expect(mark?.['until']).toBe(midnight + CHOSEN_DAYS * DAY + DAY_TURN);
    expect(await page.$(byId('findings-progress'))).toBeNull();
    expect(await page.$(`${byId('catalogue')}[data-year]`)).not.toBeNull();
    await clickOn(page, byId('take-back-no-day-off'));
    await until(async () => !(await lineOf(page, 'no-day-off')).includes('you chose this'), { what: 'it to be back' });
    expect(await readTable(page, 'marks')).toEqual([]);
  });

  test('“later” and “stop showing this” stand beside the finding, which stays where it was', async () => {
    await clickOn(page, `${byId('pattern-more-no-day-off')} ${byId('choice-later')}`);
    await until(async () => (await lineOf(page, 'no-day-off')).includes('put off until'), { what: 'it to be put off' });
    await clickOn(page, `${byId('pattern-more-no-day-off')} ${byId('choice-stop')}`);
    await until(async () => (await lineOf(page, 'no-day-off')).endsWith('switched off'), { what: 'it to be off' });
    const { settings } = (await readStorage(page, 'local')) as { settings: Row };
    expect(settings['silentPatterns']).toEqual(['no-day-off']);
    await clickOn(page, byId('pattern-no-day-off'));
    await until(async () => !(await lineOf(page, 'no-day-off')).includes('switched off'), { what: 'it to be on' });
  });

  test('“help me change it” leads to the settings', async () => {
    await clickOn(page, `${byId('pattern-more-no-day-off')} ${byId('choice-change')}`);
    await until(() => page.$(byId('change-open')), { what: 'what helps' });
    expect(await page.evaluate(() => document.activeElement?.closest('[data-testid="change"]') !== null)).toBe(true);
    await clickOn(page, byId('change-open'));
    await until(() => page.$(byId('options')), { what: 'the settings' });
    expect(await page.evaluate(() => location.pathname)).toBe('/options.html');
  });

  test('in discreet mode nothing is said before the person asks for it', async () => {
    await writeStorage(page, 'local', { settings: { ...SETTINGS, isDiscreet: true } });
    await page.close();
    page = await browser.openPage('/dashboard.html#findings');
    await until(() => page.$(byId('findings-show')), { what: 'the offer to show it' });
    await untilWhole(page);
    expect(await page.$(byId('catalogue'))).toBeNull();
    await clickOn(page, byId('findings-show'));
    await until(() => page.$(byId('catalogue')), { what: 'the catalogue' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('findings-heading');
  });
});
