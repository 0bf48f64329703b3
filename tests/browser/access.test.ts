/** Access that comes and goes, pauses that end by themselves, and windows that are nobody's business. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clearTables, readTable } from '../support/browser/database';
import { focusWindow, windowsOf } from '../support/browser/display';
import { inChromeScope } from '../support/browser/firefox-chrome-scope';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const TOLERATED = 2_000;

let sites: Sites;
let desk: Desk;
let gitlab: Page;
let slack: Page;
let news: Page;
let truth: Truth;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'slack.com', 'news.example']);
  desk = await setUpDesk({
    sites,
    settings: { tools: ['gitlab', 'slack'], idleSeconds: 600 },
    grant: ['*://gitlab.com/*', '*://*.slack.com/*'],
    granted: ['gitlab', 'slack'],
    // Firefox tries https first in private windows, which the local server does not speak.
    prefs: { 'dom.security.https_first_pbm': false },
  });
  gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  slack = await desk.browser.openSite(sites.url('slack.com'));
  news = await desk.browser.openSite(sites.url('news.example'));
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

beforeEach(async () => {
  await news.bringToFront();
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans', 'seen');
  truth = new Truth();
});

test('access that is taken away and given back is noticed by a dead background', async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(4_000);
  await desk.browser.killWorker();
  await truth.turnTo(null, () => desk.browser.revoke(['*://gitlab.com/*']));
  await desk.untilGranted(['slack']);
  await workOn(3_000);
  await desk.browser.killWorker();
  await truth.turnTo('gitlab', () => desk.browser.grant(['*://gitlab.com/*']));
  await desk.untilGranted(['gitlab', 'slack']);
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('a tool that is no longer chosen gives its access back, and chosen again without access counts nothing', async () => {
  await truth.turnTo('slack', () => slack.bringToFront());
  await workOn(3_000);
  await truth.turnTo(null, () => desk.changeSettings({ tools: ['gitlab'] }));
  await desk.untilGranted(['gitlab']);
  await until(async () => !(await isGranted('*://*.slack.com/*')), { what: 'the access to be given back' });
  await workOn(2_500);
  await desk.changeSettings({ tools: ['gitlab', 'slack'] });
  await workOn(3_000);
  await desk.untilGranted(['gitlab']);
  await truth.turnTo('slack', () => desk.browser.grant(['*://*.slack.com/*']));
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('a pause ends at its time although nothing happens, and is kept as unknown', { timeout: 150_000 }, async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(3_000);
  const end = Date.now() + 35_000;
  await truth.turnTo(null, () => desk.pause(end));
  await desk.untilDecided('paused');
  await until(async () => (await desk.alarms()).join() === 'pause-end', {
    what: 'only the end of the pause to be awaited',
  });
  await workOn(2_000);
  await desk.browser.killWorker();
  truth.turnedTo('gitlab', { from: end, to: end });
  await desk.untilDecided('in-front', 'gitlab');
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
  const [{ unknown } = { unknown: [] }] = (await readTable(desk.page, 'seen')) as { unknown?: unknown }[];
  expect(unknown).toHaveLength(1);
  expect(unknown).toMatchObject([{ end }]);
});

test('the end of a pause is awaited again when the browser has dropped its alarm', async () => {
  await desk.pause(Date.now() + 3_600_000);
  await until(async () => (await desk.alarms()).join() === 'pause-end', { what: 'the end of the pause to be awaited' });
  await desk.page.evaluate(() =>
    (globalThis as unknown as { chrome: { alarms: { clearAll(): Promise<boolean> } } }).chrome.alarms.clearAll(),
  );
  await gitlab.bringToFront();
  await until(async () => (await desk.alarms()).join() === 'pause-end', { what: 'the alarm to be there again' });
  await desk.resume();
  await until(async () => (await desk.alarms()).join() === 'heartbeat', { what: 'work to go on' });
});

test('a private window is never looked at, and ends the work in the window before it', async () => {
  const { browser } = desk;
  const [main = ''] = await windowsOf(browser.pid);
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(3_000);
  const address = sites.url('gitlab.com', '/private');
  await truth.turnTo(null, async () => {
    await openPrivately(address);
    await focusWindow(await until(() => newWindow(browser.pid, main), { what: 'the private window to open' }));
  });
  await until(() => sites.requests('gitlab.com').some(({ path }) => path === '/private'), { what: 'its page to load' });
  // Firefox shows the window to an extension that was allowed there, Chromium does not.
  await desk.untilDecided(browser.kind === 'firefox' ? 'no-tool' : 'other-program');
  await workOn(4_000);
  await truth.turnTo('gitlab', () => focusWindow(main));
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

async function agree(): Promise<void> {
  const { lines, largest } = compare(truth, await desk.spans());
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
}

function isGranted(origin: string): Promise<boolean> {
  return desk.page.evaluate(
    (wanted) =>
      (
        globalThis as unknown as { chrome: { permissions: { contains(what: object): Promise<boolean> } } }
      ).chrome.permissions.contains({ origins: [wanted] }),
    origin,
  );
}

async function newWindow(pid: number, before: string): Promise<string | undefined> {
  return (await windowsOf(pid)).find((window) => window !== before);
}

/** Opens a private window; in Firefox the person has even allowed the extension to run in private windows. */
async function openPrivately(address: string): Promise<void> {
  const { browser, extensionId, kind } = desk.browser;
  if (kind === 'chromium') {
    const context = await browser.createBrowserContext();
    await (await context.newPage()).goto(address);
    return;
  }
  await inChromeScope(
    browser,
    `async ({ id, address }) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
      const window = await BrowserWindowTracker.promiseOpenWindow({ private: true });
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      window.gBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
    }`,
    { id: extensionId, address },
  );
}
