/**
 * A web page cannot tell that the extension is installed, not even one that it may see: what the page finds is what it
 * finds in a browser that has another extension instead.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserKind, builtExtension } from '../support/browser/browser-kind';
import { launchBrowser } from '../support/browser/launch-browser';
import { type Sites, startSites } from '../support/browser/sites';

const ORIGINS = ['*://gitlab.com/*'];
const NOBODY: Record<ReturnType<typeof browserKind>, string> = {
  chromium: `chrome-extension://${'a'.repeat(32)}`,
  firefox: 'moz-extension://00000000-0000-4000-8000-000000000000',
};

let sites: Sites;
const stranger = mkdtempSync(join(tmpdir(), 'clock-out-stranger-'));

beforeAll(async () => {
  sites = await startSites();
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    optional_host_permissions: ['*://*/*'],
    browser_specific_settings: { gecko: { id: 'clock-out@clock-out.app' } },
  };
  writeFileSync(join(stranger, 'manifest.json'), JSON.stringify(manifest));
});

afterAll(async () => {
  await sites.close();
  rmSync(stranger, { recursive: true, force: true });
});

/** Everything that a page could look at; runs inside the page. */
async function look(origins: string[]): Promise<unknown> {
  const tries: Record<string, string> = {};
  for (const [index, origin] of origins.entries()) {
    for (const path of ['manifest.json', 'popup.html', 'welcome.html', 'icon-128.png', 'background.js']) {
      tries[`${index} fetch ${path}`] = await fetch(`${origin}/${path}`).then(
        (response) => `answered ${response.status}`,
        (error: unknown) => String(error),
      );
      tries[`${index} image ${path}`] = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = `${origin}/${path}`;
      });
    }
  }
  const runtime = (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
  return {
    tries,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    runtime: runtime === undefined ? 'none' : 'there',
    html: document.documentElement.outerHTML,
  };
}

async function lookWith(extensionDir: string): Promise<{ ours: string; found: unknown }> {
  const browser = await launchBrowser({
    kind: browserKind(),
    extensionDir,
    sites,
    awaitWelcome: extensionDir !== stranger,
  });
  try {
    if (extensionDir !== stranger) {
      await browser.grant(ORIGINS);
    }
    const page = await browser.openSite(sites.url('gitlab.com', '/'));
    const found = await page.evaluate(look, [browser.origin, NOBODY[browserKind()]]);
    return { ours: browser.origin, found };
  } finally {
    await browser.close();
  }
}

test('a page on a granted site finds nothing that it would not find without the extension', async () => {
  const withUs = await lookWith(builtExtension(browserKind()));
  const withStranger = await lookWith(stranger);
  const neutral = (found: unknown, origin: string): unknown =>
    JSON.parse(JSON.stringify(found).replaceAll(origin, 'ORIGIN').replaceAll(NOBODY[browserKind()], 'ORIGIN'));
  const ours = neutral(withUs.found, withUs.ours) as { tries: Record<string, string>; runtime: string };
  expect(ours).toEqual(neutral(withStranger.found, withStranger.ours));
  for (const [name, answer] of Object.entries(ours.tries).filter(([key]) => key.startsWith('0 '))) {
    expect(answer, name).toBe(ours.tries[name.replace('0 ', '1 ')]);
  }
  expect(ours.runtime).toBe('none');
});
