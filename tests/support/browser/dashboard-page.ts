/** The dashboard in a test: opened at a section, with whatever can be pointed at in it. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test';
import { until } from './wait';

/** Opens the dashboard at a section and waits until every one is read. */
export async function openDashboard(browser: BrowserUnderTest, section: string): Promise<Page> {
  const page = await browser.openPage(`/dashboard.html#${section}`);
  await untilWhole(page);
  await until(() => page.$(`[data-testid="section-${section}"]`), { what: `the section ${section}` });
  return page;
}

/** Waits until every section of a dashboard is read: what comes late pushes about what stands below it. */
export async function untilWhole(page: Page): Promise<void> {
  await until(() => page.$('main[data-state="whole"]:not(:has([aria-busy="true"]))'), {
    what: 'every section to be read',
    timeout: 60_000,
  });
}

/** What the tip of a section says; null while there is none. */
export function tipOf(page: Page, section: string): Promise<string | null> {
  return page.$eval(
    `#${section}`,
    (card) => (card.querySelector('[data-testid="tip"]')?.textContent ?? null)?.replaceAll(/\s/g, ' ') ?? null,
  );
}

/** The data of every element with a test id, in the order of the page. */
export function dataOf(page: Page, id: string): Promise<Record<string, string | undefined>[]> {
  return page.$$eval(`[data-testid="${id}"]`, (elements) =>
    elements.map((element) => ({ ...(element as HTMLElement | SVGElement).dataset })),
  );
}

/** From now on the page can read nothing that is stored, as on a disk that fails. */
export async function breakReading(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      for (const name of Object.getOwnPropertyNames(owner).filter((each) => /^(get|open|count)/.test(each))) {
        Object.defineProperty(owner, name, {
          value: () => {
            throw new DOMException('The disk cannot be read.', 'UnknownError');
          },
        });
      }
    }
  });
}
