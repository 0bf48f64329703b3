/** How much JavaScript a page has to load, with every chunk that it can ever reach, and how big the packages are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'vitest';
import { type BrowserKind, builtExtension } from '../support/browser/browser-kind';
import { kilobytes } from './statistics';
import { report } from './table';

const POPUP_BUDGET = 60_000;

test.each<BrowserKind>(['chromium', 'firefox'])('sizes of the %s build', (kind) => {
  const folder = builtExtension(kind);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  for (const page of pages) {
    const scripts = reachable(folder, scriptsOf(readFileSync(join(folder, page), 'utf8')));
    const size = gzipped(folder, scripts);
    const isPopup = page === 'popup.html';
    report({
      what: `${page}, ${kind}`,
      measured: `${kilobytes(size)} gzipped, ${scripts.length} scripts`,
      ...(isPopup ? { floor: kilobytes(POPUP_BUDGET), ratio: size / POPUP_BUDGET } : {}),
      budget: isPopup ? 'at most 60 kB gzipped' : '',
    });
  }
  report({
    what: `background, ${kind}`,
    measured: `${kilobytes(gzipped(folder, ['background.js']))} gzipped`,
    budget: '',
  });
});

test('sizes of the packages', () => {
  const output = resolve(builtExtension('chromium'), '..');
  const packages = existsSync(output)
    ? readdirSync(output)
        .filter((name) => name.endsWith('.zip'))
        .sort()
    : [];
  for (const name of packages) {
    report({ what: name, measured: kilobytes(readFileSync(join(output, name)).length), budget: '' });
  }
});

/** Scripts of a page and what it preloads, as paths from the root of the extension. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] as string);
}

/** Those scripts and all that they import, at once or later. */
function reachable(folder: string, entries: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (!found.has(script)) {
      found.add(script);
      const text = readFileSync(join(folder, script), 'utf8');
      for (const [, address = ''] of text.matchAll(
        /(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js|\/[^"'`]+\.js)["'`]/g,
      )) {
        waiting.push(
          posix.normalize(address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(script), address)),
        );
      }
    }
  }
  return [...found];
}

function gzipped(folder: string, scripts: readonly string[]): number {
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script)), { level: 9 }).length, 0);
}
