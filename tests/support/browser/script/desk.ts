/**
 * The desk of a script: a browser with the extension, tools chosen and granted, and a page of the extension behind the
 * others, without any code of its own, through which the script looks at what was stored. Whatever it does there is open to any page of the
 * extension: nothing of the background's own is touched.
 */
import type { Page } from 'puppeteer-core';
import { browserKind } from '../browser-kind';
import type { BrowserUnderTest, LaunchOptions } from '../browser-under-test';
import { readSpans, type SpanRow } from '../database';
import { readStorage, writeStorage } from '../extension-storage';
import { launchBrowser } from '../launch-browser';
import type { Sites } from '../sites';
import { sleepReal, until } from '../wait';

/** One entry of the session's last twenty decisions. */
export interface Decision {
  readonly at: number;
  readonly tool: string | null;
  readonly isCounted: boolean;
  readonly reason: string;
}

export interface DeskOptions extends Omit<LaunchOptions, 'kind'> {
  readonly sites: Sites;
  /** Settings beside their defaults. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Match patterns to grant. */
  readonly grant: readonly string[];
  /** Tool ids that count once these are granted. */
  readonly granted: readonly string[];
}

export interface Desk {
  readonly browser: BrowserUnderTest;
  /** The page of the extension behind all others. */
  readonly page: Page;
  spans(): Promise<SpanRow[]>;
  lastDecision(): Promise<Decision | undefined>;
  /** Waits until the last decision has this reason, and this tool where one is named. */
  untilDecided(reason: string, tool?: string | null, timeout?: number): Promise<Decision>;
  /** Waits until no observation is under way: a death in the middle of one costs what lies around it. */
  untilAtRest(): Promise<void>;
  /** Waits until exactly these tools are granted. */
  untilGranted(tools: readonly string[]): Promise<void>;
  /** Writes some settings; the others keep their values. */
  changeSettings(changes: Readonly<Record<string, unknown>>): Promise<void>;
  pause(until: number | null): Promise<void>;
  resume(): Promise<void>;
  alarms(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts a browser and sets everything up; the page of the extension is then in front. */
export async function setUpDesk(options: DeskOptions): Promise<Desk> {
  const desk = await launchDesk(options);
  try {
    // It opens by itself after an installation, and must not come to the front in the middle of the script.
    const welcome = `${desk.browser.origin}/welcome.html`;
    await until(() => hasOpened(desk.page, welcome), { what: 'the welcome page to open', timeout: 60_000 });
    await desk.page.bringToFront();
    await desk.changeSettings(options.settings);
    if (options.grant.length > 0) {
      await desk.browser.grant(options.grant);
    }
    await desk.untilGranted(options.granted);
    return desk;
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** Starts a browser on a profile that was set up before, whose settings and history are there already. */
export async function reopenDesk(options: DeskOptions): Promise<Desk> {
  const desk = await launchDesk(options);
  if (desk.browser.kind === 'chromium') {
    const welcome = `${desk.browser.origin}/welcome.html`;
    await until(() => hasOpened(desk.page, welcome), { what: 'the welcome page to open', timeout: 60_000 });
    await desk.page.bringToFront();
  }
  return desk;
}

async function launchDesk({ settings: _, grant: __, granted: ___, ...options }: DeskOptions): Promise<Desk> {
  const browser = await launchBrowser({
    kind: browserKind(),
    awaitWelcome: false,
    ...options,
    // Firefox would ask some of the sites for https only, which the local server does not speak.
    prefs: { 'network.stricttransportsecurity.preloadlist': false, ...options.prefs },
  });
  try {
    return makeDesk(browser, await browser.openPage('/manifest.json'));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A desk in a browser that runs already. */
export function makeDesk(browser: BrowserUnderTest, page: Page): Desk {
  const tracker = async (): Promise<{ decisions?: readonly Decision[] }> =>
    ((await readStorage(page, 'session')).tracker ?? {}) as { decisions?: readonly Decision[] };
  const lastDecision = async (): Promise<Decision | undefined> => (await tracker()).decisions?.at(-1);
  const setPause = (paused: unknown): Promise<void> => writeStorage(page, 'local', { control: { paused } });
  return {
    browser,
    page,
    spans: () => readSpans(page),
    lastDecision,
    untilDecided: async (reason, tool, timeout = 75_000) => {
      let seen = 'none';
      const matching = async (): Promise<Decision | false> => {
        const last = await lastDecision();
        seen = JSON.stringify(last);
        return last?.reason === reason && (tool === undefined || last.tool === tool) ? last : false;
      };
      return until(matching, { what: `the decision "${reason}"`, timeout }).catch((error: unknown) => {
        throw new Error(`${String(error)} Last decision: ${seen}`);
      });
    },
    untilAtRest: async () => {
      await until(async () => (await readStorage(page, 'session'))['underway'] === false, {
        what: 'the background to be at rest',
      });
    },
    untilGranted: async (tools) => {
      const wanted = [...tools].sort().join();
      await until(
        async () => {
          const { access } = (await readStorage(page, 'local')) as { access?: { granted: string[] } };
          return [...(access?.granted ?? [])].sort().join() === wanted;
        },
        { what: `access to be granted for "${wanted}"`, timeout: 60_000 },
      );
    },
    changeSettings: async (changes) => {
      const { settings } = (await readStorage(page, 'local')) as { settings?: Record<string, unknown> };
      await writeStorage(page, 'local', { settings: { version: 1, ...settings, ...changes } });
    },
    pause: (end) => setPause({ since: Date.now(), until: end }),
    resume: () => setPause(null),
    alarms: () =>
      page.evaluate(async () =>
        (await (globalThis as unknown as Extension).chrome.alarms.getAll()).map(({ name }) => name),
      ),
    close: () => browser.close(),
  };
}

/** Lets time pass in which the person simply works on. */
export const workOn = sleepReal;

interface Extension {
  readonly chrome: {
    readonly alarms: { getAll(): Promise<readonly { readonly name: string }[]> };
    readonly tabs: { query(query: object): Promise<readonly { readonly url?: string }[]> };
  };
}

function hasOpened(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    async (wanted) =>
      (await (globalThis as unknown as Extension).chrome.tabs.query({})).some(({ url }) => url?.startsWith(wanted)),
    address,
  );
}
