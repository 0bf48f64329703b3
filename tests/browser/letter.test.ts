/** The weekly letter: when it comes, and that its page says what the replay says of the same history. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { clearTables, type Row, seed } from '../support/browser/database';
import { writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { clickNotification, shownNotifications } from '../support/browser/notifications';
import { onlyIn } from '../support/browser/only-in';
import { NudgedDesk } from '../support/browser/script/nudged';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';
import { breakDatabase } from '../support/samples/scenes';

const language = browserLanguage();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
const OTHERS = ['break', 'late-night', 'rest-day', 'clocked-out', 'own-limit'];
const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s/g, ' ');
const textOf = async (page: Page, id: string) => plain(await page.$eval(byId(id), (element) => element.textContent));

/** From ten to half past one in the night on six days of a week, but for the hours of its meals. */
const LONG: readonly (readonly [from: number, to: number])[] = [
  [600, 780],
  [825, 1_230],
  [1_260, 1_530],
];
/** Nine to six. */
const CALM: readonly (readonly [from: number, to: number])[] = [
  [540, 720],
  [780, 1_080],
];

/** The midnight before this week's Monday, by the wall clock of a browser. */
function mondayOf(now: number, offset: number): number {
  const midnight = Math.floor((now + offset * MINUTE) / DAY) * DAY;
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY - offset * MINUTE;
}

/** Work on the first days of each of the weeks before a Monday. */
function weeksBefore(
  monday: number,
  { weeks, days, work, offset }: { weeks: number; days: number; work: typeof LONG; offset: number },
): Row[] {
  return Array.from({ length: weeks }, (_, week) => monday - (weeks - week) * WEEK).flatMap((start) =>
    Array.from({ length: days }, (_, day) => start + day * DAY).flatMap((midnight) =>
      work.map(([from, to]) => ({
        start: midnight + from * MINUTE,
        end: midnight + to * MINUTE,
        tool: 'gitlab',
        offset,
        source: 'observed',
      })),
    ),
  );
}

/** A sign of the browser on every day of the weeks before a Monday. */
function signsBefore(monday: number, weeks: number, offset: number): Row[] {
  return Array.from({ length: weeks * 7 }, (_, index) => monday - (index + 1) * DAY).map((midnight) => ({
    day: new Date(midnight + offset * MINUTE).toISOString().slice(0, 10),
    first: midnight + 600 * MINUTE,
    last: midnight + 600 * MINUTE,
    unknown: [],
  }));
}

/** What can stand in the way of a letter, and what clears it. */
const CAUSES = [
  {
    what: 'a history',
    breakIt: breakDatabase,
    // What was put before the browser's own.
    mendIt: (page: Page) => page.evaluate(() => Reflect.deleteProperty(indexedDB, 'open')),
  },
  {
    what: 'settings',
    breakIt: (page: Page) =>
      page.evaluateOnNewDocument(() => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: unknown } } } };
        const area = chrome.storage.local;
        const { get } = area;
        area.get = () => Promise.reject(new Error('IO error: the disk is full'));
        Object.assign(globalThis, { mendSettings: () => Object.assign(area, { get }) });
      }),
    mendIt: (page: Page) =>
      page.evaluate(() => {
        (globalThis as unknown as { mendSettings: () => void }).mendSettings();
      }),
  },
];

async function findLetter(browser: BrowserUnderTest): Promise<Page> {
  return until(
    async () => {
      for (const page of await browser.browser.pages()) {
        const isOpen = () => location.pathname === '/letter.html' && document.querySelector('h1') !== null;
        if (await page.evaluate(isOpen).catch(() => false)) {
          return page;
        }
      }
      return undefined;
    },
    { what: 'the letter' },
  );
}

async function closeLetters(browser: BrowserUnderTest): Promise<void> {
  for (const page of await browser.browser.pages()) {
    if (await page.evaluate(() => location.pathname === '/letter.html').catch(() => false)) {
      await page.close();
    }
  }
}

let sites: Sites;

beforeAll(async () => {
  sites = await startSites(['gitlab.com']);
});

afterAll(() => sites?.close());

/** Half an hour of work now, after some long weeks. */
async function begin(nudged: NudgedDesk, settings: Row = {}, weeks = 5): Promise<{ monday: number; spans: Row[] }> {
  await closeLetters(nudged.desk.browser);
  // While nothing is known of last week none comes, and so none before the work is there that it is to come with.
  await clearTables(nudged.desk.page, 'spans', 'seen', 'days');
  await nudged.begin(30 * MINUTE, { settings });
  const { offset } = nudged;
  const monday = mondayOf(await nudged.gitlab.evaluate(() => Date.now()), offset);
  const spans = weeksBefore(monday, { weeks, days: 6, work: LONG, offset });
  await clearTables(nudged.desk.page, 'seen', 'days');
  await seed(nudged.desk.page, { spans, seen: signsBefore(monday, weeks, offset) });
  return { monday, spans };
}

describe('in the afternoon', () => {
  let nudged: NudgedDesk;

  beforeAll(async () => {
    nudged = await NudgedDesk.setUp({ sites, hour: 15, settings: { isDiscreet: false, silentNudges: OTHERS } });
  });
  afterAll(() => nudged?.close());

  test('it comes with the first work, once, and a click opens its page', async () => {
    await begin(nudged);
    await nudged.isNotified('letter');
    await clickNotification();
    const page = await findLetter(nudged.desk.browser);
    await until(() => page.$(byId('lines')), { what: 'the letter to be read' });
    await nudged.isAnswered('opened');
    expect(await nudged.lastNudge()).toMatchObject({ kind: 'letter' });
    const [shown, ...others] = await shownNotifications();
    expect(others).toEqual([]);
    expect(shown?.title).toBe('Last week, in three lines');
    expect(plain(shown?.body)).toBe('10-2-6 · 85 h, pauses under 15 min counted. A click opens the letter.');
    await closeLetters(nudged.desk.browser);
    await nudged.staysQuiet();
  });

  test('its page says what the replay says of the same history', async () => {
    const { monday, spans } = await begin(nudged, { silentNudges: [...OTHERS, 'letter'] });
    const report = await replay(spans, nudged.offset, monday + 600 * MINUTE);
    const page = await nudged.desk.browser.openPage('/letter.html');
    await until(() => page.$(byId('lines')), { what: 'the letter to be read' });
    expect(await textOf(page, 'code')).toContain(report.lastWeek.code);
    expect(await textOf(page, 'shape')).toContain(`${Math.floor(report.lastWeek.workedHours)} h, pauses under 15 min`);
    expect(await page.$(byId('unseen'))).toBeNull();
    const [gravest] = report.findings;
    expect(gravest?.id).toBe('short-rest');
    const { quickReturns = 0, shortest = 0 } = gravest?.values ?? {};
    const rest = `${Math.floor(shortest)} h ${Math.round((shortest % 1) * 60)} m`;
    expect(await textOf(page, 'weighs')).toContain(`Short rest Shortest ${rest}, ${quickReturns} under 10 h 30 m`);
    expect(await page.$eval(byId('weighs'), (line) => line.getAttribute('data-level'))).toBe(gravest?.level);
    expect(await textOf(page, 'question')).toBe('Was that planned?');
    expect(await page.$$eval(`${byId('lines')} > li`, (lines) => lines.length)).toBe(3);
    await page.close();
  });

  test('in discreet mode it is a reminder, and its page shows nothing until somebody wishes it', async () => {
    await begin(nudged, { isDiscreet: true });
    await nudged.isNotified('letter-discreet');
    await clickNotification();
    const page = await findLetter(nudged.desk.browser);
    await until(() => page.$(byId('show')), { what: 'the closed letter' });
    expect(await page.title()).toBe('Clock Out');
    const text = plain(await page.$eval('body', (body) => body.textContent));
    expect(text).not.toMatch(/\d|week/);
    const [shown] = await shownNotifications();
    expect([shown?.title, shown?.body]).toEqual(['A reminder you set', '']);
    await clickOn(page, byId('show'));
    await until(() => page.$(byId('lines')), { what: 'the letter' });
  });

  test('of a week of which nothing is known none comes', async () => {
    await begin(nudged, {}, 0);
    await nudged.staysQuiet();
  });

  test('on leave, presenting, on call, after the end of the day and where it is switched off none comes', async () => {
    const soon = Date.now() + 60 * MINUTE;
    for (const control of [
      { quietUntil: soon },
      { onCallUntil: soon },
      { clockedOut: { at: Date.now() - MINUTE, until: soon } },
    ]) {
      await begin(nudged);
      await writeStorage(nudged.desk.page, 'local', { control: { paused: null, ...control } });
      await nudged.staysQuiet();
    }
    await begin(nudged, { silentNudges: [...OTHERS, 'letter'] });
    await nudged.staysQuiet();
    await begin(nudged);
    const today = new Date(Date.now() + nudged.offset * MINUTE).toISOString().slice(0, 10);
    await seed(nudged.desk.page, { marks: [{ day: today, kind: 'leave' }] });
    await nudged.staysQuiet();
  });
});

test('before ten none comes', async () => {
  const nudged = await NudgedDesk.setUp({ sites, hour: 8, settings: { silentNudges: OTHERS, usualStart: 6 * 60 } });
  try {
    await begin(nudged);
    await nudged.staysQuiet();
  } finally {
    await nudged.close();
  }
});

onlyIn('chromium', test)('on a Monday at ten it comes, unless that is a day of rest', async () => {
  const nudged = await NudgedDesk.setUp({
    sites,
    hour: 10,
    day: '2026-11-23',
    settings: { isDiscreet: false, silentNudges: OTHERS },
  });
  try {
    await begin(nudged, { workDays: [2, 3, 4, 5, 6] });
    await nudged.staysQuiet();
    await begin(nudged, { workDays: [1, 2, 3, 4, 5] });
    await nudged.isNotified();
    expect(await nudged.lastNudge()).toMatchObject({ kind: 'letter' });
  } finally {
    await nudged.close();
  }
});

describe(`the page in ${language}`, () => {
  let browser: BrowserUnderTest;
  let desk: Page;
  const offset = 0;
  // Until its day turns, at four, a Monday is the Sunday before it.
  const monday = mondayOf(Date.now() - 240 * MINUTE, offset);

  beforeAll(async () => {
    browser = await launchBrowser({ kind: browserKind(), language, timeZone: 'Etc/UTC' });
    desk = await browser.openPage('/manifest.json');
    await writeStorage(desk, 'local', { settings: { version: 1, tools: ['gitlab'] } });
  });
  afterAll(() => browser?.close());
  beforeEach(() => clearTables(desk, 'spans', 'seen', 'days'));

  async function open(state: string): Promise<Page> {
    const page = await browser.openPage('/letter.html');
    await until(() => page.$(`${byId('letter')}[data-state="${state}"]`), { what: `the letter to be ${state}` });
    return page;
  }

  async function looksRight(page: Page): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const scheme of ['light', 'dark'] as const) {
      await paint(browser, page, scheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewport({ width: 360, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  }

  test('of heavy weeks: every word of it, why included, by keyboard alone', async () => {
    await seed(desk, {
      spans: weeksBefore(monday, { weeks: 5, days: 6, work: LONG, offset }),
      seen: signsBefore(monday, 5, offset),
    });
    const page = await open('read');
    expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
    const focused: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) {
      await page.keyboard.press('Tab');
      focused.push(
        await page.evaluate(() => {
          const { activeElement } = document;
          return (
            activeElement?.closest('details')?.dataset['testid'] ??
            (activeElement as HTMLElement).dataset['testid'] ??
            null
          );
        }),
      );
      if (count === 0) {
        await page.keyboard.press('Enter');
      }
    }
    expect(focused).toEqual(['why', 'to-dashboard', 'to-settings']);
    expect(await page.$eval(byId('why'), (why) => (why as HTMLDetailsElement).open)).toBe(true);
    expect(await page.$$eval('a', (links) => links.map((link) => link.getAttribute('href')))).toEqual([
      `/dashboard.html?week=${new Date(monday - WEEK).toISOString().slice(0, 10)}#week`,
      '/options.html#nudges',
    ]);
    await looksRight(page);
  });

  test('of calm weeks, one of which has days that nobody saw', async () => {
    const signs = signsBefore(monday, 2, offset);
    const tuesday = new Date(monday - 6 * DAY).toISOString().slice(0, 10);
    const spans = weeksBefore(monday, { weeks: 2, days: 5, work: CALM, offset });
    await seed(desk, {
      spans: spans.filter(({ start }) => new Date(Number(start)).toISOString().slice(0, 10) !== tuesday),
      seen: signs.filter(({ day }) => day !== tuesday),
    });
    const page = await open('read');
    expect(await page.$(byId('why'))).toBeNull();
    expect(await textOf(page, 'unseen')).toBe(
      language === 'en' ? 'Tuesday was not seen.' : '화요일은 기록이 없어 알 수 없어요.',
    );
    expect(await page.$$eval(`${byId('lines')} > li`, (lines) => lines.length)).toBe(3);
    await looksRight(page);
  });

  test('of a week of which nothing is known', async () => {
    const page = await open('read');
    expect(await page.$(byId('lines'))).toBeNull();
    await looksRight(page);
  });

  test('in discreet mode', async () => {
    await writeStorage(desk, 'local', { settings: { version: 1, tools: ['gitlab'], isDiscreet: true } });
    await looksRight(await open('discreet'));
    const page = await open('discreet');
    await page.focus(byId('show'));
    await page.keyboard.press('Enter');
    await until(() => page.$(`${byId('letter')}[data-state="read"]`), { what: 'the letter to be read' });
    await until(() => page.evaluate(() => document.activeElement?.id === 'letter-title'), {
      what: 'the focus on its title',
    });
    await page.close();
    await writeStorage(desk, 'local', { settings: { version: 1, tools: ['gitlab'] } });
  });

  for (const { what, breakIt, mendIt } of CAUSES) {
    // In Firefox nothing can be run before a page of an extension.
    onlyIn('chromium', describe)(`with ${what} that cannot be read`, () => {
      async function openBroken(): Promise<Page> {
        await seed(desk, {
          spans: weeksBefore(monday, { weeks: 2, days: 5, work: CALM, offset }),
          seen: signsBefore(monday, 2, offset),
        });
        const page = await browser.openPage('/manifest.json');
        await breakIt(page);
        await page.goto(`${browser.origin}/letter.html`);
        await until(() => page.$(byId('retry')), { what: 'what went wrong' });
        return page;
      }

      async function tryAgain(page: Page): Promise<void> {
        await page.focus(byId('retry'));
        await page.keyboard.press('Enter');
      }

      const saysSo = (page: Page) =>
        until(async () => (await textOf(page, 'retry-said')) !== '', { what: 'that it was tried in vain' });

      test('says that it was tried in vain, and leaves the focus where it was', async () => {
        const page = await openBroken();
        expect(await textOf(page, 'retry-said')).toBe('');
        await tryAgain(page);
        await saysSo(page);
        expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid'])).toBe('retry');
        await looksRight(page);
      });

      test('is read by a later try, and its title has the focus', async () => {
        const page = await openBroken();
        await tryAgain(page);
        await saysSo(page);
        await mendIt(page);
        await tryAgain(page);
        await until(() => page.$(byId('lines')), { what: 'the letter' });
        expect(await page.$(byId('retry'))).toBeNull();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter-title');
        await page.close();
      });
    });
  }
});

interface Report {
  lastWeek: { code: string; workedHours: number };
  findings: { id: string; level: string; values: Record<string, number> }[];
}

/** What `npm run -s replay` prints of some spans. */
async function replay(spans: readonly Row[], offset: number, asOf: number): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'clock-out-replay-'));
  try {
    const lines = spans.map(({ start, end, tool }) =>
      JSON.stringify({ start: isoOf(Number(start), offset), end: isoOf(Number(end), offset), tool }),
    );
    const settings = { workDays: [1, 2, 3, 4, 5, 6, 7] };
    writeFileSync(join(folder, 'spans.jsonl'), lines.join('\n'));
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
    const words = ['--settings', join(folder, 'settings.json'), '--as-of', isoOf(asOf, offset)];
    const { stdout } = await promisify(execFile)(
      'node',
      ['scripts/replay.mjs', ...words, join(folder, 'spans.jsonl')],
      { cwd: resolve(import.meta.dirname, '../..') },
    );
    return JSON.parse(stdout) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isoOf(at: number, offset: number): string {
  const wall = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
