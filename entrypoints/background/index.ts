/**
 * The background: a service worker in Chromium, an event page in Firefox. Every listener is registered here, in the
 * first turn, or the event that wakes the worker would be lost. Each leads to one call; nothing is decided here.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toInstant } from '../../tracking/instant';
import { onAccessChanged, onSettingsChanged } from './access';
import { BREAK_ALARM } from './alarms';
import { onBreakIsLongEnough } from './break';
import { onCommand } from './commands';
import { onControlChanged } from './control';
import { believeBlur, noticeFocus } from './focus';
import { onNotificationButton, onNotificationClicked, onNotificationClosed } from './notifications';
import { inTurn, observe } from './observe';
import { onTabCreated, onTabGone, onTabInFront, onTabReplaced, onTabShown } from './question';
import { onBrowserStart } from './start';
import { isTabOfInterest, listenToTabUpdates, onTabRemoved } from './tabs';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
    void onAccessChanged();
  });
  // Firefox does not start the event page with the browser unless somebody listens for it, and drops all alarms.
  browser.runtime.onStartup.addListener(() => void onBrowserStart());

  browser.tabs.onCreated.addListener(onTabCreated);
  browser.tabs.onActivated.addListener(({ tabId }) => {
    onTabInFront(tabId);
    void observe({ isReported: true });
  });
  browser.tabs.onReplaced?.addListener((added, removed) => {
    onTabReplaced(added, removed);
    void observe({ isReported: true });
  });
  browser.tabs.onRemoved.addListener((id) => {
    onTabGone(id);
    void onTabRemoved();
  });
  listenToTabUpdates((change, tab) => {
    if (change.status !== undefined) {
      onTabShown(tab);
    }
    if (isTabOfInterest(change, tab)) {
      void observe({ isReported: true });
    }
  });
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) {
      void believeBlur(toInstant(Date.now()));
    } else {
      noticeFocus();
      void observe({ isReported: true });
    }
  });
  browser.idle.onStateChanged.addListener((presence) => void observe({ isReported: true, presence }));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BREAK_ALARM) {
      void onBreakIsLongEnough();
    }
    // Any alarm is a moment to look; one of an older version is none that matters.
    void observe({ isReported: false });
  });
  browser.notifications.onClicked.addListener((id) => void inTurn(() => onNotificationClicked(id)));
  browser.notifications.onButtonClicked?.addListener((id, index) => void inTurn(() => onNotificationButton(id, index)));
  browser.notifications.onClosed.addListener((id, byUser) => void inTurn(() => onNotificationClosed(id, byUser)));
  browser.commands.onCommand.addListener((name) => void inTurn(() => onCommand(name)));
  browser.permissions.onAdded.addListener(() => void onAccessChanged());
  browser.permissions.onRemoved.addListener(() => void onAccessChanged());
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.settings !== undefined) {
      void onSettingsChanged(changes.settings);
    }
    if (changes.control !== undefined) {
      void onControlChanged(changes.control);
    }
  });
});
