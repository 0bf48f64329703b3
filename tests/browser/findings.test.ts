/**
 * What the hours say, in real browsers: a heavy history shows its three gravest findings, each with why; each answer does
 * what it says; what was chosen holds in a browser that was killed and started again.
 */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATTERN_IDS } from '../../patterns/pattern';
import { browserKind, builtExtension } from '../support/browser/browser-kind';
import { clickOn } from '../support/browser/click-on';
import { clearTables, type Row, readTable, seed } from '../support/browser/database';
import { readStorage, writeStorage } from '../support/browser/extension-storage';
import { axeViolations, overflow, paint } from '../support/browser/looks';
import { packXpi } from '../support/browser/pack-xpi';
import { type Desk, type DeskOptions, reopenDesk, setUpDesk } from '../support/browser/script/desk';
import { zoneWhereItIs } from '../support/browser/script/zone';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CHOSEN_DAYS = 56;

const kind = browserKind();
/** It is the middle of the afternoon here, and today nothing has been worked. */
const zone = zoneWhereItIs(15);
const midnight = Math.floor((Date.now() + zone.offset * MINUTE) / DAY) * DAY - zone.offset * MINUTE;

const dayAgo = (days: number) => new Date(midnight + zone.offset * MINUTE - days * DAY).toISOString().slice(0, 10);
/** 1 is Monday. */
const weekdayAgo = (days: number) => ((new Date(dayAgo(days)).getUTCDay() + 6) % 7) + 1;

/** A week begins today, and its last two days are days of rest. */
const SETTINGS = {
  tools: ['gitlab'],
  idleSeconds: 600,
  firstWeekday: weekdayAgo(0),
  workDays: [7, 6, 5, 4, 3].map(weekdayAgo),
};

/** A day's work, in minutes after its midnight. */
function work(days: number, ...stretches: readonly (readonly [from: number, to: number])[]): Row[] {
  return stretches.map(([from, to]) => ({
    start: midnight - days * DAY + from * MINUTE,
    end: midnight - days * DAY + to * MINUTE,
    tool: 'gitlab',
    offset: zone.offset,
    source: 'observed',
  }));
}

const lastDays = (count: number) => Array.from({ length: count }, (_, index) => count - index);

/** From eight to two in the night on every day of five weeks, with an hour and a half off at midday: 16.5 hours a day. */
const HEAVY = lastDays(35).flatMap((days) => work(days, [480, 780], [870, 1_560]));

/** Six hours on each of the workdays of eight weeks, and on both days of the fifth to last weekend and of the last. */
const GIVEN = lastDays(56).flatMap((days) => {
  const isRestDay = days % 7 === 1 || days % 7 === 2;
  return isRestDay && days > 2 && days !== 29 && days !== 30 ? [] : work(days, [600, 780], [840, 1_020]);
});

/** From nine to ten at night on every day of a week, and an hour today: eleven hours of rest, which owe nothing. */
const FULL = [...lastDays(7).flatMap((days) => work(days, [540, 1_320])), ...work(0, [540, 600])];

let profile: string;
let xpi: string | undefined;
let sites: Sites;
let options: DeskOptions;
let desk: Desk;
let popup: Page;

const byId = (id: string) => `[data-testid="${id}"]`;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const textOf = async (page: Page, selector: string) =>
  plain(await page.$eval(selector, (element) => element.textContent ?? ''));

/** The findings as they can be seen, each by its title and its line. */
async function shown(): Promise<string[]> {
  const lines = await popup.$$eval('[data-testid^="finding-"] summary > span:not([class])', (spans) =>
    spans
      .filter((span) => span.checkVisibility({ visibilityProperty: true }))
      .map((span) => [span.querySelector('b')?.textContent, span.lastChild?.textContent].join(': ')),
  );
  return lines.map(plain);
}

async function shows(...titles: readonly string[]): Promise<void> {
  let seen: string[] = [];
  const isSo = async () => {
    seen = (await shown()).map((line) => line.split(':')[0] as string);
    return seen.join() === titles.join();
  };
  await until(isSo, { what: `the findings ${titles.join(', ') || 'to be none'}` }).catch((error: unknown) => {
    throw new Error(`${String(error)} There were: ${seen.join(', ')}`);
  });
}

async function openPopup(): Promise<void> {
  popup = await desk.browser.openPage('/popup.html');
}

/** A page of the extension that was opened by another one. */
async function findPage(address: string): Promise<Page | undefined> {
  for (const page of await desk.browser.browser.pages()) {
    // A page that has just closed itself may still be listed.
    if (await page.evaluate((wanted) => location.href.endsWith(wanted), address).catch(() => false)) {
      return page;
    }
  }
  return undefined;
}

async function answer(finding: string, choice: string): Promise<void> {
  if (!(await popup.$eval(byId(`finding-${finding}`), (details) => (details as HTMLDetailsElement).open))) {
    await clickOn(popup, byId(`why-${finding}`));
  }
  await clickOn(popup, `${byId(`finding-${finding}`)} ${byId(choice)}`);
}

async function begin(spans: readonly Row[], ledger: readonly Row[] = []): Promise<void> {
  await clearTables(desk.page, 'spans', 'marks', 'ledger', 'seen');
  await seed(desk.page, { spans, ledger });
  await openPopupAnew();
}

/** What the popup shows at first was worked out before, by what was so then. */
async function openPopupAnew(): Promise<void> {
  const openedAt = Date.now();
  await openPopup();
  await until(
    async () => {
      const { glance } = (await readStorage(desk.page, 'session')) as { glance?: { at: number } };
      return glance !== undefined && glance.at >= openedAt;
    },
    { what: 'what the hours say' },
  );
  await popup.close();
  await openPopup();
}

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'clock-out-profile-'));
  xpi = kind === 'firefox' ? await packXpi(builtExtension('firefox')) : undefined;
  sites = await startSites(['gitlab.com']);
  options = {
    sites,
    profile,
    timeZone: zone.name,
    ...(xpi === undefined ? {} : { permanentXpi: xpi }),
    settings: SETTINGS,
    grant: ['*://gitlab.com/*'],
    granted: ['gitlab'],
  };
  desk = await setUpDesk(options);
  await begin(HEAVY);
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
  await rm(profile, { recursive: true, force: true });
  if (xpi !== undefined) {
    await rm(dirname(xpi), { recursive: true, force: true });
  }
});

test('five heavy weeks show their three gravest findings', async () => {
  await shows('Short rest', '100-hour week', '0-0-2 weekend');
  expect(await shown()).toEqual([
    'Short rest: Shortest 6 h 0 m, 13 under 10 h 30 m',
    '100-hour week: 115 h last week, short pauses counted',
    '0-0-2 weekend: Yours was 8-2-3: 33 h',
  ]);
  expect(
    await popup.$$eval('[data-testid^="finding-"]', (all) => all.map((one) => one.getAttribute('data-level'))),
  ).toEqual(['severe', 'severe', 'severe']);
});

test('one opens by keyboard and says what was measured, by which rule and source, and where to find help', async () => {
  await popup.focus(byId('why-short-rest'));
  await popup.keyboard.press('Enter');
  const why = byId('finding-short-rest');
  await until(() => popup.$(`${why}[open] dl`), { what: 'why to be told' });
  const text = await textOf(popup, why);
  for (const words of [
    'Rests under 10 h 30 m: 13. The shortest was 6 h 0 m.',
    'Eight or more rests under 10 h 30 m in fourteen days',
    'EU law: 11 h of rest in each 24.',
    'Was that planned?',
    'Not medical advice.',
    'If sleep, mood or your chest worry you, talk to a professional.',
  ]) {
    expect(text).toContain(words);
  }
  expect(await popup.$$eval(`${why} a`, (links) => links.map((link) => (link as HTMLAnchorElement).href))).toEqual([
    'https://eur-lex.europa.eu/eli/dir/2003/88/oj',
    'https://doi.org/10.5271/sjweh.4175',
  ]);
  expect(await popup.$$eval(`${why} a`, (links) => links.map((link) => link.getAttribute('rel')))).toEqual([
    'noreferrer',
    'noreferrer',
  ]);
  for (const scheme of ['light', 'dark'] as const) {
    await paint(desk.browser, popup, scheme);
    expect(await axeViolations(popup)).toEqual([]);
  }
  await popup.setViewport({ width: 360, height: 600 });
  expect(await overflow(popup)).toBe(0);
});

test('“help me change it” says what can be done, and leads there', async () => {
  await answer('hundred-hour-week', 'choice-change');
  expect(await textOf(popup, byId('change'))).toContain(
    'You can set your own limit for a day, and are told once it is reached.',
  );
  await clickOn(popup, byId('change-open'));
  const settings = await until(() => findPage('/options.html#limits'), { what: 'the settings at the limits' });
  const isInView = () =>
    (document.getElementById('limits')?.getBoundingClientRect().top ?? Number.NaN) < innerHeight / 2;
  await until(() => settings.evaluate(isInView), { what: 'the limits to be in view' });
  await settings.close();
  await openPopup();
});

test('“later” puts one off until tomorrow, and no other takes its place', async () => {
  await shows('Short rest', '100-hour week', '0-0-2 weekend');
  await answer('hundred-hour-week', 'choice-later');
  await shows('Short rest', '0-0-2 weekend');
  const [mark] = await readTable(desk.page, 'marks');
  expect(mark).toMatchObject({ day: dayAgo(0), kind: 'later', pattern: 'hundred-hour-week', level: 'severe' });
  expect(mark?.['until']).toBe(midnight + DAY + 240 * MINUTE);
});

test('“stop showing this” switches a pattern off, and the settings switch it on again', async () => {
  const silent = async () => {
    const { settings } = (await readStorage(desk.page, 'local')) as { settings: Row };
    return JSON.stringify(settings['silentPatterns']);
  };
  await answer('short-rest', 'choice-stop');
  await until(async () => (await silent()) === '["short-rest"]', { what: 'short rest to be switched off' });
  expect(await shown()).not.toContain('Short rest');
  const settings = await desk.browser.openPage('/options.html');
  await clickOn(settings, byId('reset-pattern-short-rest'));
  await until(() => settings.$(`${byId('pattern-short-rest')}:checked`), { what: 'it to be switched on again' });
  // The page shows a choice before it is stored, and what closes with it is lost.
  await until(async () => (await silent()) === '[]', { what: 'that to be stored' });
  await settings.close();
  await popup.close();
  await openPopup();
  await shows('Short rest', '0-0-2 weekend');
});

test('“I chose this” mutes a pattern for 56 days, and the next of its family or the next family follows', async () => {
  await answer('zero-zero-two', 'choice-chosen');
  await shows('Short rest', '9-9-6');
  const chosen = (await readTable(desk.page, 'marks')).find(({ kind }) => kind === 'chosen');
  expect(chosen).toMatchObject({ pattern: 'zero-zero-two', level: 'severe', day: dayAgo(0) });
  expect(chosen?.['until']).toBe(midnight + CHOSEN_DAYS * DAY + 240 * MINUTE);
});

test('short rest that was chosen is shown as chosen', async () => {
  await answer('short-rest', 'choice-chosen');
  await until(async () => (await shown())[0] === 'Short rest: Shortest 6 h 0 m, 13 under 10 h 30 m · you chose this', {
    what: 'short rest to be shown as chosen',
  });
});

test('what was answered holds in a browser that was killed and started again', { timeout: 120_000 }, async () => {
  await desk.browser.kill();
  desk = await reopenDesk(options);
  if (kind === 'chromium') {
    await desk.browser.grant(options.grant);
  }
  await desk.untilGranted(['gitlab']);
  await openPopup();
  await shows('Short rest', '9-9-6');
});

test('what was chosen can be taken back in the settings', async () => {
  const settings = await desk.browser.openPage('/options.html#patterns');
  await clickOn(settings, byId('take-back-zero-zero-two'));
  await until(async () => (await settings.$(byId('chosen-zero-zero-two'))) === null, { what: 'the choice to go' });
  await settings.close();
  await popup.close();
  await openPopup();
  await shows('Short rest', '0-0-2 weekend');
});

test('with the first work of a day the hours are read before anybody glances', async () => {
  await popup.close();
  await desk.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { remove(key: string): unknown } } } };
    await chrome.storage.session.remove('glance');
  });
  await desk.untilAtRest();
  await desk.browser.killWorker();
  await desk.browser.openSite(sites.url('gitlab.com'));
  await until(async () => (await readStorage(desk.page, 'session'))['glance'], { what: 'what the hours say' });
  await openPopup();
  await shows('Short rest', '0-0-2 weekend');
});

test('whoever answers the last one goes on from what is next', async () => {
  await popup.close();
  const { settings } = (await readStorage(desk.page, 'local')) as { settings: Row };
  const silentPatterns = PATTERN_IDS.filter((id) => id !== 'short-rest');
  await writeStorage(desk.page, 'local', { settings: { ...settings, silentPatterns } });
  await openPopupAnew();
  await shows('Short rest');
  await answer('short-rest', 'choice-stop');
  await until(async () => (await popup.$(byId('findings'))) === null, { what: 'all of them to go' });
  expect(await popup.evaluate(() => document.activeElement?.id)).toBe('park');
  await writeStorage(desk.page, 'local', { settings });
});

test('in discreet mode nothing of it is shown', async () => {
  await desk.changeSettings({ isDiscreet: true });
  await until(async () => (await popup.$(byId('findings'))) === null, { what: 'the findings to go' });
  await desk.changeSettings({ isDiscreet: false });
});

test('a weekend that was given up is asked about, and one that was shelved is said', async () => {
  await popup.close();
  await begin(GIVEN);
  const isAsked = async () =>
    (await popup.$(byId('given-outcome'))) !== null &&
    (await textOf(popup, byId('given-outcome'))).includes(
      '12 h on your tools, short pauses counted. What became of it?',
    );
  await until(isAsked, { what: 'what became of a weekend' });
  expect(await axeViolations(popup)).toEqual([]);
  await clickOn(popup, byId('outcome-shelved'));
  await until(async () => (await shown()).includes('Shelved weekends: 1 of 1 you told of, 12 h'), {
    what: 'the shelved weekend to be said',
  });
  await until(() => popup.$(byId('purpose')), { what: 'what the last weekend was for' });
  expect(await axeViolations(popup)).toEqual([]);
  await popup.type(byId('purpose'), 'the demo');
  await popup.keyboard.press('Enter');
  await until(async () => (await popup.$(byId('given-purpose'))) === null, { what: 'the question to go' });
  expect(await readTable(desk.page, 'ledger')).toMatchObject([
    { day: dayAgo(30), hours: 12, purpose: '', outcome: 'shelved' },
    { day: dayAgo(2), hours: 12, purpose: 'the demo' },
  ]);
});

test('what nights on call still owe stands in a quiet line, with its rule and the wakes of last night', async () => {
  await popup.close();
  // A page from one to three, and one of five minutes at five.
  await begin([...FULL, ...work(1, [1_500, 1_620], [1_740, 1_745])]);
  await until(async () => (await popup.$(byId('short-rest'))) !== null, { what: 'the week to be read' });
  expect(await popup.$(byId('on-call-debt'))).toBeNull();
  await seed(desk.page, { marks: [{ day: dayAgo(1), kind: 'on-call' }] });
  await popup.close();
  await openPopup();
  await until(() => popup.$(byId('on-call-debt')), { what: 'what is owed' });
  expect(await textOf(popup, byId('on-call-debt'))).toMatch(
    /^5 h 0 m of rest still owed after nights on call, 1 wake last night \(For each of the last 14 nights on call: /,
  );
  for (const scheme of ['light', 'dark'] as const) {
    await paint(desk.browser, popup, scheme);
    expect(await axeViolations(popup)).toEqual([]);
  }
  await popup.setViewport({ width: 360, height: 600 });
  expect(await overflow(popup)).toBe(0);
  await desk.changeSettings({ isDiscreet: true });
  await until(async () => (await popup.$(byId('on-call-debt'))) === null, { what: 'what is owed to be hidden' });
  await desk.changeSettings({ isDiscreet: false });
});

test('what became of given weekends is said in the first minutes of the next one at work, and not later', async () => {
  await popup.close();
  // Today alone is a day of rest.
  await desk.changeSettings({ workDays: [1, 2, 3, 4, 5, 6].map(weekdayAgo) });
  const told = (days: number, hours: number, outcome: string): Row => ({
    day: dayAgo(days),
    hours,
    purpose: '',
    outcome,
    answeredAt: midnight - 20 * DAY,
  });
  await begin(work(0, [600, 620]), [told(70, 9, 'used'), told(56, 12.5, 'shelved'), told(49, 8.5, 'shelved')]);
  await until(() => popup.$(byId('tally')), { what: 'the tally' });
  expect(await textOf(popup, byId('tally'))).toBe('2 of 3 given weekends were shelved: 21 h');
  expect(await axeViolations(popup)).toEqual([]);
  await desk.changeSettings({ isDiscreet: true });
  await until(async () => (await popup.$(byId('tally'))) === null, { what: 'the tally to be hidden' });
  await desk.changeSettings({ isDiscreet: false });
  await until(() => popup.$(byId('tally')), { what: 'the tally again' });
  await seed(desk.page, { spans: work(0, [660, 671]) });
  await popup.close();
  await openPopup();
  const isSaid = (id: string) =>
    popup.$$eval(byId(id), (all) => all.some((one) => one.checkVisibility({ visibilityProperty: true })));
  await until(async () => (await isSaid('weekend')) && !(await isSaid('tally')), { what: 'the tally to be over' });
});
