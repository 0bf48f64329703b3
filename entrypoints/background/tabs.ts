/**
 * Which of the browser's many tab events say anything about the tab in front or the meeting that is heard. A title
 * that ticks in some tab raises one of these every second, and must cost nothing.
 */
import { type Browser, browser } from 'wxt/browser';
import { sessionItem } from '../../storage/session';
import { isListening } from '../../tracking/hearing';
import { observe } from './observe';

interface TabChange extends Browser.tabs.OnUpdatedInfo {
  sharingState?: unknown;
}

type TabListener = (change: TabChange, tab: Browser.tabs.Tab) => void;

/** Registers a listener for updates of tabs. Firefox filters them before it wakes us; Chromium refuses a filter. */
export function listenToTabUpdates(listener: TabListener): void {
  const onUpdated = (_id: number, change: TabChange, tab: Browser.tabs.Tab): void => listener(change, tab);
  if (import.meta.env.FIREFOX) {
    const event = browser.tabs.onUpdated as unknown as {
      addListener(callback: typeof onUpdated, filter: { properties: string[] }): void;
    };
    event.addListener(onUpdated, { properties: ['status', 'audible', 'sharingState'] });
  } else {
    browser.tabs.onUpdated.addListener(onUpdated);
  }
}

/**
 * Whether an update of a tab can change what counts: the tab in front went somewhere, or some tab fell silent or began
 * to be heard. An address that leaves the granted sites is simply absent, so `status` is the sign of every move.
 */
export function isTabOfInterest(change: TabChange, tab: Pick<Browser.tabs.Tab, 'active'>): boolean {
  if (change.audible !== undefined || change.sharingState !== undefined) {
    return true;
  }
  return tab.active && (change.status !== undefined || change.url !== undefined);
}

/** A closed tab in front is followed by another one being activated; only a meeting in the background just ends. */
export async function onTabRemoved(): Promise<void> {
  if (isListening((await sessionItem.get()).hearing)) {
    await observe({ isReported: true });
  }
}
