/** A person who is there, for browsers without a display. */
import type { BrowserUnderTest } from './browser-under-test';
import { inChromeScope } from './firefox-chrome-scope';
import { sleepReal } from './wait';

/** Well under the shortest idle time that the extension can ask for. */
const betweenInputs = 5_000;

/**
 * Lets real milliseconds go by while the browser believes that somebody is there. Chromium without a window always does;
 * Firefox counts idle time from its start, so its counter is put back as by a key press.
 */
export async function stayPresent({ kind, browser }: BrowserUnderTest, duration: number): Promise<void> {
  const end = performance.now() + duration;
  for (let left = duration; left > 0; left = end - performance.now()) {
    if (kind === 'firefox') {
      await inChromeScope(
        browser,
        `() => Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0)`,
        null,
      );
    }
    await sleepReal(Math.min(betweenInputs, left));
  }
}
