/**
 * Weekends, nudges and parked thoughts on the dashboard, in real browsers: the numbers are those of the replay for the
 * same history, each mark tells itself, what is told is kept and can be taken back, and everybody can use it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stopsAnyway } from '../../nudges/help';
import { workedHours } from '../../patterns/history';
import { weekendCode } from '../../patterns/weekend-code';
import { lastWeekends } from '../../patterns/weekends';
import { historyAt } from '../../scripts/replay/report';
import { addToDay, type DayKey, toDayKey, weekdayOf } from '../../tracking/day';
import { type Instant, toInstant } from '../../tracking/instant';
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

const kind = browserKind();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** It is the middle of the afternoon here. */
const zone = zoneWhereItIs(15);
const midnight = Math.floor((Date.now() + zone.offset * MINUTE) / DAY) * DAY - zone.offset * MINUTE;
const today = toDayKey(new Date(midnight + zone.offset * MINUTE).toISOString().slice(0, 10));
const monday = addToDay(today, 1 - weekdayOf(today));

/** A stretch of a day in minutes after its midnight. */
function stretch(day: DayKey, from: number, to: number): Span {
  const start = Date.parse(`${day}T00:00:00Z`) - zone.offset * MINUTE;
  return {
    start: toInstant(start + from * MINUTE),
    end: toInstant(start + to * MINUTE),
    tool: 'gitlab',
    offset: zone.offset,
  };
}

const WEEKS = 14;
/** Weeks ago of a weekend that nobody saw. */
const UNSEEN = 5;
const saturday = (weeksAgo: number) => addToDay(monday, -7 * weeksAgo + 5);

/** Eight hours on each workday; of every second weekend its Saturday, of every fourth its Sunday until midnight, too. */
const SPANS: readonly Span[] = Array.from({ length: WEEKS }, (_, index) => WEEKS - index).flatMap((weeksAgo) => [
  ...[0, 1, 2, 3, 4].map((day) => stretch(addToDay(monday, -7 * weeksAgo + day), 540, 1_020 + 7 * weeksAgo)),
  ...(weeksAgo % 2 === 0 ? [stretch(saturday(weeksAgo), 610, 900 + weeksAgo)] : []),
  ...(weeksAgo % 4 === 0 ? [stretch(addToDay(saturday(weeksAgo), 1), 1_000, 1_500)] : []),
]);
const DAYS = Array.from({ length: WEEKS * 7 }, (_, index) => addToDay(monday, index - WEEKS * 7));
const unseen = new Set([saturday(UNSEEN), addToDay(saturday(UNSEEN), 1)]);
const HISTORY = {
  spans: SPANS.map((span) => ({ ...span, source: 'observed' })),
  seen: DAYS.filter((day) => !unseen.has(day)).map((day) => ({ day, first: 0, last: 0, unknown: [] })),
};

/** The same history as the replay sees it. */
const history = historyAt(
  SPANS,
  { unseen, leave: new Set(), onCall: new Set() },
  {
    asOf: { at: toInstant(Date.now()), offset: zone.offset },
    rules: { dayTurnHour: 4, isChat: () => false },
    firstWeekday: 1,
    restDays: null,
    weekLine: 48,
    answers: { off: [], chosen: [] },
  },
);
const GIVEN = lastWeekends(history, 12)
  .filter((days) => workedHours(days) >= 4)
  .map((days) => {
    const keys = days.map(({ key }) => key);
    const summaries = history.days.map(({ summary }) => summary);
    const code = weekendCode(keys, summaries, { at: history.now, offset: zone.offset }, 4);
    return { day: keys[0] as DayKey, hours: workedHours(days), code: code === 'off' ? '–' : code.text };
  });
const hoursOf = (day: DayKey) => GIVEN.find((given) => given.day === day)?.hours ?? 0;

const told = (weeksAgo: number, outcome: string): Row => ({
  day: saturday(weeksAgo),
  hours: hoursOf(saturday(weeksAgo)),
  purpose: `weekend ${weeksAgo}`,
  outcome,
  answeredAt: Date.now() - DAY,
});
const LEDGER = [told(4, 'shelved'), told(8, 'used'), told(10, 'shelved'), told(12, 'partly')];

const asked = (of: string, count: number, heeded: number, answer?: string): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: of,
    at: Date.now() - (index + 1) * 5 * HOUR,
    heeded: index < heeded,
    browser: kind,
    ...(answer === undefined ? {} : { answer }),
  }));
const NUDGES = [
  ...asked('break', 20, 0, 'taking-it'),
  ...asked('late-night', 12, 9),
  ...asked('rest-day', 3, 1),
  ...asked('question', 12, 6),
];

const NOTES = [
  ...[1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, text: `thought ${id}`, at: id, until: Date.now() + id * DAY })),
  { id: 8, text: 'first done', at: 8, until: 9, doneAt: Date.now() - 2 * DAY },
  { id: 9, text: 'last done', at: 9, until: 9, doneAt: Date.now() - DAY },
];

const FULL = { ...HISTORY, ledger: LEDGER, nudges: NUDGES, notes: NOTES };

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const textOf = async (page: Page, selector: string) =>
  plain(await page.$eval(selector, (element) => element.textContent ?? ''));
const dataOf = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => ({ ...(element as HTMLElement | SVGElement).dataset })),
  );
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const focusedTestId = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['testid'] ?? null);
const ofWeekend = (day: string) => `${byId('weekend')}[data-day="${day}"]`;

let browser: BrowserUnderTest;
let desk: Page;

async function openOn(on: BrowserUnderTest, tables: Readonly<Record<string, readonly Row[]>>): Promise<Page> {
  await writeStorage(desk, 'local', { settings: { version: 1, tools: ['gitlab'] }, view: {} });
  await clearTables(desk, 'spans', 'days', 'seen', 'ledger', 'nudges', 'notes', 'marks');
  if (Object.keys(tables).length > 0) {
    await seed(desk, tables);
  }
  const page = await on.openPage('/dashboard.html#weekends');
  await untilWhole(page);
  return page;
}

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone: zone.name });
  desk = await browser.openPage('/manifest.json');
});
afterAll(async () => {
  await browser?.close();
});

describe('with a history', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openOn(browser, FULL);
    return () => page.close();
  });

  test('weekends are those of the replay: hours, codes, and what was shelved', async () => {
    const rows = await dataOf(page, byId('weekend'));
    expect(rows.map(({ day, hours, code }) => ({ day, hours: Number(hours), code }))).toEqual(GIVEN);
    expect(GIVEN.length).toBeGreaterThan(4);
    const shelved = [saturday(4), saturday(10)].map(hoursOf);
    expect((await dataOf(page, byId('weekends-summary')))[0]).toMatchObject({
      given: String(GIVEN.length),
      known: '11',
      unseen: '1',
      shelved: '2',
      shelvedHours: String(shelved.reduce((sum, hours) => sum + hours, 0)),
    });
    expect(await textOf(page, byId('weekends-summary'))).toContain(
      `${GIVEN.length} of the 11 that were seen were given`,
    );
  });

  test('the last one says when it asks what became of it', async () => {
    const [row] = await dataOf(page, ofWeekend(saturday(2)));
    expect(row?.['asksOn']).toBe(addToDay(saturday(2), 22));
    expect(await textOf(page, `${ofWeekend(saturday(2))} .weekend-became`)).toMatch(/^Asks you on /);
    expect(await textOf(page, `${ofWeekend(saturday(4))} .weekend-became`)).toBe('Shelved');
  });

  test('each day of a shape tells its hours, on hover and on focus, and arrows go on', async () => {
    const shape = ofWeekend(saturday(4));
    const tip = async () => ((await page.$(byId('tip'))) === null ? '' : textOf(page, byId('tip')));
    const tells = (words: RegExp) => until(async () => words.test(await tip()), { what: `the tip to say ${words}` });
    await pointAt(page, `${shape} [data-mark="${saturday(4)}"]`, async () =>
      /^Sat \d+ 10:10–15:04, 4 h 54 m$/.test(await tip()),
    );
    await page.mouse.move(0, 0);
    await until(async () => (await tip()) === '', { what: 'the tip to go' });
    await page.focus(`${shape} [data-mark="${saturday(4)}"]`);
    await tells(/^Sat/);
    await page.keyboard.press('ArrowDown');
    await tells(/^Sun \d+ 16:40–01:00, 8 h 20 m$/);
    await page.keyboard.press('Escape');
    await until(async () => (await tip()) === '', { what: 'the tip to go' });
  });

  test('as text it says the same', async () => {
    await clickOn(page, byId('weekends-as-text'));
    const rows = await page.$$eval('#weekends .chart-table tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows).toHaveLength(GIVEN.length);
    expect(plain(rows[1] as string)).toContain('Sat: 10:10–15:04, 4 h 54 m; Sun: 16:40–01:00, 8 h 20 m');
    expect(await page.$eval(byId('weekend'), (weekend) => weekend.checkVisibility())).toBe(false);
  });

  test('what is half told is still there after a look at the text', async () => {
    await clickOn(page, `#tell-${saturday(2)}`);
    await until(async () => (await focusedTestId(page)) === 'tell-purpose', { what: 'the focus in the line' });
    await page.keyboard.type('the demo');
    await clickOn(page, byId('weekends-as-text'));
    await until(() => page.$('#weekends .chart-table'), { what: 'the text' });
    await clickOn(page, byId('weekends-as-text'));
    await until(async () => (await page.$('#weekends .chart-table')) === null, { what: 'the picture again' });
    expect(await page.$eval(byId('tell-purpose'), (line) => (line as HTMLInputElement).value)).toContain('the demo');
  });

  test('further weekends come with the focus on the first of them, as text, too', async () => {
    // Told of days that are no weekend, so that there are more than are shown at once.
    const others = [1, 2, 3, 4, 5, 6, 7, 8].map((ago) => ({ ...told(ago, 'used'), day: addToDay(saturday(ago), -3) }));
    await page.close();
    page = await openOn(browser, { ...FULL, ledger: [...LEDGER, ...others] });
    await clickOn(page, byId('weekends-as-text'));
    await until(() => page.$('#weekends .chart-table'), { what: 'the text' });
    await page.focus(byId('weekends-more'));
    await page.keyboard.press('Enter');
    const ids = () => page.$$eval('#weekends .chart-table tbody th', (heads) => heads.map(({ id }) => id));
    await until(async () => (await ids()).length === GIVEN.length + others.length, { what: 'all weekends' });
    expect(await focusedId(page)).toBe((await ids())[12]);
  });

  test('a weekend is told of by keyboard, shown elsewhere, and taken back', async () => {
    const other = await browser.openPage('/dashboard.html#weekends');
    await untilWhole(other);
    const day = saturday(2);
    await page.bringToFront();
    await page.focus(`#tell-${day}`);
    await page.keyboard.press('Enter');
    await until(async () => (await focusedTestId(page)) === 'tell-purpose', { what: 'the focus in the line' });
    await page.keyboard.type('  the   demo ');
    await page.focus(byId('tell-shelved'));
    await page.keyboard.press(' ');
    await page.focus(byId('tell-keep'));
    await page.keyboard.press('Enter');
    await until(async () => (await focusedId(page)) === `tell-${day}`, { what: 'the focus back' });
    // A page that nobody looks at reads nothing.
    for (const each of [other, page]) {
      await each.bringToFront();
      await until(async () => (await dataOf(each, ofWeekend(day)))[0]?.['outcome'] === 'shelved', {
        what: 'the outcome',
      });
      expect(await textOf(each, `${ofWeekend(day)} .weekend-for`)).toBe('the demo');
      expect((await dataOf(each, byId('weekends-summary')))[0]?.['shelved']).toBe('3');
    }
    const kept = (await readTable(desk, 'ledger')).find((row) => row['day'] === day);
    expect(kept).toMatchObject({ purpose: 'the demo', outcome: 'shelved', hours: hoursOf(day) });

    await page.keyboard.press('Enter');
    await until(async () => (await focusedTestId(page)) === 'tell-purpose', { what: 'the focus in the line' });
    await page.keyboard.press('Escape');
    await until(async () => (await focusedId(page)) === `tell-${day}`, { what: 'the focus back' });
    await clickOn(page, `#tell-${day}`);
    await until(async () => (await focusedTestId(page)) === 'tell-purpose', { what: 'the focus in the line' });
    // Told elsewhere while the form is open.
    await seed(desk, { ledger: [{ ...kept, outcome: 'used' }] });
    await page.keyboard.type('for ');
    await page.keyboard.press('Enter');
    await until(async () => (await dataOf(page, ofWeekend(day)))[0]?.['outcome'] === 'used', {
      what: 'the outcome that was told elsewhere',
    });
    await clickOn(page, `#tell-${day}`);
    await clickOn(page, byId('tell-nothing'));
    for (const each of [page, other]) {
      await each.bringToFront();
      await until(async () => (await dataOf(each, ofWeekend(day)))[0]?.['outcome'] === '', { what: 'no outcome' });
    }
    expect((await readTable(desk, 'ledger')).map((row) => row['day'])).not.toContain(day);
    await other.close();
  });

  test('what cannot be stored is told, and the form stays', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await clickOn(page, `#tell-${saturday(2)}`);
    await until(async () => (await focusedTestId(page)) === 'tell-purpose', { what: 'the focus in the line' });
    await page.keyboard.type('the demo');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page, byId('tell-problem'))).includes('The disk is full.'), {
      what: 'the words',
    });
    expect(await page.$(byId('tell-form'))).not.toBeNull();
  });

  test('the range is remembered', async () => {
    await clickOn(page, byId('weekends-range-26'));
    const isAll = async () => (await dataOf(page, byId('weekends-summary')))[0]?.['known'] === String(WEEKS - 1);
    await until(isAll, { what: 'all weekends' });
    await until(async () => ((await readStorage(desk, 'local'))['view'] as Row)['weekends'] === 26, {
      what: 'the range to be stored',
    });
    await page.close();
    page = await browser.openPage('/dashboard.html#weekends');
    await untilWhole(page);
    expect(await isAll()).toBe(true);
  });

  test('each kind of nudge is held against how often work stops anyway', async () => {
    const now = toInstant(Date.now());
    const lately = SPANS.filter(({ end }) => end > now - 90 * DAY);
    const anyway = stopsAnyway(lately, now as Instant);
    const bars = await dataOf(page, '[data-testid^="nudge-bar-"]');
    expect(bars.map(({ testid, judged, stopped }) => [testid, judged, stopped])).toEqual([
      ['nudge-bar-break', '20', '0'],
      ['nudge-bar-late-night', '12', '9'],
      ['nudge-bar-rest-day', '3', '1'],
      ['nudge-bar-question', '12', '6'],
    ]);
    expect(bars.slice(0, 3).map(({ line }) => Number(line))).toEqual([anyway, anyway, anyway]);
    expect(bars[3]?.['line']).toBe('0.2');
    await page.focus(`${byId('section-nudges')} [data-mark="late-night"]`);
    await until(async () => (await page.$(byId('tip'))) !== null, { what: 'the tip' });
    expect(await textOf(page, byId('tip'))).toMatch(
      /^Late night: 75 % After 9 of 12, work stopped within 15 min; it stops anyway/,
    );
    await clickOn(page, byId('nudges-as-text'));
    expect(await textOf(page, '#nudges .chart-table tbody tr')).toMatch(/^Break202000 %\d+ %Taking it 20$/);
    expect(await textOf(page, '#nudges .chart-table tbody tr:last-child')).toMatch(/^In front of a tool1212–––/);
    expect(await textOf(page, byId('nudge-question-rule'))).toBe(
      'In front of a tool: After 6 of 12, at most 15 min of work followed; under 20 % it is taken not to help.',
    );
  });

  test('a kind that does not help offers fewer of it, and any can be switched off', async () => {
    const settings = async () => (await readStorage(desk, 'local'))['settings'] as Row;
    expect(await textOf(page, byId('help-break'))).toContain('it stops no more often than that');
    expect(await page.$(byId('show-fewer-late-night'))).toBeNull();
    await clickOn(page, byId('show-fewer-break'));
    await until(async () => String((await settings())['fewerNudges']) === 'break', { what: 'fewer breaks' });
    await until(async () => (await page.$(byId('show-fewer-break'))) === null, { what: 'the offer to go' });
    expect(await page.$eval(byId('fewer-break'), (box) => (box as HTMLInputElement).checked)).toBe(true);
    await clickOn(page, byId('dash-nudge-late-night'));
    await until(async () => String((await settings())['silentNudges']) === 'late-night', { what: 'silent nights' });
    await until(async () => (await page.$(byId('fewer-late-night'))) === null, { what: 'the choice to go' });
  });

  test('thoughts are open with when they come back, or done, and go from one to the other', async () => {
    const listed = (list: string) =>
      page.$$eval(`${byId(`notes-${list}`)} li > span`, (rows) => rows.map((row) => row.firstChild?.textContent ?? ''));
    const becomes = (list: string, ...texts: string[]) =>
      until(async () => (await listed(list)).join() === texts.join(), { what: `the list to be ${texts.join(', ')}` });
    const thoughts = (...ids: number[]) => ids.map((id) => `thought ${id}`);
    await becomes('open', ...thoughts(1, 2, 3, 4, 5, 6));
    await becomes('done', 'last done', 'first done');
    expect(await textOf(page, `${byId('notes-open')} li small`)).toMatch(/^Comes back on \w+, \w+ \d+, \d\d:\d\d$/);
    await clickOn(page, byId('notes-open-all'));
    await becomes('open', ...thoughts(1, 2, 3, 4, 5, 6, 7));
    await clickOn(page, '#done-2');
    await becomes('open', ...thoughts(1, 3, 4, 5, 6, 7));
    await becomes('done', 'thought 2', 'last done', 'first done');
    await until(async () => (await focusedId(page)) === 'done-3', { what: 'the focus on the next' });
    await clickOn(page, `${byId('notes-done')} ${byId('reopen')}`);
    await becomes('open', ...thoughts(1, 2, 3, 4, 5, 6, 7));
    expect((await readTable(desk, 'notes'))[1]).toEqual(NOTES[1]);
    await clickOn(page, `${byId('notes-done')} li:last-child ${byId('delete')}`);
    await becomes('done', 'last done', 'Deleted.');
    await page.keyboard.press('Enter');
    await becomes('done', 'last done', 'first done');
    expect(await readTable(desk, 'notes')).toEqual(NOTES);

    // One was deleted in each list: each comes back by its own button.
    await clickOn(page, `${byId('notes-open')} li:first-child ${byId('delete')}`);
    await becomes('open', 'Deleted.', ...thoughts(2, 3, 4, 5, 6, 7));
    await clickOn(page, `${byId('notes-done')} li:first-child ${byId('delete')}`);
    await becomes('done', 'Deleted.', 'first done');
    await page.keyboard.press('Enter');
    await becomes('done', 'last done', 'first done');
    await becomes('open', 'Deleted.', ...thoughts(2, 3, 4, 5, 6, 7));
  });
});

test('without anything each section says so in its own words', async () => {
  const page = await openOn(browser, {});
  expect(await textOf(page, byId('section-weekends'))).toContain('Nothing is known of a weekend yet.');
  expect(await textOf(page, byId('section-nudges'))).toContain('Nothing was shown in the last 90 days.');
  expect(await textOf(page, byId('section-parked'))).toContain('Nothing was parked yet.');
  expect(await page.$$('#weekends table, #nudges svg, #parked li')).toEqual([]);
  await page.close();
});
