/**
 * Asks back, out of hours, in front of a tool that was just brought into a tab: as a tab of its own beside the tool's,
 * which is not touched. What the person chooses on the page comes as a wish, for a page touches no tab but its own.
 *
 *      something else ── tool ──► question ── go on ───► tool, as it was
 *            ▲                        │
 *            └──────── not now ───────┘  (or the tab is closed, if it was opened for the tool)
 */
import { type Browser, browser } from 'wxt/browser';
import { addressOf } from '../../components/ask/occasion';
import { now, offsetAt } from '../../components/clock';
import { whyAsk } from '../../nudges/asking';
import { type AfterQuestion, controlItem, isPaused } from '../../storage/control';
import { keepNudge } from '../../storage/nudges';
import { nextQuestion } from '../../storage/questions';
import { sessionItem } from '../../storage/session';
import { settingsItem } from '../../storage/settings';
import { readSituation } from '../../storage/situation';
import { questionItem } from '../../storage/standing-question';
import { warn } from '../../storage/warnings';
import type { Tool } from '../../tracking/tool';
import {
  grantedTools,
  noteActivated,
  noteAskingChanged,
  noteCreated,
  noteRemoved,
  noteReplaced,
  noteShown,
} from './arrivals';
import { takeBack } from './take-back';
import { readHeard } from './world';

type Tab = Browser.tabs.Tab;

let queue: Promise<void> = Promise.resolve();

/** In the order of the events, and beside the observations: neither waits for the other. */
function inOrder(work: () => Promise<void>): void {
  queue = queue
    .then(work)
    .catch((error: unknown) => warn({ at: now(), kind: 'browser-call-failed', detail: String(error) }));
}

/** After a change of settings. */
export function onAskingChanged(): void {
  inOrder(noteAskingChanged);
}

/** A tab was created. */
export function onTabCreated(tab: Tab): void {
  inOrder(() => noteCreated(tab));
}

/** A tab loads something, or has loaded it. */
export function onTabShown(tab: Tab): void {
  inOrder(async () => {
    const tool = await noteShown(tab);
    if (tool !== null && tab.active) {
      await consider(tab, tool);
    }
  });
}

/** A tab is in front now. */
export function onTabInFront(tab: number): void {
  inOrder(() => noteActivated(tab));
}

/** A tab is gone. */
export function onTabGone(tab: number): void {
  inOrder(() => noteRemoved(tab));
}

/** Chromium gave a tab another number. */
export function onTabReplaced(added: number, removed: number): void {
  inOrder(() => noteReplaced(added, removed));
}

/** What the person chose on the page. */
export function followQuestion(chosen: AfterQuestion): void {
  inOrder(async () => {
    try {
      await (chosen.choice === 'go-on' ? bringInFront(chosen.tab) : takeAway(chosen.tab));
      await closeQuestions();
    } finally {
      // The page waits for it, and closes itself if nobody has closed it.
      await controlItem.update((wishes) =>
        wishes.afterQuestion?.at === chosen.at ? { ...wishes, afterQuestion: null } : wishes,
      );
    }
  });
}

async function consider(tab: Tab, tool: Tool): Promise<void> {
  const [settings, wishes, session, tools, window] = await Promise.all([
    settingsItem.get(),
    controlItem.get(),
    sessionItem.get(),
    grantedTools(),
    browser.windows.get(tab.windowId),
  ]);
  const at = now();
  const isInFront = window.type === 'normal' && window.focused;
  if (tab.id === undefined || !isInFront || isPaused(wishes, at) || (await readHeard(tools, null)) !== null) {
    return;
  }
  const observed = {
    now: at,
    offsetAt,
    isWorking: false,
    meetingHeardAt: session.heardAt,
    isScreenFull: window.state === 'fullscreen',
    browserStartedAt: session.start?.at ?? at,
  };
  const reason = whyAsk(tool, await readSituation(observed, settings, wishes));
  if (reason === null || !(await isStillInFront(tab.id))) {
    return;
  }
  const question = await nextQuestion(reason, at);
  // Kept first: a worker that dies in between has asked one too few, and never twice.
  await keepNudge({ kind: 'question', at, browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium', question });
  await questionItem.set({ tool: tool.id, tab: tab.id });
  await browser.tabs.create({
    url: browser.runtime.getURL(addressOf({ kind: reason, question, isInFront: true })),
    windowId: tab.windowId,
    index: tab.index + 1,
    openerTabId: tab.id,
  });
}

async function isStillInFront(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    ({ active }) => active,
    () => false,
  );
}

/** Of the tool and nothing else: where it is gone, the page just closes. */
async function bringInFront(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}

async function takeAway(tab: number): Promise<void> {
  const tools = await grantedTools();
  if (await takeBack(tab, tools)) {
    await bringInFront(tab);
  }
}

async function closeQuestions(): Promise<void> {
  const address = browser.runtime.getURL('/ask.html');
  const tabs = await browser.tabs.query({});
  const questions = tabs.filter(({ url }) => url?.startsWith(address) && url.includes(',in-front'));
  // The page may have closed itself.
  await Promise.all(questions.map(({ id }) => browser.tabs.remove(id as number).catch(() => undefined)));
}
