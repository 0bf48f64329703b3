/**
 * What is said of a work day: on a rest day, after clocking out, at the own limit; and what the icon shows meanwhile.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickNotification, shownNotifications } from '../support/browser/notifications';
import { findAskPage } from '../support/browser/script/late';
import { NudgedDesk } from '../support/browser/script/nudged';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let sites: Sites;
let nudged: NudgedDesk;

beforeAll(async () => {
  sites = await startSites(['gitlab.com']);
  nudged = await NudgedDesk.setUp({ sites, hour: 15, settings: { silentNudges: ['break', 'late-night'] } });
});

afterAll(async () => {
  await nudged?.close();
  await sites?.close();
});

/** 1 is Monday. */
function weekday(): number {
  return ((new Date(Date.now() + nudged.offset * MINUTE).getUTCDay() + 6) % 7) + 1;
}

async function shown(): Promise<{ title: string; body: string }> {
  const [last] = await shownNotifications();
  const plain = (text = '') => text.replaceAll(/\s/g, ' ');
  return { title: plain(last?.title), body: plain(last?.body) };
}

/** What the icon says: its words and its badge. */
function icon(): Promise<{ title: string; badge: string }> {
  return nudged.desk.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> } };
    };
    return { title: await chrome.action.getTitle({}), badge: await chrome.action.getBadgeText({}) };
  });
}

const iconSays = (title: string) =>
  until(async () => (await icon()).title === title, { what: `the icon to say "${title}"` });

test('a quarter of an hour into a rest day one notification asks, once', async () => {
  const workDays = [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== weekday());
  await nudged.begin(20 * MINUTE, { settings: { workDays } });
  await nudged.isNotified('rest-day');
  await clickNotification();
  await findAskPage(nudged.desk, 'rest-day');
  await nudged.isAnswered('opened');
  const { title, body } = await shown();
  expect(title).toBe('Does this need you today?');
  expect(body).toMatch(/^A rest day by your settings or your habit\. 2\d m on your tools so far\.$/);
  await nudged.staysQuiet();
});

test('ten minutes of work after clocking out are asked about, once', async () => {
  const at = Date.now() - 3 * HOUR;
  await nudged.begin(20 * MINUTE, { control: { clockedOut: { at, until: at + 12 * HOUR } } });
  await nudged.isNotified('clocked-out');
  await iconSays('Clock Out: you clocked out');
  await clickNotification();
  await findAskPage(nudged.desk, 'clocked-out');
  await nudged.isAnswered('opened');
  const { title, body } = await shown();
  const clock = new Date(at + nudged.offset * MINUTE).toISOString().slice(11, 16);
  expect(title).toBe(`You clocked out at ${clock}. Is something left?`);
  expect(body).toMatch(/^2\d m on your tools since then\.$/);
  await nudged.staysQuiet();
});

test('the own limit of a day is said when it is reached, once', async () => {
  await nudged.begin(130 * MINUTE, { settings: { dayLimitHours: 2 } });
  await nudged.isNotified('own-limit-day');
  const { title, body } = await shown();
  expect(title).toBe('Your own line is reached. What can wait?');
  expect(body).toMatch(/^2 h today, pauses under 15 min counted\. Your line for a day is 2 h\.$/);
  await nudged.staysQuiet();
});

test('the own limit of a week is said when it is reached, once', async () => {
  await nudged.begin(130 * MINUTE, { settings: { limitPreset: 'own', limitHours: 2 } });
  await nudged.isNotified('own-limit-week');
  const { body } = await shown();
  expect(body).toMatch(/^2 h this week, pauses under 15 min counted\. Your line is 2 h\.$/);
  await nudged.staysQuiet();
});

test('in discreet mode none of them says more than that there is a reminder', async () => {
  await nudged.begin(130 * MINUTE, { settings: { dayLimitHours: 2, isDiscreet: true } });
  await nudged.isNotified();
  expect(await shown()).toEqual({ title: 'A reminder you set', body: '' });
});

test('the icon tells working, paused and clocked out, and the badge today’s hours where it was asked for', async () => {
  await nudged.begin(130 * MINUTE);
  await iconSays('Clock Out');
  expect((await icon()).badge).toBe('');
  await nudged.desk.changeSettings({ isBadgeShown: true });
  await nudged.desk.browser.killWorker();
  await nudged.gitlab.reload();
  await until(async () => (await icon()).badge === '2h', { what: 'two hours on the icon' });
  await nudged.desk.changeSettings({ isDiscreet: true });
  await until(async () => (await icon()).badge === '', { what: 'the hours to go in discreet mode' });
  await nudged.desk.pause(null);
  await iconSays('Clock Out: paused');
  await nudged.desk.resume();
  await iconSays('Clock Out');
  await nudged.desk.browser.revoke(['*://gitlab.com/*']);
  await iconSays('Clock Out: no tool may be counted yet');
});
