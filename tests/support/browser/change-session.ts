/** What the background keeps in memory for a browser session, changed behind its back. */
import type { Page } from 'puppeteer-core';
import type { Row } from './database';
import { readStorage, writeStorage } from './extension-storage';
import { until } from './wait';

/**
 * Changes some of what the background keeps in memory, again and again until it shows: an observation that is under way
 * writes its own over it, and then the last one wins.
 *
 * @throws Error naming the changes when they do not show in time.
 * @example await changeSession(page, { databaseError: 'UnknownError: no' }, async () => (await page.$('p')) !== null)
 */
export async function changeSession(page: Page, changes: Row, isShown: () => Promise<boolean>): Promise<void> {
  await until(
    async () => {
      const { tracker } = (await readStorage(page, 'session')) as { tracker?: Row };
      await writeStorage(page, 'session', { tracker: { ...tracker, ...changes } });
      return isShown();
    },
    { what: `the page to show ${JSON.stringify(changes)}`, interval: 500 },
  );
}
