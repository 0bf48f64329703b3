/**
 * Chromium with the extension loaded. Its service worker is never attached to: a debugger that listens to a worker keeps
 * it alive for ever, and the worker's death is what many tests are about.
 */
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { builtExtension } from './browser-kind';
import { closeBrowser, killBrowser, processOf } from './browser-process';
import type { BrowserUnderTest, LaunchOptions, OpenOptions } from './browser-under-test';
import { browserEnvironment, executablePath, isHeadless, requireExtension } from './environment';
import { until } from './wait';
import { findWelcomePage, settle } from './welcome-page';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--autoplay-policy=no-user-gesture-required',
  // The local sites answer over http; Chromium would try https first and wait for the failure.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

const everySite = '*://*/*';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The part of Chromium's own settings page that its switches for site access call. */
interface SettingsPage {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(id: string, pattern: string): Promise<void>;
      removeHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}

/** The manifest opened as a page belongs to the extension, but none of the extension's own code runs in it. */
interface ExtensionPage {
  readonly chrome: { readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
}

/** Starts Chromium and loads the extension. See `launchBrowser`. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const extensionDir = requireExtension(options.extensionDir ?? builtExtension('chromium'));
  const browser = await launch({
    executablePath: executablePath('chromium'),
    headless: isHeadless(options),
    pipe: true,
    enableExtensions: true,
    targetFilter: (target) => target.type() !== 'service_worker',
    ignoreDefaultArgs: ['--mute-audio'],
    defaultViewport: null,
    protocolTimeout: 300_000,
    env: browserEnvironment(options),
    args: [
      ...flags,
      '--window-size=1200,860',
      '--window-position=0,0',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.sites?.chromiumFlags() ?? []),
      ...(options.flags ?? []),
    ],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  try {
    // Naming the folder in `enableExtensions` returns before the extension is there; this call waits for it.
    const extensionId = await browser.installExtension(extensionDir);
    return await settle(new Chromium(browser, await browser.target().createCDPSession(), extensionId), options);
  } catch (error) {
    await killBrowser(browser);
    throw error;
  }
}

class Chromium implements BrowserUnderTest {
  readonly kind = 'chromium';
  readonly pid: number;
  readonly origin: string;

  constructor(
    readonly browser: Browser,
    private readonly session: CDPSession,
    readonly extensionId: string,
  ) {
    this.pid = processOf(browser).pid;
    this.origin = `chrome-extension://${extensionId}`;
  }

  welcomePage(): Promise<Page> {
    return findWelcomePage(this);
  }

  async openPage(path: string, { isBehind = false }: OpenOptions = {}): Promise<Page> {
    const page = await this.browser.newPage({ background: isBehind });
    await page.goto(this.origin + path, { timeout: 60_000 });
    return page;
  }

  async openSite(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address, { timeout: 60_000 });
    return page;
  }

  /** The browser does not ask again for what a person once allowed: here, any site. */
  acceptRequests(): Promise<void> {
    return this.inTabBehind('chrome://extensions/', (page) =>
      page.evaluate(
        (id, pattern) => (globalThis as unknown as SettingsPage).chrome.developerPrivate.addHostPermission(id, pattern),
        this.extensionId,
        everySite,
      ),
    );
  }

  async grant(origins: readonly string[]): Promise<void> {
    await this.acceptRequests();
    const isGranted = await this.inTabBehind(`${this.origin}/manifest.json`, (page) =>
      page.evaluate((wanted) => (globalThis as unknown as ExtensionPage).chrome.permissions.request(wanted), {
        origins: [...origins],
      }),
    );
    if (!isGranted) {
      throw new Error(`Chromium did not grant ${origins.join(', ')}: does the manifest name them as optional?`);
    }
  }

  revoke(origins: readonly string[]): Promise<void> {
    return this.inTabBehind('chrome://extensions/', async (page) => {
      for (const origin of origins) {
        await page.evaluate(
          (id, pattern) =>
            (globalThis as unknown as SettingsPage).chrome.developerPrivate.removeHostPermission(id, pattern),
          this.extensionId,
          origin,
        );
      }
    });
  }

  async killWorker(): Promise<void> {
    const worker = await this.worker();
    if (worker !== undefined) {
      await until(() => this.closeWorker(worker.targetId), { what: 'the service worker to be gone', interval: 20 });
    }
  }

  async isWorkerAlive(): Promise<boolean> {
    return (await this.worker()) !== undefined;
  }

  kill(): Promise<void> {
    return killBrowser(this.browser);
  }

  close(): Promise<void> {
    return closeBrowser(this.browser);
  }

  /** A worker that is only just starting does not hear it the first time. The next event may start another at once. */
  private async closeWorker(targetId: string): Promise<boolean> {
    await this.session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return (await this.worker())?.targetId !== targetId;
  }

  /** Asking the browser for its list of targets neither wakes nor holds the worker. */
  private async worker(): Promise<TargetInfo | undefined> {
    const { targetInfos } = await this.session.send('Target.getTargets', {
      filter: [{ type: 'service_worker', exclude: false }],
    });
    return targetInfos.find(({ url }) => url.startsWith(`${this.origin}/`));
  }

  /** A tab behind leaves the tab that is being worked in where it is: in front. */
  private async inTabBehind<Result>(address: string, act: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await this.browser.newPage({ background: true });
    try {
      await page.goto(address, { timeout: 60_000 });
      return await act(page);
    } finally {
      await page.close();
    }
  }
}
