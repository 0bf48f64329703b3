/** From the first page through the browser's own question to the first span, with a no before the yes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserKind } from '../support/browser/browser-kind';
import { clearTables } from '../support/browser/database';
import { focusBrowser, pressKeys } from '../support/browser/display';
import { launchBrowser } from '../support/browser/launch-browser';
import { type Desk, makeDesk, workOn } from '../support/browser/script/desk';
import { seatPerson } from '../support/browser/script/person';
import { compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const TOLERATED = 2_000;

let sites: Sites;
let desk: Desk;
let welcome: Page;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'slack.com']);
  const browser = await launchBrowser({
    kind: browserKind(),
    sites,
    prefs: {
      // Firefox asks, as it asks everybody; the local server does not speak https.
      'extensions.webextOptionalPermissionPrompts': true,
      'network.stricttransportsecurity.preloadlist': false,
    },
  });
  welcome = await browser.openPage('/welcome.html');
  desk = makeDesk(browser, welcome);
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

test('what was refused is not counted, and what was granted is counted from then on', async () => {
  const person = await seatPerson();
  const truth = new Truth();
  await welcome.waitForSelector(byId('choose-none'));
  await welcome.click(byId('choose-none'));
  await welcome.click(byId('tool-gitlab'));
  await welcome.click(byId('start'));
  await answer('no');
  await appears('access-refused');
  const gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  await desk.untilDecided('no-access');
  await workOn(2_500);
  expect(await desk.spans()).toEqual([]);

  await welcome.bringToFront();
  await welcome.click(byId('ask-again'));
  await answer('yes');
  await appears('started');
  await desk.untilGranted(['gitlab']);
  await desk.untilDecided('no-tool');
  await clearTables(welcome, 'spans');
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(4_000);
  await truth.turnTo(null, () => gitlab.goto(sites.url('slack.com')));
  await desk.untilDecided('no-tool');
  await workOn(2_500);
  await person.leave();
  const { lines, largest } = compare(truth, await desk.spans());
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
});

function byId(id: string): string {
  return `[data-testid="${id}"]`;
}

function appears(id: string): Promise<unknown> {
  return until(() => welcome.$(byId(id)), { what: `"${id}" on the page` });
}

/** Both browsers take no answer for a moment, lest somebody answers who was typing; nothing tells when it is over. */
async function answer(word: 'yes' | 'no'): Promise<void> {
  await focusBrowser(desk.browser.pid);
  await workOn(1_500);
  const yes = desk.browser.kind === 'firefox' ? ['alt+a'] : ['Tab', 'Return'];
  await pressKeys(...(word === 'yes' ? yes : ['Escape']));
}
