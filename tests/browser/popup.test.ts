/**
 * The popup in real browsers: one state at a time, numbers that agree with a count by hand, alive while it is open,
 * usable by keyboard alone, and readable in every language, light and dark.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PATTERN_IDS } from '../../patterns/pattern';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { changeSession } from '../support/browser/change-session';
import { clearTables, type Row, readTable, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { onlyIn } from '../support/browser/only-in';
import { recordPlaces } from '../support/browser/record-places';
import { until } from '../support/browser/wait';
import { weekCodeByHand, weekendCodeByHand } from '../support/samples/code-by-hand';
import { type HandSpan, handCount } from '../support/samples/hand-count';
import { breakDatabase } from '../support/samples/scenes';

const kind = browserKind();

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A zone in which it is the afternoon now, so that today has room for work before and quiet hours after. */
const offsetHours = zoneOfAfternoon(new Date().getUTCHours());
const timeZone = `Etc/GMT${offsetHours > 0 ? '-' : '+'}${Math.abs(offsetHours)}`;
const offset = offsetHours * 60;

const ORIGINS = {
  github: ['*://github.com/*', '*://gist.github.com/*'],
  slack: ['*://*.slack.com/*'],
} as const;
type ToolId = keyof typeof ORIGINS;

const byId = (id: string) => `[data-testid="${id}"]`;
const textOf = (page: Page, id: string) => page.$eval(byId(id), (element) => element.textContent ?? '');
const stateOf = (page: Page) => page.$eval(byId('popup'), (element) => (element as HTMLElement).dataset['state']);
const reaches = (page: Page, state: string) =>
  until(async () => (await stateOf(page)) === state, { what: `the popup to say "${state}"` });
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['testid'] ?? null);

async function lengthsOf(page: Page, id: string): Promise<{ worked: number; active: number }> {
  const { worked, active } = await page.$eval(byId(id), (element) => ({ ...(element as HTMLElement).dataset }));
  return { worked: Number(worked), active: Number(active) };
}

interface Stored {
  tools?: readonly ToolId[];
  granted?: readonly ToolId[];
  settings?: Row;
  spans?: readonly HandSpan[];
  control?: Row;
}

let desk: Page;

function grantedOrigins(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });
}

/** Makes each choice another than the one before it. */
let turn = 0;

function untilAccessIs(tools: readonly string[]): Promise<unknown> {
  return until(
    async () => {
      const access = (await readStorage(desk, 'local'))['access'] as { granted: string[] } | undefined;
      return (access?.granted ?? []).toSorted().join() === tools.toSorted().join();
    },
    {
      what: `the background to know that access is granted to ${tools.length === 0 ? 'nothing' : tools.join(' and ')}`,
    },
  );
}

/** Whether these tools are chosen and these granted already, for the browser and for the background. */
async function isAccessTo(tools: readonly ToolId[], granted: readonly ToolId[]): Promise<boolean> {
  const origins = granted.flatMap((tool) => [...ORIGINS[tool]]);
  const { settings, access } = (await readStorage(desk, 'local')) as { settings?: Row; access?: Row };
  const isSame = (one: unknown, other: readonly string[]) =>
    Array.isArray(one) && one.toSorted().join() === other.toSorted().join();
  return (
    isSame(settings?.['tools'], tools) &&
    isSame(access?.['granted'], granted) &&
    isSame(await grantedOrigins(desk), origins)
  );
}

/**
 * Takes all access away and grants what is wanted. What is not chosen any more is given back by the background; what a
 * test took away from it is not its to give. It is through with that once it has found that nothing is granted, which it
 * is told otherwise here.
 */
async function changeAccess(browser: BrowserUnderTest, granted: readonly ToolId[]): Promise<void> {
  turn += 1;
  await writeStorage(desk, 'local', { access: { granted: ['anything'] }, control: { paused: null } });
  await writeStorage(desk, 'local', { settings: { version: 1, tools: [], idleSeconds: 30 + turn } });
  await untilAccessIs([]);
  await browser.revoke(await grantedOrigins(desk));
  await browser.grant(granted.flatMap((tool) => ORIGINS[tool]));
}

/** The popups of a test, to be closed after it. */
const opened: Page[] = [];

/** The popup in a tab. */
async function openPopup(browser: BrowserUnderTest): Promise<Page> {
  const page = await browser.openPage('/popup.html');
  opened.push(page);
  return page;
}

/** Stores all that a test begins with, and opens the popup in a tab. */
async function openWith(browser: BrowserUnderTest, stored: Stored): Promise<Page> {
  const { tools = ['github', 'slack'], granted = tools, settings = {}, spans = [], control = {} } = stored;
  if (!(await isAccessTo(tools, granted))) {
    await changeAccess(browser, granted);
  }
  await writeStorage(desk, 'local', { settings: { version: 1, ...settings, tools }, control });
  await untilAccessIs(granted);
  await clearTables(desk, 'spans', 'days', 'seen', 'marks');
  await seed(desk, { spans: spans.map((span) => ({ ...span, source: 'observed' })) });
  const page = await openPopup(browser);
  await until(async () => (await stateOf(page)) !== 'loading', { what: 'the popup to have read' });
  return page;
}

/** What the hours say comes a moment after the week. */
async function untilLooked(openedAt: number): Promise<void> {
  await until(
    async () => {
      const { glance } = (await readStorage(desk, 'session')) as { glance?: { at: number } };
      return glance !== undefined && glance.at >= openedAt;
    },
    { what: 'what the hours say' },
  );
}

/** Thoughts that have come back, and one that has not. */
const PARKED = [
  { id: 1, text: 'one', at: 1, until: 2 },
  { id: 2, text: 'two', at: 2, until: 3 },
  { id: 3, text: 'three', at: 3, until: 4 },
  { id: 4, text: 'later', at: 4, until: Date.now() + DAY },
];

/** The decision that GitHub counts now. */
const inFront = () => ({ at: Date.now(), tool: 'github', isCounted: true, reason: 'in-front' });

/** Stretches of ten days, bridges, glances, a night and a day turn among them; all in whole minutes, the last ends now. */
function tenDays(): HandSpan[] {
  const now = Math.floor(Date.now() / MINUTE) * MINUTE;
  const midnight = Math.floor((now + offset * MINUTE) / DAY) * DAY - offset * MINUTE;
  const past = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((daysAgo) => {
    const start = midnight - daysAgo * DAY;
    const stretch = (from: number, to: number, tool: ToolId) => ({
      start: start + from * MINUTE,
      end: start + to * MINUTE,
      tool,
      offset,
    });
    return [
      stretch(540, 590, 'github'),
      stretch(600, 720 + daysAgo, 'slack'),
      stretch(740 + daysAgo, 744 + daysAgo, 'github'),
      stretch(800, 950, 'github'),
      ...(daysAgo % 3 === 0
        ? [stretch(1_400, 1_470, 'slack'), stretch(1_640, 1_680, 'github'), stretch(1_680, 1_700, 'github')]
        : []),
    ];
  });
  const today = [
    { start: now - 140 * MINUTE, end: now - 90 * MINUTE, tool: 'github', offset },
    { start: now - 80 * MINUTE, end: now - 62 * MINUTE, tool: 'slack', offset },
    { start: now - 40 * MINUTE, end: now - MINUTE, tool: 'github', offset },
  ];
  return [...past, ...today];
}

/** The calendar day, some days ago, of the wall clock. */
const dayAgo = (daysAgo: number) => new Date(Date.now() + offset * MINUTE - daysAgo * DAY).toISOString().slice(0, 10);
/** 1 is Monday. */
const weekdayAgo = (daysAgo: number) => ((new Date(dayAgo(daysAgo)).getUTCDay() + 6) % 7) + 1;
/** The week that ends today, as setting and as days. */
const WEEK_TO_TODAY = { firstWeekday: weekdayAgo(6) };
const daysToToday = () => [6, 5, 4, 3, 2, 1, 0].map(dayAgo);

type Stretch = readonly [from: number, to: number];

/** Stretches of one day in minutes after its midnight. */
const stretchesOf = (daysAgo: number, ...stretches: readonly Stretch[]) => elsewhere(0, daysAgo, ...stretches);

/** The same by a wall clock that is some minutes ahead of the one here. */
function elsewhere(ahead: number, daysAgo: number, ...stretches: readonly Stretch[]): HandSpan[] {
  const midnight = Date.parse(`${dayAgo(daysAgo)}T00:00:00Z`) - (offset + ahead) * MINUTE;
  return stretches.map(([from, to]) => ({
    start: midnight + from * MINUTE,
    end: midnight + to * MINUTE,
    tool: 'github',
    offset: offset + ahead,
  }));
}

/** Nine to nine on six days, on the third of which the clock changes at three in the night, in the middle of work. */
function clockChange(before: number): HandSpan[] {
  const day: readonly Stretch[] = [
    [540, 720],
    [765, 1_260],
  ];
  return [
    ...[6, 5].flatMap((daysAgo) => elsewhere(before, daysAgo, ...day)),
    ...elsewhere(before, 4, [540, 720], [765, 1_260], [1_500, 1_620]),
    ...elsewhere(0, 4, [1_620 - before, 1_680 - before]),
    ...[3, 2, 1].flatMap((daysAgo) => stretchesOf(daysAgo, ...day)),
  ];
}

/** What was wished for, as it is stored. */
async function readWishes(): Promise<Record<string, unknown>> {
  return (await readStorage(desk, 'local'))['control'] as Record<string, unknown>;
}

/** When the wall clock next shows nine. */
function nextNine(): number {
  const midnight = Math.floor((Date.now() + offset * MINUTE) / DAY) * DAY - offset * MINUTE;
  return [0, 1].map((days) => midnight + days * DAY + 9 * HOUR).find((nine) => nine > Date.now()) as number;
}

let browser: BrowserUnderTest;

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone });
  desk = await browser.openPage('/manifest.json');
});
// A popup that a failed test leaves open goes on reading, and would end a break of the next test by what was worked here.
afterEach(async () => {
  for (const page of opened.splice(0).filter((one) => !one.isClosed())) {
    // One that leads elsewhere closes itself.
    await page.close().catch(() => undefined);
  }
});
afterAll(async () => {
  await browser?.close();
});

describe('one state at a time', () => {
  test('without a tool it says so and leads to the choice', async () => {
    const page = await openWith(browser, { tools: [] });
    expect(await stateOf(page)).toBe('no-access');
    expect(await page.$(byId('pause'))).toBeNull();
    await page.click(byId('choose-tools'));
    await until(() => isOpen(desk, '/welcome.html'), { what: 'the page on which tools are chosen' });
  });

  test('with tools but no access it says so and leads to the settings', async () => {
    const page = await openWith(browser, { granted: [] });
    expect(await stateOf(page)).toBe('no-access');
    await page.click(byId('choose-tools'));
    await until(() => isOpen(desk, '/options.html'), { what: 'the settings' });
  });

  test('before the first minute it says how many tools are waited for', async () => {
    const page = await openWith(browser, {});
    expect(await stateOf(page)).toBe('no-data');
    expect(await page.$eval('h2', (heading) => heading.textContent)).toBe('Nothing counted yet');
    expect(await page.$eval('h2 + p', (text) => text.textContent)).toContain('one of your 2 tools');
    await page.click(byId('dashboard'));
    await until(() => isOpen(desk, '/dashboard.html'), { what: 'the dashboard' });
    await page.close();
  });

  // In Firefox nothing can be run before a page of an extension.
  onlyIn('chromium', test)('a database that does not open is told, with what is safe and what to do', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    await breakDatabase(page);
    await page.goto(`${browser.origin}/popup.html`);
    await until(() => page.$(byId('retry')), { what: 'the words about the database' });
    expect(await stateOf(page)).toBe('storage-error');
    expect(await page.$eval(byId('popup'), (popup) => popup.textContent)).toContain('nothing was deleted');
    await page.close();
  });

  test('time that cannot be stored is told, and what is stored is shown', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    const isTold = async () => (await stateOf(page)) === 'storage-error';
    await changeSession(page, { decisions: [inFront()], databaseError: 'QuotaExceededError' }, isTold);
    expect(await textOf(page, 'storage-error')).toContain('QuotaExceededError');
    expect((await lengthsOf(page, 'week')).worked).toBeGreaterThan(0);
    await page.close();
  });

  test('tools that went dark are named, and the others go on', async () => {
    const page = await openWith(browser, { granted: ['github'], spans: tenDays() });
    expect(await stateOf(page)).toBe('working');
    expect(await textOf(page, 'dark-tools')).toContain('Slack');
    await browser.grant(ORIGINS.slack);
    await until(async () => (await page.$(byId('dark-tools'))) === null, { what: 'the words about dark tools to go' });
    await page.close();
  });
});

describe('numbers', () => {
  test.each([
    ['Monday', 1, 4],
    ['Sunday', 7, 4],
    ['Thursday, turning at midnight', 4, 0],
    ['Monday, turning at six', 1, 6],
  ])('today and the week are what a count by hand gives, for weeks from %s', async (_, firstWeekday, dayTurnHour) => {
    const spans = tenDays();
    const page = await openWith(browser, { spans, settings: { firstWeekday, dayTurnHour } });
    const count = handCount(spans, { now: Date.now(), offset, firstWeekday, dayTurnHour });
    expect(await lengthsOf(page, 'today')).toEqual(count.today);
    expect(await lengthsOf(page, 'week')).toEqual(count.week);
    await page.close();
  });

  test('the same once more, when finished days come from the cache', async () => {
    const spans = tenDays();
    const page = await openWith(browser, { spans });
    const before = await lengthsOf(page, 'week');
    await until(async () => (await readTable(desk, 'days')).length >= 8, { what: 'the days that are over to be kept' });
    await page.close();
    const again = await openPopup(browser);
    await until(() => again.$(byId('week')), { what: 'the week' });
    expect(await lengthsOf(again, 'week')).toEqual(before);
    await again.close();
  });

  test('a break of twenty minutes is told from its end', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    expect((await textOf(page, 'since-break')).replaceAll('\u00a0', ' ')).toMatch(/Last break4[01] m ago/);
    await page.close();
  });

  test('a day that is longer than anybody’s is asked about', async () => {
    const spans = [...stretchesOf(2, [300, 1_561]), ...stretchesOf(1, [300, 1_500])];
    const page = await openWith(browser, { spans, settings: WEEK_TO_TODAY });
    const asked = await page.$$eval(byId('all-you'), (lines) => lines.map((line) => line.textContent ?? ''));
    expect(asked.map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
      expect.stringMatching(/^\w+, \w+ \d+: 21 h 1 m\. Is this all you\?$/),
    ]);
    await page.close();
  });

  test('the ribbon is a table for whoever does not see it', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    const rows = await page.$$eval('table tbody tr', (trs) => trs.map((tr) => tr.textContent ?? ''));
    expect(rows).toHaveLength(7);
    const caption = await page.$eval('table caption', (element) => element.textContent ?? '');
    expect(caption).toContain('Usual hours 09:00 to 18:30, quiet from 22:00.');
    expect(rows.filter((row) => row.includes('(today)'))).toHaveLength(1);
    await page.close();
  });
});

describe('codes', () => {
  const SIX = [6, 5, 4, 3, 2, 1];

  test.each([
    ['9-9-6', SIX.flatMap((day) => stretchesOf(day, [540, 720], [765, 1_260]))],
    ['10-1-6', SIX.flatMap((day) => stretchesOf(day, [610, 800], [860, 1_130], [1_140, 1_520]))],
    ['10-6-6', [6, 4, 2].flatMap((day) => stretchesOf(day, [1_320, 1_790]))],
    [null, stretchesOf(3, [540, 1_000])],
    // A flight of nine hours to the west, in the middle of the week, with the clocks of either place.
    ['9-9-6', SIX.flatMap((day) => elsewhere(day > 3 ? 0 : -540, day, [540, 720], [765, 1_260]))],
    // The clock goes back, and forward.
    ['9-9-6', clockChange(60)],
    ['9-9-6', clockChange(-60)],
  ])('%s is what the week is called, and what a count by hand says', async (code, spans) => {
    const page = await openWith(browser, { spans, settings: WEEK_TO_TODAY });
    const shown = (await page.$eval(byId('week'), (head) => (head as HTMLElement).dataset['code'])) ?? null;
    expect(shown).toBe(weekCodeByHand(spans, daysToToday(), 4));
    expect(shown).toBe(code);
    const count = handCount(spans, { now: Date.now(), offset, dayTurnHour: 4, ...WEEK_TO_TODAY });
    expect(await lengthsOf(page, 'week')).toEqual(count.week);
    const words = (await textOf(page, 'week')).replaceAll('\u00a0', ' ');
    expect(words).toContain(`${Math.floor(count.week.worked / HOUR)} h`);
    expect(words.includes('on six days')).toBe(code?.endsWith('6') ?? false);
    await page.close();
  });

  test('while a weekend runs, its code as it goes is what a count by hand says', async () => {
    const now = Math.floor(Date.now() / MINUTE) * MINUTE;
    const spans = [
      ...stretchesOf(2, [600, 1_100], [1_200, 1_570]),
      ...stretchesOf(1, [610, 800], [830, 1_520]),
      { start: now - 130 * MINUTE, end: now - 40 * MINUTE, tool: 'github', offset },
    ];
    const workDays = [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== weekdayAgo(0) && day !== weekdayAgo(1));
    const count = () => weekendCodeByHand(spans, [dayAgo(1), dayAgo(0)], Date.now() / MINUTE + offset, 4);
    const before = count();
    const page = await openWith(browser, { spans, settings: { workDays } });
    const shown = (await textOf(page, 'weekend')).replaceAll('\u00a0', ' ');
    // The hour may turn while the page opens.
    const codes = [before, count()].map((code) => `Weekend so far${code}Free by day${code.split('-').at(-1)} h`);
    expect(codes).toContain(shown);
    await page.close();
  });

  test('a weekend without work is off, and on a work day nothing is said of it', async () => {
    const spans = stretchesOf(3, [540, 1_000]);
    const workDays = [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== weekdayAgo(0));
    const page = await openWith(browser, { spans, settings: { workDays } });
    expect(await textOf(page, 'weekend')).toBe('Weekend so faroff');
    await writeStorage(page, 'local', {
      settings: { version: 1, tools: ['github', 'slack'], workDays: [weekdayAgo(0)] },
    });
    await until(async () => (await page.$(byId('weekend'))) === null, { what: 'the words about the weekend to go' });
    await page.close();
  });

  test('its hours stand over the ribbon', async () => {
    const spans = SIX.flatMap((day) => stretchesOf(day, [610, 800], [860, 1_520]));
    const page = await openWith(browser, { spans, settings: WEEK_TO_TODAY });
    expect(await page.$$eval('.ribbon-axis.is-top span', (labels) => labels.map((label) => label.textContent))).toEqual(
      ['10', '1'],
    );
    expect(await page.$$eval('.ribbon-code', (lines) => lines.map((line) => line.getAttribute('x1')))).toEqual([
      '25%',
      '87.5%',
    ]);
    await page.close();
  });
});

describe.each(['mouse', 'keyboard'] as const)('by %s', (means) => {
  let page: Page;
  beforeEach(async () => {
    page = await openWith(browser, { spans: tenDays() });
  });

  const press = async (id: string) => {
    if (means === 'mouse') {
      await page.click(byId(id));
    } else {
      await page.focus(byId(id));
      await page.keyboard.press('Enter');
    }
  };
  const openAgain = async () => {
    await page.close();
    page = await openPopup(browser);
    await until(async () => (await page.$(byId('popup'))) !== null && (await stateOf(page)) !== 'loading', {
      what: 'the popup to have read again',
    });
  };
  const hasFocus = (id: string) => until(async () => (await focused(page)) === id, { what: `the focus on ${id}` });

  test('clocking out closes the day, survives the popup, and is taken back', async () => {
    await press('clock-out');
    await reaches(page, 'clocked-out');
    await hasFocus('go-on');
    const { at, until: end } = (await readWishes())['clockedOut'] as { at: number; until: number };
    expect(Date.now() - at).toBeLessThan(60_000);
    expect(end).toBe(nextNine());
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(dayAgo(0)));
    expect(await textOf(page, 'clocked-out')).toBe(`${weekday} is done`);
    const today = tenDays().slice(-3);
    const clock = (instant: number) => new Date(instant + offset * MINUTE).toISOString().slice(11, 16);
    const [started] = (await textOf(page, 'out-times')).match(/\d\d:\d\d/) ?? [];
    expect([clock(today[0]?.start as number), clock((today[0]?.start as number) - MINUTE)]).toContain(started);
    expect(await page.$(byId('clock-out'))).toBeNull();
    await openAgain();
    expect(await stateOf(page)).toBe('clocked-out');
    await press('go-on');
    await reaches(page, 'working');
    await hasFocus('clock-out');
    expect((await readWishes())['clockedOut']).toBeNull();
  });

  test('a break says since when and when it is long enough, survives the popup, and ends', async () => {
    await press('break');
    await reaches(page, 'on-break');
    await hasFocus('break');
    const { since } = (await readWishes())['onBreak'] as { since: number };
    expect(Date.now() - since).toBeLessThan(60_000);
    expect(await textOf(page, 'on-break')).toMatch(/^On a break since \d\d:\d\d$/);
    await openAgain();
    expect(await stateOf(page)).toBe('on-break');
    await press('break');
    await reaches(page, 'working');
    expect((await readWishes())['onBreak']).toBeNull();
  });

  test('quiet lasts an hour, survives the popup, and ends', async () => {
    const before = Date.now();
    await press('quiet');
    await until(async () => (await textOf(page, 'quiet')).startsWith('Quiet until'), { what: 'quiet' });
    const quietUntil = (await readWishes())['quietUntil'] as number;
    expect(quietUntil - before).toBeGreaterThanOrEqual(HOUR);
    expect(quietUntil - Date.now()).toBeLessThanOrEqual(HOUR);
    await openAgain();
    expect(await page.$eval(byId('quiet'), (button) => button.getAttribute('aria-pressed'))).toBe('true');
    await press('quiet');
    await until(async () => (await readWishes())['quietUntil'] === null, { what: 'quiet to end' });
  });

  test('on call lasts to the usual start and marks the night, survives the popup, and ends', async () => {
    await press('on-call');
    await until(async () => (await textOf(page, 'on-call')) === 'On call until 09:00', { what: 'the night on call' });
    expect((await readWishes())['onCallUntil']).toBe(nextNine());
    await until(async () => (await readTable(desk, 'marks')).length > 0, { what: 'the mark' });
    expect(await readTable(desk, 'marks')).toMatchObject([{ day: dayAgo(0), kind: 'on-call' }]);
    await openAgain();
    expect(await page.$eval(byId('on-call'), (button) => button.getAttribute('aria-pressed'))).toBe('true');
    await press('on-call');
    await until(async () => (await readTable(desk, 'marks')).length === 0, { what: 'the mark to go' });
    expect((await readWishes())['onCallUntil']).toBeNull();
  });
});

describe('a break', () => {
  test('says when it was long enough, by the person’s own measure', async () => {
    const since = Date.now() - 20 * MINUTE;
    const spans = stretchesOf(1, [540, 1_000]);
    const page = await openWith(browser, { spans, settings: { breakMinutes: 15 }, control: { onBreak: { since } } });
    const text = (await page.$eval('.popup-say p', (words) => words.textContent ?? '')).replaceAll('\u00a0', ' ');
    expect(text).toMatch(/^20 m so far\. The 15 m you set were over at \d\d:\d\d\.$/);
    await page.close();
  });

  test('ends by itself once work is seen again', async () => {
    const control = { onBreak: { since: Date.now() - 30 * MINUTE } };
    const page = await openWith(browser, { spans: tenDays(), control });
    expect(await stateOf(page)).toBe('working');
    await until(async () => (await readWishes())['onBreak'] === null, { what: 'the break to be forgotten' });
    await page.close();
  });
});

describe('now', () => {
  test('the line follows each decision while the popup is open', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    const says = (words: RegExp) => async () => words.test(await textOf(page, 'now-line'));
    await changeSession(page, { decisions: [inFront()] }, says(/^Now: GitHub in front, counted$/));
    const idle = { at: Date.now() - 200_000, tool: 'github', isCounted: false, reason: 'idle' };
    await changeSession(page, { decisions: [idle] }, says(/GitHub in front, idle 3.m: not counted/));
    await page.close();
  });

  test('in discreet mode it names no tool', async () => {
    const page = await openWith(browser, { granted: ['github'], spans: tenDays(), settings: { isDiscreet: true } });
    const isSaid = async () => (await textOf(page, 'now-line')).includes('a tool in front');
    await changeSession(page, { decisions: [inFront()] }, isSaid);
    expect(await page.$eval(byId('popup'), (popup) => popup.textContent)).not.toMatch(/GitHub|Slack/);
    await page.close();
  });
});

test('what was stored behind its back is there once the page is looked at again', async () => {
  const page = await openWith(browser, {});
  expect(await stateOf(page)).toBe('no-data');
  await seed(desk, { spans: tenDays().map((span) => ({ ...span, source: 'observed' })) });
  // As when the person comes back to it; a window without a display does not tell.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await reaches(page, 'working');
  await page.close();
});

describe('pause', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openWith(browser, { spans: tenDays() });
  });

  const pausedUntil = async () =>
    ((await readStorage(page, 'local'))['control'] as { paused: { until: number | null } }).paused.until;

  test('pauses and resumes by keyboard alone, and the focus follows', async () => {
    await page.focus(byId('pause'));
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused(page)).toBe('pause-hour');
    await page.keyboard.press('Enter');
    await reaches(page, 'paused');
    expect(await textOf(page, 'now-line')).toMatch(/^Paused until \d\d:\d\d$/);
    await until(async () => (await focused(page)) === 'resume', { what: 'the focus on the way back' });
    await page.keyboard.press('Enter');
    await reaches(page, 'working');
    await until(async () => (await focused(page)) === 'pause', { what: 'the focus on the pause' });
  });

  test('Esc closes the choices and goes back to the button', async () => {
    await page.focus(byId('pause'));
    await page.keyboard.press('Enter');
    await page.focus(byId('pause-open'));
    await page.keyboard.press('Escape');
    expect(await page.$(byId('pause-open'))).toBeNull();
    expect(await focused(page)).toBe('pause');
  });

  test('an hour is an hour', async () => {
    await page.click(byId('pause'));
    const before = Date.now();
    await page.click(byId('pause-hour'));
    await reaches(page, 'paused');
    const until1 = (await pausedUntil()) as number;
    expect(until1 - before).toBeGreaterThanOrEqual(HOUR);
    expect(until1 - Date.now()).toBeLessThanOrEqual(HOUR);
  });

  test('until tomorrow is until the next day turn', async () => {
    await page.click(byId('pause'));
    await page.click(byId('pause-tomorrow'));
    await reaches(page, 'paused');
    const turn = Math.floor((Date.now() + offset * MINUTE - 4 * HOUR) / DAY) * DAY + DAY + 4 * HOUR - offset * MINUTE;
    expect(await pausedUntil()).toBe(turn);
    expect(await textOf(page, 'now-line')).toBe('Paused until tomorrow, 04:00');
  });

  test('until resumed has no end', async () => {
    await page.click(byId('pause'));
    await page.click(byId('pause-open'));
    await reaches(page, 'paused');
    expect(await pausedUntil()).toBeNull();
  });
});

describe('parked thoughts', () => {
  let page: Page;
  const inTheList = async (id: string, row: number) => {
    await page.focus(`${byId('parked')} li:nth-child(${row}) ${byId(id)}`);
    await page.keyboard.press('Enter');
  };
  const listed = () =>
    page.$$eval(`${byId('parked')} li`, (rows) => rows.map((row) => row.querySelector('span')?.textContent ?? ''));
  const isListed = (...texts: readonly string[]) =>
    until(async () => (await listed()).join() === texts.join(), { what: `the list to be ${texts.join(', ')}` });
  const hasFocus = (id: string, name?: string) =>
    until(
      () =>
        page.evaluate(
          (testId, label) => {
            const { dataset, ariaLabel } = document.activeElement as HTMLElement;
            return dataset['testid'] === testId && (label === null || ariaLabel === label);
          },
          id,
          name ?? null,
        ),
      { what: `the focus on ${name ?? id}` },
    );

  beforeEach(async () => {
    await clearTables(desk, 'notes');
    await seed(desk, { notes: PARKED });
    page = await openWith(browser, { spans: tenDays(), settings: { workDays: [weekdayAgo(-2)] } });
    await until(() => page.$(byId('parked')), { what: 'the thoughts that came back' });
    return () => clearTables(desk, 'notes');
  });

  test('a thought is parked by keyboard, till the next morning of work', async () => {
    await page.focus(byId('park'));
    await page.keyboard.press('Enter');
    await hasFocus('park-text');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page, 'park-said')).startsWith('Nothing is written'), { what: 'the words' });
    await page.keyboard.type('  run   7 ');
    await page.keyboard.press('Enter');
    const back = nextNine() + DAY;
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(back + offset * MINUTE);
    await until(async () => (await textOf(page, 'park-said')) === `Kept. Back on ${weekday}, 09:00.`, {
      what: 'the words',
    });
    expect((await readTable(desk, 'notes')).at(-1)).toMatchObject({ text: 'run 7', until: back });
    expect(await page.$eval(byId('park-text'), (field) => (field as HTMLInputElement).value)).toBe('');
    await hasFocus('park-text');
    await page.keyboard.press('Escape');
    await hasFocus('park');
    expect(await page.$(byId('park-text'))).toBeNull();
    expect(await listed()).toEqual(['one', 'two', 'three']);
  });

  test('one that is done goes, is kept, and leaves the focus on the next, and at last on the line for more', async () => {
    await inTheList('done', 2);
    await isListed('one', 'three');
    await hasFocus('done', 'Done: three');
    await page.keyboard.press('Enter');
    await isListed('one');
    await hasFocus('done', 'Done: one');
    await page.keyboard.press('Enter');
    await until(async () => (await page.$(byId('parked'))) === null, { what: 'the list to be empty' });
    await hasFocus('park');
    const done = (await readTable(desk, 'notes')).filter((note) => 'doneAt' in note);
    expect(done.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  test('one is edited in its place: Enter keeps it, and Esc leaves it as it was', async () => {
    const rewrite = async (text: string) => {
      await inTheList('edit', 2);
      await hasFocus('edit-text');
      await page.$eval(byId('edit-text'), (field) => (field as HTMLInputElement).select());
      await page.keyboard.type(text);
    };
    await rewrite('another');
    await page.keyboard.press('Escape');
    await hasFocus('edit', 'Edit: two');
    await rewrite('   ');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page, 'edit-problem')) !== '', { what: 'the words about nothing' });
    await page.keyboard.press('Escape');
    await rewrite('2');
    await page.keyboard.press('Enter');
    await isListed('one', '2', 'three');
    await hasFocus('edit', 'Edit: 2');
    expect((await readTable(desk, 'notes'))[1]).toEqual({ ...PARKED[1], text: '2' });
  });

  test('one that is deleted is gone at once, and comes back whole', async () => {
    await inTheList('delete', 2);
    await isListed('one', 'Deleted.', 'three');
    await hasFocus('undo-delete');
    expect(await readTable(desk, 'notes')).toEqual(PARKED.filter(({ id }) => id !== 2));
    await page.keyboard.press('Enter');
    await isListed('one', 'two', 'three');
    await hasFocus('done', 'Done: two');
    expect(await readTable(desk, 'notes')).toEqual(PARKED);
    await inTheList('delete', 2);
    await hasFocus('undo-delete');
    await inTheList('done', 1);
    await isListed('three');
  });

  test('what cannot be stored is told, and stays', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await inTheList('done', 1);
    await until(async () => (await textOf(page, 'parked-problem')).includes('The disk is full.'), {
      what: 'the words',
    });
    await hasFocus('done', 'Done: one');
    expect(await listed()).toEqual(['one', 'two', 'three']);
  });

  test('after clocking out they keep silent, and a thought can be parked', async () => {
    await page.click(byId('clock-out'));
    await reaches(page, 'clocked-out');
    expect(await page.$(byId('parked'))).toBeNull();
    await page.click(byId('park'));
    await page.keyboard.type('for tomorrow');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page, 'park-said')).startsWith('Kept. Back on'), { what: 'the words' });
  });
});

describe('what the hours say', () => {
  const EVERY_BUTTON = '.popup-acts > button, .popup-foot-row > button';
  const lastDays = (count: number) => Array.from({ length: count }, (_, index) => count - index);
  /** From eight to two in the night on every day of five weeks. */
  const HEAVY = lastDays(35).flatMap((days) => stretchesOf(days, [480, 780], [870, 1_560]));
  /** Six hours on workdays, and on both days of rest of the week that is over. */
  const GIVEN = lastDays(56).flatMap((days) =>
    days % 7 > 0 && days % 7 < 3 && days > 2 ? [] : stretchesOf(days, [600, 780], [840, 1_020]),
  );
  /** Long days, and a page from one to three in the last night. */
  const PAGED = [
    ...lastDays(7).flatMap((days) => stretchesOf(days, [540, 1_320])),
    ...stretchesOf(1, [1_500, 1_620], [1_740, 1_745]),
  ];
  const settings = { firstWeekday: weekdayAgo(0), workDays: [7, 6, 5, 4, 3].map(weekdayAgo) };

  const begin = async (spans: readonly HandSpan[]) => {
    const openedAt = Date.now();
    const page = await openWith(browser, { settings, spans });
    await untilLooked(openedAt);
    await page.close();
  };
  /** Opens the popup over another history, and tells each way in which its buttons stood until that had been read. */
  const openAndWatch = async (spans: readonly HandSpan[], marks: readonly Row[] = []) => {
    await clearTables(desk, 'spans', 'days', 'marks');
    await seed(desk, { spans: spans.map((span) => ({ ...span, source: 'observed' })), marks });
    const stop = await recordPlaces(desk, '/popup.html', EVERY_BUTTON);
    const openedAt = Date.now();
    const page = await openPopup(browser);
    await until(async () => (await stateOf(page)) === 'working', { what: 'the popup to have read' });
    await untilLooked(openedAt);
    // What has arrived is drawn in the next frames.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    return { page, places: await stop() };
  };
  const told = (page: Page) =>
    page.$$eval('[data-testid^="finding-"]', (all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map(
          (one) =>
            `${one.closest('[data-testid="late"]') === null ? 'above' : 'below'} ${(one as HTMLElement).dataset['testid']?.slice(8)}`,
        ),
    );

  test('moves no button when it comes, whatever the popup knew before', async () => {
    await begin(tenDays());
    const onCall = [{ day: dayAgo(1), kind: 'on-call' }];
    for (const [spans, marks] of [[HEAVY], [GIVEN], [PAGED, onCall], [tenDays()], [HEAVY]] as const) {
      const { page, places } = await openAndWatch(spans, marks);
      expect(places).toHaveLength(1);
      await page.close();
    }
  });

  test('stands below the buttons where it was not known at first, and above them the next time', async () => {
    await begin(stretchesOf(3, [540, 1_000]));
    const { page } = await openAndWatch(HEAVY);
    await until(() => page.$(byId('late')), { what: 'what has come' });
    expect(await told(page)).toEqual(['below short-rest', 'below hundred-hour-week', 'below zero-zero-two']);
    for (const scheme of ['light', 'dark'] as const) {
      await paint(browser, page, scheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    await checkFit(page);
    await page.close();
    const { page: next, places } = await openAndWatch(HEAVY);
    expect(places).toHaveLength(1);
    expect(await told(next)).toEqual(['above short-rest', 'above hundred-hour-week', 'above zero-zero-two']);
    await next.close();
  });

  test('that holds no more leaves its place empty', async () => {
    await begin(HEAVY);
    const { page, places } = await openAndWatch(stretchesOf(3, [540, 1_000]));
    await until(async () => (await told(page)).length === 0, { what: 'what was said to go' });
    expect(places).toHaveLength(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});

describe('for everybody', () => {
  /** What the hours say takes room of its own, and has a test of its own. */
  const SILENT = { silentPatterns: PATTERN_IDS, workDays: [1, 2, 3, 4, 5, 6, 7] };
  const SCENES: Record<string, Stored> = {
    'no-access': { tools: [] },
    'no-data': {},
    working: { granted: ['github'], spans: tenDays(), settings: SILENT },
  };

  describe.each(['en', 'ko'] as const)('%s', (language) => {
    let speaking: BrowserUnderTest;
    let before: Page;
    beforeAll(async () => {
      speaking = await launchBrowser({ kind, timeZone, language });
      before = desk;
      desk = await speaking.openPage('/manifest.json');
    });
    afterAll(async () => {
      desk = before;
      await speaking?.close();
    });

    test.each(Object.keys(SCENES))('%s: axe finds nothing, light and dark, and nothing is cut off', async (state) => {
      const page = await openWith(speaking, SCENES[state] as Stored);
      expect(await stateOf(page)).toBe(state);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      if (state === 'working') {
        await page.click(byId('pause'));
      }
      for (const scheme of ['light', 'dark'] as const) {
        await paint(speaking, page, scheme);
        expect(await axeViolations(page)).toEqual([]);
      }
      await checkFit(page);
      if (state === 'working') {
        await page.click(byId('pause'));
        for (const [id, next] of [
          ['break', 'on-break'],
          ['clock-out', 'clocked-out'],
        ] as const) {
          await page.click(byId(id));
          await reaches(page, next);
          expect(await axeViolations(page)).toEqual([]);
          await checkFit(page);
        }
        await page.click(byId('go-on'));
        await reaches(page, 'working');
        await page.click(byId('quiet'));
        await page.click(byId('on-call'));
        await page.click(byId('pause'));
        await until(() => page.$(byId('pause-open')), { what: 'the choices of a pause' });
        expect(await axeViolations(page)).toEqual([]);
        await checkFit(page);
        await page.click(byId('pause-open'));
        await reaches(page, 'paused');
        expect(await axeViolations(page)).toEqual([]);
        await checkFit(page);
      }
      await page.close();
    });

    test('parked thoughts: axe finds nothing, light and dark, and nothing is cut off', async () => {
      await seed(desk, { notes: PARKED });
      const page = await openWith(speaking, { spans: tenDays(), settings: SILENT });
      await until(() => page.$(byId('delete')), { what: 'the list' });
      await checkFit(page);
      await page.click(byId('delete'));
      await until(() => page.$(byId('undo-delete')), { what: 'the way back' });
      await page.click(byId('edit'));
      await page.click(byId('park'));
      await page.type(byId('park-text'), 'four');
      await page.keyboard.press('Enter');
      await until(async () => (await textOf(page, 'park-said')) !== '', { what: 'the words' });
      for (const scheme of ['light', 'dark'] as const) {
        await paint(speaking, page, scheme);
        expect(await axeViolations(page)).toEqual([]);
      }
      await checkFit(page);
      await clearTables(desk, 'notes');
      await page.close();
    });
  });

  test('every control is reached by Tab, in the order in which it stands', async () => {
    const page = await openWith(browser, { granted: ['github'], spans: tenDays(), settings: SILENT });
    const order: (string | null)[] = [];
    for (let presses = 0; presses < 9; presses += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual([
      'dark-show',
      'clock-out',
      'break',
      'park',
      'pause',
      'quiet',
      'on-call',
      'dashboard',
      'settings',
    ]);
    await page.close();
  });
});

/** 360 px wide, at most 600 px tall, and no text wider than its place. */
async function checkFit(page: Page): Promise<void> {
  await page.setViewport({ width: 360, height: 600 });
  expect(await overflow(page)).toBe(0);
  const size = await page.$eval(byId('popup'), (popup) => ({ width: popup.clientWidth, height: popup.clientHeight }));
  expect(size.width).toBe(360);
  expect(size.height).toBeLessThanOrEqual(600);
}

async function isOpen(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(all: object): Promise<{ url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.some(({ url }) => url?.endsWith(wanted) ?? false);
  }, path);
}

function zoneOfAfternoon(utcHour: number): number {
  const ahead = 15 - utcHour;
  return ahead > 14 ? ahead - 24 : ahead < -12 ? ahead + 24 : ahead;
}
