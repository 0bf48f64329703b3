/**
 * What a browser test holds in its hand: one running browser with the extension in it, and the few things that a test
 * does to both browsers in different ways. `launch-browser.ts` makes it.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './browser-kind';
import type { Sites } from './sites';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** Folder of a profile to keep between launches; without it, a new one that goes with the browser. */
  readonly profile?: string;
  /** Without a window. Default: only where there is no display, since idle, focus and audible tabs need one. */
  readonly headless?: boolean;
  /** Zone name for the `TZ` of the whole browser, for example "Asia/Seoul". */
  readonly timeZone?: string;
  readonly language?: 'en' | 'ko';
  /** Folder of the built extension. Default: the production build for this browser. */
  readonly extensionDir?: string;
  /** Firefox: an XPI from `packXpi`, installed for good, so that it is still there after a restart of the profile. */
  readonly permanentXpi?: string;
  /**
   * Wait for the welcome page that the extension opens after its installation, so that it does not come in front in the
   * middle of a test. Default: yes, unless there is a profile that may have seen it.
   */
  readonly awaitWelcome?: boolean;
  /** Local sites that this browser shall find under their names. */
  readonly sites?: Sites;
  /** Further command line arguments. */
  readonly flags?: readonly string[];
  /** Firefox: further preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Firefox: milliseconds after which an idle background is put to death (its own default: 30,000). */
  readonly idleTimeout?: number;
  /** Chromium: a time for libfaketime, for example "@2026-11-22 02:10:00" or "+0 x60". */
  readonly fakeTime?: string;
}

export interface OpenOptions {
  /** In a tab behind, so that the tab in front stays there. */
  readonly isBehind?: boolean;
}

export interface BrowserUnderTest {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Process id of the browser itself. */
  readonly pid: number;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The welcome page that the extension has opened by itself; waits for it. */
  welcomePage(): Promise<Page>;
  /**
   * Opens a page of the extension in a new tab, in front unless told otherwise, and waits until it is loaded:
   * `openPage('/options.html')`.
   */
  openPage(path: string, options?: OpenOptions): Promise<Page>;
  /** Opens a web page in a new tab in front and waits until it is loaded. */
  openSite(address: string): Promise<Page>;
  /** From now on a request for sites, made by a click on a real page, is granted without a prompt. */
  acceptRequests(): Promise<void>;
  /** Grants match patterns for sites without any page or click. The tab in front stays in front. */
  grant(origins: readonly string[]): Promise<void>;
  /** Takes match patterns away again, as a person would in the browser's own settings. */
  revoke(origins: readonly string[]): Promise<void>;
  /** Puts the service worker or event page to death and waits until it is gone; the next event wakes it. */
  killWorker(): Promise<void>;
  isWorkerAlive(): Promise<boolean>;
  /** Kills the browser's processes at once, as a crash or a power cut would. The profile stays. */
  kill(): Promise<void>;
  /** Closes the browser in order. Safe to call twice, and after `kill`. */
  close(): Promise<void>;
}
