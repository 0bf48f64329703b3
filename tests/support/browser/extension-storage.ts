/** `storage.local` and `storage.session` of the extension, from any of its pages. */
import type { Page } from 'puppeteer-core';

type Area = 'local' | 'session';

interface ExtensionPage {
  readonly chrome: {
    readonly storage: Record<
      Area,
      { get(keys: null): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> }
    >;
  };
}

/** Everything in one storage area. */
export async function readStorage(page: Page, area: Area): Promise<Record<string, unknown>> {
  const text = await page.evaluate(
    async (name) => JSON.stringify(await (globalThis as unknown as ExtensionPage).chrome.storage[name].get(null)),
    area,
  );
  return JSON.parse(text) as Record<string, unknown>;
}

/**
 * Writes items into a storage area; this wakes a dead background that listens to changes. It takes the turn of each item,
 * as every writer of the extension does, or a change under way would put back what was there before.
 */
export async function writeStorage(page: Page, area: Area, items: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    async (name, text) => {
      const written = JSON.parse(text) as Record<string, unknown>;
      const write = () => (globalThis as unknown as ExtensionPage).chrome.storage[name].set(written);
      const inTurns = Object.keys(written).reduce(
        (next, key) => () => navigator.locks.request<Promise<void>>(`${name}:${key}`, next),
        write,
      );
      await inTurns();
    },
    area,
    JSON.stringify(items),
  );
}
