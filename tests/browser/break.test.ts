/** The break that is offered in the day, what each answer to it does, and a break until it has been long enough. */
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
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const zone = zoneWhereItIs(15);
const byId = (id: string) => `[data-testid="${id}"]`;

let sites: Sites;
let desk: Desk;
let gitlab: Page;

const lastNudge = async (): Promise<Row | undefined> => (await readTable(desk.page, 'nudges')).at(-1);
const wishes = async (): Promise<Row> => ((await readStorage(desk.page, 'local'))['control'] ?? {}) as Row;

beforeAll(async () => {
  sites = await startSites(['gitlab.com']);
  desk = await setUpDesk({
    sites,
    timeZone: zone.name,
    settings: { tools: ['gitlab'], idleSeconds: 600, workDays: [1, 2, 3, 4, 5, 6, 7], breakMinutes: 5 },
    grant: ['*://gitlab.com/*'],
    granted: ['gitlab'],
  });
  gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

/** An hour and more without a break up to now. */
beforeEach(async () => {
  await closeAskPages(desk);
  await clearTables(desk.page, 'nudges');
  await writeStorage(desk.page, 'local', { control: { paused: null } });
  await shownNotifications();
  await workSince(desk, gitlab, { tool: 'gitlab', length: 70 * MINUTE, offset: zone.offset });
  await lookAgain(desk, gitlab);
  await until(async () => (await countNotifications()) === 1, { what: 'one notification' });
});

async function isOnBreak(): Promise<void> {
  await until(async () => (await wishes())['onBreak'], { what: 'the break to have begun' });
  expect((await lastNudge())?.['answer']).toBe('taking-it');
}

async function isPutOff(): Promise<void> {
  const [{ kind, until: end }] = (await until(
    async () => ((await wishes())['postponed'] as Row[] | undefined)?.length === 1 && (await wishes())['postponed'],
    { what: 'the break to be put off' },
  )) as [{ kind: string; until: number }];
  expect(kind).toBe('break');
  expect(Math.abs(end - Date.now() - 15 * MINUTE)).toBeLessThan(10_000);
  expect((await lastNudge())?.['answer']).toBe('in-15-minutes');
}

test('after an hour without a break one is offered, and taken on the page', async () => {
  await clickNotification();
  const page = await findAskPage(desk, 'break');
  await page.click(byId('answer-taking-it'));
  await isOnBreak();
  const [shown] = await shownNotifications();
  expect(shown?.title).toBe('Time for a break?');
  expect(shown?.body).toMatch(/^1\sh\s10\sm without one/);
});

test('it can be put off for a quarter of an hour on the page', async () => {
  await clickNotification();
  const page = await findAskPage(desk, 'break');
  await page.click(byId('answer-in-15-minutes'));
  await isPutOff();
});

onlyIn('chromium', test)('"taking it" on the notification begins the break', async () => {
  await pressNotificationButton('Taking it');
  await isOnBreak();
});

onlyIn('chromium', test)('"in 15 min" on the notification puts it off', async () => {
  await pressNotificationButton('In 15 min');
  await isPutOff();
});

onlyIn('chromium', test)('a notification that is put away is an answer, too', async () => {
  await shownNotifications();
  await until(async () => (await lastNudge())?.['answer'] === 'dismissed', { what: 'the answer to be kept' });
});

test('a break says when it has been long enough, to a background that was dead', async () => {
  await shownNotifications();
  const since = Date.now() - 5 * MINUTE + 8_000;
  await writeStorage(desk.page, 'local', { control: { paused: null, onBreak: { since } } });
  await until(async () => (await desk.alarms()).includes('break-end'), { what: 'the alarm for its end' });
  await desk.browser.killWorker();
  await until(async () => (await countNotifications()) > 0, {
    what: 'the word that it has been long enough',
    timeout: 60_000,
  });
  const [shown] = await shownNotifications();
  expect(shown?.title).toBe('Your break has been as long as you wanted');
});
