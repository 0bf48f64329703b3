/**
 * The popup and long histories, in real browsers: one with an empty history and one with ten years of heavy use, opened
 * in turns, so that whatever else the machine does falls on both.
 */
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { dayOf } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';
import type { BrowserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { type Row, readTable, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { until } from '../support/browser/wait';
import { heavyHistory } from '../support/history/heavy-history';
import { measurable } from './extensions';
import { median, milliseconds } from './statistics';
import { report } from './table';

const YEARS = Number(process.env['CLOCK_OUT_BENCH_YEARS'] ?? 10);
const OPENS = Number(process.env['CLOCK_OUT_BENCH_OPENS'] ?? 21);
const LOT = 5_000;
const TOOLS = ['gitlab', 'slack', 'wandb'];
const SITES = ['*://gitlab.com/*', '*://*.slack.com/*', '*://wandb.ai/*', '*://*.wandb.ai/*'];
const DISK_BUDGET = 15_000_000;

interface BenchPage {
  readonly bench: {
    yearFromSpans(): Promise<number>;
    yearFromCache(): Promise<number>;
    spansOfYear(): Promise<number>;
    wholeExport(): Promise<number>;
    liveAnswer(): Promise<number>;
  };
}

test.each<BrowserKind>(['chromium', 'firefox'])('popup and history in %s', async (kind) => {
  const extensionDir = await measurable(kind);
  const [empty, full] = await Promise.all([launch(kind, extensionDir), launch(kind, extensionDir)]);
  try {
    const page = await full.openPage('/bench.html');
    const bytesBefore = await usage(page);
    const rows = await writeHistory(page);
    const bytes = (await usage(page)) - bytesBefore;
    report({
      what: `disk, a year of heavy use, ${kind}`,
      measured: `${(bytes / YEARS / 1e6).toFixed(1)} MB (${Math.round(rows / YEARS)} spans)`,
      floor: '15 MB',
      ratio: bytes / YEARS / DISK_BUDGET,
      budget: 'at most 15 MB',
    });
    await measurePopup(kind, empty, full, page);
    await measureYear(kind, page);
  } finally {
    await Promise.all([empty.close(), full.close()]);
  }
});

async function launch(kind: BrowserKind, extensionDir: string): Promise<BrowserUnderTest> {
  const browser = await launchBrowser({ kind, extensionDir });
  const page = await browser.openPage('/manifest.json');
  await browser.grant(SITES);
  await writeStorage(page, 'local', { settings: { tools: TOOLS } });
  await until(() => readTable(page, 'spans'), { what: 'the database' });
  await page.close();
  return browser;
}

async function writeHistory(page: Page): Promise<number> {
  const now = toInstant(Date.now());
  const offset = -new Date().getTimezoneOffset();
  let lot: Row[] = [];
  let count = 0;
  for (const span of heavyHistory({ seed: 1, lastDay: dayOf(now, offset, 4), days: 365 * YEARS, until: now })) {
    lot.push({ ...span, source: 'observed' });
    count += 1;
    if (lot.length === LOT) {
      await seed(page, { spans: lot });
      lot = [];
    }
  }
  await seed(page, { spans: lot });
  return count;
}

async function usage(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

async function measurePopup(
  kind: BrowserKind,
  empty: BrowserUnderTest,
  full: BrowserUnderTest,
  page: Page,
): Promise<void> {
  const asker = await empty.openPage('/manifest.json', { isBehind: true });
  const firstTime = await openAndListen(full, page);
  await openAndListen(empty, asker);
  const floors: number[] = [];
  const answers: number[] = [];
  const empties: number[] = [];
  const fulls: number[] = [];
  const reads: number[] = [];
  // The first opens fill caches that every later one finds.
  for (let open = -3; open < OPENS; open += 1) {
    const floor = await timeToData(empty, '/floor.html');
    const { data: ofEmpty } = await openAndListen(empty, asker);
    const { data: ofFull, answer } = await openAndListen(full, page);
    const read = await page.evaluate(readWeekBare, Date.now());
    if (open >= 0) {
      floors.push(floor);
      empties.push(ofEmpty);
      fulls.push(ofFull);
      reads.push(read);
      answers.push(answer);
    }
  }
  const [floor, ofEmpty, ofFull, read] = [floors, empties, fulls, reads].map(median) as [
    number,
    number,
    number,
    number,
  ];
  report(
    {
      what: `popup, first data, ${YEARS} years, ${kind}`,
      measured: milliseconds(ofFull),
      floor: `empty history ${milliseconds(ofEmpty)}`,
      ratio: ofFull / ofEmpty,
      budget: 'ratio 1.2, under 100 ms on an idle machine',
    },
    {
      what: `popup, first data, empty, ${kind}`,
      measured: milliseconds(ofEmpty),
      floor: `a page without code ${milliseconds(floor)}`,
      ratio: ofEmpty / floor,
      budget: '',
    },
    {
      what: `what the hours say, ${YEARS} years, ${kind}`,
      measured: milliseconds(median(answers)),
      floor: `with no day in the cache ${milliseconds(firstTime.answer)}`,
      budget: '',
    },
    { what: `this week's spans, read bare, ${kind}`, measured: milliseconds(read), budget: '' },
  );
}

/**
 * Opens the popup and waits until the background has worked out what the hours say, or the next opening would be measured
 * beside it.
 *
 * @param asker another page of the same browser
 * @returns milliseconds until first data, and from the opening until that answer
 */
async function openAndListen(browser: BrowserUnderTest, asker: Page): Promise<{ data: number; answer: number }> {
  const openedAt = Date.now();
  const isAnswered = async () => {
    const { glance } = (await readStorage(asker, 'session')) as { glance?: { at: number } };
    return (glance?.at ?? 0) >= openedAt && Date.now() - openedAt;
  };
  let answer = 0;
  const data = await timeToData(browser, '/popup.html', async () => {
    answer = await until(isAnswered, { what: 'what the hours say', timeout: 120_000, interval: 20 });
  });
  return { data, answer };
}

/** Milliseconds from the start of the navigation until data is in the page and a frame was drawn. */
async function timeToData(
  browser: BrowserUnderTest,
  path: string,
  whileOpen: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const page = await browser.browser.newPage();
  await page.goto(browser.origin + path, { timeout: browser.kind === 'firefox' ? 500 : 60_000 }).catch(() => undefined);
  const at = await until(() => page.evaluate(() => (globalThis as { firstDataAt?: number }).firstDataAt), {
    what: `data on ${path}`,
    timeout: 60_000,
    interval: 20,
  });
  await whileOpen();
  await page.close();
  return at;
}

/** Runs in the page: the week's spans with IndexedDB alone, the database opened anew as the popup has to. */
function readWeekBare(now: number): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clock-out');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const index = database.transaction('spans').objectStore('spans').index('start');
      const reading = index.getAll(IDBKeyRange.bound(now - 8 * 86_400_000, now));
      reading.onsuccess = () => {
        database.close();
        resolve(performance.now() - start);
      };
    };
  });
}

async function measureYear(kind: BrowserKind, page: Page): Promise<void> {
  const call = (name: keyof BenchPage['bench']): Promise<number> =>
    page.evaluate((method) => (globalThis as unknown as BenchPage).bench[method](), name);
  const runs = async (name: keyof BenchPage['bench'], count: number): Promise<number> => {
    const durations: number[] = [];
    for (let run = 0; run < count; run += 1) {
      durations.push(await call(name));
    }
    return median(durations);
  };
  const floor = await runs('spansOfYear', 3);
  const fromSpans = await runs('yearFromSpans', 3);
  report(
    {
      what: `year, cache dropped, ${kind}`,
      measured: milliseconds(fromSpans),
      floor: `its spans read ${milliseconds(floor)}`,
      ratio: fromSpans / floor,
      budget: 'under 2 s a year',
    },
    { what: `year, from the cache, ${kind}`, measured: milliseconds(await runs('yearFromCache', 5)), budget: '' },
    { what: `live query hears of a write, ${kind}`, measured: milliseconds(await runs('liveAnswer', 9)), budget: '' },
    {
      what: `export of ${YEARS} years as JSON, ${kind}`,
      measured: milliseconds(await runs('wholeExport', 1)),
      budget: '',
    },
  );
}
