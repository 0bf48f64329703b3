/** Another day in a field of days. Its own picker is the browser's, and no test reaches it. */
import type { Page } from 'puppeteer-core';

/** @param id the `data-testid` of the field @example await pickDay(page, 'report-from', '2026-10-01') */
export async function pickDay(page: Page, id: string, day: string): Promise<void> {
  await page.$eval(
    `[data-testid="${id}"]`,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
}
