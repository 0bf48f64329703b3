/**
 * The extensions that are measured, each a copy in a folder of its own, so that a build meanwhile does not matter:
 * the production build with two pages more, the same with a counter in its background, and one without any code.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { chatTools } from '../../chat-tools';
import { type BrowserKind, builtExtension } from '../support/browser/browser-kind';

/** A page with nothing to do: what the browser itself takes to open one. */
const FLOOR_PAGE = {
  'floor.html':
    '<!doctype html><head><meta charset="utf-8"><title>Floor</title></head><body><script src="/floor.js"></script>',
  'floor.js': `document.body.innerHTML = '<main data-state="floor">Nothing</main>';`,
};

/** The production build with `/floor.html` and `/bench.html`, in which `bench-page.ts` runs. */
export async function measurable(kind: BrowserKind): Promise<string> {
  const folder = copyOf(kind);
  writeAll(folder, { ...FLOOR_PAGE, 'note.js': `(${noteFirstData.toString()})();` });
  for (const page of ['floor.html', 'popup.html', 'dashboard.html']) {
    // The last of the head: what stands after it in there would wait for it.
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), html.replace('</head>', '<script src="/note.js"></script></head>'));
  }
  writeAll(folder, {
    'bench.html': '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/bench.js"></script>',
    'bench.js': await bundle('bench-page.ts'),
  });
  return folder;
}

/** The production build, with a background that tells on the channel "counts" what it does. */
export function counting(kind: BrowserKind): string {
  const folder = copyOf(kind);
  const background = join(folder, 'background.js');
  writeFileSync(background, `(${countEverything.toString()})();\n${readFileSync(background, 'utf8')}`);
  return folder;
}

/** An extension of the same name that does nothing, as near to none as the harness goes. */
export function inert(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'clock-out-bench-'));
  const { manifest_version, name, version, default_locale, browser_specific_settings, optional_host_permissions } =
    JSON.parse(readFileSync(join(builtExtension(kind), 'manifest.json'), 'utf8')) as Record<string, unknown>;
  cpSync(join(builtExtension(kind), '_locales'), join(folder, '_locales'), { recursive: true });
  const manifest = {
    manifest_version,
    name,
    version,
    default_locale,
    browser_specific_settings,
    optional_host_permissions,
  };
  writeAll(folder, { 'manifest.json': JSON.stringify(manifest) });
  return folder;
}

/** The production build as it is. */
export function copyOf(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'clock-out-bench-'));
  cpSync(builtExtension(kind), folder, { recursive: true });
  return folder;
}

function writeAll(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [chatTools()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, name), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) {
    throw new Error(`${name} could not be bundled.`);
  }
  return chunk.code;
}

/** What is noted in a page, in milliseconds. */
export interface Noted {
  /** When data was in it and a frame was drawn. */
  firstDataAt?: number;
  /** When a page of many sections had drawn the last of them. */
  wholeAt?: number;
  /** The longest that a click would have waited, from first data until it was whole. */
  longestTask?: number;
}

/** Runs in a page before its own code, so it may use nothing from outside itself. */
function noteFirstData(): void {
  const noted = globalThis as Noted;
  const stateNow = () => document.querySelector('[data-state]')?.getAttribute('data-state') ?? 'loading';
  // The dashboard tells its state with the frame after the one in which its week stands.
  const hasData = () => document.querySelector('#week [data-testid="week-code"]') !== null || stateNow() !== 'loading';
  const afterFrame = (note: () => void): void => {
    // A message would stand behind all that the page itself has put in line, though the frame is drawn.
    requestAnimationFrame(() => void scheduler.postTask(note, { priority: 'user-blocking' }));
  };
  const watchTasks = (): void => {
    let last = performance.now();
    const turn = (): void => {
      const now = performance.now();
      noted.longestTask = Math.max(noted.longestTask ?? 0, now - last);
      last = now;
      if (noted.wholeAt === undefined) {
        void scheduler.postTask(turn, { priority: 'user-blocking', delay: 4 });
      }
    };
    turn();
  };
  let isSeen = false;
  const observer = new MutationObserver(() => {
    if (!isSeen && hasData()) {
      isSeen = true;
      afterFrame(() => {
        noted.firstDataAt = performance.now();
        watchTasks();
      });
    }
    if (stateNow() === 'whole') {
      observer.disconnect();
      afterFrame(() => {
        noted.wholeAt = performance.now();
      });
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs at the head of the background, so it may use nothing from outside itself. */
function countEverything(): void {
  const channel = new BroadcastChannel('counts');
  const count = (what: string): void => channel.postMessage(what);
  const wrap = (holder: object, method: string, what: string): void => {
    const methods = holder as Record<string, (...input: unknown[]) => unknown>;
    const original = methods[method] as (...input: unknown[]) => unknown;
    methods[method] = function (this: unknown, ...input: unknown[]) {
      count(what);
      return original.apply(this, input);
    };
  };
  count('start of the background');
  for (const method of ['add', 'put', 'delete', 'clear']) {
    wrap(IDBObjectStore.prototype, method, 'write to the database');
  }
  wrap(IDBCursor.prototype, 'update', 'write to the database');
  wrap(IDBCursor.prototype, 'delete', 'write to the database');
  wrap(globalThis, 'setTimeout', 'setTimeout');
  wrap(globalThis, 'setInterval', 'setInterval');
}
