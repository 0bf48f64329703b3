/**
 * Reads what is so now from the browser: the tool in front, the meeting that is heard, the presence of the person. An
 * address is looked at here, turned into a tool id and forgotten; it goes no further.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Presence } from '../../tracking/presence';
import { findTool, isMeetingTool, type Tool, type ToolId } from '../../tracking/tool';

export interface Front {
  tool: ToolId | null;
  isBrowserInFront: boolean;
  /** Whether its window fills the screen, as slides and films do. */
  isScreenFull: boolean;
}

const AWAY: Front = { tool: null, isBrowserInFront: false, isScreenFull: false };

/** The tool whose tab is active in the focused window. Private windows are never looked at. */
export async function readFront(tools: readonly Tool[]): Promise<Front> {
  const window = await readFocusedWindow();
  if (window?.id === undefined) {
    return AWAY;
  }
  const isScreenFull = window.state === 'fullscreen';
  if (window.incognito) {
    return { tool: null, isBrowserInFront: true, isScreenFull };
  }
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  return { tool: tab === undefined ? null : (toolOf(tab, tools)?.id ?? null), isBrowserInFront: true, isScreenFull };
}

/** The meeting that can be heard; of several, the one that was heard before. */
export async function readHeard(tools: readonly Tool[], before: ToolId | null): Promise<ToolId | null> {
  const meetings = tools.filter(isMeetingTool);
  if (meetings.length === 0) {
    return null;
  }
  const heard = (await readSoundingTabs()).flatMap((tab) => toolOf(tab, meetings)?.id ?? []);
  return heard.find((tool) => tool === before) ?? heard[0] ?? null;
}

/** The interval that this worker has set; the browser may have forgotten it with the last one. */
let interval: number | null = null;

/** Presence with the person's own threshold, which its events follow from then on. */
export async function readPresence(idleSeconds: number): Promise<Presence> {
  if (interval !== idleSeconds) {
    browser.idle.setDetectionInterval(idleSeconds);
    interval = idleSeconds;
  }
  return browser.idle.queryState(idleSeconds);
}

async function readFocusedWindow(): Promise<Browser.windows.Window | null> {
  // Firefox rejects where the window on top is a private one that we may not see.
  const last = await browser.windows.getLastFocused().catch(() => null);
  if (last !== null && (last.focused || (await isPopupOpen()))) {
    return last;
  }
  // Firefox means the window on top, which may have been opened over the one that still has the focus.
  const windows = await browser.windows.getAll();
  return windows.find(({ focused }) => focused) ?? null;
}

/** Our own popup takes the focus from its window, and looking at it is not leaving the work. */
async function isPopupOpen(): Promise<boolean> {
  const popups = await browser.runtime.getContexts({ contextTypes: ['POPUP'] });
  return popups.length > 0;
}

async function readSoundingTabs(): Promise<Browser.tabs.Tab[]> {
  const audible = await browser.tabs.query({ audible: true });
  if (!import.meta.env.FIREFOX) {
    return audible;
  }
  // Whoever only listens with the microphone open is in a meeting too; Chromium does not tell.
  const query = browser.tabs.query as (info: object) => Promise<Browser.tabs.Tab[]>;
  const [microphone, camera] = await Promise.all([query({ microphone: true }), query({ camera: true })]);
  return [...audible, ...microphone, ...camera];
}

/** The tool that a tab shows. Its address is looked at and forgotten. */
export function toolOf(tab: Pick<Browser.tabs.Tab, 'url' | 'incognito'>, tools: readonly Tool[]): Tool | null {
  if (tab.url === undefined || tab.incognito || !URL.canParse(tab.url)) {
    return null;
  }
  const { protocol, hostname, port } = new URL(tab.url);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb ? (findTool(tools, hostname, port) ?? null) : null;
}
