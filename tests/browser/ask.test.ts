/**
 * The page that asks back, for everybody: by keyboard, in both languages, light and dark, discreet, narrow, with and
 * without a tool behind it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ASKING_NUDGES } from '../../nudges/kinds';
import { browserKind, browserLanguage } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clearTables, type Row, readTable, seed } from '../support/browser/database';
import { focusBrowser, pressKeys } from '../support/browser/display';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { onlyIn } from '../support/browser/only-in';
import { sleepReal, until } from '../support/browser/wait';
import { breakDatabase } from '../support/samples/scenes';

const language = browserLanguage();
const kind = browserKind();
const byId = (id: string) => `[data-testid="${id}"]`;
const SETTINGS = { version: 1, tools: ['gitlab'] };
const MINUTE = 60_000;

const IN_FRONT = 'late-night,in-front,tab=99999,couldWait';
/** Longer than the keys of somebody who was typing are ignored. */
const SETTLED = 800;

async function openAsk(browser: BrowserUnderTest, hash: string): Promise<Page> {
  const page = await browser.openPage(`/ask.html#${hash}`);
  await until(() => page.$('h1'), { what: 'the page to have read' });
  await until(() => page.$(`${byId('ask')}[data-state="read"]`), { what: 'the week to be read' });
  return page;
}

const textOf = (page: Page, id: string) => page.$eval(byId(id), (element) => element.textContent ?? '');

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['testid'] ?? null);

const gone = (page: Page) => until(() => page.evaluate(() => false).catch(() => true), { what: 'the page to close' });

/** The page may be gone before the key is up again. */
async function closeWith(page: Page, key: 'Enter' | 'Escape'): Promise<void> {
  await page.keyboard.press(key).catch(() => undefined);
  await gone(page);
}

async function wishesOf(desk: Page): Promise<Row> {
  return ((await readStorage(desk, 'local'))['control'] ?? {}) as Row;
}

describe(`in ${language}`, () => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind, language });
    const desk = await browser.openPage('/manifest.json');
    await writeStorage(desk, 'local', { settings: SETTINGS });
    await seed(desk, { notes: [{ text: '한 줄, and another one', at: 1, until: 2 }] });
  });
  afterAll(() => browser?.close());

  const addresses = [
    ...ASKING_NUDGES,
    ...ASKING_NUDGES.filter((name) => name !== 'break').map((name) => `${name},in-front`),
  ];

  test.each(addresses)('%s: axe finds nothing, light and dark, and nothing is cut off', async (name) => {
    const page = await openAsk(browser, name);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.click(byId('hand-off'));
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
    expect(await focused(page)).toBe('go-on');
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

  test('going on has the focus, and holds for half an hour', async () => {
    const page = await openAsk(browser, 'own-limit');
    expect(await focused(page)).toBe('go-on');
    await closeWith(page, 'Enter');
    expect(await readTable(desk, 'nudges')).toEqual([]);
    const { goOnUntil } = await wishesOf(desk);
    expect(Math.abs(Number(goOnUntil) - Date.now() - 30 * MINUTE)).toBeLessThan(MINUTE);
  });

  test('after a break nudge going on only closes the page', async () => {
    await writeStorage(desk, 'local', { control: {} });
    const page = await openAsk(browser, 'break');
    expect(await page.$(byId('for-tonight'))).toBeNull();
    await closeWith(page, 'Enter');
    expect((await wishesOf(desk))['goOnUntil'] ?? null).toBeNull();
  });

  test('the note is made of the line and what is added, and is copied as it reads', async () => {
    await clearTables(desk, 'notes', 'nudges');
    await seed(desk, { nudges: [{ kind: 'late-night', at: Date.now(), browser: kind }] });
    const page = await openAsk(browser, 'late-night,park');
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(globalThis, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      });
    });
    await page.type(byId('thought'), 'Why run 7 lost');
    await page.click(byId('hand-off'));
    expect(await page.$eval(byId('note-goal'), (field) => (field as HTMLTextAreaElement).value)).toBe('Why run 7 lost');
    expect(await focused(page)).toBe('note-state');
    await page.type(byId('note-next'), 'Compare the tokenizers');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('go-on');
    await page.click(byId('copy-note'));
    await until(async () => (await textOf(page, 'note-said')).startsWith('Copied'), { what: 'the words about it' });
    expect(await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied)).toEqual([
      'Goal:\nWhy run 7 lost\n\nNext step:\nCompare the tokenizers',
    ]);
    await page.click(byId('note-park'));
    await until(() => page.$(byId('parked')), { what: 'the line to be kept' });
    expect(await readTable(desk, 'notes')).toMatchObject([{ text: 'Why run 7 lost' }]);
    expect(await readTable(desk, 'nudges')).toMatchObject([{ answer: 'handed-off' }]);
    await page.close();
  });

  test('what is copied can be pasted elsewhere', async () => {
    const page = await openAsk(browser, 'late-night');
    await page.bringToFront();
    await focusBrowser(browser.pid);
    await page.click(byId('hand-off'));
    await page.type(byId('note-goal'), 'Why run 7 lost');
    await page.click(byId('copy-note'));
    await until(async () => (await textOf(page, 'note-said')).startsWith('Copied'), { what: 'the words about it' });
    await page.focus(byId('note-state'));
    await pressKeys('ctrl+v');
    await until(
      () => page.$eval(byId('note-state'), (field) => (field as HTMLTextAreaElement).value === 'Goal:\nWhy run 7 lost'),
      { what: 'what was copied' },
    );
    await page.close();
  });

  test('where the browser refuses to copy, the note is selected to be copied by hand', async () => {
    const page = await openAsk(browser, 'own-limit');
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    });
    await page.click(byId('hand-off'));
    await page.click(byId('copy-note'));
    await until(async () => (await textOf(page, 'note-said')).startsWith('Nothing is written yet'), {
      what: 'the words about an empty note',
    });
    await page.type(byId('note-goal'), 'Why run 7 lost');
    await page.click(byId('copy-note'));
    const selected = () =>
      page.$$eval(byId('note-whole'), ([note]) => {
        const { value, selectionStart, selectionEnd } = note as HTMLTextAreaElement;
        return note === document.activeElement ? value.slice(selectionStart, selectionEnd) : '';
      });
    await until(async () => (await selected()) === 'Goal:\nWhy run 7 lost', { what: 'the whole note, selected' });
    await page.close();
  });

  test('in discreet mode there are a clock and the ways out, and nothing else', async () => {
    await writeStorage(desk, 'local', { settings: { ...SETTINGS, isDiscreet: true } });
    const page = await openAsk(browser, 'break');
    const words = await textOf(page, 'ask');
    expect(words).toContain('Taking it');
    expect(await page.$('#thought')).toBeNull();
    expect(await page.$(byId('ask-shape'))).toBeNull();
    await page.close();
    const late = await openAsk(browser, IN_FRONT);
    expect(await textOf(late, 'ask')).toMatch(/^\d\d:\d\dClock OutClock outGo on$/);
    expect(await late.title()).toBe('Clock Out');
    await late.click(byId('clock-out'));
    await until(() => late.$(byId('close')), { what: 'the end of the day' });
    expect(await textOf(late, 'ask')).toMatch(/^\d\d:\d\dClock OutClose$/);
    await late.close();
  });
});

describe('in front of a tool', () => {
  let browser: BrowserUnderTest;
  let desk: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    desk = await browser.openPage('/manifest.json');
    await writeStorage(desk, 'session', { question: { tool: 'gitlab', tab: 99999 } });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await clearTables(desk, 'notes', 'nudges', 'marks');
    await seed(desk, { nudges: [{ kind: 'question', at: Date.now(), browser: kind, question: 'couldWait' }] });
    await writeStorage(desk, 'local', { settings: { ...SETTINGS, isAskingInFront: true }, control: {} });
  });

  const answer = async () => (await readTable(desk, 'nudges'))[0];
  const settled = () => sleepReal(SETTLED);

  test('it names the tool, says why it is there, and Enter goes on', async () => {
    const page = await openAsk(browser, IN_FRONT);
    await until(async () => (await textOf(page, 'go-on')) === 'Go on to GitLab', { what: 'the name of the tool' });
    expect(await textOf(page, 'ask-reason')).toBe('Shown because your quiet time began at 22:00');
    expect(await focused(page)).toBe('go-on');
    await page.click(byId('reason-chosen'));
    await page.focus(byId('go-on'));
    await settled();
    await closeWith(page, 'Enter');
    expect(await answer()).toMatchObject({ answer: 'go-on', reasons: ['chosen'] });
  });

  test('Enter on a choice goes on too', async () => {
    const page = await openAsk(browser, IN_FRONT);
    await settled();
    await page.focus(byId('reason-chosen'));
    await closeWith(page, 'Enter');
    expect(await answer()).toMatchObject({ answer: 'go-on' });
  });

  test('Esc is "not now"', async () => {
    const page = await openAsk(browser, IN_FRONT);
    await settled();
    await closeWith(page, 'Escape');
    expect(await answer()).toMatchObject({ answer: 'not-now' });
    expect((await wishesOf(desk))['goOnUntil'] ?? null).toBeNull();
  });

  // In Firefox nothing can be run before a page of an extension.
  onlyIn('chromium', test)('keys of the first moments are answers to nothing', async () => {
    const page = await browser.openPage('/manifest.json');
    // A page that believes that it begins only in a minute: for it, every key comes in its first moments.
    await page.evaluateOnNewDocument(() => {
      const read = performance.now.bind(performance);
      performance.now = () => read() + 60_000;
    });
    await page.goto(`${browser.origin}/ask.html#${IN_FRONT}`, { timeout: 3_000 }).catch(() => undefined);
    await until(async () => (await focused(page)) === 'go-on', { what: 'the focus' });
    for (const key of ['Enter', 'Space', 'Escape'] as const) {
      await page.keyboard.press(key);
    }
    await page.click(byId('reason-chosen'));
    await sleepReal(300);
    expect(await focused(page)).toBe('reason-chosen');
    expect(await answer()).not.toHaveProperty('answer');
    await page.close();
  });

  test('clocking out closes the day, and the first answer stands', async () => {
    const page = await openAsk(browser, IN_FRONT);
    await page.click(byId('clock-out'));
    await until(() => page.$(byId('close')), { what: 'the closing line' });
    await until(async () => (await focused(page)) === 'close', { what: 'the focus' });
    await settled();
    await closeWith(page, 'Enter');
    expect(await answer()).toMatchObject({ answer: 'clocked-out' });
    expect((await wishesOf(desk))['clockedOut']).toBeTruthy();
  });

  test('it can be turned off on the page, and on again', async () => {
    const page = await openAsk(browser, IN_FRONT);
    const isOn = async () => ((await readStorage(desk, 'local'))['settings'] as Row)['isAskingInFront'];
    await page.click(byId('turn-off'));
    await until(() => page.$(byId('turn-off-undo')), { what: 'the way back' });
    expect(await isOn()).toBe(false);
    await page.click(byId('turn-off-undo'));
    await until(() => page.$(byId('turn-off')), { what: 'the first button' });
    expect(await isOn()).toBe(true);
    await page.close();
  });

  // In Firefox nothing can be run before a page of an extension.
  onlyIn('chromium', test)('without the database it asks all the same, and lets go', async () => {
    const page = await browser.openPage('/manifest.json');
    await breakDatabase(page);
    await page.goto(`${browser.origin}/ask.html#${IN_FRONT}`, { timeout: 3_000 }).catch(() => undefined);
    await until(() => page.$('h1'), { what: 'the question' });
    await until(async () => (await textOf(page, 'ask')).includes('Your history cannot be read now'), {
      what: 'the words about the database',
    });
    await settled();
    await closeWith(page, 'Enter');
    expect(Number((await wishesOf(desk))['goOnUntil'])).toBeGreaterThan(Date.now());
  });
});
