/** How a page looks and reads to different people: axe-core's rules, light and dark, narrow and zoomed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test';
import { inChromeScope } from './firefox-chrome-scope';
import { until } from './wait';

export type Scheme = 'light' | 'dark';

/** The extension's policy refuses a script tag, so the source itself is evaluated. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}

/**
 * What axe-core finds wrong with a page: a line a rule, with the elements it is about.
 *
 * @example expect(await axeViolations(page)).toEqual([])
 */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeSource);
  }
  await transitionsEnd(page);
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeRun> } };
    return JSON.parse(JSON.stringify(await axe.run({ resultTypes: ['violations'] }))) as AxeRun;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
}

/** Makes the system look light or dark to a page, and waits until the page has followed. */
export async function paint({ kind, browser }: BrowserUnderTest, page: Page, scheme: Scheme): Promise<void> {
  if (kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } else {
    // 0 is dark and 1 is light.
    await inChromeScope(
      browser,
      "(value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value)",
      scheme === 'dark' ? 0 : 1,
    );
  }
  await until(() => page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme), {
    what: `the page to turn ${scheme}`,
  });
  await transitionsEnd(page);
}

/** Half way between two colours nothing can be judged. In Firefox movements that nobody sees never end. */
async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const seen = document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target?.checkVisibility());
    await Promise.allSettled(seen.map((movement) => movement.finished));
  });
}

/** By how many pixels a page is wider than its window: more than none means scrolling sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
