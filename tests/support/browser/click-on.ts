/** A click that hits what it means. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './wait';

/**
 * Waits for an element, brings it to the middle of the window and clicks it. In the middle, because Puppeteer is content
 * with an element at the edge, where a bar that stays in place may lie over it and take the click.
 *
 * @returns the element
 * @throws Error naming the selector when nothing matches it in time.
 */
export async function clickOn(page: Page, selector: string): Promise<ElementHandle> {
  const element = await until(() => page.$(selector), { what: `${selector} on the page` });
  await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click();
  return element;
}
