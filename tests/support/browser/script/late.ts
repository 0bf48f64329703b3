/** Hours of work that nobody has to wait for, and what comes of them. */
import type { Page } from 'puppeteer-core';
import { clearTables, readTable, seed } from '../database';
import { readStorage, writeStorage } from '../extension-storage';
import { until } from '../wait';
import type { Desk } from './desk';

const HOUR = 3_600_000;

/** Unbroken work up to now, in a browser that has run for as long. */
export async function workSince(
  desk: Desk,
  site: Page,
  { tool, length, offset }: { tool: string; length: number; offset: number },
): Promise<void> {
  await clearTables(desk.page, 'spans', 'days');
  await site.bringToFront();
  await desk.untilDecided('in-front', tool);
  await killAtRest(desk);
  // By the clock of the browser, which may show another day.
  const end = await site.evaluate(() => Date.now());
  await clearTables(desk.page, 'spans');
  await seed(desk.page, { spans: [{ start: end - length, end, tool, offset, source: 'observed', open: 1 }] });
  const { tracker } = (await readStorage(desk.page, 'session')) as { tracker: Record<string, unknown> };
  await writeStorage(desk.page, 'session', { tracker: { ...tracker, start: { at: end - length, signBefore: null } } });
}

/** Lets a new background look; as if all that was shown had been shown an hour earlier, where that is wanted. */
export async function lookAgain(desk: Desk, site: Page, { isAnHourLater = false } = {}): Promise<void> {
  await killAtRest(desk);
  if (isAnHourLater) {
    const rows = await readTable(desk.page, 'nudges');
    await seed(desk.page, { nudges: rows.map((row) => ({ ...row, at: Number(row['at']) - HOUR })) });
  }
  await site.bringToFront();
  await site.reload();
}

async function killAtRest(desk: Desk): Promise<void> {
  await desk.untilAtRest();
  await desk.browser.killWorker();
}

/** The page that asks back, once it has something to say. */
export function findAskPage(desk: Desk, kind: string): Promise<Page> {
  return until(
    async () => {
      for (const page of await desk.browser.browser.pages()) {
        const isOpen = (name: string) => location.hash.startsWith(`#${name}`) && document.querySelector('h1') !== null;
        // A page that has just closed itself may still be listed.
        if (await page.evaluate(isOpen, kind).catch(() => false)) {
          return page;
        }
      }
      return undefined;
    },
    { what: 'the page that asks back' },
  );
}

/** Closes every such page. */
export async function closeAskPages({ browser: { browser } }: Desk): Promise<void> {
  for (const page of await browser.pages()) {
    // A page that has just closed itself may still be listed.
    const isOne = await page.evaluate(() => location.pathname === '/ask.html').catch(() => false);
    if (isOne) {
      await page.close();
    }
  }
}
