/**
 * The frozen surface: what the built extension asks of the browser and what its code could do, each entry with its
 * reason. A new permission, page or way to the network fails here first, and needs a reason to pass.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { browserKind, builtExtension } from '../support/browser/browser-kind';

const folder = builtExtension(browserKind());
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = files.filter((file) => /\.(js|css|html|json)$/.test(file)).map((file) => readFileSync(file, 'utf8'));

/** Every key of the manifest, and why it is there. */
const KEYS: Record<string, string> = {
  manifest_version: '3 in every browser',
  name: 'the product',
  description: 'what it does',
  version: 'of the package',
  default_locale: 'English, where the browser speaks neither language',
  icons: 'for the extensions page',
  permissions: 'see below',
  optional_host_permissions: 'each tool is asked for by itself',
  content_security_policy: 'nothing leaves the machine',
  incognito: 'private windows are never tracked',
  background: 'tracking',
  action: 'the popup',
  commands: 'keys for the popup, clocking out and a break, none of them set by us',
  options_ui: 'the settings',
  ...(browserKind() === 'firefox'
    ? { browser_specific_settings: 'the id, the floor, and that no data is collected' }
    : { minimum_chrome_version: 'the floor' }),
};

/** What no policy stops, and what the policy stops already but has no business in the code either. */
const WAYS_OUT = [
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /WebTransport/,
  /EventSource/,
  /sendBeacon/,
  /RTCPeerConnection/,
  /preconnect|dns-prefetch|prerender/,
  /importScripts/,
  /\bnew (Shared)?Worker\b/,
  /\beval\(|new Function\(/,
  /http-equiv/i,
  /connectNative|sendNativeMessage/,
  /runtime\.sendMessage|tabs\.sendMessage|onMessage\b/,
];

/** Addresses in the built code: none is opened but by a click of the person's on a source. */
const ADDRESSES: Record<string, string> = {
  'https://eur-lex.europa.eu/eli/dir/2003/88/oj': 'source: the working time directive',
  'https://doi.org/10.1016/j.envint.2021.106595': 'source: WHO and ILO on long working hours',
  'https://doi.org/10.5271/sjweh.4198': 'source: Bernstrøm 2025 on long days and late evenings',
  'https://doi.org/10.5271/sjweh.4175': 'source: Öster 2024 on quick returns',
  'https://doi.org/10.1371/journal.pone.0030719': 'source: Virtanen 2012 on days of eleven hours',
  'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9432722': 'source: Albulescu 2022 on short breaks',
  'https://www.microsoft.com/en-us/worklab/triple-peak-day': 'source: Microsoft WorkLab on the triple peak day',
  'http://${': 'a host that the person typed is read as an address, and never opened',
  'https://${': 'the same, by the other scheme',
  'http://www.w3.org/': 'names of SVG and MathML, never loaded',
  'http://bit.ly/2kdckMn': "in a warning of Dexie's about foreign promises",
  'https://tinyurl.com/y2uuvskb': 'in an error text of Dexie about keys',
};

describe('the manifest', () => {
  test('has exactly the keys that have a reason', () => {
    expect(Object.keys(manifest).sort()).toEqual(Object.keys(KEYS).sort());
  });

  test('requires five permissions and no site', () => {
    expect(manifest.permissions).toEqual(['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('forbids every load and every request', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('names the oldest browser that keeps its promises', () => {
    const gecko = (manifest.browser_specific_settings as { gecko: Record<string, unknown> } | undefined)?.gecko;
    if (browserKind() === 'firefox') {
      expect(gecko?.strict_min_version).toBe('142.0');
      expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    } else {
      expect(manifest.minimum_chrome_version).toBe('121');
    }
  });
});

describe('the built code', () => {
  test.each(WAYS_OUT.map((way) => [way.source, way] as const))('holds no %s', (_name, way) => {
    expect(texts.filter((text) => way.test(text))).toEqual([]);
  });

  test('holds no address outside the list', () => {
    const found = texts.flatMap((text) => text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`\\)<>]+/g) ?? []);
    const strangers = found.filter((address) => !Object.keys(ADDRESSES).some((known) => address.startsWith(known)));
    expect([...new Set(strangers)]).toEqual([]);
    const gone = Object.keys(ADDRESSES).filter((known) => !found.some((address) => address.startsWith(known)));
    expect(gone).toEqual([]);
  });

  test('of the popup is at most 60 kB gzipped, all chunks that it loads', () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const chunks = [...page.matchAll(/"(\/chunks\/[^"]+\.js)"/g)].map(([, path]) =>
      readFileSync(join(folder, path as string)),
    );
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.reduce((sum, chunk) => sum + gzipSync(chunk, { level: 9 }).length, 0)).toBeLessThanOrEqual(60_000);
  });

  test('has no page and no script beside the ones that are known', () => {
    const names = files.map((file) => file.slice(folder.length + 1)).filter((name) => /^[^/]+\.(html|js)$/.test(name));
    expect(names.sort()).toEqual([
      'ask.html',
      'background.js',
      'dashboard.html',
      'letter.html',
      'options.html',
      'popup.html',
      'report.html',
      'welcome.html',
    ]);
  });
});
