/**
 * Opens a browser with the built extension, in a profile of the project's own that is kept between starts, and stays
 * until the browser is closed. Called by start.mjs with the build and the browser's program.
 */
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';

const [build, executablePath] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const extension = join(root, `.output/${build}-mv3`);

const common = {
  executablePath,
  headless: false,
  defaultViewport: null,
  userDataDir: join(root, `.cache/profile-${build}`),
};

/** Firefox draws an extension's page address by lot and forgets its data with it, unless told to keep both. */
const firefox = {
  browser: 'firefox',
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    // Puppeteer has Firefox claim the focus at all times, and then no time would ever end by leaving the window.
    'focusmanager.testmode': false,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
  },
};

const chromium = {
  pipe: true,
  enableExtensions: true,
  // A debugger that listens to the worker would keep it from ever going to sleep, as it does in real life.
  targetFilter: (target) => target.type() !== 'service_worker',
  ignoreDefaultArgs: ['--enable-automation', '--mute-audio'],
  args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
};

const browser = await launch({ ...common, ...(build === 'firefox' ? firefox : chromium) });
const closed = new Promise((done) => browser.process().once('exit', done));
await browser.installExtension(extension);
await showWelcomePage();
console.log(`${await browser.version()} is open with Clock Out. Close it, or press Ctrl+C here, to end.`);
await closed;
process.exit();

/** The extension opens its welcome page by itself when it is new; the tab that the browser began with is in the way. */
async function showWelcomePage() {
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
    if (addresses.some((address) => address.endsWith('/welcome.html'))) {
      await Promise.all(pages.filter((_, index) => addresses[index] === 'about:blank').map((page) => page.close()));
      return;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  console.log('The welcome page did not open by itself: click the Clock Out icon in the toolbar.');
}
