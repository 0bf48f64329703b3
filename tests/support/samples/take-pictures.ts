/** Takes a picture of every page, light and dark, in English and Korean, empty and full, for looking at. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../browser/browser-under-test';
import { launchBrowser } from '../browser/launch-browser';
import { paint } from '../browser/looks';
import { sleepReal } from '../browser/wait';
import { breakDatabase, PAGE_SCENES, POPUP_MOMENTS, POPUP_SCENES, type Scene, setScene, showDecision } from './scenes';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly scene: Scene;
  readonly width: number;
}

const HEIGHT = 900;

const PICTURES: readonly Picture[] = [
  ...[...POPUP_SCENES, ...POPUP_MOMENTS].map((scene) => ({
    name: `popup-${scene.name}`,
    path: '/popup.html',
    scene,
    width: 360,
  })),
  ...PAGE_SCENES.flatMap(({ path, scene }) => {
    const [page] = path.slice(1).split('.html');
    const name = `${page}-${scene.name}`;
    return [
      { name, path, scene, width: 1_100 },
      { name: `${name}-narrow`, path, scene, width: 420 },
    ];
  }),
];

/**
 * Takes the pictures into a folder, a new browser for each, whose clock shows the time of the scene.
 *
 * @param words parts of the names of the pictures that are wanted; none means all
 * @public called by scripts/screenshots.mjs
 */
export async function takePictures(folder: string, words: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = PICTURES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  for (const language of ['en', 'ko'] as const) {
    for (const picture of wanted) {
      await take(picture, language, join(folder, `${picture.name}-${language}`));
      console.log(`${picture.name}-${language}`);
    }
  }
}

async function take({ scene, path, width }: Picture, language: 'en' | 'ko', file: string): Promise<void> {
  const extensionDir = process.env['EXTENSION_DIR'];
  const browser = await launchBrowser({
    kind: 'chromium',
    headless: true,
    timeZone: 'Etc/UTC',
    language,
    fakeTime: `@${scene.clock}`,
    ...(extensionDir === undefined ? {} : { extensionDir }),
  });
  try {
    const page = await openScene(browser, scene, path, width);
    for (const scheme of ['light', 'dark'] as const) {
      await paint(browser, page, scheme);
      await showDecision(page, scene);
      // Time for what was stored to arrive and for colours to settle.
      await sleepReal(400);
      await shoot(page, `${file}-${scheme}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function openScene(browser: BrowserUnderTest, scene: Scene, path: string, width: number): Promise<Page> {
  const page = await browser.openPage('/popup.html');
  await isRendered(page);
  await setScene(browser, page, scene);
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 2 });
  if (scene.isUnreadable) {
    await breakDatabase(page);
  }
  await page.goto(browser.origin + path);
  await page.bringToFront();
  await isRendered(page);
  await isWhole(page);
  for (const click of [scene.click ?? []].flat()) {
    await page.waitForFunction((selector) => document.querySelector(selector) !== null, { polling: 50 }, click);
    await page.click(click);
  }
  return page;
}

/** The popup alone, for a browser makes no window as small; any other page in a window as tall as itself. */
async function shoot(page: Page, path: `${string}.png`): Promise<void> {
  const popup = await page.$('.popup');
  if (popup !== null) {
    await popup.screenshot({ path });
    return;
  }
  const size = await page.evaluate(() => {
    const { scrollHeight } = document.documentElement;
    // The welcome page scrolls above a bar that stays.
    const part = document.querySelector('.welcome-scroll');
    return { width: innerWidth, height: scrollHeight + (part === null ? 0 : part.scrollHeight - part.clientHeight) };
  });
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await sleepReal(200);
  await page.screenshot({ path });
}

/** Polled by time, for a page that is not in front draws no frames. */
async function isRendered(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0, { polling: 50 });
}

/** Pages that come in stages have come. */
async function isWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, { polling: 50 });
}
