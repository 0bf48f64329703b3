/** The way into every browser test: a browser with the extension loaded, the same object for Chromium and Firefox. */
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/**
 * Starts a browser with the built extension loaded and ready to open its pages.
 *
 * @throws Error when the browser or the build is missing, with what to do about it.
 * @example
 * const chromium = await launchBrowser({ kind: 'chromium' });
 * const welcome = await chromium.openPage('/welcome.html');
 */
export function launchBrowser(options: LaunchOptions): Promise<BrowserUnderTest> {
  return options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
