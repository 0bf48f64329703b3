/** Other programs: left for a while, for a blink, and without a word from the browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { browserKind } from '../support/browser/browser-kind';
import { clearTables } from '../support/browser/database';
import { focusBrowser, type OtherProgram, openOtherProgram, pressKeys } from '../support/browser/display';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { openPopup, untilPopupClosed } from '../support/browser/script/popup';
import { compare, deviation, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';

const TOLERATED = 2_000;

let sites: Sites;
let desk: Desk;
let program: OtherProgram;
let gitlab: Page;
let news: Page;
let truth: Truth;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'news.example']);
  desk = await setUpDesk({
    sites,
    settings: { tools: ['gitlab'], idleSeconds: 600 },
    grant: ['*://gitlab.com/*'],
    granted: ['gitlab'],
  });
  gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  news = await desk.browser.openSite(sites.url('news.example'));
  program = await openOtherProgram();
});

afterAll(async () => {
  program?.close();
  await desk?.close();
  await sites?.close();
});

beforeEach(async () => {
  await focusBrowser(desk.browser.pid);
  await news.bringToFront();
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans');
  truth = new Truth();
});

test('a blink at another program is no leaving', async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(3_000);
  await program.focus();
  await workOn(200);
  await focusBrowser(desk.browser.pid);
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('our own popup is no leaving, however long it is looked at', async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(3_000);
  await openPopup(desk.browser, gitlab, desk.page);
  await workOn(3_000);
  // A heartbeat in the meantime, as a background would see it that was dead.
  await desk.browser.killWorker();
  await desk.changeSettings({ usualStop: 17 * 60 });
  await workOn(3_000);
  await pressKeys('Escape');
  await untilPopupClosed(desk.page);
  await workOn(3_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await agree();
});

test('what happens in a browser that was left adds nothing to the tool that was left', async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  const arrived = Date.now();
  await workOn(4_000);
  const leaving = Date.now();
  await program.focus();
  const left = Date.now();
  // Chromium on Linux does not tell that it was left, nor does any browser on some desktops: something else is told.
  await workOn(8_000);
  await gitlab.reload();
  await desk.untilDecided('other-program');
  const [span, ...others] = await desk.spans();
  expect(others).toEqual([]);
  const from = browserKind() === 'firefox' ? leaving : arrived;
  // Nothing at all may have been kept where the leaving was not reported, and that is no error.
  const off = span === undefined ? 0 : deviation(span.end, { from, to: left });
  expect(Math.abs(off), `ended ${off} ms off`).toBeLessThanOrEqual(TOLERATED);
});

test('a browser that was left without a word is found out by the next heartbeat', { timeout: 150_000 }, async () => {
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  const arrived = Date.now();
  await desk.untilDecided('in-front', 'gitlab');
  await workOn(3_000);
  await program.focus();
  const left = Date.now();
  // The event, where there is one, falls into a background that is put to death at this moment.
  await desk.browser.killWorker();
  await desk.untilDecided('other-program');
  expect(Date.now() - left).toBeLessThan(70_000);
  expect(await desk.alarms()).toEqual([]);
  const spans = await desk.spans();
  for (const { end } of spans) {
    expect(Math.abs(deviation(end, { from: arrived, to: left }))).toBeLessThanOrEqual(TOLERATED);
  }
  expect(spans.length).toBeLessThanOrEqual(1);
});

async function agree(): Promise<void> {
  const { lines, largest } = compare(truth, await desk.spans());
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
}
