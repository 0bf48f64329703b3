/**
 * The popup in real browsers: one state at a time, numbers that agree with a count by hand, alive while it is open,
 * usable by keyboard alone, and readable in every language, light and dark.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clearTables, type Row, readTable, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { onlyIn } from '../support/browser/only-in';
import { until } from '../support/browser/wait';
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

/** Stores all that a test begins with, and opens the popup in a tab. */
async function openWith(browser: BrowserUnderTest, stored: Stored): Promise<Page> {
  const { tools = ['github', 'slack'], granted = tools, settings = {}, spans = [] } = stored;
  // What is not chosen any more is given back by the background; what a test took away from it is not its to give. It is
  // through with that once it has found that nothing is granted, which it is told otherwise here.
  turn += 1;
  await writeStorage(desk, 'local', { access: { granted: ['anything'] }, control: { paused: null } });
  await writeStorage(desk, 'local', { settings: { version: 1, tools: [], idleSeconds: 30 + turn } });
  await untilAccessIs([]);
  await browser.revoke(await grantedOrigins(desk));
  await browser.grant(granted.flatMap((tool) => ORIGINS[tool]));
  await writeStorage(desk, 'local', { settings: { version: 1, ...settings, tools } });
  await untilAccessIs(granted);
  await clearTables(desk, 'spans', 'days', 'seen');
  await seed(desk, { spans: spans.map((span) => ({ ...span, source: 'observed' })) });
  const page = await browser.openPage('/popup.html');
  await until(async () => (await stateOf(page)) !== 'loading', { what: 'the popup to have read' });
  return page;
}

/** Puts a decision in place of the background's own, as its next observation would. */
async function decide(page: Page, decision: Row, changes: Row = {}): Promise<void> {
  const tracker = (await readStorage(page, 'session'))['tracker'] as Row;
  await writeStorage(page, 'session', { tracker: { ...tracker, decisions: [decision], ...changes } });
}

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

let browser: BrowserUnderTest;

beforeAll(async () => {
  browser = await launchBrowser({ kind, timeZone });
  desk = await browser.openPage('/manifest.json');
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
    await decide(
      page,
      { at: Date.now(), tool: 'github', isCounted: true, reason: 'in-front' },
      { databaseError: 'QuotaExceededError' },
    );
    await reaches(page, 'storage-error');
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
    await until(async () => (await readTable(desk, 'days')).length >= 40, { what: 'the days of six weeks to be kept' });
    await page.close();
    const again = await browser.openPage('/popup.html');
    await until(() => again.$(byId('week')), { what: 'the week' });
    expect(await lengthsOf(again, 'week')).toEqual(before);
    await again.close();
  });

  test('a break of twenty minutes is told from its end', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    expect((await textOf(page, 'since-break')).replaceAll('\u00a0', ' ')).toMatch(/Last break4[01] m ago/);
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

describe('now', () => {
  test('the line follows each decision while the popup is open', async () => {
    const page = await openWith(browser, { spans: tenDays() });
    await decide(page, { at: Date.now(), tool: 'github', isCounted: true, reason: 'in-front' });
    await until(async () => (await textOf(page, 'now-line')) === 'Now: GitHub in front, counted', { what: 'GitHub' });
    await decide(page, { at: Date.now() - 200_000, tool: 'github', isCounted: false, reason: 'idle' });
    await until(async () => /GitHub in front, idle 3.m: not counted/.test(await textOf(page, 'now-line')), {
      what: 'the person to be away',
    });
    await page.close();
  });

  test('in discreet mode it names no tool', async () => {
    const page = await openWith(browser, { granted: ['github'], spans: tenDays(), settings: { isDiscreet: true } });
    await decide(page, { at: Date.now(), tool: 'github', isCounted: true, reason: 'in-front' });
    await until(async () => (await textOf(page, 'now-line')).includes('a tool in front'), { what: 'the line' });
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
    return () => page.close();
  });

  const pausedUntil = async () =>
    ((await readStorage(page, 'local'))['control'] as { paused: { until: number | null } }).paused.until;

  test('pauses and resumes by keyboard alone, and the focus follows', async () => {
    await page.focus(byId('pause'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
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

describe('for everybody', () => {
  const SCENES: Record<string, Stored> = {
    'no-access': { tools: [] },
    'no-data': {},
    working: { granted: ['github'], spans: tenDays() },
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
        await page.click(byId('pause-open'));
        await reaches(page, 'paused');
        expect(await axeViolations(page)).toEqual([]);
        await checkFit(page);
      }
      await page.close();
    });
  });

  test('every control is reached by Tab, in the order in which it stands', async () => {
    const page = await openWith(browser, { granted: ['github'], spans: tenDays() });
    const order: (string | null)[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual(['dark-show', 'pause', 'settings']);
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
