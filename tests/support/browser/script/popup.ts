/** The toolbar's own popup, opened as a click on the button would. */

import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../browser-under-test';
import { inChromeScope } from '../firefox-chrome-scope';
import { until } from '../wait';

/** Opens the popup over a tab of the window in front and waits until it is there. */
export async function openPopup(
  { kind, browser, extensionId }: BrowserUnderTest,
  over: Page,
  asker: Page,
): Promise<void> {
  if (kind === 'chromium') {
    const extension = (await browser.extensions()).get(extensionId);
    await extension?.triggerAction(over);
  } else {
    await inChromeScope(
      browser,
      `(id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      }`,
      extensionId,
    );
  }
  await until(() => isPopupOpen(asker), { what: 'the popup to open' });
}

/** Closes the popup as the Escape key would. */
export async function untilPopupClosed(asker: Page): Promise<void> {
  await until(async () => !(await isPopupOpen(asker)), { what: 'the popup to close' });
}

/** Whether the popup is open; asking neither wakes nor holds the background. */
export function isPopupOpen(asker: Page): Promise<boolean> {
  return asker.evaluate(
    async () =>
      (await (globalThis as unknown as Extension).chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0,
  );
}

interface Extension {
  readonly chrome: { readonly runtime: { getContexts(filter: object): Promise<readonly unknown[]> } };
}
