/**
 * The background is put to death again and again while the person works across tools, at moments by a seed that is
 * printed: in the middle of the work, and in the very moment of a change, whose event may then be lost.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearTables } from '../support/browser/database';
import { type Desk, setUpDesk, workOn } from '../support/browser/script/desk';
import { bookedStretches, compare, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';
import { randomFrom } from '../support/random';

const KILLS = 20;
const AIMED_KILLS = 8;
const TOLERATED = 2_000;
const HEARTBEAT = 60_000;
const LONGEST_DWELL = 5_000;
/** Milliseconds after which whatever the browser tells of one change has been told. */
const SETTLED = 500;
const seed = Number(process.env['CLOCK_OUT_SEED'] ?? Date.now() % 1_000_000);

let sites: Sites;
let desk: Desk;
let tabs: readonly { readonly tool: string | null; readonly page: Page }[];

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'slack.com', 'news.example']);
  desk = await setUpDesk({
    sites,
    settings: { tools: ['gitlab', 'slack'], idleSeconds: 600 },
    grant: ['*://gitlab.com/*', '*://*.slack.com/*'],
    granted: ['gitlab', 'slack'],
  });
  const { browser } = desk;
  tabs = [
    { tool: 'gitlab', page: await browser.openSite(sites.url('gitlab.com')) },
    { tool: 'slack', page: await browser.openSite(sites.url('slack.com')) },
    { tool: null, page: await browser.openSite(sites.url('news.example')) },
  ];
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

test('twenty deaths in the middle of the work lose nothing, double nothing and add nothing', {
  timeout: 300_000,
}, async () => {
  const truth = await act();
  const spans = await desk.spans();
  const { lines, largest } = compare(truth, spans);
  console.info([...lines, `seed ${seed}, largest deviation ${largest} ms`].join('\n'));
  expect(largest, `seed ${seed}\n${lines.join('\n')}`).toBeLessThanOrEqual(TOLERATED);
  expect(spans.filter(({ start }, index) => start < (spans[index - 1]?.end ?? 0))).toEqual([]);
  expect(spans.filter(({ open }) => open === 1)).toEqual([]);
});

test('a death in the moment of a change loses at most a heartbeat, and adds nothing', {
  timeout: 300_000,
}, async () => {
  const random = randomFrom(seed);
  const told: string[] = [];
  let lost = 0;
  for (let attempt = 0; attempt < AIMED_KILLS && lost < 1; attempt += 1) {
    await go(2, new Truth());
    await desk.untilDecided('no-tool');
    await clearTables(desk.page, 'spans');
    const truth = new Truth();
    await go(0, truth);
    await desk.untilDecided('in-front', 'gitlab');
    await workOn(2_500);
    await go(2, truth);
    const moment = Math.round(random() * 150);
    await workOn(moment);
    await desk.browser.killWorker();
    // Nothing happens any more: whether the change was observed or not, only the heartbeat can come.
    const isLost = await desk.untilDecided('no-tool', null, 2_000).then(
      () => false,
      () => true,
    );
    if (isLost) {
      lost += 1;
      await desk.untilDecided('no-tool', null, HEARTBEAT + 15_000);
    }
    const [stretch] = truth.stretches();
    const booked = bookedStretches(await desk.spans());
    told.push(
      `killed ${moment} ms after the change, ${isLost ? 'lost' : 'observed'}: ${compare(truth, await desk.spans()).lines}`,
    );
    expect(booked.length, told.join('\n')).toBeLessThanOrEqual(1);
    const { start, end } = booked[0] ?? { start: stretch?.start.to ?? 0, end: stretch?.start.to ?? 0 };
    expect(start, told.join('\n')).toBeGreaterThanOrEqual((stretch?.start.from ?? 0) - TOLERATED);
    expect(end, told.join('\n')).toBeLessThanOrEqual((stretch?.end.to ?? 0) + TOLERATED);
    if (!isLost) {
      expect(end, told.join('\n')).toBeGreaterThanOrEqual((stretch?.end.from ?? 0) - TOLERATED);
    }
  }
  console.info([`seed ${seed}`, ...told].join('\n'));
});

test('a change that dies with its worker is not covered up by the next one', { timeout: 300_000 }, async () => {
  const random = randomFrom(seed);
  const told: string[] = [];
  for (let attempt = 0; attempt < AIMED_KILLS / 2; attempt += 1) {
    await go(2, new Truth());
    await desk.untilDecided('no-tool');
    await clearTables(desk.page, 'spans');
    const truth = new Truth();
    await go(0, truth);
    await desk.untilDecided('in-front', 'gitlab');
    await workOn(2_500);
    await until(() => desk.page.evaluate(listenForWork), { what: 'the background to be at rest' });
    await go(2, truth);
    await desk.page.evaluate(() => (globalThis as unknown as Listening).begun);
    const moment = Math.round(random() * 30);
    await workOn(moment);
    await desk.browser.killWorker();
    await workOn(5_000);
    await go(1, truth);
    await desk.untilDecided('in-front', 'slack');
    await workOn(2_500);
    await go(2, truth);
    await desk.untilDecided('no-tool');
    const [gitlab, slack] = truth.stretches();
    const booked = bookedStretches(await desk.spans());
    told.push(`killed ${moment} ms after it was begun: ${compare(truth, await desk.spans()).lines}`);
    const last = booked.find(({ tool }) => tool === 'gitlab');
    expect(last?.end ?? 0, told.join('\n')).toBeLessThanOrEqual((gitlab?.end.to ?? 0) + TOLERATED);
    const next = booked.find(({ tool }) => tool === 'slack');
    expect(next?.start, told.join('\n')).toBeGreaterThanOrEqual((slack?.start.from ?? 0) - TOLERATED);
    expect(booked.length, told.join('\n')).toBeLessThanOrEqual(2);
  }
  console.info([`seed ${seed}`, ...told].join('\n'));
});

/**
 * Runs inside the page, which listens from now on for the mark of work that begins: its news comes at once, where a poll
 * might come after it is gone again.
 *
 * @returns whether nothing is under way now; else nobody would hear of work that begins behind other work
 */
async function listenForWork(): Promise<boolean> {
  const page = globalThis as unknown as Listening;
  const { session } = page.chrome.storage;
  page.begun = new Promise((resolve) => {
    session.onChanged.addListener((changes) => {
      if (changes['underway']?.newValue === true) {
        resolve();
      }
    });
  });
  return (await session.get('underway'))['underway'] === false;
}

interface Listening {
  readonly chrome: {
    readonly storage: {
      readonly session: {
        get(key: string): Promise<Record<string, unknown>>;
        readonly onChanged: {
          addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
        };
      };
    };
  };
  begun: Promise<void>;
}

/** Goes from tab to tab, each time with one death at some moment after the change was observed. */
async function act(): Promise<Truth> {
  const random = randomFrom(seed);
  const truth = new Truth();
  await go(2, new Truth());
  await desk.untilDecided('no-tool');
  await clearTables(desk.page, 'spans');
  let current = 2;
  for (let kill = 0; kill < KILLS; kill += 1) {
    current = (current + 1 + Math.floor(random() * 2)) % 3;
    await go(current, truth);
    const tool = tabs[current]?.tool ?? null;
    await desk.untilDecided(tool === null ? 'no-tool' : 'in-front', tool);
    const dwell = 2_500 + random() * (LONGEST_DWELL - 2_500);
    const before = SETTLED + random() * (dwell - SETTLED);
    await workOn(before);
    await desk.untilAtRest();
    await desk.browser.killWorker();
    await workOn(dwell - before);
  }
  await go(2, truth);
  await desk.untilDecided('no-tool');
  return truth;
}

async function go(index: number, truth: Truth): Promise<void> {
  const tab = tabs[index];
  await truth.turnTo(tab?.tool ?? null, async () => tab?.page.bringToFront());
}
