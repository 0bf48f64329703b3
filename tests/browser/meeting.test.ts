/** Meetings are heard, not typed into: they count behind everything, for a silent person, through a pause for thought. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { browserKind } from '../support/browser/browser-kind';
import { clearTables } from '../support/browser/database';
import { inChromeScope } from '../support/browser/firefox-chrome-scope';
import { onlyIn } from '../support/browser/only-in';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { type Person, seatPerson } from '../support/browser/script/person';
import { compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';

const IDLE_SECONDS = 15;
const TOLERATED = 2_000;
/** How long a tab is still called audible after its last sound: Chromium's and Firefox's own patience. */
const SOUND_LINGERS = { chromium: 2_000, firefox: 3_000 }[browserKind()];

let sites: Sites;
let desk: Desk;
let person: Person;
let zoom: Page;
let slack: Page;
let news: Page;
let truth: Truth;

beforeAll(async () => {
  sites = await startSites(['slack.com', 'app.zoom.us', 'news.example']);
  desk = await setUpDesk({
    sites,
    settings: { tools: ['slack', 'zoom'], idleSeconds: IDLE_SECONDS },
    grant: ['*://*.slack.com/*', '*://*.zoom.us/*'],
    granted: ['slack', 'zoom'],
  });
  zoom = await desk.browser.openSite(sites.url('app.zoom.us'));
  slack = await desk.browser.openSite(sites.url('slack.com'));
  news = await desk.browser.openSite(sites.url('news.example'));
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

beforeEach(async () => {
  await zoom.goto(sites.url('app.zoom.us'));
  await slack.goto(sites.url('slack.com'));
  await news.bringToFront();
  person = await seatPerson();
  // A pause ends a meeting for good; without it the next one would be the same, after a short silence.
  await desk.pause(null);
  await desk.untilDecided('paused');
  await desk.resume();
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans');
  truth = new Truth();
});

afterEach(() => person?.leave());

test('a meeting counts behind another tab, gives way to a tool in front, and counts for a silent person', async () => {
  await startTalking();
  await workOn(5_000);
  await truth.turnTo('slack', () => slack.bringToFront());
  await workOn(5_000);
  await truth.turnTo('zoom', () => news.bringToFront());
  await person.leave();
  await workOn((IDLE_SECONDS + 5) * 1_000);
  await stopTalking();
  await desk.untilDecided('no-tool');
  await agree();
});

test('a short silence does not end a meeting, and the closed tab does', async () => {
  await startTalking();
  await workOn(4_000);
  await zoom.evaluate('stopTone()');
  await desk.untilDecided('no-tool');
  await workOn(5_000);
  await zoom.evaluate('startTone()');
  await desk.untilDecided('heard', 'zoom');
  await workOn(4_000);
  await truth.turnTo(null, () => zoom.close());
  await desk.untilDecided('no-tool');
  zoom = await desk.browser.openSite(sites.url('app.zoom.us'));
  await truth.turnTo('zoom', async () => undefined);
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('music in a work tab is not work, and a pause is deaf', async () => {
  await slack.evaluate('startTone()');
  await zoom.evaluate('startTone()');
  await desk.untilDecided('heard', 'zoom');
  await desk.pause(null);
  await desk.untilDecided('paused');
  await clearTables(desk.page, 'spans');
  await workOn(4_000);
  await zoom.evaluate('stopTone()');
  await workOn(SOUND_LINGERS + 1_000);
  await desk.resume();
  await desk.untilDecided('no-tool');
  await workOn(3_000);
  await slack.evaluate('stopTone()');
  await workOn(SOUND_LINGERS + 1_000);
  expect(await desk.spans()).toEqual([]);
});

onlyIn('firefox', test)('whoever only listens, with the microphone open, is in a meeting too', async () => {
  await truth.turnTo('zoom', () => shareMicrophone(true));
  await desk.untilDecided('heard', 'zoom');
  await workOn(5_000);
  await truth.turnTo(null, () => shareMicrophone(false));
  await desk.untilDecided('no-tool');
  await agree();
});

/** What Firefox itself calls when a page opens or closes the microphone; a test machine has none. */
async function shareMicrophone(isShared: boolean): Promise<void> {
  await inChromeScope(
    desk.browser.browser,
    `(isShared) => {
      const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.startsWith('http://app.zoom.us'));
      gBrowser.updateBrowserSharing(tab.linkedBrowser, {
        webRTC: isShared ? { sharing: 'microphone', microphone: true } : null,
      });
    }`,
    isShared,
  );
}

async function startTalking(): Promise<void> {
  await truth.turnTo('zoom', () => zoom.evaluate('startTone()'));
  await desk.untilDecided('heard', 'zoom');
}

async function stopTalking(): Promise<void> {
  const from = Date.now();
  await zoom.evaluate('stopTone()');
  truth.turnedTo(null, { from, to: Date.now() + SOUND_LINGERS });
}

async function agree(): Promise<void> {
  const { lines, largest } = compare(truth, await desk.spans());
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
}
