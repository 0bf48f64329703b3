/** Real silence at the mouse and the keyboard, met by a background that is dead when it begins and when it ends. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clearTables } from '../support/browser/database';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { type Person, seatPerson, untilReturnIsAwaited } from '../support/browser/script/person';
import { compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const TOLERATED = 2_000;

let sites: Sites;
let desk: Desk;
let gitlab: Page;
let news: Page;
let person: Person | undefined;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'news.example']);
  desk = await setUpDesk({
    sites,
    settings: { tools: ['gitlab'], idleSeconds: 15 },
    grant: ['*://gitlab.com/*'],
    granted: ['gitlab'],
  });
  gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  news = await desk.browser.openSite(sites.url('news.example'));
});

/** A hand that stays on the mouse when a test fails would be in the way of the next one. */
afterEach(() => person?.leave());

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

test('a span ends when the input stopped and another begins when it comes back, each waking a dead background', async () => {
  const truth = new Truth();
  person = await seatPerson();
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans');
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await desk.untilDecided('in-front', 'gitlab');
  await workOn(4_000);

  truth.turnedTo(null, await person.leave());
  await desk.browser.killWorker();
  await desk.untilDecided('idle', 'gitlab');
  await until(async () => (await desk.alarms()).length === 0, { what: 'the heartbeat to be gone' });

  await desk.browser.killWorker();
  await untilReturnIsAwaited(desk.browser, 15);
  truth.turnedTo('gitlab', await person.comeBack());
  await desk.untilDecided('in-front', 'gitlab');
  await workOn(4_000);
  await truth.turnTo(null, () => news.bringToFront());
  await desk.untilDecided('no-tool');
  await person.leave();

  const { lines, largest } = compare(truth, await desk.spans());
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
});

test('whoever opens a tool after an idle time counts from then on, with the threshold as it was changed', async () => {
  const truth = new Truth();
  await desk.changeSettings({ idleSeconds: 20 });
  person = await seatPerson();
  await clearTables(desk.page, 'spans');
  await person.leave();
  await desk.browser.killWorker();
  await workOn(22_000);
  await person.comeBack();
  await truth.turnTo('gitlab', () => gitlab.bringToFront());
  await workOn(4_000);
  truth.turnedTo(null, await person.leave());
  const left = Date.now();
  const { at } = await desk.untilDecided('idle', 'gitlab');
  expect(Date.now() - left).toBeGreaterThan(18_000);
  expect(Math.abs(at - left)).toBeLessThan(4_000);
  const { lines, largest } = compare(truth, await desk.spans());
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);
});
