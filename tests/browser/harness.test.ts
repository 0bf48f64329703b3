/** The first thing to look at when every browser test fails: does the built extension load, and does its welcome page open? */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { readTable } from '../support/browser/database';
import { hasDisplay } from '../support/browser/display';
import { launchBrowser } from '../support/browser/launch-browser';
import { shownNotifications } from '../support/browser/notifications';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const kind = browserKind();

describe(`the built extension in ${kind}`, () => {
  let sites: Sites;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    sites = await startSites();
    browser = await launchBrowser({ kind, sites });
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  test('opens one welcome page by itself, with a Start button', async () => {
    const page = await browser.welcomePage();
    await until(() => page.$('[data-testid="start"]'), { what: 'the Start button' });
    const addresses = await Promise.all(
      (await browser.browser.pages()).map((open) => open.evaluate(() => location.pathname)),
    );
    expect(addresses.filter((path) => path === '/welcome.html')).toHaveLength(1);
  });

  test('has a database with a table of spans, empty at first', async () => {
    const page = await browser.openPage('/manifest.json');
    expect(await until(() => readTable(page, 'spans'), { what: 'the table of spans' })).toEqual([]);
  });

  test('sees a local site under its own name', async () => {
    const page = await browser.openSite(sites.url('gitlab.com', '/group/project'));
    expect(await page.title()).toBe('gitlab.com');
    expect(sites.requests('gitlab.com').map(({ path }) => path)).toEqual(['/group/project']);
  });

  test.runIf(hasDisplay())('shows its notifications on the desktop', async () => {
    const page = await browser.openPage('/manifest.json');
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.notifications.create('harness', {
        type: 'basic',
        iconUrl: '/icon-48.png',
        title: 'Time to go',
        message: 'The harness says so.',
      }),
    );
    await until(async () => (await shownNotifications()).some(({ title }) => title === 'Time to go'), {
      what: 'the notification on the desktop',
      interval: 1_000,
    });
  });
});

interface ExtensionPage {
  readonly chrome: {
    readonly notifications: { create(id: string, options: Readonly<Record<string, string>>): Promise<string> };
  };
}
