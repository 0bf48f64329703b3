/**
 * Asks back, out of hours, in front of a tool that was just brought into a tab: as a tab of its own beside the tool's,
 * which is not touched. What the person chooses on the page comes as a wish, for a page touches no tab but its own.
 *
 *      something else ── tool ──► question ── go on ───► tool, as it was
 *            ▲                        │
 *            └──────── not now ───────┘  (or the tab is closed, if it was opened for the tool)
 */
import { type Browser, browser } from 'wxt/browser';
import { addressInFront } from '../../components/ask/occasion';
import { now, offsetAt } from '../../components/clock';
import { whyAsk } from '../../nudges/asking';
import { type AfterQuestion, controlItem, isPaused } from '../../storage/control';
import { keepNudge } from '../../storage/nudges';
import { nextQuestion } from '../../storage/questions';
import { sessionItem } from '../../storage/session';
import { settingsItem } from '../../storage/settings';
import { readSituation } from '../../storage/situation';
import { warn } from '../../storage/warnings';
import { type Duration, type Instant, SECOND } from '../../tracking/instant';
import type { Tool } from '../../tracking/tool';
import {
  grantedTools,
  noteAccessChanged,
  noteAskingChanged,
  noteCreated,
  noteRemoved,
  noteReplaced,
  noteShown,
} from './arrivals';
import { letGo, standInFront } from './standing';
import { takeBack } from './take-back';
import { readHeard, toolOf } from './world';

type Tab = Browser.tabs.Tab;

/** Whoever has been with the tool for so long is not called away from it any more. */
const COMES_WITHIN: Duration = 3 * SECOND;
/** What was chosen longer ago was chosen of tabs that are not what they were. */
const FOLLOWED_WITHIN: Duration = 10 * SECOND;

let queue: Promise<void> = Promise.resolve();
let hasLooked = false;

/** In the order of the events, and beside the observations: neither waits for the other. */
function inOrder(work: () => Promise<void>): void {
  if (!hasLooked) {
    hasLooked = true;
    inOrder(finishWhatWasLeft);
  }
  queue = queue
    .then(work)
    .catch((error: unknown) => warn({ at: now(), kind: 'browser-call-failed', detail: String(error) }));
}

/** After a change of settings. */
export function onAskingChanged(): void {
  inOrder(noteAskingChanged);
}

/** After a change of the tools that may be counted. */
export function onToolsChanged(): void {
  inOrder(noteAccessChanged);
}

/** A tab was created. */
export function onTabCreated(tab: Tab): void {
  inOrder(() => noteCreated(tab));
}

/** A tab loads something, or has loaded it. */
export function onTabShown(tab: Tab): void {
  const at = now();
  inOrder(async () => {
    const tool = await noteShown(tab);
    if (tool !== null && tab.active) {
      await consider(tab, tool, at);
    }
  });
}

/** A tab is in front now. */
export function onTabInFront(tab: number): void {
  inOrder(() => letGo(tab));
}

/** A tab is gone. */
export function onTabGone(tab: number): void {
  inOrder(async () => {
    await letGo(tab);
    await noteRemoved(tab);
  });
}

/** Chromium gave a tab another number. */
export function onTabReplaced(added: number, removed: number): void {
  inOrder(() => noteReplaced(added, removed));
}

/** What the person chose on the page. */
export function followQuestion(chosen: AfterQuestion): void {
  inOrder(() => follow(chosen));
}

/** A worker that was stopped over a choice left it there; a browser that was, left it for nothing. */
async function finishWhatWasLeft(): Promise<void> {
  const { afterQuestion } = await controlItem.get();
  if (afterQuestion !== null) {
    await follow(afterQuestion);
  }
}

async function follow({ choice, tab, at }: AfterQuestion): Promise<void> {
  if ((await controlItem.get()).afterQuestion?.at !== at) {
    return;
  }
  try {
    if (Math.abs(now() - at) < FOLLOWED_WITHIN) {
      await (choice === 'go-on' ? bringInFront(tab) : takeAway(tab));
      await closePages(tab);
    }
  } finally {
    // The page waits for it, and closes itself if nobody has closed it.
    await controlItem.update((wishes) =>
      wishes.afterQuestion?.at === at ? { ...wishes, afterQuestion: null } : wishes,
    );
  }
}

async function consider(tab: Tab, tool: Tool, at: Instant): Promise<void> {
  const [settings, wishes, session, tools, window] = await Promise.all([
    settingsItem.get(),
    controlItem.get(),
    sessionItem.get(),
    grantedTools(),
    browser.windows.get(tab.windowId),
  ]);
  if (tab.id === undefined || window.type !== 'normal' || isPaused(wishes, at)) {
    return;
  }
  const heard = await readHeard(tools, null);
  const observed = {
    now: at,
    offsetAt,
    isWorking: false,
    meetingHeardAt: heard === null ? session.heardAt : at,
    isScreenFull: window.state === 'fullscreen',
    browserStartedAt: session.start?.at ?? at,
  };
  const kind = whyAsk({ tool: tool.id, category: tool.category }, await readSituation(observed, settings, wishes));
  if (kind === null) {
    return;
  }
  const question = await nextQuestion(kind, at);
  // All of that takes a moment, in which the person may have gone on to something else.
  const index = await indexInFront(tab.id, tool);
  if (index === null || now() - at > COMES_WITHIN) {
    return;
  }
  // Kept first: a worker that dies in between has asked one too few, and never twice.
  await keepNudge({ kind: 'question', at, browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium', question });
  await standInFront({ tool: tool.id, tab: tab.id });
  const address = addressInFront({ kind, question, toolTab: tab.id, isDiscreet: settings.isDiscreet });
  await browser.tabs.create({
    url: browser.runtime.getURL(address),
    windowId: tab.windowId,
    index: index + 1,
    openerTabId: tab.id,
  });
}

/** Where a tab stands in its window, if it shows a tool in front of the person; or null. */
async function indexInFront(id: number, tool: Tool): Promise<number | null> {
  try {
    const tab = await browser.tabs.get(id);
    const { focused } = await browser.windows.get(tab.windowId);
    return tab.active && focused && toolOf(tab, [tool]) !== null ? tab.index : null;
  } catch {
    // It is gone.
    return null;
  }
}

/** Of the tool and nothing else: where it is gone, the page just closes. */
async function bringInFront(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}

/** Whoever has gone elsewhere in the meantime is not called back. */
async function takeAway(tab: number): Promise<void> {
  const isThere = await takeBack(tab, await grantedTools());
  if (isThere && (await pagesInFrontOf(tab)).some(({ active }) => active)) {
    await bringInFront(tab);
  }
}

async function closePages(tab: number): Promise<void> {
  const pages = await pagesInFrontOf(tab);
  // The page may have closed itself.
  await Promise.all(pages.map(({ id }) => browser.tabs.remove(id as number).catch(() => undefined)));
}

/** The pages that stand in front of a tool's tab: one, unless the person has copied it. */
async function pagesInFrontOf(tab: number): Promise<Tab[]> {
  const address = browser.runtime.getURL('/ask.html');
  const tabs = await browser.tabs.query({});
  return tabs.filter(({ url }) => url?.startsWith(address) && url.split(/[#,]/).includes(`tab=${tab}`));
}
