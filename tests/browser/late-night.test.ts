/** What comes late at night: the notification, by the clock on the wall, and what each answer to it does. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clearTables, type Row, readTable } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import {
  clickNotification,
  countNotifications,
  pressNotificationButton,
  shownNotifications,
} from '../support/browser/notifications';
import { onlyIn } from '../support/browser/only-in';
import { type Desk, setUpDesk } from '../support/browser/script/desk';
import { closeAskPages, findAskPage, lookAgain, workSince } from '../support/browser/script/late';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { type Sites, startSites } from '../support/browser/sites';
import { sleepReal, until } from '../support/browser/wait';

const MINUTE = 60_000;
const zone = zoneWhereItIs(2);
/** Of all that may come only the question of the night, whatever day of the week it is. */
const SETTINGS = {
  tools: ['gitlab'],
  idleSeconds: 600,
  isDiscreet: false,
  silentNudges: ['break'],
  workDays: [1, 2, 3, 4, 5, 6, 7],
};
const byId = (id: string) => `[data-testid="${id}"]`;

let sites: Sites;
let desk: Desk;
let gitlab: Page;

const nudges = () => readTable(desk.page, 'nudges');
const lastNudge = async (): Promise<Row | undefined> => (await nudges()).at(-1);
const wishes = async (): Promise<Row> => ((await readStorage(desk.page, 'local'))['control'] ?? {}) as Row;
const isAnswered = (answer: string) =>
  until(async () => (await lastNudge())?.['answer'] === answer, { what: `the answer "${answer}" to be kept` });

beforeAll(async () => {
  sites = await startSites(['gitlab.com']);
  desk = await setUpDesk({
    sites,
    timeZone: zone.name,
    settings: SETTINGS,
    grant: ['*://gitlab.com/*'],
    granted: ['gitlab'],
  });
  gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

/** Three hours of work up to now, and the notification that comes of it. */
beforeEach(async () => {
  await closeAskPages(desk);
  await clearTables(desk.page, 'nudges', 'notes');
  await writeStorage(desk.page, 'local', { control: { paused: null } });
  await desk.changeSettings(SETTINGS);
  await shownNotifications();
  await workSince(desk, gitlab, { tool: 'gitlab', length: 180 * MINUTE, offset: zone.offset });
});

async function isNotified(): Promise<void> {
  await lookAgain(desk, gitlab);
  await until(async () => (await countNotifications()) === 1, { what: 'one notification' });
}

test('at two in the night one notification asks whether this could wait, and a click opens the page that asks back', async () => {
  await isNotified();
  await clickNotification();
  const page = await findAskPage(desk, 'late-night');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Does this need you, now?');
  expect(await page.$eval(byId('ask-shape'), (shape) => shape.textContent)).toContain('this week');
  await isAnswered('opened');
  const [shown, ...others] = await shownNotifications();
  expect(others).toEqual([]);
  expect(shown?.title).toBe('Could this wait until tomorrow?');
  expect(shown?.body).toMatch(/^Quiet time began at 22:00\. 3\sh\s0\sm on your tools since then\.$/);
});

test('"not tonight" on the page holds for the night, in a new background too', async () => {
  await isNotified();
  await clickNotification();
  const page = await findAskPage(desk, 'late-night');
  await page.click(byId('answer-not-tonight'));
  await isAnswered('not-tonight');
  await until(async () => ((await wishes())['postponed'] as Row[] | undefined)?.[0]?.['kind'] === 'late-night', {
    what: 'the night to be put off',
  });
  await staysQuiet();
});

onlyIn('chromium', test)('"not tonight" on the notification does the same', async () => {
  await isNotified();
  await pressNotificationButton('Not tonight');
  await isAnswered('not-tonight');
  await staysQuiet();
});

onlyIn('chromium', test)('"park it till morning" on the notification opens the page at its line', async () => {
  await isNotified();
  await pressNotificationButton('Park it till morning');
  const page = await findAskPage(desk, 'late-night');
  await until(() => page.evaluate(() => document.activeElement?.id === 'thought'), { what: 'the line to be in focus' });
  await page.keyboard.type('find out why run 7 lost');
  await page.keyboard.press('Enter');
  await isParked(page, 'find out why run 7 lost');
});

test('a thought that is parked on the page is kept until the usual start', async () => {
  await isNotified();
  await clickNotification();
  const page = await findAskPage(desk, 'late-night');
  await page.type(byId('thought'), 'ask about the tokenizer');
  await page.click(byId('park'));
  await isParked(page, 'ask about the tokenizer');
});

test('clocking out on the page ends the day until the usual start', async () => {
  await isNotified();
  await clickNotification();
  const page = await findAskPage(desk, 'late-night');
  await page.click(byId('clock-out'));
  const { until: end, at } = (await until(async () => (await wishes())['clockedOut'], {
    what: 'the day to be over',
  })) as {
    at: number;
    until: number;
  };
  expect(Math.abs(Date.now() - at)).toBeLessThan(10_000);
  expect((end / MINUTE + zone.offset) % (24 * 60)).toBe(9 * 60);
});

test('in discreet mode it says nothing but that there is a reminder', async () => {
  await desk.changeSettings({ isDiscreet: true });
  await isNotified();
  const [shown] = await shownNotifications();
  expect([shown?.title, shown?.body]).toEqual(['A reminder you set', '']);
});

test('on call it holds, and so it does while presenting', async () => {
  await writeStorage(desk.page, 'local', { control: { paused: null, onCallUntil: Date.now() + 60 * MINUTE } });
  await staysQuiet();
  await writeStorage(desk.page, 'local', { control: { paused: null, quietUntil: Date.now() + 60 * MINUTE } });
  await staysQuiet();
});

/** Looked at anew by a new background, as if the last nudge had been an hour ago, nothing more comes. */
async function staysQuiet(): Promise<void> {
  const before = (await nudges()).length;
  await lookAgain(desk, gitlab, { isAnHourLater: true });
  // Nothing tells that nothing comes; it would have come with the observation.
  await sleepReal(2_000);
  expect((await nudges()).length).toBe(before);
}

async function isParked(page: Page, text: string): Promise<void> {
  await isAnswered('park');
  await until(() => page.$eval(byId('parked'), (list, wanted) => list.textContent?.includes(wanted), text), {
    what: 'the thought to stand on the page',
  });
  const [note, ...others] = await readTable(desk.page, 'notes');
  expect(others).toEqual([]);
  expect(note).toMatchObject({ text });
  expect((Number(note?.['until']) / MINUTE + zone.offset) % (24 * 60)).toBe(9 * 60);
}
