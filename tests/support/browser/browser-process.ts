/** The end of a browser: killed like a crash, or closed in order, with nothing left behind either way. */
import type { ChildProcess } from 'node:child_process';
import type { Browser } from 'puppeteer-core';
import { sleepReal, until } from './wait';

/** Milliseconds that a browser has to close in order before it is killed. */
const patience = 20_000;

/** The browser's own process. @throws Error when the browser was not started here. */
export function processOf(browser: Browser): ChildProcess & { readonly pid: number } {
  const child = browser.process();
  if (child?.pid === undefined) {
    throw new Error('This browser was not started by these tests, so it has no process to end.');
  }
  return child as ChildProcess & { readonly pid: number };
}

/**
 * Kills the browser and its children at once. Puppeteer starts a browser as the leader of its own process group, so the
 * negative id reaches all of them and nobody else.
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = processOf(browser);
  if (!hasExited(child)) {
    signalGroup(child.pid);
  }
  await until(() => hasExited(child), { what: `browser process ${child.pid} to be gone` });
}

/** Closes the browser in order; kills it when it does not go by itself. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const child = processOf(browser);
  if (hasExited(child)) {
    return;
  }
  await Promise.race([browser.close().catch(() => undefined), sleepReal(patience)]);
  if (!hasExited(child)) {
    await killBrowser(browser);
  }
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function signalGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself between the question and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
      throw error;
    }
  }
}
