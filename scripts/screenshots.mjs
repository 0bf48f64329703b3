/**
 * Takes a picture of every page, light and dark, in English and Korean, empty and full, for looking at. They land in
 * .cache/screenshots/. Name some scenes to take only those: `npm run screenshots -- ordinary heavy`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.cache/screenshots');

const load = async (path) => (await runnerImport(join(root, path), { root, logLevel: 'error' })).module;
const { launchBrowser } = await load('tests/support/browser/launch-browser.ts');
const { POPUP_SCENES, POPUP_MOMENTS, PAGE_SCENES, breakDatabase, setScene, showDecision } = await load('tests/support/samples/scenes.ts');

const pictures = [
  ...[...POPUP_SCENES, ...POPUP_MOMENTS].map((scene) => ({ scene, path: '/popup.html', width: 360, height: 600, name: `popup-${scene.name}` })),
  ...PAGE_SCENES.flatMap(({ path, scene }) => [
    { scene, path, width: 1100, height: 900, name: `${path.slice(1, -5)}-${scene.name}` },
    { scene, path, width: 420, height: 900, name: `${path.slice(1, -5)}-${scene.name}-narrow` },
  ]),
];
const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word));

await mkdir(folder, { recursive: true });
for (const language of ['en', 'ko']) {
  for (const wish of pictures.filter(isWanted)) {
    await take(wish, language);
  }
}

async function take({ scene, path, width, height, name }, language) {
  const browser = await launchBrowser({
    kind: 'chromium',
    headless: true,
    timeZone: 'Etc/UTC',
    language,
    fakeTime: `@${scene.clock}`,
    ...(process.env.EXTENSION_DIR === undefined ? {} : { extensionDir: process.env.EXTENSION_DIR }),
  });
  try {
    const page = await browser.openPage('/popup.html');
    await isRendered(page);
    await setScene(browser, page, scene);
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
    if (scene.isUnreadable) {
      await breakDatabase(page);
    }
    await page.goto(browser.origin + path);
    await page.bringToFront();
    await isRendered(page);
    if (scene.click !== undefined) {
      await page.click(scene.click);
    }
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await isRendered(page);
      await showDecision(page, scene);
      await new Promise((done) => setTimeout(done, 400));
      await picture(page, join(folder, `${name}-${language}-${scheme}.png`));
    }
    console.log(`${name}-${language}`);
  } finally {
    await browser.close();
  }
}

/** The popup alone, for a browser makes no window as small; any other page as far as it goes. */
async function picture(page, path) {
  const popup = await page.$('.popup');
  await (popup === null ? page.screenshot({ path, fullPage: true }) : popup.screenshot({ path }));
}

/** Polled by time, for a page that is not in front draws no frames. */
function isRendered(page) {
  return page.waitForFunction(() => document.querySelector('#root')?.childElementCount > 0, { polling: 50 });
}
