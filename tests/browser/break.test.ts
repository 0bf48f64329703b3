/** The break that is offered in the day, what each answer to it does, and a break until it has been long enough. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Row } from '../support/browser/database';
import { writeStorage } from '../support/browser/extension-storage';
import {
  clickNotification,
  countNotifications,
  pressNotificationButton,
  shownNotifications,
} from '../support/browser/notifications';
import { onlyIn } from '../support/browser/only-in';
import { findAskPage } from '../support/browser/script/late';
import { NudgedDesk } from '../support/browser/script/nudged';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const byId = (id: string) => `[data-testid="${id}"]`;

let sites: Sites;
let nudged: NudgedDesk;

beforeAll(async () => {
  sites = await startSites(['gitlab.com']);
  nudged = await NudgedDesk.setUp({ sites, hour: 15, settings: { breakMinutes: 5 } });
});

afterAll(async () => {
  await nudged?.close();
  await sites?.close();
});

/** An hour and more without a break up to now. */
beforeEach(async () => {
  await nudged.begin(70 * MINUTE);
  await nudged.isNotified('break');
});

async function isOnBreak(): Promise<void> {
  await until(async () => (await nudged.wishes())['onBreak'], { what: 'the break to have begun' });
  expect((await nudged.lastNudge())?.['answer']).toBe('taking-it');
}

async function isPutOff(): Promise<void> {
  const [{ kind, until: end }] = (await until(
    async () =>
      ((await nudged.wishes())['postponed'] as Row[] | undefined)?.length === 1 && (await nudged.wishes())['postponed'],
    { what: 'the break to be put off' },
  )) as [{ kind: string; until: number }];
  expect(kind).toBe('break');
  expect(Math.abs(end - Date.now() - 15 * MINUTE)).toBeLessThan(10_000);
  expect((await nudged.lastNudge())?.['answer']).toBe('in-15-minutes');
}

test('after an hour without a break one is offered, and taken on the page', async () => {
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'break');
  await page.click(byId('answer-taking-it'));
  await isOnBreak();
  const [shown] = await shownNotifications();
  expect(shown?.title).toBe('Time for a break?');
  expect(shown?.body).toMatch(/^1\sh\s10\sm without one/);
});

test('it can be put off for a quarter of an hour on the page', async () => {
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'break');
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
  await until(async () => (await nudged.lastNudge())?.['answer'] === 'dismissed', { what: 'the answer to be kept' });
});

test('a break says when it has been long enough, to a background that was dead', async () => {
  await shownNotifications();
  const since = Date.now() - 5 * MINUTE + 8_000;
  await writeStorage(nudged.desk.page, 'local', { control: { paused: null, onBreak: { since } } });
  await until(async () => (await nudged.desk.alarms()).includes('break-end'), { what: 'the alarm for its end' });
  await nudged.desk.browser.killWorker();
  await until(async () => (await countNotifications()) > 0, {
    what: 'the word that it has been long enough',
    timeout: 60_000,
  });
  const [shown] = await shownNotifications();
  expect(shown?.title).toBe('Your break has been as long as you wanted');
});
