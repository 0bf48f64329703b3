/** Other text in a field, put there as a person would who selects what is there and types over it. */
import type { Page } from 'puppeteer-core';

/**
 * Puts other text into a field and stays in it.
 *
 * @param id the `data-testid` of the field
 * @param text what is typed; an empty text empties the field
 * @example await retype(page, 'site-input', 'wiki.example')
 */
export async function retype(page: Page, id: string, text: string): Promise<void> {
  const selector = `[data-testid="${id}"]`;
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await (text === '' ? page.keyboard.press('Backspace') : page.type(selector, text));
}

/**
 * The same, and goes on to what comes next, which is when a field of the settings takes effect.
 *
 * @example await retypeAndLeave(page, 'usual-stop', '17:30')
 */
export async function retypeAndLeave(page: Page, id: string, text: string): Promise<void> {
  await retype(page, id, text);
  await page.keyboard.press('Tab');
}
