/** The popup as a page that can be read and photographed while a tool stays in front. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test';
import { until } from './wait';

/**
 * Opens the popup over a tab and waits until it shows something. In Chromium it is the toolbar's own; in Firefox, whose
 * panels cannot be driven, it is the same page in a tab behind.
 */
export async function openPopupPage(driven: BrowserUnderTest, over: Page): Promise<Page> {
  const page =
    driven.kind === 'chromium'
      ? await openToolbarPopup(driven, over)
      : await driven.openPage('/popup.html', { isBehind: true });
  await until(() => page.$('[data-testid="popup"]:not([data-state="loading"])'), { what: 'the popup to be filled' });
  return page;
}

async function openToolbarPopup({ browser, extensionId, origin }: BrowserUnderTest, over: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (extension === undefined) {
    throw new Error(`Chromium has no extension ${extensionId}.`);
  }
  await extension.triggerAction(over);
  const target = await browser.waitForTarget((found) => found.url().startsWith(`${origin}/popup.html`));
  return target.asPage();
}
