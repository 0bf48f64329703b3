/**
 * Nothing leaves the machine. Every way of sending is tried from a page of the built extension, at a server on a site
 * that was granted: nothing may arrive. The same tries in a build without the policy must arrive, or the first half
 * would prove nothing.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKind, builtExtension } from '../support/browser/browser-kind';
import type { BrowserUnderTest } from '../support/browser/browser-under-test';
import { launchBrowser } from '../support/browser/launch-browser';
import { type Sites, startSites } from '../support/browser/sites';
import { sleepReal } from '../support/browser/wait';
import { listenToWire, type WireListener } from '../support/browser/wire/listener';
import { PROBES, tryEveryProbe } from '../support/browser/wire/probes';

const GRANTED = ['http://127.0.0.1/*'];

let wire: WireListener;
let sites: Sites;
const folder = mkdtempSync(join(tmpdir(), 'clock-out-wire-'));

beforeAll(async () => {
  wire = await listenToWire();
  sites = await startSites();
});

afterAll(async () => {
  await wire.close();
  await sites.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The same build without our policy, for the counter-proof. Firefox' own default would turn ws: into wss:, so the least
 * that both browsers accept stands in its place.
 */
function withoutPolicy(): string {
  const copy = join(folder, 'without-policy');
  cpSync(builtExtension(browserKind()), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, content_security_policy: { extension_pages: "script-src 'self'" } }),
  );
  return copy;
}

async function withBrowser(extensionDir: string, work: (browser: BrowserUnderTest) => Promise<void>): Promise<void> {
  const browser = await launchBrowser({ kind: browserKind(), extensionDir, sites });
  try {
    await browser.grant(GRANTED);
    wire.forget();
    await work(browser);
  } finally {
    await browser.close();
  }
}

const arrived = (): string[] => PROBES.filter((name) => wire.arrivals().some((line) => line.includes(`/${name} `)));

describe('nothing leaves the machine', () => {
  test('no probe from the built extension arrives at a granted site', async () => {
    await withBrowser(builtExtension(browserKind()), async (browser) => {
      await tryEveryProbe(await browser.openPage('/options.html'), wire.port);
      expect(wire.arrivals()).toEqual([]);
    });
  });

  test('the same probes arrive from a build without the policy', async () => {
    await withBrowser(withoutPolicy(), async (browser) => {
      await tryEveryProbe(await browser.openPage('/options.html'), wire.port);
      // No browser lets an extension page load scripts from elsewhere, with or without a policy.
      expect(arrived()).toEqual(PROBES.filter((name) => name !== 'script'));
    });
  });

  test('an ordinary session sends nothing but what the person opens', async () => {
    await withBrowser(builtExtension(browserKind()), async (browser) => {
      sites.forgetRequests();
      for (const path of [
        '/welcome.html',
        '/popup.html',
        '/options.html',
        '/letter.html',
        '/dashboard.html',
        '/report.html',
      ]) {
        await browser.openPage(path);
      }
      await browser.openSite(sites.url('gitlab.com', '/opened'));
      await sleepReal(2_000);
      const others = sites.requests().filter(({ host, path }) => host !== 'gitlab.com' || path !== '/opened');
      expect(others).toEqual([]);
      expect(wire.arrivals()).toEqual([]);
    });
  });
});
