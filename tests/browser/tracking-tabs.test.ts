/** What tabs and windows do that says something, or nothing, about the tool in front. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clearTables } from '../support/browser/database';
import { focusWindow, windowsOf } from '../support/browser/display';
import { readStorage } from '../support/browser/extension-storage';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const TOLERATED = 2_000;

let sites: Sites;
let endless: Server;
let desk: Desk;
let gitlab: Page;
let news: Page;
let truth: Truth;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'slack.com', 'news.example']);
  endless = createServer((_, response) => {
    // Firefox shows nothing of a page before its first kilobytes.
    const page = `<!doctype html><title>endless</title>${'<p>More to come</p>'.repeat(2_000)}`;
    response.setHeader('content-type', 'text/html; charset=utf-8').write(page);
  });
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
  desk = await setUpDesk({
    sites,
    settings: { tools: ['gitlab', 'slack'], idleSeconds: 600 },
    grant: ['*://gitlab.com/*', '*://*.slack.com/*'],
    granted: ['gitlab', 'slack'],
    // Firefox: the script opens a window without a click.
    prefs: { 'dom.disable_open_during_load': false },
  });
  gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  news = await desk.browser.openSite(sites.url('news.example'));
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
  endless?.closeAllConnections();
  endless?.close();
});

beforeEach(async () => {
  await gitlab.goto(sites.url('gitlab.com'));
  await news.bringToFront();
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans');
  truth = new Truth();
});

test('an event wakes a dead background and is observed: tabs, windows and wishes', async () => {
  await desk.browser.killWorker();
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(4_000);
  await desk.browser.killWorker();
  await truth.turnTo(null, () => gitlab.goto(sites.url('news.example')));
  await workOn(3_000);
  await desk.browser.killWorker();
  await truth.turnTo('gitlab', () => gitlab.goto(sites.url('gitlab.com')));
  await workOn(3_000);
  await desk.browser.killWorker();
  await truth.turnTo(null, () => desk.pause(null));
  await workOn(3_000);
  await desk.browser.killWorker();
  await truth.turnTo('gitlab', () => desk.resume());
  await workOn(3_000);
  await desk.browser.killWorker();
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('a page that never finishes loading ends the work on the tool before it', async () => {
  const { port } = endless.address() as AddressInfo;
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(4_000);
  await truth.turnTo(null, async () => {
    await gitlab.evaluate((address) => location.assign(address), `http://localhost:${port}/`);
    await until(() => gitlab.evaluate(() => document.title === 'endless'), { what: 'the endless page to show' });
  });
  await workOn(4_000);
  await truth.turnTo('gitlab', () => gitlab.goto(sites.url('gitlab.com')));
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('an address that changes within a tool, without a load, goes on being one stretch', async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(2_000);
  for (const path of ['/one', '/two', '/three']) {
    await gitlab.evaluate((next) => history.pushState(null, '', next), path);
    await workOn(500);
  }
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
  expect(await desk.spans()).toHaveLength(1);
});

test('a closed tab ends the work on it', async () => {
  const slack = await desk.browser.openSite(sites.url('slack.com'));
  await news.bringToFront();
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans');
  await truth.turnTo('slack', () => slack.bringToFront());
  await workOn(3_000);
  await truth.turnTo(null, () => slack.close());
  // Which tab comes next is the browser's choice; the page of the extension and the news are no tools, gitlab is one.
  const shown = await until(() => whatIsInFront(), { what: 'another tab to come to the front' });
  truth.turnedTo(shown === 'gitlab' ? 'gitlab' : null, { from: Date.now(), to: Date.now() });
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('a window that a page opened is a window like any other', async () => {
  const { pid } = desk.browser;
  const [main = ''] = await windowsOf(pid);
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(3_000);
  sites.forgetRequests();
  await truth.turnTo('slack', async () => {
    await gitlab.evaluate((address) => {
      window.open(address, '', 'popup,width=500,height=400');
    }, sites.url('slack.com'));
    // Without a window manager nobody gives a new window the focus.
    await focusWindow(await until(() => newWindow(pid, main), { what: 'the new window to open' }));
    await until(() => sites.requests('slack.com').length > 0, { what: 'its page to load' });
  });
  await workOn(4_000);
  await truth.turnTo('gitlab', () => focusWindow(main));
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('a title that ticks writes nothing, in the tab in front or behind it', async () => {
  await gitlab.goto(sites.url('gitlab.com', '/?tick'));
  await news.goto(sites.url('news.example', '/?tick'));
  await desk.untilDecided('no-tool');
  const away = await stored();
  await ticks(news);
  expect(await stored()).toEqual(away);
  expect(await desk.alarms()).toEqual([]);

  await gitlab.bringToFront();
  await desk.untilDecided('in-front', 'gitlab');
  await until(async () => (await desk.alarms()).length === 1, { what: 'the heartbeat to be there' });
  const working = await stored();
  await ticks(gitlab);
  expect(await stored()).toEqual(working);

  await gitlab.goto(sites.url('gitlab.com'));
  await news.goto(sites.url('news.example'));
});

test('the heartbeat is there only while something counts', async () => {
  expect(await desk.alarms()).toEqual([]);
  await gitlab.bringToFront();
  await until(async () => (await desk.alarms()).join() === 'heartbeat', { what: 'the heartbeat to be there' });
  await news.bringToFront();
  await until(async () => (await desk.alarms()).length === 0, { what: 'the heartbeat to be gone' });
});

async function agree(): Promise<void> {
  const { lines, largest } = compare(truth, await desk.spans());
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
}

/** Everything that an observation could have written, once none is under way. */
async function stored(): Promise<unknown> {
  await desk.untilAtRest();
  return [await desk.spans(), await readStorage(desk.page, 'session'), await readStorage(desk.page, 'local')];
}

/** Waits until the title has changed five times more. */
async function ticks(page: Page): Promise<void> {
  let changes = 0;
  let before = await page.title();
  await until(
    async () => {
      const title = await page.title();
      changes += title === before ? 0 : 1;
      before = title;
      return changes >= 5;
    },
    { what: 'the title to tick' },
  );
}

async function newWindow(pid: number, before: string): Promise<string | undefined> {
  return (await windowsOf(pid)).find((window) => window !== before);
}

function whatIsInFront(): Promise<string | false> {
  return desk
    .lastDecision()
    .then((last) => (last?.reason === 'no-tool' ? 'nothing' : last?.tool === 'gitlab' && 'gitlab'));
}
