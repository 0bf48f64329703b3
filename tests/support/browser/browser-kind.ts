/**
 * Which browser this run of the tests drives. Every browser test runs once in each: the projects of
 * `tests/browser/vitest.config.ts` set the variable.
 */
import { resolve } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const builds: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/**
 * The browser under test: `CLOCK_OUT_BROWSER`, or Chromium when it is not set.
 *
 * @throws Error when the variable names another browser.
 */
export function browserKind(): BrowserKind {
  const kind = process.env['CLOCK_OUT_BROWSER'] ?? 'chromium';
  if (kind !== 'chromium' && kind !== 'firefox') {
    throw new Error(`CLOCK_OUT_BROWSER is "${kind}": set it to chromium or firefox.`);
  }
  return kind;
}

/** English in Chromium and Korean in Firefox: for tests that read words, but do not look at every page in every language. */
export function browserLanguage(): 'en' | 'ko' {
  return browserKind() === 'chromium' ? 'en' : 'ko';
}

/** The absolute folder of the production build for a browser (`npm run build` makes it). */
export function builtExtension(kind: BrowserKind): string {
  return resolve(import.meta.dirname, '../../..', builds[kind]);
}
