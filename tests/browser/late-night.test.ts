/** What comes late at night: the notification, by the clock on the wall, and what each answer to it does. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Row, readTable, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { clickNotification, pressNotificationButton, shownNotifications } from '../support/browser/notifications';
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
  nudged = await NudgedDesk.setUp({ sites, hour: 2, settings: { isDiscreet: false, silentNudges: ['break'] } });
});

afterAll(async () => {
  await nudged?.close();
  await sites?.close();
});

/** Three hours of work up to now. */
beforeEach(() => nudged.begin(180 * MINUTE));

test('at two in the night one notification asks whether this could wait, and a click opens the page that asks back', async () => {
  await nudged.isNotified('late-night');
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Does this need you, now?');
  const shape = await until(() => page.$(byId('ask-shape')), { what: 'the week to be read' });
  expect(await shape.evaluate((element) => element.textContent)).toContain('this week');
  await nudged.isAnswered('opened');
  const [shown, ...others] = await shownNotifications();
  expect(others).toEqual([]);
  expect(shown?.title).toBe('Could this wait until tomorrow?');
  expect(shown?.body).toMatch(
    /^Quiet time began at 22:00\. 3\sh\s0\sm on your tools since then\. A click opens a page with one question\.$/,
  );
});

test('what a click does is said the first time only', async () => {
  await seed(nudged.desk.page, { nudges: [{ kind: 'late-night', at: 1, browser: 'chromium' }] });
  await nudged.isNotified();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await until(() => page.$(byId('ask-shape')), { what: 'the week to be read' });
  expect(await page.$(byId('offer'))).toBeNull();
  const [shown] = await shownNotifications();
  expect(shown?.body).toMatch(/since then\.$/);
});

test('the page of the first one offers to come by itself, and says what holds then', async () => {
  await nudged.isNotified();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await until(() => page.$(byId('offer-on')), { what: 'the offer' });
  await page.click(byId('offer-on'));
  await until(() => page.$eval(byId('offer'), (offer) => offer.textContent?.startsWith('It is on.')), {
    what: 'the words about it',
  });
  const { settings } = (await readStorage(nudged.desk.page, 'local')) as { settings: Row };
  expect(settings['isAskingInFront']).toBe(true);
});

test('going on for tonight is "not tonight": it holds for the night, in a new background too', async () => {
  await nudged.isNotified();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await until(() => page.$(byId('for-tonight')), { what: 'the choice' });
  await page.click(byId('for-tonight'));
  await page.click(byId('go-on'));
  await nudged.isAnswered('not-tonight');
  await until(async () => ((await nudged.wishes())['postponed'] as Row[] | undefined)?.[0]?.['kind'] === 'late-night', {
    what: 'the night to be put off',
  });
  await until(async () => nudged.minuteOfDay(Number((await nudged.wishes())['goOnUntil'])) === 9 * 60, {
    what: 'nothing to be asked until the usual start',
  });
  await nudged.staysQuiet();
});

test('going on for half an hour, on call, is kept with its reason', async () => {
  await nudged.isNotified();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await until(() => page.$(byId('reason-on-call')), { what: 'the reasons' });
  await page.click(byId('reason-on-call'));
  await page.click(byId('go-on'));
  await nudged.isAnswered('go-on');
  expect(await nudged.lastNudge()).toMatchObject({ reasons: ['on-call'] });
  await until(async () => (await nudged.wishes())['onCallUntil'], { what: 'being on call' });
  const { goOnUntil, onCallUntil } = await nudged.wishes();
  expect(Math.abs(Number(goOnUntil) - Date.now() - 30 * MINUTE)).toBeLessThan(MINUTE);
  expect(nudged.minuteOfDay(Number(onCallUntil))).toBe(9 * 60);
  expect(await readTable(nudged.desk.page, 'marks')).toMatchObject([{ kind: 'on-call' }]);
});

onlyIn('chromium', test)('"not tonight" on the notification does the same', async () => {
  await nudged.isNotified();
  await pressNotificationButton('Not tonight');
  await nudged.isAnswered('not-tonight');
  await nudged.staysQuiet();
});

onlyIn('chromium', test)('"park it till morning" on the notification opens the page at its line', async () => {
  await nudged.isNotified();
  await pressNotificationButton('Park it till morning');
  const page = await findAskPage(nudged.desk, 'late-night');
  await until(() => page.evaluate(() => document.activeElement?.id === 'thought'), { what: 'the line to be in focus' });
  await page.keyboard.type('find out why run 7 lost');
  await page.keyboard.press('Enter');
  await isParked(page, 'find out why run 7 lost');
});

test('a thought that is parked on the page is kept until the usual start', async () => {
  await nudged.isNotified();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await until(() => page.$(byId('thought')), { what: 'the line' });
  await page.type(byId('thought'), 'ask about the tokenizer');
  await page.click(byId('park'));
  await isParked(page, 'ask about the tokenizer');
});

test('clocking out on the page ends the day until the usual start, and closes it with a line', async () => {
  await nudged.isNotified();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await page.click(byId('clock-out'));
  const { until: end, at } = (await until(async () => (await nudged.wishes())['clockedOut'], {
    what: 'the day to be over',
  })) as {
    at: number;
    until: number;
  };
  expect(Math.abs(Date.now() - at)).toBeLessThan(10_000);
  expect(nudged.minuteOfDay(end)).toBe(9 * 60);
  await until(() => page.$(byId('close')), { what: 'the closing line' });
  expect(await page.$eval('h1', (heading) => heading.textContent)).toMatch(/day is done$/);
  const times = await until(() => page.$(byId('out-times')), { what: 'when it began and stopped' });
  expect(await times.evaluate((line) => line.textContent)).toMatch(/^Started \d\d:\d\d, stopped \d\d:\d\d\.$/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
  await page.keyboard.press('Escape').catch(() => undefined);
  await until(() => page.evaluate(() => false).catch(() => true), { what: 'the page to close' });
});

test('in discreet mode it says nothing but that there is a reminder', async () => {
  await nudged.desk.changeSettings({ isDiscreet: true });
  await nudged.isNotified('discreet');
  const [shown] = await shownNotifications();
  expect([shown?.title, shown?.body]).toEqual(['A reminder you set', '']);
});

test('on call it holds, and so it does while presenting', async () => {
  await writeStorage(nudged.desk.page, 'local', { control: { paused: null, onCallUntil: Date.now() + 60 * MINUTE } });
  await nudged.staysQuiet();
  await writeStorage(nudged.desk.page, 'local', { control: { paused: null, quietUntil: Date.now() + 60 * MINUTE } });
  await nudged.staysQuiet();
});

async function isParked(page: Page, text: string): Promise<void> {
  await nudged.isAnswered('park');
  await until(() => page.$eval(byId('parked'), (list, wanted) => list.textContent?.includes(wanted), text), {
    what: 'the thought to stand on the page',
  });
  const [note, ...others] = await readTable(nudged.desk.page, 'notes');
  expect(others).toEqual([]);
  expect(note).toMatchObject({ text });
  expect(nudged.minuteOfDay(Number(note?.['until']))).toBe(9 * 60);
}
