/** A pointer that finds what it means. */
import type { Page } from 'puppeteer-core';
import { until } from './wait';

/**
 * Points at an element until what was expected shows. What comes late elsewhere on the page can move the element away
 * from under the pointer, and a person would point at it once more.
 *
 * @param shows whether it shows
 * @returns what `shows` answered
 * @throws Error naming the selector when it never shows.
 * @example await pointAt(page, '[data-mark="2 14"]', () => page.$('[data-testid="tip"]'))
 */
export function pointAt<Answer>(page: Page, selector: string, shows: () => Promise<Answer>) {
  const point = async (): Promise<Answer> => {
    await page.$eval(selector, (target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.hover(selector);
    return shows();
  };
  return until(point, { what: `what shows to who points at ${selector}` });
}
