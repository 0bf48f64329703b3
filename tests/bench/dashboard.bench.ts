/**
 * The dashboard in real browsers, with one year and with ten: when its first section stands, when all of it does, and the
 * longest that a click would have waited in between, and after what makes it read most: the trend of all weeks, and a
 * correction. Each history has a browser of its own, and they are opened in turns.
 */
import { test } from 'vitest';
import { addToDay, dayOf } from '../../tracking/day';
import { toInstant } from '../../tracking/instant';
import type { BrowserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { type Row, readTable, seed } from '../support/browser/database';
import { writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { sleepReal, until } from '../support/browser/wait';
import { heavyHistory } from '../support/history/heavy-history';
import { measurable, type Noted } from './extensions';
import { longestAfter } from './longest-task';
import { median, milliseconds } from './statistics';
import { report } from './table';

const OPENS = Number(process.env['CLOCK_OUT_BENCH_OPENS'] ?? 11);
/** How often something is done on a page that stands; all of it is taken back each time. */
const ROUNDS = 3;
/** What a browser still does after a page was closed is not the next page's. */
const SETTLE = 1_000;
const YEARS = [1, 10];
const LOT = 5_000;
const TOOLS = ['gitlab', 'slack', 'wandb'];

test.each<BrowserKind>(['chromium', 'firefox'])('dashboard in %s', async (kind) => {
  const extensionDir = await measurable(kind);
  const browsers = await Promise.all(YEARS.map((years) => withHistory(kind, extensionDir, years)));
  try {
    const first = await inTurn(browsers);
    const runs: Required<Noted>[][] = [];
    for (let open = 0; open < OPENS; open += 1) {
      runs.push(await inTurn(browsers));
    }
    const floor = await opened(browsers[0] as BrowserUnderTest, '/floor.html');
    YEARS.forEach((years, index) => {
      const of = (value: keyof Noted) => median(runs.map((run) => (run[index] as Required<Noted>)[value]));
      const cold = first[index] as Required<Noted>;
      report(
        {
          what: `dashboard, first section, ${years} years, ${kind}`,
          measured: milliseconds(of('firstDataAt')),
          floor: `a page without code ${milliseconds(floor.firstDataAt ?? 0)}`,
          ratio: of('firstDataAt') / (floor.firstDataAt ?? 1),
          budget: 'under 150 ms on an idle machine',
        },
        {
          what: `dashboard, whole page, ${years} years, ${kind}`,
          measured: milliseconds(of('wholeAt')),
          floor: `with no day in the cache ${milliseconds(cold.wholeAt)}`,
          budget: '',
        },
        {
          what: `dashboard, longest task after the first section, ${years} years, ${kind}`,
          measured: milliseconds(of('longestTask')),
          floor: `with no day in the cache ${milliseconds(cold.longestTask)}`,
          ratio: of('longestTask') / 50,
          budget: 'at most 50 ms',
        },
      );
    });
    for (const [index, browser] of browsers.entries()) {
      const years = YEARS[index];
      const { allWeeks, correction } = await changed(browser);
      report(
        {
          what: `dashboard, longest task after choosing all weeks of the trend, ${years} years, ${kind}`,
          measured: milliseconds(allWeeks),
          ratio: allWeeks / 50,
          budget: 'at most 50 ms',
        },
        {
          what: `dashboard, longest task after a correction, ${years} years, ${kind}`,
          measured: milliseconds(correction),
          ratio: correction / 50,
          budget: 'at most 50 ms',
        },
      );
    }
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
});

async function inTurn(browsers: readonly BrowserUnderTest[]): Promise<Required<Noted>[]> {
  const noted: Required<Noted>[] = [];
  for (const browser of browsers) {
    noted.push((await opened(browser, '/dashboard.html')) as Required<Noted>);
  }
  return noted;
}

/** What a page noted, from the start of its navigation. */
async function opened(browser: BrowserUnderTest, path: string): Promise<Noted> {
  const page = await browser.browser.newPage();
  await page.goto(browser.origin + path, { timeout: browser.kind === 'firefox' ? 500 : 60_000 }).catch(() => undefined);
  const isWhole = path === '/floor.html' ? 'firstDataAt' : 'wholeAt';
  const noted = await until(
    () =>
      page.evaluate((last) => {
        const { firstDataAt, wholeAt, longestTask } = globalThis as Noted;
        const all = { firstDataAt, wholeAt, longestTask } as Noted;
        return all[last as keyof Noted] !== undefined && all;
      }, isWhole),
    { what: `all of ${path}`, timeout: 180_000, interval: 50 },
  );
  await page.close();
  await sleepReal(SETTLE);
  return noted;
}

/** The longest tasks after what makes the page read most. */
interface Changes {
  allWeeks: number;
  correction: number;
}

/** Chooses all weeks of the trend, and deletes a span of the week before this one, after which every section reads again. */
async function changed(browser: BrowserUnderTest): Promise<Changes> {
  const offset = -new Date().getTimezoneOffset();
  const lastWeek = addToDay(dayOf(toInstant(Date.now()), offset, 4), -7);
  const page = await browser.openPage(`/dashboard.html?week=${lastWeek}`);
  await until(() => page.$('[data-state="whole"]'), { what: 'the whole dashboard', timeout: 180_000 });
  const press = async (selector: string): Promise<void> => {
    await until(() => page.$(selector), { what: `${selector} on the page`, timeout: 180_000 });
    await page.$eval(selector, (element) => (element as HTMLElement).click());
  };
  const weeks = () => page.$$eval('[data-testid="trend-week"]', (drawn) => drawn.length);
  const [allWeeks, corrections]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await weeks();
    const chooseAll = async () => {
      await press('[data-testid="trend-range-all"]');
      await until(async () => (await weeks()) > before, { what: 'all weeks', timeout: 180_000 });
    };
    allWeeks.push(await longestAfter(page, chooseAll));
    await press('[data-testid="trend-range-26"]');
    await until(async () => (await weeks()) === before, { what: 'half a year of weeks', timeout: 180_000 });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    // With its last span an episode closes, and stays closed when that is put back.
    await press('#week button[data-mark][aria-expanded="false"]');
    corrections.push(await longestAfter(page, () => press('[data-testid="episode"] [data-testid="delete"]')));
    corrections.push(await longestAfter(page, () => press('[data-testid="undo-last"]')));
  }
  await page.close();
  return { allWeeks: median(allWeeks), correction: median(corrections) };
}

async function withHistory(kind: BrowserKind, extensionDir: string, years: number): Promise<BrowserUnderTest> {
  const browser = await launchBrowser({ kind, extensionDir });
  const page = await browser.openPage('/manifest.json');
  await writeStorage(page, 'local', { settings: { version: 1, tools: TOOLS } });
  await until(() => readTable(page, 'spans'), { what: 'the database' });
  const now = toInstant(Date.now());
  const offset = -new Date().getTimezoneOffset();
  let lot: Row[] = [];
  for (const span of heavyHistory({ seed: 1, lastDay: dayOf(now, offset, 4), days: 365 * years, until: now })) {
    lot.push({ ...span, source: 'observed' });
    if (lot.length === LOT) {
      await seed(page, { spans: lot });
      lot = [];
    }
  }
  await seed(page, { spans: lot });
  await page.close();
  return browser;
}
