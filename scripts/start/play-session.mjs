/**
 * A short working life without a display: chooses a tool on the real welcome page, works a little over a minute on it,
 * prints what the popup then says, and takes a picture of the dashboard's sample. Called by start.mjs with the build and
 * the browser's program.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [build, executablePath] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const kind = build === 'firefox' ? 'firefox' : 'chromium';
process.env[kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'] = executablePath;

/** A heartbeat comes every 60 s, so this is just more than one. */
const session = 65_000;

/** The harness of the browser tests is TypeScript, which Vite reads as it does for the tests. */
const load = async (url) => (await runnerImport(fileURLToPath(url), { root, logLevel: 'error' })).module;
const { launchBrowser } = await load(new URL('../../tests/support/browser/launch-browser.ts', import.meta.url));
const { startSites } = await load(new URL('../../tests/support/browser/sites.ts', import.meta.url));
const { until, sleepReal } = await load(new URL('../../tests/support/browser/wait.ts', import.meta.url));
const { clickOn } = await load(new URL('../../tests/support/browser/click-on.ts', import.meta.url));
const { openPopupPage } = await load(new URL('../../tests/support/browser/popup-page.ts', import.meta.url));
const { stayPresent } = await load(new URL('../../tests/support/browser/stay-present.ts', import.meta.url));

const sites = await startSites(['gitlab.com', 'news.example']);
const driven = await launchBrowser({ kind, sites, headless: true, extensionDir: join(root, `.output/${build}-mv3`) });
try {
  await chooseTool(await driven.welcomePage());
  console.log('Chose gitlab.com on the welcome page, and the browser granted it.');
  const tool = await driven.openSite(sites.url('gitlab.com', '/clock-out'));
  console.log(`Working on a local gitlab.com for ${session / 1000} s …`);
  await stayPresent(driven, session);
  await tellOfPopup(await openPopupPage(driven, tool));
  await showSample(await driven.openPage('/dashboard.html?sample'));
} finally {
  await driven.close();
  await sites.close();
}

async function chooseTool(page) {
  await driven.acceptRequests();
  for (const part of ['choose-none', 'tool-gitlab', 'start']) {
    await clickOn(page, `[data-testid="${part}"]`);
  }
  await until(() => page.$('[data-testid="started"]'), { what: 'the welcome page to say that it is done' });
}

async function tellOfPopup(page) {
  const popup = await page.$('[data-testid="popup"]');
  // It shows what is stored before it shows what is so now.
  await sleepReal(1_000);
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without what is hidden
  const [state, text] = await popup.evaluate((element) => [element.dataset.state, element.innerText]);
  console.log(`\nThe popup (${state}):\n\n${text}\n`);
  const picture = join(root, `.cache/popup-${build}.png`);
  await mkdir(join(root, '.cache'), { recursive: true });
  await popup.screenshot({ path: picture });
  console.log(`Its picture: ${picture}`);
}

/** What the dashboard looks like after half a year. */
async function showSample(page) {
  await page.setViewport({ width: 1_100, height: 900 });
  await until(() => page.$('[data-testid="week-code"]'), { what: 'the sample on the dashboard' });
  const isWaiting = () => page.$('[aria-busy="true"]');
  await until(async () => (await isWaiting()) === null, { what: 'every section of the sample', timeout: 60_000 });
  const picture = join(root, `.cache/dashboard-sample-${build}.png`);
  await page.screenshot({ path: picture, fullPage: true });
  console.log(`The dashboard with its sample, which is nobody's history: ${picture}`);
}
