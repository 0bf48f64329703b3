/** What both browsers are told through their environment, and where their programs are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import type { LaunchOptions } from './browser-under-test';

const faketimeFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib'];

/** Whether a browser shall run without a window: as told, else wherever there is no display. */
export function isHeadless({ headless }: LaunchOptions): boolean {
  return headless ?? !(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || process.platform !== 'linux');
}

/** The environment for the browser's process: time zone, language, and a faked clock if one is wanted. */
export function browserEnvironment({
  timeZone,
  language,
  fakeTime,
}: LaunchOptions): Record<string, string | undefined> {
  return {
    ...process.env,
    ...(timeZone === undefined ? {} : { TZ: timeZone }),
    ...(language === undefined ? {} : { LANGUAGE: language }),
    ...(fakeTime === undefined ? {} : fakedClock(fakeTime)),
  };
}

/**
 * The path of the browser's program.
 *
 * @throws Error when it is not installed.
 */
export function executablePath(name: 'chromium' | 'firefox'): string {
  const path = findBrowser(name);
  if (path === undefined) {
    throw new Error(
      `${name} is not installed where it is looked for. Run \`npm test\`, which says how to install it, or set ${name.toUpperCase()}_PATH.`,
    );
  }
  return path;
}

/** Refuses a folder without a manifest: a missing build is the most common reason for a failing browser test. */
export function requireExtension(folder: string): string {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no extension in ${folder}. Run \`npm run build\` first.`);
  }
  return folder;
}

/**
 * The monotonic clock is left alone, since timers run on it; and so are timed waits, which libfaketime would otherwise
 * stretch until each step of Chromium takes half a minute.
 */
function fakedClock(fakeTime: string): Record<string, string> {
  const library = faketimeFolders.map((folder) => join(folder, 'faketime/libfaketime.so.1')).find(existsSync);
  if (library === undefined) {
    throw new Error('libfaketime is not installed. Run `npm test`, which says how to install it.');
  }
  return {
    LD_PRELOAD: library,
    FAKETIME: fakeTime,
    DONT_FAKE_MONOTONIC: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
  };
}
