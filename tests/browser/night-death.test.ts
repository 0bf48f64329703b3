/** What was answered holds when the browser is killed and started again on the same profile. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserKind, builtExtension } from '../support/browser/browser-kind';
import { readTable } from '../support/browser/database';
import { clickNotification } from '../support/browser/notifications';
import { packXpi } from '../support/browser/pack-xpi';
import { findAskPage } from '../support/browser/script/late';
import { NudgedDesk, type NudgedOptions } from '../support/browser/script/nudged';
import { type Sites, startSites } from '../support/browser/sites';
import { sleepReal, until } from '../support/browser/wait';

const MINUTE = 60_000;
const byId = (id: string) => `[data-testid="${id}"]`;

let profile: string;
let xpi: string | undefined;
let sites: Sites;
let nudged: NudgedDesk;
let options: NudgedOptions;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'clock-out-profile-'));
  xpi = browserKind() === 'firefox' ? await packXpi(builtExtension('firefox')) : undefined;
  sites = await startSites(['gitlab.com']);
  options = { sites, hour: 2, profile, ...(xpi === undefined ? {} : { permanentXpi: xpi }) };
  nudged = await NudgedDesk.setUp(options);
});

afterAll(async () => {
  await nudged?.close();
  await sites?.close();
  await rm(profile, { recursive: true, force: true });
  if (xpi !== undefined) {
    await rm(dirname(xpi), { recursive: true, force: true });
  }
});

async function dieAndComeBack(): Promise<void> {
  // What was answered is written to the disk a moment later; a browser that dies in that moment may lose it.
  await sleepReal(3_000);
  await nudged.desk.browser.kill();
  nudged = await NudgedDesk.reopen(options);
}

test('what is parked, "in 15 min" and "not tonight" survive the death of the browser', {
  timeout: 200_000,
}, async () => {
  await nudged.begin(180 * MINUTE, { settings: { silentNudges: ['late-night'] } });
  await nudged.isNotified();
  await clickNotification();
  await (await findAskPage(nudged.desk, 'break')).click(byId('answer-in-15-minutes'));
  await nudged.isAnswered('in-15-minutes');
  // The answer is kept with the nudge first, and becomes a wish after.
  const breakIsPutOff = await until(async () => ((await nudged.wishes())['postponed'] as unknown[] | undefined)?.[0], {
    what: 'the break to be put off',
  });

  await nudged.desk.changeSettings({ silentNudges: [] });
  await nudged.isNotifiedAnHourLater();
  await clickNotification();
  const page = await findAskPage(nudged.desk, 'late-night');
  await page.type(byId('thought'), 'ask about the tokenizer');
  await page.click(byId('park'));
  await nudged.isAnswered('park');
  await page.click(byId('for-tonight'));
  await page.click(byId('go-on'));
  const isPutOff = async () => ((await nudged.wishes())['postponed'] as unknown[]).length === 2;
  await until(isPutOff, { what: 'the night to be put off' });
  await dieAndComeBack();

  const { postponed } = (await nudged.wishes()) as { postponed?: { kind: string }[] };
  expect(postponed).toContainEqual(breakIsPutOff);
  expect(postponed?.map(({ kind }) => kind).toSorted()).toEqual(['break', 'late-night']);
  expect(await readTable(nudged.desk.page, 'notes')).toMatchObject([{ text: 'ask about the tokenizer' }]);
  await nudged.work(180 * MINUTE);
  await nudged.staysQuiet();
  expect((await nudged.nudges()).map(({ kind, answer }) => [kind, answer])).toEqual([
    ['break', 'in-15-minutes'],
    ['late-night', 'park'],
  ]);
});

test('a break that was begun survives it', { timeout: 200_000 }, async () => {
  await nudged.begin(180 * MINUTE, { settings: { silentNudges: ['late-night'] } });
  await nudged.isNotified();
  await clickNotification();
  await (await findAskPage(nudged.desk, 'break')).click(byId('answer-taking-it'));
  const onBreak = await until(async () => (await nudged.wishes())['onBreak'], { what: 'the break to have begun' });
  await dieAndComeBack();
  expect((await nudged.wishes())['onBreak']).toEqual(onBreak);
  expect(await nudged.lastNudge()).toMatchObject({ kind: 'break', answer: 'taking-it' });
});

test('a day that was ended survives it', { timeout: 200_000 }, async () => {
  await nudged.begin(180 * MINUTE, { settings: { silentNudges: ['break'] } });
  await nudged.isNotified();
  await clickNotification();
  await (await findAskPage(nudged.desk, 'late-night')).click(byId('clock-out'));
  const clockedOut = await until(async () => (await nudged.wishes())['clockedOut'], { what: 'the day to be over' });
  await dieAndComeBack();
  expect((await nudged.wishes())['clockedOut']).toEqual(clockedOut);
});
