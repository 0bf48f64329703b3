/**
 * The week on the dashboard, in real browsers: its numbers are those of the replay command, every episode says itself to
 * pointer and keyboard, and what is corrected is in spans, days and code at once, and can be taken back.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf, toDayKey } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';
import { clickOn } from '../support/browser/click-on';
import { clearTables, type Row, readSpans, readTable, type SpanRow, seed } from '../support/browser/database';
import { pickDay } from '../support/browser/pick-day';
import { pointAt } from '../support/browser/point-at';
import { retypeAndLeave } from '../support/browser/retype';
import { type Desk, setUpDesk } from '../support/browser/script/desk';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';
import { replayed } from '../support/replayed';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAY_TURN = 4;

/** It is the middle of the afternoon here. */
const zone = zoneWhereItIs(15);
const midnight = Math.floor((Date.now() + zone.offset * MINUTE) / DAY) * DAY - zone.offset * MINUTE;
const dayAgo = (days: number) => new Date(midnight + zone.offset * MINUTE - days * DAY).toISOString().slice(0, 10);
const weekdayAgo = (days: number) => ((new Date(dayAgo(days)).getUTCDay() + 6) % 7) + 1;

/** The week began three days ago. */
const SETTINGS = {
  tools: ['gitlab', 'slack'],
  idleSeconds: 600,
  firstWeekday: weekdayAgo(3),
  workDays: [4, 3, 2, 1, 0].map((days) => weekdayAgo(days)),
};

/** The span ids are 1, 2, 3 …, in order. */
const span = (days: number, from: number, to: number, tool = 'gitlab'): Row => ({
  start: midnight - days * DAY + from * MINUTE,
  end: midnight - days * DAY + to * MINUTE,
  tool,
  offset: zone.offset,
  source: 'observed',
});

/** From ten to one in the night on each of three days, with a pause at midday; before that a quieter week. */
const WEEK: readonly Row[] = [
  ...[10, 9, 8, 7, 6].flatMap((days) => [span(days, 540, 720), span(days, 780, 1_080)]),
  ...[3, 2, 1].flatMap((days) => [
    span(days, 600, 700),
    span(days, 700, 760, 'slack'),
    span(days, 840, 1_110),
    span(days, 1_260, 1_500, 'slack'),
  ]),
].map((row, index) => ({ id: index + 1, ...row }));

let sites: Sites;
let desk: Desk;
let page: Page;

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const textOf = async (selector: string) => plain(await page.$eval(selector, (element) => element.textContent ?? ''));

interface Shown {
  readonly code: string | undefined;
  readonly worked: number;
  readonly active: number;
}

const shown = (): Promise<Shown> =>
  page.$eval(byId('week-code'), (element) => {
    const { code, worked, active } = (element as HTMLElement).dataset;
    return { code, worked: Number(worked), active: Number(active) };
  });

/** Days since the first work of which the browser has no sign, neither of itself nor of work. */
async function unseenDays(spans: readonly SpanRow[]): Promise<string[]> {
  const seen = new Set((await readTable(desk.page, 'seen')).map((row) => String(row['day'])));
  const [first] = spans.map(({ start }) => start).sort();
  const count = first === undefined ? 0 : Math.ceil((midnight - first) / DAY);
  const worked = new Set(spans.map(({ start }) => dayOf(toInstant(start), zone.offset, DAY_TURN)));
  return Array.from({ length: count }, (_, index) => dayAgo(index + 1)).filter(
    (day) => !seen.has(day) && !worked.has(toDayKey(day)),
  );
}

/** What the command says of all that lies in the table, as of now. */
async function replayedNow() {
  const spans = await readSpans(desk.page);
  const lines = (await unseenDays(spans)).map((unseen) => ({ unseen }));
  return replayed({ spans, asOf: { at: Date.now(), offset: zone.offset }, settings: SETTINGS, lines, isAll: true });
}

/** What the catalogue has as found, by name and level. */
const found = () =>
  page.$$eval('[data-testid^="pattern-row-"]:not([data-level="none"])', (rows) =>
    rows.map((row) => {
      const { testid, level } = (row as HTMLElement).dataset;
      return `${testid?.replace('pattern-row-', '')} ${level}`;
    }),
  );

async function agreesWithReplay(): Promise<void> {
  const { thisWeek: said, findings } = await replayedNow();
  const expected = findings.map(({ id, level }) => `${id} ${level}`).sort();
  const isSo = async () => {
    const { code, worked, active } = await shown();
    const hundredths = (length: number) => Math.round((length / HOUR) * 100) / 100;
    return (
      (code ?? null) === said.code && hundredths(worked) === said.workedHours && hundredths(active) === said.activeHours
    );
  };
  await until(isSo, { what: `the week to show ${JSON.stringify(said)}` }).catch(async (error: unknown) => {
    throw new Error(`${String(error)} It showed ${JSON.stringify(await shown())}.`);
  });
  const isFound = async () => (await found()).sort().join() === expected.join();
  await until(isFound, { what: `${expected.join()} to be found` }).catch(async (error: unknown) => {
    throw new Error(`${String(error)} Found were ${(await found()).join()}.`);
  });
}

const stored = async (): Promise<SpanRow[]> => readSpans(desk.page);

async function open(address = '/dashboard.html'): Promise<void> {
  page = await desk.browser.openPage(address);
  await until(() => page.$(byId('week-code')), { what: 'the week' });
}

/** Opens the episode that holds a minute of a day. */
async function openEpisode(days: number, minute: number): Promise<void> {
  const at = midnight - days * DAY + minute * MINUTE;
  await clickOn(page, `[data-mark="${dayAgo(days)} ${at}"]`);
  await until(() => page.$(byId('episode')), { what: 'the episode' });
}

const said = () => textOf(byId('said'));

/** What has the focus: its id, or what it is called here. */
const focused = () =>
  page.evaluate(() => {
    const { id, dataset } = document.activeElement as HTMLElement;
    return id || (dataset['testid'] ?? dataset['mark']);
  });
const focusComesTo = (wanted: string) =>
  until(async () => (await focused()) === wanted, { what: `focus on ${wanted}` });

beforeAll(async () => {
  sites = await startSites(['gitlab.com']);
  desk = await setUpDesk({
    sites,
    timeZone: zone.name,
    settings: SETTINGS,
    grant: ['*://gitlab.com/*', '*://*.slack.com/*'],
    granted: ['gitlab', 'slack'],
  });
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

beforeEach(async () => {
  await clearTables(desk.page, 'spans', 'corrections', 'seen', 'days');
  await seed(desk.page, { spans: WEEK });
  await open();
  return () => page.close();
});

describe('a week', () => {
  test('shows the numbers of the replay command, and so does the one before it', async () => {
    expect((await shown()).code).toBe('10-1-3');
    await agreesWithReplay();
    await clickOn(page, byId('week-earlier'));
    const { lastWeek: before } = await replayedNow();
    await until(async () => (await shown()).code === before.code, { what: `the week ${before.code}` });
    expect(Math.round(((await shown()).worked / HOUR) * 100) / 100).toBe(before.workedHours);
  });

  test('is kept in the address, and is there after loading again', async () => {
    const range = () => page.$eval(byId('week-range'), (element) => (element as HTMLElement).dataset['first']);
    await clickOn(page, byId('week-earlier'));
    await until(async () => (await range()) === dayAgo(10), { what: 'the week before' });
    const address = await page.evaluate(() => location.search);
    expect(address).toBe(`?week=${dayAgo(10)}`);
    await page.close();
    await open(`/dashboard.html${address}`);
    expect(await range()).toBe(dayAgo(10));
    await clickOn(page, byId('week-now'));
    await until(async () => (await range()) === dayAgo(3), { what: 'this week' });
    // There is nowhere left to go, and who pressed it by key is still there.
    expect(await page.$(`${byId('week-now')}[aria-disabled]`)).not.toBeNull();
    expect(await focused()).toBe('week-now');
    expect(await page.evaluate(() => location.search)).toBe('');
  });

  test('says each episode and its tools under the pointer and under the focus', async () => {
    const mark = `[data-mark="${dayAgo(3)} ${midnight - 3 * DAY + 600 * MINUTE}"]`;
    await pointAt(page, mark, async () => (await textOf(byId('tip'))).includes('10:00–12:40 GitLab, Slack'));
    await page.hover('h1');
    await until(async () => (await page.$(byId('tip'))) === null, { what: 'the tip to go' });
    await page.focus(mark);
    expect(await textOf(byId('tip'))).toContain('10:00–12:40 GitLab, Slack');
    await page.keyboard.press('ArrowRight');
    expect(await textOf(byId('tip'))).toContain('14:00–18:30 GitLab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['mark'])).toBe(
      `${dayAgo(2)} ${midnight - 2 * DAY + 840 * MINUTE}`,
    );
    await page.keyboard.press('Escape');
    expect(await page.$(byId('tip'))).toBeNull();
  });

  test('says what nobody saw under the pointer, under the focus and as text', async () => {
    const unknown = { start: midnight - 2 * DAY + 780 * MINUTE, end: midnight - 2 * DAY + 830 * MINUTE };
    await seed(desk.page, { seen: [{ day: dayAgo(2), first: unknown.start, last: unknown.end, unknown: [unknown] }] });
    await page.close();
    await open();
    // Thirteen o'clock is nine hours after the day turn.
    const mark = `[data-mark="${dayAgo(2)} unseen 540"]`;
    await pointAt(page, mark, async () => (await textOf(byId('tip'))).includes('13:00–13:50 not seen'));
    await page.hover('h1');
    await until(async () => (await page.$(byId('tip'))) === null, { what: 'the tip to go' });
    await page.focus(mark);
    expect(await textOf(byId('tip'))).toContain('13:00–13:50 not seen');
    await page.keyboard.press('ArrowRight');
    expect(await textOf(byId('tip'))).toContain('14:00–18:30 GitLab');
    await clickOn(page, byId('week-as-text'));
    expect(await textOf(`${byId('section-week')} tbody`)).toContain('13:00 to 13:50');
  });

  test('stands as text, with the rest before each day', async () => {
    await clickOn(page, byId('week-as-text'));
    const rows = await page.$$eval(`${byId('section-week')} tbody tr`, (all) =>
      all.map((row) => row.textContent ?? ''),
    );
    expect(rows).toHaveLength(7);
    expect(plain(rows[1] as string)).toContain(
      '10:00 to 12:40 (GitLab, Slack), 14:00 to 18:30 (GitLab), and 21:00 to 01:00 (Slack)',
    );
    // One at night to ten in the morning.
    expect(plain(rows[1] as string)).toContain('9 h 0 m');
  });
});

describe('a correction', () => {
  test('of a tool shows in spans, days and code, and is taken back whole', async () => {
    await openEpisode(3, 600);
    await clickOn(page, `${byId('span-11')} ${byId('change')}`);
    await page.select(byId('change-tool'), 'slack');
    await clickOn(page, byId('change-save'));
    await until(async () => (await stored()).find(({ id }) => id === 11)?.tool === 'slack', { what: 'the change' });
    expect(await said()).toContain('Changed: GitLab, 10:00 to 11:40');
    await agreesWithReplay();
    await clickOn(page, byId('undo-last'));
    await until(async () => (await said()).startsWith('Undone'), { what: 'the undoing' });
    expect(await stored()).toEqual(WEEK);
    await agreesWithReplay();
  });

  test('of a time shows what is there already before it is saved, and takes only what is free', async () => {
    await openEpisode(3, 600);
    await clickOn(page, `${byId('span-11')} ${byId('change')}`);
    await retypeAndLeave(page, 'change-to', '13:00');
    await until(async () => (await textOf(byId('change-plan'))).includes('Slack, 11:40 to 12:40'), {
      what: 'what is there already',
    });
    await clickOn(page, byId('change-save'));
    await until(async () => (await said()).startsWith('Changed'), { what: 'the change' });
    const start = midnight - 3 * DAY;
    const onDay = (await stored()).filter((row) => row.start >= start && row.end <= start + 13 * HOUR);
    expect(onDay.map((row) => [row.tool, (row.start - start) / MINUTE, (row.end - start) / MINUTE])).toEqual([
      ['gitlab', 600, 700],
      ['slack', 700, 760],
      ['gitlab', 760, 780],
    ]);
    await agreesWithReplay();
  });

  test('leaves the focus where the work goes on', async () => {
    await openEpisode(3, 600);
    await clickOn(page, `${byId('span-11')} ${byId('change')}`);
    await clickOn(page, byId('correct-cancel'));
    await focusComesTo('span-11-change');
    await clickOn(page, `${byId('span-11')} ${byId('split')}`);
    await clickOn(page, byId('correct-cancel'));
    await focusComesTo('span-11-split');
    await clickOn(page, `${byId('span-11')} ${byId('change')}`);
    await page.select(byId('change-tool'), 'slack');
    await clickOn(page, byId('change-save'));
    await focusComesTo('span-11-change');
    await agreesWithReplay();
    expect(await focused()).toBe('span-11-change');
    await clickOn(page, byId('undo-last'));
    await until(async () => (await said()).startsWith('Undone'), { what: 'the undoing' });
    expect(await focused()).toBe('week-said');
    await clickOn(page, byId('episode-close'));
    await focusComesTo(`${dayAgo(3)} ${midnight - 3 * DAY + 600 * MINUTE}`);
  });

  test('that takes away what was pressed leaves the focus on what is next', async () => {
    await openEpisode(3, 600);
    await clickOn(page, `${byId('span-11')} ${byId('delete')}`);
    await focusComesTo('span-12-change');
    await clickOn(page, byId('delete-all'));
    await focusComesTo('week-said');
    await clickOn(page, `${byId('corrections')} summary`);
    const undos = () => page.$$(`${byId('corrections')} ${byId('undo')}`);
    await until(async () => (await undos()).length === 2, { what: 'two corrections' });
    await clickOn(page, `${byId('corrections')} ${byId('undo')}`);
    await until(async () => (await undos()).length === 1, { what: 'one correction' });
    expect(await focused()).toBe('undo');
    await clickOn(page, byId('as-observed'));
    await until(async () => (await undos()).length === 0, { what: 'no correction' });
    expect(await focused()).toBe('week-said');
    expect(await said()).toBe('As observed again. Corrections taken back: 1.');
  });

  test('splits a span by keyboard alone, and each half can be deleted', async () => {
    await page.focus(`[data-mark="${dayAgo(2)} ${midnight - 2 * DAY + 840 * MINUTE}"]`);
    await page.keyboard.press('Enter');
    await until(() => page.$(byId('episode')), { what: 'the episode' });
    await page.focus(`${byId('span-17')} ${byId('split')}`);
    await page.keyboard.press('Enter');
    await until(() => page.$(byId('split-at')), { what: 'the form' });
    await retypeAndLeave(page, 'split-at', '15:00');
    await page.focus(byId('split-save'));
    await page.keyboard.press('Enter');
    await until(async () => (await stored()).length === WEEK.length + 1, { what: 'two halves' });
    await agreesWithReplay();
    await page.focus(`${byId('span-17')} ${byId('delete')}`);
    await page.keyboard.press('Enter');
    await until(async () => !(await stored()).some(({ id }) => id === 17), { what: 'the deletion' });
    await agreesWithReplay();
  });

  test('deletes an episode in one act, and all of the week is as observed again', async () => {
    await openEpisode(1, 1_260);
    await clickOn(page, byId('delete-all'));
    await until(async () => (await stored()).length === WEEK.length - 1, { what: 'the deletion' });
    await agreesWithReplay();
    await openEpisode(3, 600);
    await clickOn(page, byId('delete-all'));
    await until(async () => (await stored()).length === WEEK.length - 3, { what: 'the other deletion' });
    await agreesWithReplay();
    await clickOn(page, `${byId('corrections')} summary`);
    expect(await textOf(`${byId('corrections')} summary`)).toBe('2 corrections in this week');
    await clickOn(page, byId('as-observed'));
    await until(async () => (await stored()).length === WEEK.length, { what: 'what was observed' });
    expect(await stored()).toEqual(WEEK);
    await agreesWithReplay();
    expect((await readTable(desk.page, 'corrections')).every((row) => row['undoneAt'] !== undefined)).toBe(true);
  });

  test('adds time by hand, which the week shows at once', async () => {
    const before = await shown();
    await clickOn(page, byId('add-time'));
    await until(async () => /\d\d:00 to \d\d:00: .* is added/.test(await textOf(byId('entry-plan'))), {
      what: 'what the hour that the form begins with would add',
    });
    await pickDay(page, 'entry-day', dayAgo(3));
    await retypeAndLeave(page, 'entry-from', '19:00');
    await retypeAndLeave(page, 'entry-to', '20:00');
    await clickOn(page, byId('entry-add'));
    await until(async () => (await shown()).worked === before.worked + HOUR, { what: 'an hour more' });
    await agreesWithReplay();
    await clickOn(page, `${byId('corrections')} summary`);
    await clickOn(page, `${byId('corrections')} ${byId('undo')}`);
    await until(async () => (await shown()).worked === before.worked, { what: 'the hour to go' });
    expect(await stored()).toEqual(WEEK);
  });
});

describe('as text, a week', () => {
  const typed = () => page.$eval(byId('entry-from'), (field) => (field as HTMLInputElement).value);
  const isText = async () => (await page.$(`${byId('section-week')} table`)) !== null;

  test('keeps the form that is open, with what was typed into it', async () => {
    await clickOn(page, byId('add-time'));
    await until(() => page.$(byId('entry-from')), { what: 'the form' });
    await retypeAndLeave(page, 'entry-from', '07:15');
    await clickOn(page, byId('week-as-text'));
    await until(isText, { what: 'the text' });
    expect(await typed()).toBe('07:15');
    await clickOn(page, byId('week-as-text'));
    await until(async () => !(await isText()), { what: 'the picture again' });
    expect(await typed()).toBe('07:15');
  });

  test('can be added to, and keeps what was said', async () => {
    await openEpisode(1, 1_260);
    await clickOn(page, byId('week-as-text'));
    await clickOn(page, byId('delete-all'));
    await until(async () => (await said()).startsWith('Deleted'), { what: 'the deletion' });
    expect(await isText()).toBe(true);
    await until(() => page.$(byId('corrections')), { what: 'the list of corrections' });
    await clickOn(page, byId('add-time'));
    await until(() => page.$(byId('entry-add')), { what: 'the form' });
  });
});

describe('the page', () => {
  test('without any history says so in every place', async () => {
    await clearTables(desk.page, 'spans', 'seen', 'days');
    await page.close();
    await open();
    expect(await shown()).toEqual({ code: undefined, worked: 0, active: 0 });
    expect(await page.$('[data-mark]')).toBeNull();
  });
});
