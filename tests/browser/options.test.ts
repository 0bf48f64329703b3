/**
 * The settings page in real browsers: every setting takes effect at once and can be put back, everything can be taken
 * away or erased, and what went wrong is told in words.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { changeSession } from '../support/browser/change-session';
import { clickOn } from '../support/browser/click-on';
import { readSpans, readTable, seed } from '../support/browser/database';
import { focusBrowser, hasDisplay, pressKeys } from '../support/browser/display';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { shownNotifications } from '../support/browser/notifications';
import { onlyIn } from '../support/browser/only-in';
import { pickDay } from '../support/browser/pick-day';
import { retype, retypeAndLeave } from '../support/browser/retype';
import { sleepReal, until } from '../support/browser/wait';

const language = browserLanguage();
const kind = browserKind();

const GITLAB = '*://gitlab.com/*';
const SLACK = '*://*.slack.com/*';
const ARXIV = '*://arxiv.org/*';

const SETTINGS = {
  version: 1,
  tools: ['gitlab', 'slack', 'arxiv'],
  sites: [],
  idleSeconds: 60,
  dayTurnHour: 4,
  firstWeekday: 1,
  workDays: 'automatic',
  usualStart: 540,
  usualStop: 1110,
  quietFrom: 1320,
  limitHours: 48,
  limitPreset: 'eu',
  dayLimitHours: null,
  silentNudges: [],
  fewerNudges: [],
  breakAfterMinutes: 60,
  breakMinutes: 10,
  isBadgeShown: false,
  isDiscreet: false,
};

const NOON = Date.UTC(2026, 10, 20, 12);
const SPANS = [
  { start: NOON, end: NOON + 600_000, tool: 'gitlab', offset: 540, source: 'observed' },
  { start: NOON + 900_000, end: NOON + 960_000, tool: 'slack', offset: -300, source: 'entered' },
];
const NOTES = [{ text: '토크나이저 예외 사례', at: NOON, until: NOON + 1 }];

const byId = (id: string) => `[data-testid="${id}"]`;

const textOf = (page: Page, id: string) => page.$eval(byId(id), (element) => element.textContent ?? '');

const shownIn = (page: Page, id: string) => page.$eval(byId(id), (field) => (field as HTMLInputElement).value);

const appears = (page: Page, id: string) => until(() => page.$(byId(id)), { what: `"${id}" on the page` });

const vanishes = (page: Page, id: string) =>
  until(async () => (await page.$(byId(id))) === null, { what: `"${id}" to be gone` });

const says = (page: Page, id: string, words: string) =>
  until(async () => (await textOf(page, id)).includes(words), { what: `"${words}" in "${id}"` });

/** What the page says, without the spaces that keep numbers and units together. */
const plainTextOf = async (page: Page, id: string) => (await textOf(page, id)).replaceAll(/\s/g, ' ');

const saysPlainly = (page: Page, id: string, words: string) =>
  until(async () => (await plainTextOf(page, id)).includes(words), { what: `"${words}" in "${id}"` });

async function openOptions(browser: BrowserUnderTest): Promise<Page> {
  const page = await browser.openPage('/options.html');
  await appears(page, 'options');
  return page;
}

async function stored(page: Page, field: string): Promise<unknown> {
  const { settings } = await readStorage(page, 'local');
  return (settings as Record<string, unknown> | undefined)?.[field];
}

/** Waits until a setting is stored, which is when it has taken effect. */
const isStored = (page: Page, field: string, value: unknown) =>
  until(async () => JSON.stringify(await stored(page, field)) === JSON.stringify(value), {
    what: `${field} to be ${JSON.stringify(value)}`,
  });

async function grantedOrigins(page: Page): Promise<string[]> {
  const origins = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });
  return origins.toSorted();
}

const grantsAre = (page: Page, ...origins: readonly string[]) =>
  until(async () => String(await grantedOrigins(page)) === String(origins.toSorted()), {
    what: `access to ${origins.length === 0 ? 'nothing' : origins.join(' and ')}`,
  });

const isThere = (page: Page, id: string) => async () => (await page.$(byId(id))) !== null;

describe('each setting', () => {
  let browser: BrowserUnderTest;
  let page: Page;

  // Each test puts back what it changes, so the next one begins with what the page showed at first.
  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grant([GITLAB]);
    const bare = await browser.openPage('/manifest.json');
    await writeStorage(bare, 'local', { settings: SETTINGS, warnings: [] });
    page = await openOptions(browser);
  });
  afterAll(() => browser?.close());

  test.each([
    ['usual-start', '7:30', 'usualStart', 7 * 60 + 30, '07:30', '09:00'],
    ['usual-stop', '5 pm', 'usualStop', 17 * 60, '17:00', '18:30'],
    ['quiet-from', '2130', 'quietFrom', 21 * 60 + 30, '21:30', '22:00'],
    ['idle-seconds', '300', 'idleSeconds', 300, '300', '60'],
    ['break-after', '90', 'breakAfterMinutes', 90, '90', '60'],
    ['break-minutes', '15', 'breakMinutes', 15, '15', '10'],
  ])(
    '%s takes effect at once, is said to be saved, and can be put back',
    async (id, typed, field, value, shown, usual) => {
      expect(await shownIn(page, id)).toBe(usual);
      await retypeAndLeave(page, id, typed);
      await isStored(page, field, value);
      await says(page, 'said', 'Saved');
      expect(await shownIn(page, id)).toBe(shown);
      await page.click(byId(`reset-${id}`));
      await isStored(page, field, SETTINGS[field as keyof typeof SETTINGS]);
      await vanishes(page, `reset-${id}`);
      expect(await shownIn(page, id)).toBe(usual);
    },
  );

  test.each([
    ['day-turn', '6', 'dayTurnHour', 6],
    ['first-weekday', '7', 'firstWeekday', 7],
  ])('%s is picked from a list, and can be put back', async (id, option, field, value) => {
    await page.select(byId(id), option);
    await isStored(page, field, value);
    await page.click(byId(`reset-${id}`));
    await isStored(page, field, SETTINGS[field as keyof typeof SETTINGS]);
  });

  test('work days are the person’s own or automatic, and at least one stays', async () => {
    await page.click(byId('work-days-own'));
    await isStored(page, 'workDays', [1, 2, 3, 4, 5]);
    for (const weekday of [1, 2, 3, 4, 5]) {
      await page.click(byId(`work-day-${weekday}`));
    }
    await isStored(page, 'workDays', [5]);
    expect(await page.$eval(byId('work-day-5'), (box) => (box as HTMLInputElement).checked)).toBe(true);
    await page.click(byId('reset-work-days'));
    await isStored(page, 'workDays', 'automatic');
  });

  test('the limit is a law’s or the person’s own', async () => {
    await page.click(byId('limit-korea'));
    await isStored(page, 'limitHours', 52);
    await page.click(byId('limit-own'));
    await appears(page, 'limit-hours');
    await retypeAndLeave(page, 'limit-hours', '37.5');
    await isStored(page, 'limitHours', 37.5);
    await page.click(byId('reset-limit'));
    await isStored(page, 'limitPreset', 'eu');
    expect(await stored(page, 'limitHours')).toBe(48);
  });

  test('Japan’s line counts its overtime in, and says how', async () => {
    await page.click(byId('limit-japan'));
    await isStored(page, 'limitHours', 50);
    await saysPlainly(page, 'options', '45 h of overtime a month');
    await page.click(byId('reset-limit'));
    await isStored(page, 'limitPreset', 'eu');
  });

  test('a day has no limit, or the person’s own', async () => {
    await page.click(byId('day-limit-own'));
    await isStored(page, 'dayLimitHours', 8);
    await retypeAndLeave(page, 'day-limit-hours', '9.5');
    await isStored(page, 'dayLimitHours', 9.5);
    await retypeAndLeave(page, 'day-limit-hours', '25');
    await says(page, 'options', 'Write a number between 1 and 24');
    expect(await stored(page, 'dayLimitHours')).toBe(9.5);
    await page.click(byId('reset-day-limit'));
    await isStored(page, 'dayLimitHours', null);
    await vanishes(page, 'day-limit-hours');
  });

  test.each(['break', 'late-night', 'rest-day', 'clocked-out', 'own-limit', 'letter'])(
    'the nudge "%s" is switched off by one key, and can be put back',
    async (nudge) => {
      await page.focus(byId(`nudge-${nudge}`));
      await page.keyboard.press(' ');
      await isStored(page, 'silentNudges', [nudge]);
      await clickOn(page, byId(`reset-nudge-${nudge}`));
      await isStored(page, 'silentNudges', []);
      await vanishes(page, `reset-nudge-${nudge}`);
    },
  );

  test.each([
    ['break-after', 'breakAfterMinutes', ['19', '241', '30.5'], '120', 'between 20 and 240'],
    ['break-minutes', 'breakMinutes', ['4', '61', 'ten'], '30', 'between 5 and 60'],
    ['idle-seconds', 'idleSeconds', ['14', '601', '60.5', ''], '90', 'between 15 and 600'],
  ])(
    '%s takes no other than a whole number in its range, and the one before still holds',
    async (id, field, bad, good, words) => {
      for (const typed of bad) {
        await retypeAndLeave(page, id, typed);
        await says(page, 'options', `Write a whole number ${words}`);
        expect(await stored(page, field)).toBe(SETTINGS[field as keyof typeof SETTINGS]);
        await retypeAndLeave(page, id, good);
        await isStored(page, field, Number(good));
        await until(async () => !(await textOf(page, 'options')).includes(`Write a whole number ${words}`), {
          what: 'the words to go',
        });
        await page.click(byId(`reset-${id}`));
        await isStored(page, field, SETTINGS[field as keyof typeof SETTINGS]);
      }
    },
  );
});

describe('the page', () => {
  let browser: BrowserUnderTest;
  let desk: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grant([GITLAB]);
    desk = await browser.openPage('/manifest.json');
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await writeStorage(desk, 'local', { settings: SETTINGS, warnings: [] });
    page = await openOptions(browser);
  });
  afterEach(() => page?.close());

  test('clicks in quick succession all count', async () => {
    await page.click(byId('work-days-own'));
    await appears(page, 'work-day-1');
    // Nobody waits until a click is stored, and a script waits least of all.
    await page.evaluate(async () => {
      for (const weekday of [6, 7, 1, 2]) {
        document.querySelector<HTMLInputElement>(`[data-testid="work-day-${weekday}"]`)?.click();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    });
    await isStored(page, 'workDays', [3, 4, 5, 6, 7]);
  });

  test('nudges that are switched off in quick succession are all off', async () => {
    await page.evaluate(async () => {
      for (const nudge of ['break', 'own-limit', 'late-night', 'break']) {
        document.querySelector<HTMLInputElement>(`[data-testid="nudge-${nudge}"]`)?.click();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    });
    await isStored(page, 'silentNudges', ['own-limit', 'late-night']);
  });

  test('when a nudge comes is told by the person’s own settings', async () => {
    await retypeAndLeave(page, 'break-after', '45');
    await retypeAndLeave(page, 'quiet-from', '21:15');
    await saysPlainly(page, 'options', 'After 45 min of work without a gap');
    await saysPlainly(page, 'options', 'quiet time, which begins at 21:15');
  });

  test('a nudge can be looked at, and who saw nothing is shown where to look', async () => {
    await clickOn(page, byId('show-rest-day'));
    await says(page, 'said-rest-day', 'Your system has it now');
    if (hasDisplay()) {
      const shown = await until(async () => (await shownNotifications())[0], { what: 'a notification' });
      expect(shown.title).toBe('Does this need you today?');
      expect(shown.body).toContain('This is a sample');
    }
    await clickOn(page, byId('nothing-rest-day'));
    await says(page, 'nothing-came', 'There are three places to look');
    const isOpen = (details: Element) =>
      (details as HTMLDetailsElement).open && document.activeElement?.tagName === 'SUMMARY';
    expect(await page.$eval(byId('nothing-came'), isOpen)).toBe(true);
  });

  test('in discreet mode a nudge that is looked at says nothing else either', async () => {
    await page.click(byId('discreet'));
    await isStored(page, 'isDiscreet', true);
    await clickOn(page, byId('show-late-night'));
    await says(page, 'said-late-night', 'Your system has it now');
    if (hasDisplay()) {
      const isDiscreet = async () => {
        const [shown] = await shownNotifications();
        return shown?.title === 'A reminder you set' ? shown : undefined;
      };
      // Chromium writes under every notification of an extension which one sent it.
      expect((await until(isDiscreet, { what: 'a discreet one' })).body).not.toMatch(/late|night|\d\d:\d\d|sample/i);
    }
  });

  test('the time on the icon is one click, and so is discreet mode', async () => {
    await page.click(byId('badge'));
    await isStored(page, 'isBadgeShown', true);
    await page.click(byId('discreet'));
    await isStored(page, 'isDiscreet', true);
  });

  test('the page says what keys can do, and where they are changed', async () => {
    await saysPlainly(page, 'shortcuts', 'Open the popup');
    await saysPlainly(page, 'shortcuts', 'Clock out');
    await saysPlainly(page, 'shortcuts', 'Start a break');
    if (kind === 'chromium') {
      await clickOn(page, byId('open-shortcuts'));
      const isOpen = async () =>
        (await browser.browser.pages()).find((each) => /extensions\/shortcuts/.test(each.url()));
      const opened = await until(isOpen, { what: 'the browser’s own page' });
      await opened.close();
    }
  });

  test('every section is one link away', async () => {
    const links = await page.$$eval('nav a', (all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const sections = await page.$$eval('main > section[id]', (all) => all.map(({ id }) => id));
    expect(links).toEqual(sections);
    expect(links.length).toBeGreaterThan(8);
    await page.$eval('a[href="#marks"]', (link) => (link as HTMLElement).click());
    await until(() => page.$('a[href="#marks"][aria-current="true"]'), { what: 'the section in view to be marked' });
  });

  test('what another page changes shows here, and what is being typed stays', async () => {
    await retype(page, 'usual-stop', '16');
    await writeStorage(page, 'local', { settings: { ...SETTINGS, usualStart: 600 } });
    await until(async () => (await shownIn(page, 'usual-start')) === '10:00', { what: 'the other page’s change' });
    expect(await shownIn(page, 'usual-stop')).toBe('16');
    await page.keyboard.press('Tab');
    await isStored(page, 'usualStop', 16 * 60);
    expect(await stored(page, 'usualStart')).toBe(600);
  });

  test('settings of the wrong types take their defaults, the others stay, and the page says which', async () => {
    const damaged = { ...SETTINGS, dayTurnHour: 'four', idleSeconds: -1, tools: 'gitlab', usualStart: 480 };
    await writeStorage(page, 'local', { settings: damaged });
    await appears(page, 'repaired');
    const told = await textOf(page, 'repaired');
    expect(told).toContain('“The day turns at”');
    expect(told).toContain('“Away after”');
    expect(told).toContain('“chosen tools”');
    expect(told).not.toContain('Usual start');
    expect(await shownIn(page, 'day-turn')).toBe('4');
    expect(await shownIn(page, 'usual-start')).toBe('08:00');
    await says(page, 'warnings', 'could not be read and took its default');
    // A start says it too; so does every change of access, which goes the same way.
    await writeStorage(page, 'local', { warnings: [] });
    await vanishes(page, 'repaired');
    await browser.grant(['*://figma.com/*']);
    await appears(page, 'repaired');
    await browser.revoke(['*://figma.com/*']);
    await page.click(byId('repaired-seen'));
    await vanishes(page, 'repaired');
    await isStored(page, 'dayTurnHour', 4);
    expect(await stored(page, 'usualStart')).toBe(480);
    await says(page, 'warnings', 'There are none');
  });

  test('the last decisions say what counted and why, the newest first', async () => {
    const decisions = [
      { at: NOON, tool: 'gitlab', isCounted: true, reason: 'in-front' },
      { at: NOON + 60_000, tool: 'gitlab', isCounted: false, reason: 'idle' },
      { at: NOON + 120_000, tool: null, isCounted: false, reason: 'other-program' },
    ];
    const lines = () => page.$$eval(`${byId('decisions')} li p`, (rows) => rows.map((row) => row.textContent));
    const wanted = [
      'not counted · another program in front',
      'not counted · GitLab · no key and no mouse for a while',
      'counted · GitLab · in front',
    ];
    await changeSession(page, { decisions }, async () => String(await lines()) === String(wanted));
  });

  test('warnings stand there in words until they are cleared', async () => {
    await writeStorage(page, 'local', {
      warnings: [
        { at: NOON, kind: 'clock-set-back', detail: '1860' },
        { at: NOON + 1, kind: 'database-failed', detail: 'QuotaExceededError: full' },
      ],
    });
    await says(page, 'warnings', 'The clock was set back by 31');
    await says(page, 'warnings', 'The history could not be written: QuotaExceededError: full');
    await page.click(byId('clear-warnings'));
    await says(page, 'warnings', 'There are none');
  });

  test('a history that cannot be written is told, with what is safe and what to do, and settings still work', async () => {
    await changeSession(page, { databaseError: 'UnknownError: no' }, isThere(page, 'database-problem'));
    const told = await textOf(page, 'database-problem');
    expect(told).toContain('UnknownError: no');
    expect(told).toContain('What is stored is left as it is');
    expect(told).toContain('start the browser again');
    await page.click(byId('limit-us'));
    await isStored(page, 'limitHours', 40);
    const isGone = async () => !(await isThere(page, 'database-problem')());
    await changeSession(page, { databaseError: null }, isGone);
  });

  test('the page says how much space is used', async () => {
    await until(async () => /\d/.test(await textOf(page, 'used')), { what: 'a size' });
  });

  test.each([
    ['on a narrow window', 360, 640],
    ['at 200 % zoom', 640, 400],
  ])('nothing needs scrolling sideways %s', async (_, width, height) => {
    await page.setViewport({ width, height });
    await page.click(byId('work-days-own'));
    await page.click(byId('limit-own'));
    await page.click(byId('erase'));
    await appears(page, 'erase-confirm');
    expect(await overflow(page)).toBe(0);
  });
});

describe('tools and their access', () => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    // From now on neither browser asks: what is requested is granted, and nothing else.
    await browser.grant([GITLAB]);
    const bare = await browser.openPage('/manifest.json');
    await writeStorage(bare, 'local', { settings: SETTINGS });
    page = await openOptions(browser);
  });
  afterAll(() => browser?.close());

  test('dark tools are named, and one click asks for exactly those', async () => {
    await appears(page, 'dark-tools');
    await says(page, 'dark-tools', '2 tools are dark');
    expect(await textOf(page, 'dark-tools')).toContain('Slack and arXiv');
    expect(await textOf(page, 'chosen-gitlab')).toContain('seen');
    expect(await textOf(page, 'chosen-slack')).toContain('dark');
    await page.click(byId('grant-dark'));
    await vanishes(page, 'dark-tools');
    expect(await textOf(page, 'chosen-slack')).toContain('seen');
    expect(await grantedOrigins(page)).toEqual([SLACK, ARXIV, GITLAB].toSorted());
  });

  test('a tool that is taken out gives its access back, and can be put back', async () => {
    await page.click(byId('remove-arxiv'));
    await isStored(page, 'tools', ['gitlab', 'slack']);
    await says(page, 'removed', 'arXiv is not counted any more');
    await until(async () => !(await grantedOrigins(page)).includes(ARXIV), { what: 'the access to be given back' });
    await page.click(byId('put-back'));
    await isStored(page, 'tools', ['gitlab', 'slack', 'arxiv']);
    await until(async () => (await textOf(page, 'chosen-arxiv')).includes('seen'), { what: 'arXiv to be seen again' });
  });

  test('access that is taken away in the browser shows within moments', async () => {
    await browser.revoke([SLACK]);
    await says(page, 'chosen-slack', 'dark');
  });

  test('the way to choose others is there', async () => {
    expect(await page.$eval(byId('choose-tools'), (link) => (link as HTMLAnchorElement).pathname)).toBe(
      '/welcome.html',
    );
  });
});

describe('whether nudges help', () => {
  let browser: BrowserUnderTest;
  let page: Page;
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;

  /** Twelve days with an hour of work each, and nudges of two kinds in them. */
  const history = (now: number) => {
    const days = Array.from({ length: 12 }, (_, index) => now - (index + 2) * DAY);
    const row = { tool: 'gitlab', offset: 0, source: 'observed' };
    const nudge = (name: string, at: number, heeded: boolean) => ({ kind: name, at, heeded, browser: kind });
    return {
      spans: days.map((start) => ({ ...row, start, end: start + HOUR })),
      nudges: [
        ...days.map((start, index) => nudge('break', start + HOUR / 2, index < 3)),
        ...days.slice(0, 4).map((start) => nudge('late-night', start + HOUR / 2, true)),
        // The thirteenth was in another season.
        nudge('break', now - 91 * DAY, true),
      ],
    };
  };

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grant([GITLAB]);
    const bare = await browser.openPage('/manifest.json');
    await writeStorage(bare, 'local', { settings: SETTINGS });
    const options = await openOptions(browser);
    await seed(options, history(await options.evaluate(() => Date.now())));
    await options.close();
    page = await openOptions(browser);
    await page.$eval('#nudges', (section) => section.scrollIntoView());
  });
  afterAll(() => browser?.close());

  test('is told by what came of them and by how often work stops anyway', async () => {
    await appears(page, 'help-break');
    expect(await plainTextOf(page, 'help-break')).toBe(
      'Shown 12 times in the last 90 days. What came after is known of 12. After 3 of them (25 %), work stopped within 15 min. ' +
        'At any moment at work, it stops within 15 min 25 % of the time. ' +
        'With one, it stops no more often than that.',
    );
    expect(await plainTextOf(page, 'help-late-night')).toBe(
      'Shown 4 times in the last 90 days. Too few to say whether it helps.',
    );
    expect(await page.$(byId('help-rest-day'))).toBeNull();
    expect(await page.$(byId('show-fewer-late-night'))).toBeNull();
  });

  test('fewer are offered where they do not, and there is a way back', async () => {
    await clickOn(page, byId('show-fewer-break'));
    await isStored(page, 'fewerNudges', ['break']);
    await vanishes(page, 'show-fewer-break');
    expect(await page.$eval(byId('fewer-break'), (box) => (box as HTMLInputElement).checked)).toBe(true);
    await clickOn(page, byId('reset-nudge-break'));
    await isStored(page, 'fewerNudges', []);
    await appears(page, 'show-fewer-break');
  });

  test('fewer can be had of any kind, by one key', async () => {
    await page.focus(byId('fewer-rest-day'));
    await page.keyboard.press(' ');
    await isStored(page, 'fewerNudges', ['rest-day']);
    await page.keyboard.press(' ');
    await isStored(page, 'fewerNudges', []);
  });

  test('of what is switched off there are no fewer', async () => {
    await page.focus(byId('nudge-break'));
    await page.keyboard.press(' ');
    await vanishes(page, 'fewer-break');
    expect(await page.$(byId('show-fewer-break'))).toBeNull();
    expect(await plainTextOf(page, 'help-break')).toContain('Shown 12 times');
  });

  test.each([
    ['on a narrow window', 360, 640],
    ['at 200 % zoom', 640, 400],
  ])('the words have room %s', async (_, width, height) => {
    await page.setViewport({ width, height });
    expect(await overflow(page)).toBe(0);
  });
});

describe('days off, nights on call, and time by hand', () => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grant([GITLAB]);
    const bare = await browser.openPage('/manifest.json');
    await writeStorage(bare, 'local', { settings: SETTINGS });
    page = await openOptions(browser);
  });
  afterAll(() => browser?.close());

  const marked = async () => (await readTable(page, 'marks')).map(({ day, kind: what }) => `${day} ${what}`);

  /** An instant by the wall clock of the browser, on a Tuesday of its past. */
  const onTuesday = (hour: number, minute = 0) =>
    page.evaluate((h, m) => new Date(2025, 5, 10, h, m).getTime(), hour, minute);

  const fillIn = async (day: string, from: string, to: string) => {
    await pickDay(page, 'entry-day', day);
    await retypeAndLeave(page, 'entry-from', from);
    await retypeAndLeave(page, 'entry-to', to);
  };

  const stretches = async () =>
    (await readSpans(page)).map(({ start, end, tool, source }) => [tool, source, start, end]);

  test('leave is marked from one day to another, once, and listed in one line', async () => {
    await pickDay(page, 'mark-from', '2026-11-23');
    await pickDay(page, 'mark-to', '2026-11-27');
    await clickOn(page, byId('mark'));
    await says(page, 'mark-said', '5 days are marked');
    await pickDay(page, 'mark-to', '2026-11-24');
    await clickOn(page, byId('mark'));
    await says(page, 'mark-said', 'marked already');
    expect(await marked()).toEqual([23, 24, 25, 26, 27].map((day) => `2026-11-${day} leave`));
    await says(page, 'marks', '27, 2026');
    await says(page, 'marks', 'Leave · 5 days');
  });

  test('a night on call may be one of leave, and each is removed by itself', async () => {
    await clickOn(page, byId('mark-on-call'));
    await pickDay(page, 'mark-from', '2026-11-27');
    await pickDay(page, 'mark-to', '2026-11-27');
    await clickOn(page, byId('mark'));
    await says(page, 'marks', 'Night on call · 1 night');
    await page.focus(byId('unmark-leave-2026-11-23'));
    await page.keyboard.press('Enter');
    await says(page, 'marks-said', 'The mark is removed');
    await vanishes(page, 'unmark-leave-2026-11-23');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What is marked');
    expect(await marked()).toEqual(['2026-11-27 on-call']);
    await clickOn(page, byId('unmark-on-call-2026-11-27'));
    await says(page, 'marks', 'No day is marked');
    expect(await marked()).toEqual([]);
  });

  test.each([
    ['the last before the first', '2026-11-27', '2026-11-23', 'The first day comes after the last one'],
    ['no last one', '2026-11-27', '', 'The first day comes after the last one'],
    ['a slip of the year', '2026-11-27', '2062-11-27', 'more than 366 days'],
  ])('%s marks nothing, and the page says why', async (_, from, to, words) => {
    await pickDay(page, 'mark-from', from);
    await pickDay(page, 'mark-to', to);
    await clickOn(page, byId('mark'));
    await says(page, 'mark-said', words);
    expect(await marked()).toEqual([]);
  });

  test('what is counted already is shown before anything is added, and only what is free is added', async () => {
    const [nine, ten, half, eleven] = [
      await onTuesday(9),
      await onTuesday(10),
      await onTuesday(10, 30),
      await onTuesday(11),
    ];
    await seed(page, { spans: [{ start: ten, end: half, tool: 'slack', offset: 0, source: 'observed' }] });
    await fillIn('2025-06-10', '9', '11:00');
    await saysPlainly(page, 'entry-plan', 'June 10, 2025, 09:00 to 11:00: 1 h 30 m of it is free');
    await saysPlainly(page, 'entry-plan', 'Slack, 10:00 to 10:30');
    expect(await stretches()).toEqual([['slack', 'observed', ten, half]]);
    await clickOn(page, byId('entry-add'));
    await saysPlainly(page, 'entry-said', 'Added: June 10, 2025, 09:00 to 11:00, GitLab, 1 h 30 m');
    expect(await stretches()).toEqual([
      ['gitlab', 'entered', nine, ten],
      ['slack', 'observed', ten, half],
      ['gitlab', 'entered', half, eleven],
    ]);
    expect(await readTable(page, 'corrections')).toHaveLength(2);
    await saysPlainly(page, 'entered', 'GitLab · 1 h 30 m');
  });

  test('the same once more adds nothing', async () => {
    await clickOn(page, byId('entry-add'));
    await saysPlainly(page, 'entry-said', 'all of it is counted already');
    expect(await readSpans(page)).toHaveLength(3);
  });

  test('time past midnight is of the next day, and is split where the day turns', async () => {
    await fillIn('2025-06-10', '22:30', '5:00');
    await saysPlainly(page, 'entry-plan', 'June 10, 2025, 22:30 to 05:00 the next day: 6 h 30 m is added');
    await page.focus(byId('entry-add'));
    await page.keyboard.press('Enter');
    await saysPlainly(page, 'entry-said', 'Added');
    const [late, turn, early] = [await onTuesday(22, 30), await onTuesday(28), await onTuesday(29)];
    expect((await stretches()).slice(-2)).toEqual([
      ['gitlab', 'entered', late, turn],
      ['gitlab', 'entered', turn, early],
    ]);
  });

  test('each entry is removed with all of its parts, and what was observed stays', async () => {
    const removers = () => page.$$(`[data-testid^="remove-entered-"]`);
    await until(async () => (await removers()).length === 2, { what: 'two entries' });
    for (const left of [1, 0]) {
      const [first] = await removers();
      await first?.evaluate((button) => (button as HTMLElement).click());
      await until(async () => (await removers()).length === left, { what: `${left} entries` });
    }
    await says(page, 'entered', 'Nothing was added by hand');
    expect((await stretches()).map(([tool]) => tool)).toEqual(['slack']);
    expect(await readTable(page, 'corrections')).toEqual([]);
  });

  test.each([
    ['what is still to come', '2999-01-01', '9:00', '10:00', 'Only time that has passed can be added'],
    ['an end that is the start', '2025-06-10', '9:00', '9:00', 'From and To are the same'],
    ['a time that is none', '2025-06-10', 'late', '10:00', 'A day and two times are needed'],
    ['no day', '', '9:00', '10:00', 'A day and two times are needed'],
  ])('%s is not added, and the page says why', async (_, day, from, to, words) => {
    await fillIn(day, from, to);
    await says(page, 'entry-plan', words);
    await clickOn(page, byId('entry-add'));
    await says(page, 'entry-plan', words);
    expect(await readSpans(page)).toHaveLength(1);
  });

  test('without a tool there is nothing to add time to, and the page says so', async () => {
    await writeStorage(page, 'local', { settings: { ...SETTINGS, tools: [] } });
    await says(page, 'options', 'No tool is chosen, and time is always added to a tool');
    await vanishes(page, 'entry-add');
  });
});

describe('taking everything along, and erasing it', () => {
  let browser: BrowserUnderTest;
  let page: Page;
  const downloads = mkdtempSync(join(tmpdir(), 'clock-out-downloads-'));

  beforeAll(async () => {
    browser = await launchBrowser({
      kind,
      prefs: {
        // A panel that opens by itself would take the keys.
        'browser.download.alwaysOpenPanel': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
      },
    });
    if (kind === 'chromium') {
      const session = await browser.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    await browser.grant([GITLAB]);
    page = await openOptions(browser);
    await writeStorage(page, 'local', {
      settings: SETTINGS,
      control: { paused: null },
      warnings: [{ at: NOON, kind: 'clock-set-back', detail: '60' }],
    });
    await seed(page, { spans: SPANS, notes: NOTES });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('the export is one file with a version, every row and every setting', async () => {
    await page.click(byId('export'));
    const name = await until(() => readdirSync(downloads).find((file) => file.endsWith('.json')), { what: 'the file' });
    expect(name).toMatch(/^clock-out-\d{4}-\d{2}-\d{2}\.json$/);
    const file = await until(() => JSON.parse(readFileSync(join(downloads, name), 'utf8')), { what: 'the whole file' });
    expect(file).toMatchObject({
      product: 'clock-out',
      exportVersion: 1,
      settings: SETTINGS,
      control: { paused: null },
    });
    expect(file.databaseVersion).toBeGreaterThanOrEqual(1);
    expect(file.tables.spans).toEqual(SPANS.map((span) => expect.objectContaining(span)));
    expect(file.tables.notes).toEqual(NOTES.map((note) => expect.objectContaining(note)));
    expect(Object.keys(file.tables).toSorted()).toEqual(
      ['spans', 'totals', 'corrections', 'imports', 'days', 'seen', 'notes', 'ledger', 'nudges', 'marks'].toSorted(),
    );
    await says(page, 'export-said', `${name} is in your downloads: 2 spans`);
  });

  test('the days that a person names are erased, and the others stay', async () => {
    const dayBefore = {
      start: NOON - 86_400_000,
      end: NOON - 86_000_000,
      tool: 'gitlab',
      offset: 0,
      source: 'observed',
    };
    await seed(page, { spans: [dayBefore] });
    for (const id of ['erase-from', 'erase-to']) {
      await pickDay(page, id, '2026-11-19');
    }
    await page.click(byId('erase-range'));
    await appears(page, 'erase-range-confirm');
    expect(await readTable(page, 'spans')).toHaveLength(3);
    await page.click(byId('erase-range-confirm'));
    await says(page, 'erase-range-said', 'The counted time of these days is erased');
    const left = await readTable(page, 'spans');
    expect(left.map(({ start }) => start)).toEqual(SPANS.map(({ start }) => start));
    expect(await readTable(page, 'notes')).toHaveLength(1);
  });

  test('nothing is erased by one click, and keeping is the first answer', async () => {
    await page.click(byId('erase'));
    await appears(page, 'erase-confirm');
    expect(await textOf(page, 'options')).toContain('There is no way back but an export');
    await page.click(byId('erase-keep'));
    await vanishes(page, 'erase-confirm');
    expect(await readTable(page, 'spans')).toHaveLength(2);
  });

  test('erasing by keyboard leaves nothing behind, gives all access back, and says that it is done', async () => {
    await page.focus(byId('erase'));
    await page.keyboard.press('Enter');
    await appears(page, 'erase-confirm');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await appears(page, 'erased');
    expect(await readTable(page, 'spans')).toEqual([]);
    expect(await readTable(page, 'notes')).toEqual([]);
    await until(async () => (await stored(page, 'tools')) === undefined, { what: 'the settings to be gone' });
    expect(await readStorage(page, 'local')).not.toHaveProperty('warnings');
    await says(page, 'options', 'No tool is chosen');
    await grantsAre(page);
  });

  test('whoever erased everything starts anew', async () => {
    const welcome = await browser.openPage('/welcome.html');
    await appears(welcome, 'start');
    expect(await textOf(welcome, 'start')).toBe('Start');
  });
});

describe.runIf(hasDisplay())('a browser that says no', () => {
  test('changes nothing, and the page says that one can ask again', async () => {
    const browser = await launchBrowser({ kind, prefs: { 'extensions.webextOptionalPermissionPrompts': true } });
    try {
      const page = await openOptions(browser);
      await writeStorage(page, 'local', { settings: SETTINGS });
      await appears(page, 'grant-dark');
      await page.click(byId('grant-dark'));
      await focusBrowser(browser.pid);
      // Both browsers take no answer for a moment, lest somebody answers who was typing; nothing tells when it is over.
      await sleepReal(1_500);
      await pressKeys('Escape');
      await says(page, 'grant-answer', 'You can ask again');
      expect(await grantedOrigins(page)).toEqual([]);
      expect(await stored(page, 'tools')).toEqual(SETTINGS.tools);
    } finally {
      await browser.close();
    }
  });
});

// Firefox lets no test change what a page of an extension is told.
onlyIn('chromium', test)('a database that does not open is told, and the settings work all the same', async () => {
  const browser = await launchBrowser({ kind });
  try {
    const page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('the disk is full', 'UnknownError');
      };
    });
    await page.goto(`${browser.origin}/options.html`);
    await appears(page, 'database-problem');
    expect(await textOf(page, 'database-problem')).toContain('the disk is full');
    await page.click(byId('limit-us'));
    await isStored(page, 'limitHours', 40);
    await page.click(byId('export'));
    await says(page, 'export-said', 'What is stored is untouched');
    await page.click(byId('erase'));
    await appears(page, 'erase-confirm');
    await page.click(byId('erase-confirm'));
    await appears(page, 'erase-problem');
    expect(await stored(page, 'limitHours')).toBe(40);
  } finally {
    await browser.close();
  }
});

describe(`in ${language}`, () => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind, language });
    await browser.grant([GITLAB]);
  });
  afterAll(() => browser?.close());

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong, %s', async (scheme) => {
    const page = await openOptions(browser);
    await paint(browser, page, scheme);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await writeStorage(page, 'local', {
      settings: {
        ...SETTINGS,
        idleSeconds: 90,
        quietFrom: 1260,
        workDays: [1, 2],
        limitPreset: 'own',
        dayLimitHours: 9,
        silentNudges: ['break'],
      },
      warnings: [
        { at: NOON, kind: 'clock-set-back', detail: '30' },
        { at: NOON + 1, kind: 'settings-repaired', detail: 'dayTurnHour' },
      ],
    });
    const decisions = [{ at: NOON, tool: 'gitlab', isCounted: true, reason: 'in-front' }];
    const changes = { databaseError: 'UnknownError: no', decisions };
    await changeSession(page, changes, isThere(page, 'database-problem'));
    await appears(page, 'dark-tools');
    await retypeAndLeave(page, 'usual-stop', 'late');
    await page.click(byId('remove-arxiv'));
    await clickOn(page, byId('show-break'));
    await clickOn(page, byId('nothing-break'));
    await pickDay(page, 'mark-from', '2026-11-23');
    await clickOn(page, byId('mark'));
    await appears(page, 'unmark-leave-2026-11-23');
    await pickDay(page, 'entry-day', '2025-06-10');
    // The hour that the form begins with is told without a year.
    await until(async () => (await textOf(page, 'entry-plan')).includes('2025'), { what: 'what an entry would add' });
    await clickOn(page, byId('entry-add'));
    await until(() => page.$('[data-testid^="remove-entered-"]'), { what: 'an entry' });
    await retypeAndLeave(page, 'entry-from', 'late');
    await clickOn(page, byId('erase'));
    await appears(page, 'erase-confirm');
    expect(await axeViolations(page)).toEqual([]);
  });
});
