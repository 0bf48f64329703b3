/**
 * The whole dashboard as different people see it: axe-core finds nothing in it, light and dark, as pictures and as text,
 * with everything open that can be opened, and nothing is cut off at 200 % or in a narrow window.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weekendOf } from '../../patterns/weekends';
import { addToDay, type DayKey, weekdayOf } from '../../tracking/day';
import { browserKind } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { clickOn } from '../support/browser/click-on';
import { seed } from '../support/browser/database';
import { launchBrowser } from '../support/browser/launch-browser';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { openWholeDashboard, replayedHistory, seedHistory } from '../support/browser/seeded-dashboard';
import { until } from '../support/browser/wait';

const HOUR = 3_600_000;
const zone = zoneWhereItIs(15);
const { facts, history, today } = replayedHistory(420, zone.offset);
/** The last two weekends with work. */
const [first, second] = history.days
  .filter(({ key, worked }) => weekdayOf(key) === 6 && worked > 0 && weekendOf(history, key)[0]?.key === key)
  .map(({ key }) => key)
  .slice(-2) as [DayKey, DayKey];

const TOLD = {
  ledger: [
    { day: first, hours: 9, purpose: 'the demo', outcome: 'shelved', answeredAt: Date.now() - HOUR },
    { day: second, hours: 8, purpose: 'the launch' },
  ],
  nudges: ['break', 'late-night', 'question'].flatMap((kind) =>
    Array.from({ length: 12 }, (_, index) => ({
      kind,
      at: Date.now() - (index + 1) * 5 * HOUR,
      heeded: index < 7,
      browser: browserKind(),
    })),
  ),
  notes: [
    { id: 1, text: 'ask about the rollout', at: 1, until: Date.now() + HOUR },
    { id: 2, text: 'read the paper', at: 2, until: 3, doneAt: Date.now() - HOUR },
  ],
};

const byId = (id: string) => `[data-testid="${id}"]`;

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind: browserKind(), timeZone: zone.name, language });
    page = await openWholeDashboard(browser);
  });

  afterAll(() => browser?.close());

  const axeFindsNothing = async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await paint(browser, page, scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  };

  const fits = async () => {
    const before = page.viewport();
    // What 200 % leaves of a common window, and a narrow one.
    for (const viewport of [
      { width: 640, height: 450 },
      { width: 360, height: 640 },
    ]) {
      await page.setViewport(viewport);
      expect(await overflow(page), `at ${viewport.width} px`).toBe(0);
    }
    await page.setViewport(before);
  };

  test('empty: axe finds nothing, and nothing is cut off at 200 % or at 360 px', async () => {
    await axeFindsNothing();
    await fits();
  });

  test('with everything open: axe finds nothing, and nothing is cut off at 200 % or at 360 px', async () => {
    await seedHistory(page, facts);
    await seed(page, TOLD);
    await page.close();
    page = await openWholeDashboard(browser, `?week=${addToDay(today, -7)}`);
    await until(() => page.$(`${byId('catalogue')}[data-year]`), { what: 'the last year', timeout: 60_000 });
    await clickOn(page, '#week button[data-mark]');
    await clickOn(page, byId('change'));
    for (const id of ['short-rest', 'rising-hours']) {
      await clickOn(page, byId(`pattern-open-${id}`));
    }
    await clickOn(page, byId('tell'));
    for (const id of ['change-form', 'pattern-more-short-rest', 'pattern-more-rising-hours', 'tell-form']) {
      expect(await page.$(byId(id)), id).not.toBeNull();
    }
    await axeFindsNothing();
    await fits();
  });

  test('as text: axe finds nothing, and nothing is cut off at 200 % or at 360 px', async () => {
    const twins = await page.$$('[data-testid$="-as-text"]');
    // The week, the rhythm, the rest, the year, the trend, the findings, the weekends, the tools and the nudges.
    expect(twins).toHaveLength(9);
    for (const button of twins) {
      await button.evaluate((element) => (element as HTMLElement).click());
    }
    await until(async () => (await page.$$('main table')).length >= twins.length, { what: 'the tables' });
    await axeFindsNothing();
    await fits();
  });
});
