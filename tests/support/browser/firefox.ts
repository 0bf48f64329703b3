/**
 * Firefox with the extension loaded, at an address known beforehand. What a person would do in the browser's settings is
 * done through its own code (see `firefox-chrome-scope.ts`).
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { builtExtension } from './browser-kind';
import { closeBrowser, killBrowser, processOf } from './browser-process';
import type { BrowserUnderTest, LaunchOptions, OpenOptions } from './browser-under-test';
import { browserEnvironment, executablePath, isHeadless, requireExtension } from './environment';
import { inChromeScope, sendBidi } from './firefox-chrome-scope';
import { newFirefoxProfile } from './firefox-profile';
import { until } from './wait';
import { findWelcomePage, settle } from './welcome-page';

/** The part of the address that Firefox would otherwise draw by lot at each installation. */
const pageId = '0c10c000-c10c-4c10-8c10-c10c00c10c00';

const preferences = {
  'extensions.webextOptionalPermissionPrompts': false,
  'xpinstall.signatures.required': false,
  // A sound card of Firefox's own making: without any, sound is never "audible", and a test machine has none.
  'media.cubeb.force_mock_context': true,
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  'dom.security.https_first': false,
  'browser.tabs.firefox-view': false,
  // Puppeteer asks Firefox to claim the focus even when another window has it; the tests are about who has it.
  'focusmanager.testmode': false,
};

/** Starts Firefox and loads the extension. See `launchBrowser`. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const extensionDir = requireExtension(options.extensionDir ?? builtExtension('firefox'));
  const addOn = readAddOn(extensionDir);
  const passing = options.profile === undefined ? await newFirefoxProfile() : null;
  const browser = await launch({
    browser: 'firefox',
    executablePath: executablePath('firefox'),
    headless: isHeadless(options),
    defaultViewport: null,
    protocolTimeout: 300_000,
    env: browserEnvironment(options),
    args: ['--remote-allow-system-access', '--width=1200', '--height=860', ...(options.flags ?? [])],
    extraPrefsFirefox: {
      ...preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn.id]: pageId }),
      ...(options.idleTimeout === undefined ? {} : { 'extensions.background.idle.timeout': options.idleTimeout }),
      ...(options.sites?.firefoxPreferences() ?? {}),
      ...options.prefs,
    },
    userDataDir: options.profile ?? passing ?? '',
  });
  try {
    await setLanguage(browser, options.language);
    await install(browser, options.permanentXpi, addOn, extensionDir);
    return await settle(new Firefox(browser, addOn.id, passing, options.profile), options);
  } catch (error) {
    await killBrowser(browser);
    if (passing !== null) {
      rmSync(passing, { recursive: true, force: true, maxRetries: 5 });
    }
    throw error;
  }
}

class Firefox implements BrowserUnderTest {
  readonly kind = 'firefox';
  readonly pid: number;
  readonly origin = `moz-extension://${pageId}`;

  constructor(
    readonly browser: Browser,
    readonly extensionId: string,
    /** The folder of a profile that goes with the browser. */
    private readonly passing: string | null,
    /** The folder of a profile that outlives its browser. */
    private readonly kept: string | undefined,
  ) {
    this.pid = processOf(browser).pid;
  }

  welcomePage(): Promise<Page> {
    return findWelcomePage(this);
  }

  /** Puppeteer never hears that an extension's page has loaded, so its wait is cut short and the page is asked instead. */
  async openPage(path: string, { isBehind = false }: OpenOptions = {}): Promise<Page> {
    const page = await this.browser.newPage({ background: isBehind });
    const address = this.origin + path;
    await page.goto(address, { timeout: 500 }).catch(() => undefined);
    await until(
      () => page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address),
      { what: `${address} to load`, timeout: 60_000 },
    );
    return page;
  }

  async openSite(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address, { timeout: 60_000 });
    return page;
  }

  /** Nothing to do: a preference has switched the prompt off. The click must still be a real one. */
  async acceptRequests(): Promise<void> {}

  async grant(origins: readonly string[]): Promise<void> {
    await this.changePermissions('add', origins);
  }

  async revoke(origins: readonly string[]): Promise<void> {
    await this.changePermissions('remove', origins);
  }

  /** An event that arrives in that moment calls the end off, and then it is told again. */
  async killWorker(): Promise<void> {
    const state = await inChromeScope(
      this.browser,
      `async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        for (let tries = 0; tries < 20 && extension.backgroundState !== 'stopped'; tries += 1) {
          await extension.terminateBackground({ ignoreDevToolsAttached: true });
        }
        return extension.backgroundState;
      }`,
      this.extensionId,
    );
    if (state !== 'stopped') {
      throw new Error(`Firefox was told to end the event page, but it is ${String(state)}.`);
    }
  }

  async isWorkerAlive(): Promise<boolean> {
    const state = await inChromeScope(
      this.browser,
      '(id) => WebExtensionPolicy.getByID(id).extension.backgroundState',
      this.extensionId,
    );
    return state === 'running' || state === 'starting' || state === 'suspending';
  }

  /** Puppeteer puts the preferences of a kept profile back only after the end, and whoever starts on it before is in its way. */
  async kill(): Promise<void> {
    await killBrowser(this.browser);
    await until(() => this.kept === undefined || !hasBackup(this.kept), {
      what: 'the preferences to be put back',
    });
  }

  /** Nobody comes back to a profile that goes with its browser, so there is nothing to be put in order either. */
  async close(): Promise<void> {
    if (this.passing === null) {
      await closeBrowser(this.browser);
      return;
    }
    await killBrowser(this.browser);
    rmSync(this.passing, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What the switches in about:addons call. */
  private async changePermissions(change: 'add' | 'remove', origins: readonly string[]): Promise<void> {
    await inChromeScope(
      this.browser,
      `async ({ id, change, origins }) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions[change](id, { permissions: [], origins }, extension);
      }`,
      { id: this.extensionId, change, origins },
    );
  }
}

/** Whether Puppeteer still keeps a profile's own preferences aside. */
function hasBackup(profile: string): boolean {
  return ['prefs.js', 'user.js'].some((name) => existsSync(join(profile, `${name}.puppeteer`)));
}

interface AddOn {
  readonly id: string;
  readonly version: string;
}

function readAddOn(extensionDir: string): AddOn {
  const { browser_specific_settings, version } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  ) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
    readonly version: string;
  };
  const id = browser_specific_settings?.gecko?.id;
  if (id === undefined) {
    throw new Error(
      `The manifest in ${extensionDir} has no browser_specific_settings.gecko.id: is it a Firefox build?`,
    );
  }
  return { id, version };
}

/** Without its language pack Firefox stays English, but an extension takes its messages by this list alone. */
async function setLanguage(browser: Browser, language: LaunchOptions['language']): Promise<void> {
  if (language !== undefined) {
    await inChromeScope(
      browser,
      `(language) => {
        Services.locale.availableLocales = ['en-US', language];
        Services.locale.requestedLocales = [language];
      }`,
      language,
    );
  }
}

/**
 * A permanent extension comes back with its profile. It is not installed over itself, which would be an update, but
 * waited for.
 */
async function install(
  browser: Browser,
  permanentXpi: string | undefined,
  { id, version }: AddOn,
  extensionDir: string,
): Promise<void> {
  if (permanentXpi === undefined) {
    await browser.installExtension(extensionDir);
    return;
  }
  const installed = await inChromeScope(
    browser,
    `async (id) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      return (await AddonManager.getAddonByID(id))?.version;
    }`,
    id,
  );
  if (installed !== version) {
    await sendBidi(browser, 'webExtension.install', {
      extensionData: { type: 'archivePath', path: permanentXpi },
      'moz:permanent': true,
    });
  }
  await until(() => inChromeScope(browser, '(id) => WebExtensionPolicy.getByID(id)?.active', id), {
    what: 'the installed extension to start',
  });
}
