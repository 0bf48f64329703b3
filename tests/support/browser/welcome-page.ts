/** The page that the extension opens by itself when it is installed. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test';
import { until } from './wait';

/**
 * Finds the welcome page among the tabs and waits until it is loaded. Each page is asked for its address, since Puppeteer
 * does not hear of the one that an extension's page in Firefox has gone to.
 *
 * @throws Error when it does not come.
 */
export function findWelcomePage({ browser, origin }: Pick<BrowserUnderTest, 'browser' | 'origin'>): Promise<Page> {
  return until(
    async () => {
      const seen: string[] = [];
      for (const page of await browser.pages()) {
        const [address, state] = await page.evaluate(() => [location.href, document.readyState]);
        if (state === 'complete' && address?.startsWith(`${origin}/welcome.html`)) {
          return page;
        }
        seen.push(`${address} (${state})`);
      }
      throw new Error(`there were only: ${seen.join(', ')}`);
    },
    { what: 'the welcome page, which the extension opens after its installation', timeout: 60_000 },
  );
}

/** Lets the launch be over only when the welcome page has come, where one is to be expected. */
export async function settle<Kind extends BrowserUnderTest>(launched: Kind, options: LaunchOptions): Promise<Kind> {
  if (options.awaitWelcome ?? options.profile === undefined) {
    await launched.welcomePage();
  }
  return launched;
}
