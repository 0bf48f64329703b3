/**
 * What the background does in an hour: measured over a few real minutes and scaled. Three browsers go through the same
 * minutes side by side: without the extension, with it, and with one that counts what it does.
 */
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import type { BrowserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { readSpans } from '../support/browser/database';
import { writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { startSites } from '../support/browser/sites';
import { stayPresent } from '../support/browser/stay-present';
import { copyOf, counting, inert } from './extensions';
import { cpuSeconds } from './processes';
import { report } from './table';

const MINUTE = 60_000;
const MINUTES = Number(process.env['CLOCK_OUT_BENCH_MINUTES'] ?? 3);
/** A background that nobody needs is gone after half a minute; only then the measuring begins. */
const SETTLING = 45_000;

interface Scenario {
  name: string;
  /** Opened in this order; the last one is in front. */
  tabs: [host: string, path: string][];
  budget: string;
}

const AWAY = 'no timer, no write; CPU within 1.1 times';

const SCENARIOS: Scenario[] = [
  {
    name: 'away',
    tabs: [
      ['gitlab.com', '/'],
      ['news.example', '/'],
    ],
    budget: AWAY,
  },
  {
    name: 'away, a tool ticks behind',
    tabs: [
      ['gitlab.com', '/?tick'],
      ['news.example', '/'],
    ],
    budget: AWAY,
  },
  {
    name: 'away, another site ticks behind',
    tabs: [
      ['shop.example', '/?tick'],
      ['news.example', '/'],
    ],
    budget: AWAY,
  },
  { name: 'working', tabs: [['gitlab.com', '/']], budget: 'one heartbeat a minute, one row' },
  {
    name: 'working, another site ticks behind',
    tabs: [
      ['shop.example', '/?tick'],
      ['gitlab.com', '/'],
    ],
    budget: 'one heartbeat a minute, one row',
  },
];

/** Made at once, since a build may take the originals away while this runs. */
const FOLDERS = { chromium: foldersOf('chromium'), firefox: foldersOf('firefox') };

function foldersOf(kind: BrowserKind) {
  return { inert: inert(kind), real: copyOf(kind), counting: counting(kind) };
}

const CASES = (['chromium', 'firefox'] as BrowserKind[]).flatMap((kind) =>
  SCENARIOS.map((scenario) => ({ kind, ...scenario })),
);

test.each(CASES)('an hour of $name in $kind', async ({ kind, name, tabs, budget }) => {
  const sites = await startSites();
  const browsers: BrowserUnderTest[] = [];
  try {
    // Without a display a browser never takes its person for idle, or can be told that somebody is there.
    const options = { kind, sites, headless: true };
    const without = await launchBrowser({ ...options, extensionDir: FOLDERS[kind].inert, awaitWelcome: false });
    browsers.push(without);
    const real = await launchBrowser({ ...options, extensionDir: FOLDERS[kind].real });
    browsers.push(real);
    const counted = await launchBrowser({ ...options, extensionDir: FOLDERS[kind].counting });
    browsers.push(counted);
    const listener = await counted.openPage('/manifest.json');
    await listener.evaluate(listen);
    for (const browser of [real, counted]) {
      await chooseTools(browser);
      // The other browser has no such tab.
      await (await browser.welcomePage()).close();
    }
    for (const browser of browsers) {
      for (const [host, path] of tabs) {
        await browser.openSite(sites.url(host, path));
      }
    }
    await letTimePass(browsers, SETTLING);
    const before = [without, real].map(({ pid }) => cpuSeconds(pid));
    const rowsBefore = await rowsOf(listener);
    await listener.evaluate(forget);
    const start = performance.now();
    await letTimePass(browsers, MINUTES * MINUTE);
    const perHour = (60 * MINUTE) / (performance.now() - start);
    const cpu = [without, real].map(({ pid }, index) => (cpuSeconds(pid) - (before[index] ?? 0)) * perHour);
    const [cpuWithout = Number.NaN, cpuWith = Number.NaN] = cpu;
    const counts = Object.entries(await listener.evaluate(heard)).map(
      ([what, count]) => `${Math.round(count * perHour)} × ${what}`,
    );
    const rows = Math.round(((await rowsOf(listener)) - rowsBefore) * perHour);
    report(
      {
        what: `CPU an hour, ${name}, ${kind}`,
        measured: `${cpuWith.toFixed(0)} s`,
        floor: `without ${cpuWithout.toFixed(0)} s`,
        ratio: cpuWith / cpuWithout,
        budget,
      },
      { what: `doings an hour, ${name}, ${kind}`, measured: [...counts, `${rows} new rows`].join(', '), budget },
    );
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await sites.close();
  }
});

async function chooseTools(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.openPage('/manifest.json', { isBehind: true });
  await browser.grant(['*://gitlab.com/*']);
  await writeStorage(page, 'local', { settings: { tools: ['gitlab'] } });
  await page.close();
}

async function letTimePass(browsers: readonly BrowserUnderTest[], duration: number): Promise<void> {
  await Promise.all(browsers.map((browser) => stayPresent(browser, duration)));
}

async function rowsOf(page: Page): Promise<number> {
  return (await readSpans(page).catch(() => [])).length;
}

interface Listening {
  counts: Record<string, number>;
  readonly chrome: {
    readonly alarms: { readonly onAlarm: { addListener(listener: () => void): void } };
    readonly storage: { readonly onChanged: { addListener(listener: (changes: object, area: string) => void): void } };
  };
}

/** Runs in a page: counts what the background tells, the alarms that ring and the storage that changes. */
function listen(): void {
  const page = globalThis as unknown as Listening;
  page.counts = {};
  const count = (what: string): void => {
    page.counts[what] = (page.counts[what] ?? 0) + 1;
  };
  new BroadcastChannel('counts').onmessage = ({ data }) => count(String(data));
  page.chrome.alarms.onAlarm.addListener(() => count('alarm'));
  page.chrome.storage.onChanged.addListener((_changes, area) => count(`change of storage.${area}`));
}

function forget(): void {
  (globalThis as unknown as Listening).counts = {};
}

function heard(): Record<string, number> {
  return (globalThis as unknown as Listening).counts;
}
