/**
 * Profiles for Firefox that was started before: with its caches in place a start takes half the work, and these tests
 * start it many times. Nothing of the extension was ever in them.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { closeBrowser } from './browser-process';
import { executablePath } from './environment';

const cache = resolve(import.meta.dirname, '../../../.cache');
const started = join(cache, 'firefox-profile');
/** Of the browser that was there before: its lock, and what it was told for that one start. */
const itsOwn = ['lock', '.parentlock', 'user.js'];

/** A new profile that goes with the browser. @returns its folder, to be removed once the browser is gone */
export async function newFirefoxProfile(): Promise<string> {
  if (!existsSync(started)) {
    await startOnce();
  }
  const profile = mkdtempSync(join(tmpdir(), 'clock-out-firefox-'));
  cpSync(started, profile, { recursive: true });
  return profile;
}

/** Others may do the same at the same time: whoever is first has it, and any of them will do. */
async function startOnce(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const userDataDir = mkdtempSync(join(cache, 'firefox-profile-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: executablePath('firefox'),
    headless: true,
    userDataDir,
  });
  await closeBrowser(browser);
  for (const name of itsOwn) {
    rmSync(join(userDataDir, name), { force: true });
  }
  try {
    renameSync(userDataDir, started);
  } catch {
    rmSync(userDataDir, { recursive: true, force: true });
  }
}
