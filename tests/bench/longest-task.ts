/**
 * The longest that a click would have to wait in a page, from something that a person does there until it stands still
 * again. A click goes before all that a page has put in line itself, and so does a task of the highest priority.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../support/browser/wait';

/** A page that has changed nothing for so long, and has kept nobody waiting, is done. */
const STILL = 3_000;

interface Watched {
  longest: number;
  busyAt: number;
  isOver: boolean;
}

type Watching = typeof globalThis & { watched: Watched };

/**
 * @param act what is done, with what has to be there once it is done
 * @returns milliseconds
 * @example await longestAfter(page, () => press(page, 'trend-range-all'))
 */
export async function longestAfter(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watchFromNow);
  await act();
  await until(
    () => page.evaluate((still) => performance.now() - (globalThis as Watching).watched.busyAt > still, STILL),
    { what: 'the page to stand still', timeout: 180_000, interval: 250 },
  );
  return page.evaluate(() => {
    const { watched } = globalThis as Watching;
    watched.isOver = true;
    return watched.longest;
  });
}

/** Runs in the page, so it may use nothing from outside itself. */
function watchFromNow(): void {
  const watched: Watched = { longest: 0, busyAt: performance.now(), isOver: false };
  (globalThis as Watching).watched = watched;
  const observer = new MutationObserver(() => {
    watched.busyAt = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest, now - last);
    watched.busyAt = now - last > 30 ? now : watched.busyAt;
    last = now;
    if (watched.isOver) {
      observer.disconnect();
    } else {
      // As often as can be, it would leave so much to tidy up that Firefox holds the page for half a second to do so.
      void scheduler.postTask(turn, { priority: 'user-blocking', delay: 4 });
    }
  };
  turn();
}
