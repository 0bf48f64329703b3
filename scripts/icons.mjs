/**
 * Draws the PNG icons in public/ from assets/icon.svg with a headless Chromium. They are committed, so that a build is
 * the same byte for byte on every machine; run this by hand after a change of the drawing.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';

const root = resolve(import.meta.dirname, '..');
const drawing = pathToFileURL(resolve(root, 'assets/icon.svg')).href;

const pictures = [
  ...[16, 32, 48, 128].map((size) => ({ state: 'working', size, name: `icon-${size}.png` })),
  ...['paused', 'out', 'none'].flatMap((state) =>
    [16, 32].map((size) => ({ state, size, name: `icon-${state}-${size}.png` })),
  ),
];

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const { state, size, name } of pictures) {
    await page.setViewport({ width: size, height: size });
    await page.goto('about:blank');
    await page.goto(`${drawing}#${state}`);
    await page.evaluate((side) => {
      document.documentElement.setAttribute('width', String(side));
      document.documentElement.setAttribute('height', String(side));
    }, size);
    await page.screenshot({ path: resolve(root, 'public', name), omitBackground: true });
  }
} finally {
  await browser.close();
}
