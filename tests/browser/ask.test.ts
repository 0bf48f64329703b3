/** The page that asks back, for everybody: by keyboard, in both languages, light and dark, discreet, narrow. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NUDGE_KINDS } from '../../nudges/kinds';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clearTables, readTable, seed } from '../support/browser/database';
import { writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { until } from '../support/browser/wait';

const kind = browserKind();
const byId = (id: string) => `[data-testid="${id}"]`;
const SETTINGS = { version: 1, tools: ['gitlab'] };

async function openAsk(browser: BrowserUnderTest, hash: string): Promise<Page> {
  const page = await browser.openPage(`/ask.html#${hash}`);
  await until(() => page.$(byId('go-on')), { what: 'the page to have read' });
  return page;
}

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind, language });
    const desk = await browser.openPage('/manifest.json');
    await writeStorage(desk, 'local', { settings: SETTINGS });
    await seed(desk, { notes: [{ text: '한 줄, and another one', at: 1, until: 2 }] });
  });
  afterAll(() => browser?.close());

  test.each(NUDGE_KINDS)('%s: axe finds nothing, light and dark, and nothing is cut off', async (name) => {
    const page = await openAsk(browser, name);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const scheme of ['light', 'dark'] as const) {
      await paint(browser, page, scheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewport({ width: 360, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

describe('by keyboard', () => {
  let browser: BrowserUnderTest;
  let desk: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    desk = await browser.openPage('/manifest.json');
    await writeStorage(desk, 'local', { settings: SETTINGS });
  });
  afterAll(() => browser?.close());

  /** The page may be gone before the key is up again. */
  const closeWith = async (page: Page, key: 'Enter' | 'Escape'): Promise<void> => {
    await page.keyboard.press(key).catch(() => undefined);
    await until(() => page.evaluate(() => false).catch(() => true), { what: 'the page to close' });
  };

  test('the line has the focus when it was asked for; Enter parks, and Esc leaves it and then the page', async () => {
    await clearTables(desk, 'notes');
    const page = await openAsk(browser, 'late-night,park');
    await until(() => page.evaluate(() => document.activeElement?.id === 'thought'), { what: 'the focus' });
    await page.keyboard.press('Enter');
    await until(() => page.$eval(byId('park-problem'), (text) => text.textContent !== ''), {
      what: 'the words about it',
    });
    expect(await readTable(desk, 'notes')).toEqual([]);
    await page.keyboard.type('  one   line ');
    await page.keyboard.press('Enter');
    await until(() => page.$(byId('parked')), { what: 'the line to be kept' });
    expect(await readTable(desk, 'notes')).toMatchObject([{ text: 'one line' }]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('thought');
    await closeWith(page, 'Escape');
  });

  test('what is done is gone from the list, and kept', async () => {
    await clearTables(desk, 'notes');
    await seed(desk, { notes: [{ text: 'one line', at: 1, until: 2 }] });
    const page = await openAsk(browser, 'late-night');
    await until(() => page.$(byId('parked')), { what: 'the list' });
    await page.focus(`${byId('parked')} button`);
    await page.keyboard.press('Enter');
    await until(async () => (await page.$(byId('parked'))) === null, { what: 'the list to be empty' });
    expect((await readTable(desk, 'notes'))[0]?.['doneAt']).toBeTypeOf('number');
    await page.close();
  });

  test('going on only closes the page', async () => {
    const page = await openAsk(browser, 'own-limit');
    await page.focus(byId('go-on'));
    await closeWith(page, 'Enter');
    expect(await readTable(desk, 'nudges')).toEqual([]);
  });

  test('in discreet mode there are a clock and the ways out, and nothing else', async () => {
    await writeStorage(desk, 'local', { settings: { ...SETTINGS, isDiscreet: true } });
    const page = await openAsk(browser, 'break');
    const words = await page.$eval(byId('ask'), (ask) => ask.textContent);
    expect(words).toContain('Taking it');
    expect(await page.$('#thought')).toBeNull();
    expect(await page.$(byId('ask-shape'))).toBeNull();
    await page.close();
  });
});
