/**
 * A morning at work, acted out in a real browser on a real display. The script writes down its own truth, and what was
 * booked must agree with it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserKind } from '../support/browser/browser-kind';
import { clearTables, readTable } from '../support/browser/database';
import { focusBrowser, openOtherProgram, pressKeys } from '../support/browser/display';
import { readStorage } from '../support/browser/extension-storage';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { seatPerson } from '../support/browser/script/person';
import { openPopup, untilPopupClosed } from '../support/browser/script/popup';
import { compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';

const IDLE_SECONDS = 15;
/** How long a tab is still called audible after its last sound: Chromium's and Firefox's own patience. */
const SOUND_LINGERS = { chromium: 2_000, firefox: 3_000 }[browserKind()];
const TOLERATED = 2_000;

let sites: Sites;
let notebook: Sites;
let other: Sites;
let desk: Desk;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'slack.com', 'wandb.ai', 'app.zoom.us', 'news.example']);
  notebook = await startSites(['localhost']);
  other = await startSites(['localhost']);
  const host = `localhost:${notebook.port}`;
  desk = await setUpDesk({
    sites,
    settings: {
      tools: ['gitlab', 'slack', 'wandb', 'zoom', `site:${host}`],
      sites: [{ id: `site:${host}`, name: 'Notebook', category: 'compute', host }],
      idleSeconds: IDLE_SECONDS,
    },
    grant: ['*://gitlab.com/*', '*://*.slack.com/*', '*://*.zoom.us/*', '*://localhost/*'],
    granted: ['gitlab', 'slack', 'zoom', `site:${host}`],
  });
});

afterAll(async () => {
  await desk?.close();
  await Promise.all([sites, notebook, other].map((each) => each?.close()));
});

test('a morning at work is booked as it was worked, to two seconds', { timeout: 300_000 }, async () => {
  const truth = new Truth();
  const { browser } = desk;
  const tabs = {
    gitlab: await browser.openSite(sites.url('gitlab.com', '/group/secret-project')),
    slack: await browser.openSite(sites.url('slack.com')),
    wandb: await browser.openSite(sites.url('wandb.ai')),
    zoom: await browser.openSite(sites.url('app.zoom.us')),
    notebook: await browser.openSite(`http://localhost:${notebook.port}/`),
    other: await browser.openSite(`http://localhost:${other.port}/`),
    news: await browser.openSite(sites.url('news.example')),
  };
  const turnTo = (tool: string | null, tab: Page): Promise<void> => truth.turnTo(tool, () => tab.bringToFront());
  await desk.untilDecided('no-tool');
  // What was booked while the tabs were being opened is not part of the script.
  await clearTables(desk.page, 'spans');
  const person = await seatPerson();
  const program = await openOtherProgram();
  await focusBrowser(browser.pid);

  await turnTo('gitlab', tabs.gitlab);
  await workOn(5_000);
  await turnTo('slack', tabs.slack);
  await workOn(5_000);
  // Chosen, but the browser does not let us see it.
  await turnTo(null, tabs.wandb);
  await workOn(4_000);
  await turnTo('gitlab', tabs.gitlab);
  await workOn(3_000);

  await openPopup(browser, tabs.gitlab, desk.page);
  await workOn(4_000);
  await pressKeys('Escape');
  await untilPopupClosed(desk.page);
  await workOn(2_000);

  await truth.turnTo(null, () => tabs.gitlab.goto(sites.url('news.example', '/secret-article')));
  await workOn(4_000);
  await truth.turnTo('gitlab', () => tabs.gitlab.goto(sites.url('gitlab.com', '/group/secret-project')));
  const lastReported = Date.now();
  await workOn(6_000);

  const from = Date.now();
  await program.focus();
  // Chromium on Linux does not tell that it was left: only the last thing that it told is proof of being there.
  truth.turnedTo(null, { from: browser.kind === 'chromium' ? lastReported : from, to: Date.now() });
  await desk.untilDecided('other-program');
  await workOn(3_000);
  await truth.turnTo('gitlab', () => focusBrowser(browser.pid));
  await workOn(5_000);

  truth.turnedTo(null, await person.leave());
  await desk.untilDecided('idle', 'gitlab');
  truth.turnedTo('gitlab', await person.comeBack());
  await workOn(5_000);

  await turnTo(`site:localhost:${notebook.port}`, tabs.notebook);
  await workOn(4_000);
  await turnTo(null, tabs.other);
  await workOn(4_000);

  await turnTo('gitlab', tabs.gitlab);
  await workOn(4_000);
  await truth.turnTo(null, () => browser.revoke(['*://gitlab.com/*']));
  await desk.untilGranted(['slack', 'zoom', `site:localhost:${notebook.port}`]);
  await workOn(4_000);
  await truth.turnTo('gitlab', () => browser.grant(['*://gitlab.com/*']));
  await workOn(4_000);

  await truth.turnTo(null, () => desk.pause(null));
  await workOn(3_000);
  await tabs.slack.bringToFront();
  await workOn(3_000);
  await truth.turnTo('slack', () => desk.resume());
  await workOn(4_000);

  await tabs.zoom.evaluate('startTone()');
  await workOn(4_000);
  await turnTo('zoom', tabs.news);
  await workOn(6_000);
  const silentFrom = Date.now();
  await tabs.zoom.evaluate('stopTone()');
  truth.turnedTo(null, { from: silentFrom, to: Date.now() + SOUND_LINGERS });
  await desk.untilDecided('no-tool');

  await person.leave();
  program.close();
  const { lines, largest } = compare(truth, await desk.spans());
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
});

test('no address, title or site without access is in anything that was stored', async () => {
  const tables = ['spans', 'totals', 'corrections', 'imports', 'days', 'seen', 'notes', 'ledger', 'nudges', 'marks'];
  const rows = await Promise.all(tables.map((table) => readTable(desk.page, table)));
  const stored = JSON.stringify([rows, await readStorage(desk.page, 'local'), await readStorage(desk.page, 'session')]);
  const booked = new Set((await desk.spans()).map(({ tool }) => tool));
  expect(booked).toEqual(new Set(['gitlab', 'slack', 'zoom', `site:localhost:${notebook.port}`]));
  for (const word of ['secret', 'http', 'gitlab.com', 'news.example', String(other.port)]) {
    expect(stored, word).not.toContain(word);
  }
});
