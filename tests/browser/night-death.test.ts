/** What was answered at night holds when the browser is killed and started again on the same profile. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserKind, builtExtension } from '../support/browser/browser-kind';
import { readTable } from '../support/browser/database';
import { clickNotification, countNotifications } from '../support/browser/notifications';
import { packXpi } from '../support/browser/pack-xpi';
import { type Desk, type DeskOptions, reopenDesk, setUpDesk } from '../support/browser/script/desk';
import { findAskPage, lookAgain, workSince } from '../support/browser/script/late';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { type Sites, startSites } from '../support/browser/sites';
import { sleepReal, until } from '../support/browser/wait';

const kind = browserKind();
const zone = zoneWhereItIs(2);
const work = { tool: 'gitlab', length: 180 * 60_000, offset: zone.offset };

let profile: string;
let xpi: string | undefined;
let sites: Sites;
let desk: Desk | undefined;
let options: DeskOptions;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'clock-out-profile-'));
  xpi = kind === 'firefox' ? await packXpi(builtExtension('firefox')) : undefined;
  sites = await startSites(['gitlab.com']);
  options = {
    sites,
    profile,
    timeZone: zone.name,
    ...(xpi === undefined ? {} : { permanentXpi: xpi }),
    settings: { tools: ['gitlab'], idleSeconds: 600, silentNudges: ['break'], workDays: [1, 2, 3, 4, 5, 6, 7] },
    grant: ['*://gitlab.com/*'],
    granted: ['gitlab'],
  };
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
  await rm(profile, { recursive: true, force: true });
  if (xpi !== undefined) {
    await rm(dirname(xpi), { recursive: true, force: true });
  }
});

test('"not tonight" survives the death of the browser', { timeout: 200_000 }, async () => {
  desk = await setUpDesk(options);
  const before = await desk.browser.openSite(sites.url('gitlab.com'));
  await workSince(desk, before, work);
  await lookAgain(desk, before);
  await until(async () => (await countNotifications()) === 1, { what: 'one notification' });
  await clickNotification();
  const page = await findAskPage(desk, 'late-night');
  await page.click('[data-testid="answer-not-tonight"]');
  const { page: behind } = desk;
  await until(async () => (await readTable(behind, 'nudges')).at(-1)?.['answer'] === 'not-tonight', {
    what: 'the answer to be kept',
  });
  // What was answered is written to the disk a moment later; a browser that dies in that moment may lose it.
  await sleepReal(3_000);
  await desk.browser.kill();

  desk = await reopenDesk(options);
  // Chromium installs the extension anew and forgets what was granted to it; Firefox keeps it.
  if (kind === 'chromium') {
    await desk.browser.grant(options.grant);
  }
  await desk.untilGranted(options.granted);
  const after = await desk.browser.openSite(sites.url('gitlab.com'));
  await workSince(desk, after, work);
  await lookAgain(desk, after, { isAnHourLater: true });
  // Nothing tells that nothing comes; it would have come with the observation.
  await sleepReal(3_000);
  expect((await readTable(desk.page, 'nudges')).map(({ kind: name, answer }) => [name, answer])).toEqual([
    ['late-night', 'not-tonight'],
  ]);
});
