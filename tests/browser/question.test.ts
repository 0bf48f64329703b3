/**
 * The page that asks back, in front of a tool that was just brought into a tab: when it comes and when not, and that the
 * tool's tab is what it would have been without it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTable, seed } from '../support/browser/database';
import { readStorage } from '../support/browser/extension-storage';
import { QuestionDesk } from '../support/browser/script/asked';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const MINUTE = 60_000;
const byId = (id: string) => `[data-testid="${id}"]`;

let sites: Sites;
let desk: QuestionDesk;
/** A tab that shows something else. */
let tab: Page;

beforeAll(async () => {
  sites = await startSites(['gitlab.com', 'slack.com', 'news.example', 'meet.example', 'pager.example']);
  desk = await QuestionDesk.setUp(sites);
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
});

beforeEach(async () => {
  await desk.begin();
  tab = await desk.openElsewhere();
});

describe('a question stands in front, and the tool is what it would have been', () => {
  test('after a plain opening: one request, one step of history, form and scroll as they were left', async () => {
    await desk.bring(tab, '/project');
    const question = await desk.question();
    expect(desk.requests()).toEqual(['GET /project']);
    await fillIn(tab);
    await desk.goOn(question);
    await desk.isInFront(tab);
    expect(desk.requests()).toEqual(['GET /project']);
    expect(await tab.evaluate(() => history.length)).toBe(await desk.lengthWithout(['/project']));
    expect(await readForm(tab)).toEqual({ text: 'half a sentence', scroll: 200 });
  });

  test('after a login by POST: the form is sent once, and nothing is lost', async () => {
    await tab.evaluate(
      (action) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action });
        document.body.append(form);
        form.submit();
      },
      sites.url('gitlab.com', '/login'),
    );
    const question = await desk.question();
    expect(desk.requests()).toEqual(['POST /login']);
    await desk.goOn(question);
    await desk.isInFront(tab);
    expect(desk.requests()).toEqual(['POST /login']);
    expect(await tab.evaluate(() => location.pathname)).toBe('/login');
  });

  test('after a redirect and on a slow page', async () => {
    const to = sites.url('gitlab.com', '/slow?ms=1500');
    await desk.leaveFor(tab, sites.url('news.example', `/redirect?to=${encodeURIComponent(to)}`));
    const question = await desk.question();
    await desk.goOn(question);
    await desk.isInFront(tab);
    await until(() => tab.$('h1'), { what: 'the slow page' });
    expect(desk.requests()).toEqual(['GET /slow?ms=1500']);
    expect(await tab.evaluate(() => location.pathname)).toBe('/slow');
  });

  test('and nothing of its address is kept', async () => {
    await desk.bring(tab, '/secret/project?token=abc');
    await desk.question();
    const kept = JSON.stringify([
      await readStorage(desk.page, 'session'),
      await readStorage(desk.page, 'local'),
      await readTable(desk.page, 'nudges'),
    ]);
    expect(kept).not.toContain('secret');
    expect(kept).not.toContain('abc');
  });
});

describe('not now', () => {
  test('takes the tab back to where it was', async () => {
    await desk.bring(tab, '/project');
    await desk.notNow(await desk.question());
    await desk.isElsewhere(tab);
    await desk.isInFront(tab);
    expect(desk.requests()).toEqual(['GET /project']);
    expect((await desk.lastQuestion())['answer']).toBe('not-now');
  });

  test('takes it back over what the tool itself has left in the history', async () => {
    await desk.bring(tab, '/project');
    const question = await desk.question();
    await tab.evaluate(() => {
      history.pushState({}, '', '/project/1');
      history.pushState({}, '', '/project/2');
    });
    await desk.notNow(question);
    await desk.isElsewhere(tab);
  });

  test('closes a tab that was opened for the tool', async () => {
    const opened = await desk.openFrom(tab, '/linked');
    await desk.notNow(await desk.question());
    await desk.isGone(opened);
  });
});

describe('it is not asked', () => {
  test('on a reload, after a change of address within the tool, or from one tool to another', async () => {
    await desk.bring(tab, '/one');
    await desk.goOn(await desk.question());
    await desk.forgetQuestions();
    await tab.reload();
    await tab.evaluate(() => history.pushState({}, '', '/two'));
    await desk.leaveFor(tab, sites.url('slack.com'));
    await desk.isNotAsked();
  });

  test('of a tab in the background', async () => {
    await desk.openBehind('/behind');
    await desk.isNotAsked();
  });

  test('of a popup window', async () => {
    await desk.openPopupWindow('/popup');
    await desk.isNotAsked();
  });

  test('of a tab that the browser restores', async () => {
    const opened = await desk.openFrom(tab, '/restored');
    await desk.goOn(await desk.question());
    await desk.closeTab(opened);
    await desk.forgetQuestions();
    await desk.restoreTab('/restored');
    await desk.isNotAsked();
  });

  test('of a window that the browser restores', async () => {
    await desk.bring(tab, '/project');
    await desk.notNow(await desk.question());
    await desk.isElsewhere(tab);
    // Now nobody is asked for 20 minutes.
    const opened = await desk.openWindow('/in-a-window');
    await desk.closeWindowWith('/in-a-window');
    await desk.isGone(opened);
    await desk.forgetQuestions();
    await desk.restoreWindow('/in-a-window');
    await desk.isNotAsked();
  });

  test.each([
    ['a meeting', 'meet.example'],
    ['an on-call tool', 'pager.example'],
  ])('before %s', async (_, host) => {
    await desk.leaveFor(tab, sites.url(host));
    await desk.isNotAsked();
  });

  test('while a meeting is heard', async () => {
    const meeting = await desk.openSounding('meet.example');
    await tab.bringToFront();
    await desk.bring(tab, '/project');
    await desk.isNotAsked();
    await meeting.close();
  });

  test('twice within 20 minutes, and again after them', async () => {
    await desk.bring(tab, '/one');
    await desk.notNow(await desk.question());
    await desk.isInFront(tab);
    await desk.bring(tab, '/two');
    await desk.isNotAsked();
    await desk.leaveFor(tab, sites.url('news.example'));
    await desk.agoBy(21 * MINUTE);
    await desk.bring(tab, '/three');
    await desk.question();
  });

  test('when a tool was worked on within the last 20 minutes', async () => {
    const end = Date.now() - 15 * MINUTE;
    await seed(desk.page, {
      spans: [{ start: end - 30 * MINUTE, end, tool: 'slack', offset: desk.offset, source: 'observed' }],
    });
    await desk.bring(tab, '/project');
    await desk.isNotAsked();
  });

  test('within hours, on call, after "go on", while paused, and where it is switched off', async () => {
    for (const [settings, control] of [
      [{ quietFrom: 30, usualStart: 60 }, {}],
      [{}, { onCallUntil: Date.now() + 60 * MINUTE }],
      [{}, { goOnUntil: Date.now() + 60 * MINUTE }],
      [{}, { paused: { since: Date.now(), until: null } }],
      [{ isAskingInFront: false }, {}],
    ] as const) {
      await desk.begin({ settings, control });
      const other = await desk.openElsewhere();
      await desk.bring(other, '/project');
      await desk.isNotAsked();
      await other.close();
    }
  });
});

test('it is asked on a rest day, after clocking out and past the own limit, each for its own reason', async () => {
  const byDay = { quietFrom: 30, usualStart: 60 };
  const end = Date.now() - 60 * MINUTE;
  const worked = { start: end - 90 * MINUTE, end, tool: 'slack', offset: desk.offset, source: 'observed' };
  for (const [reason, settings, control] of [
    ['own-limit', { ...byDay, dayLimitHours: 1 }, {}],
    ['rest-day', { ...byDay, workDays: desk.everyDayButToday() }, {}],
    ['clocked-out', byDay, { clockedOut: { at: Date.now() - MINUTE, until: Date.now() + 60 * MINUTE } }],
  ] as const) {
    await desk.begin({ settings, control });
    await seed(desk.page, { spans: [worked] });
    const other = await desk.openElsewhere();
    await desk.bring(other, '/project');
    const question = await desk.question();
    expect(await question.evaluate(() => location.hash)).toContain(reason);
    await desk.goOn(question);
    await other.close();
  }
});

test('a dead background is woken by the tool and asks', async () => {
  await desk.killBackground();
  await desk.bring(tab, '/project');
  await desk.question();
});

test('the tool is closed while the question stands: going on only closes the page', async () => {
  await desk.bring(tab, '/project');
  const question = await desk.question();
  await tab.close();
  await until(async () => (await desk.standing())?.['tab'] === null, { what: 'the tab to be let go' });
  await desk.goOn(question);
  await desk.isGone(question);
});

test('whoever goes to the tool past the question keeps it: not now does not take it away', async () => {
  await desk.bring(tab, '/project');
  const question = await desk.question();
  await tab.bringToFront();
  await until(async () => (await desk.standing())?.['tab'] === null, { what: 'the tab to be let go' });
  await question.bringToFront();
  await desk.notNow(question);
  await desk.isGone(question);
  expect(await tab.evaluate(() => location.host)).toBe('gitlab.com');
});

test('a page that was left standing answers for its own tool, and for no other', async () => {
  await desk.bring(tab, '/project');
  const first = await desk.question();
  await tab.bringToFront();
  await until(async () => (await desk.standing())?.['tab'] === null, { what: 'the tab to be let go' });
  await desk.agoBy(30 * MINUTE);
  const other = await desk.openElsewhere();
  await desk.bring(other, '/other');
  const second = await desk.question({ besides: first });
  await first.bringToFront();
  await desk.notNow(first);
  expect(await other.evaluate(() => location.pathname)).toBe('/other');
  expect(await tab.evaluate(() => location.pathname)).toBe('/project');
  await second.bringToFront();
  await desk.notNow(second);
});

test('what was written is parked by whoever turns away, and not by whoever goes on', async () => {
  await desk.bring(tab, '/project');
  const question = await desk.question();
  await desk.write(question, 'find out why run 7 lost');
  await desk.notNow(question);
  await until(async () => (await readTable(desk.page, 'notes')).length === 1, { what: 'the line to be parked' });
  expect(await readTable(desk.page, 'notes')).toMatchObject([{ text: 'find out why run 7 lost' }]);
  await desk.isInFront(tab);
  await desk.agoBy(30 * MINUTE);
  await desk.bring(tab, '/again');
  const again = await desk.question();
  await desk.write(again, 'half a thou');
  await desk.goOn(again);
  expect(await readTable(desk.page, 'notes')).toHaveLength(1);
});

test('in discreet mode its address says no more than whose tab it stands in front of', async () => {
  await desk.begin({ settings: { isDiscreet: true } });
  const other = await desk.openElsewhere();
  await desk.bring(other, '/project');
  const question = await desk.question();
  expect(await question.evaluate(() => location.hash)).toMatch(/^#,in-front,tab=\d+,$/);
  await desk.goOn(question);
  await desk.isInFront(other);
});

test('no question is the same as the one before it', async () => {
  const asked: unknown[] = [];
  for (let nth = 0; nth < 4; nth += 1) {
    await desk.bring(tab, `/${nth}`);
    await desk.notNow(await desk.question());
    await desk.isInFront(tab);
    asked.push((await desk.lastQuestion())['question']);
    await desk.agoBy(30 * MINUTE);
  }
  expect(new Set(asked).size).toBe(4);
});

test('the choice of a while holds: asked again only after it', async () => {
  await desk.bring(tab, '/project');
  const question = await desk.question();
  await question.click(byId('go-on'));
  await desk.isInFront(tab);
  const until30 = (await desk.wishes())['goOnUntil'] as number;
  expect(until30 - Date.now()).toBeGreaterThan(29 * MINUTE);
  expect(until30 - Date.now()).toBeLessThanOrEqual(30 * MINUTE);
});

async function fillIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.height = '5000px';
    document.body.append(Object.assign(document.createElement('input'), { id: 'form', value: 'half a sentence' }));
    scrollTo(0, 200);
  });
}

function readForm(page: Page): Promise<unknown> {
  return page.evaluate(() => ({ text: (document.getElementById('form') as HTMLInputElement).value, scroll: scrollY }));
}
