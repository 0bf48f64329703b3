/**
 * Hands on a display: mouse and keys as the X server sees them, which is what the browsers' idle time and focus follow.
 * Only under Xvfb or another X display; `hasDisplay` says whether there is one.
 */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './wait';

const run = promisify(execFile);

/** Whether there is an X display to work on. */
export function hasDisplay(): boolean {
  return Boolean(process.env['DISPLAY']);
}

/** Runs xdotool and returns what it prints, trimmed. @throws Error with xdotool's own message. */
export async function xdotool(...words: readonly (string | number)[]): Promise<string> {
  const { stdout } = await run('xdotool', words.map(String));
  return stdout.trim();
}

/** Moves the mouse; any movement ends an idle time. */
export async function moveMouse(x: number, y: number): Promise<void> {
  await xdotool('mousemove', x, y);
}

/** Presses keys, each in xdotool's spelling: `pressKeys('Tab', 'Return')`, `pressKeys('ctrl+t')`. */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await xdotool('key', key);
  }
}

/** The visible windows of a process, as X window ids. */
export async function windowsOf(pid: number): Promise<string[]> {
  // Finding none is an answer here, but an error for xdotool.
  const list = await xdotool('search', '--onlyvisible', '--pid', pid).catch(() => '');
  return list.split('\n').filter(Boolean);
}

/** Gives a window the keyboard. */
export async function focusWindow(window: string): Promise<void> {
  await xdotool('windowfocus', '--sync', window);
}

/** Puts the browser that belongs to a process in front, as a click on its window would. */
export async function focusBrowser(pid: number): Promise<void> {
  const window = await until(async () => (await windowsOf(pid))[0], { what: `a window of process ${pid}` });
  await focusWindow(window);
}

export interface OtherProgram {
  /** Leaves the browser for this program. */
  focus(): Promise<void>;
  close(): void;
}

/**
 * Opens another program's window (a red picture) beside the browser, to leave the browser for. Chromium on Xvfb does not
 * report that it was left, it only answers so when asked; Firefox reports it.
 */
export async function openOtherProgram(): Promise<OtherProgram> {
  const name = `clock-out-other-${process.pid}`;
  const program = spawn('display', ['-title', name, '-geometry', '+900+700', '-size', '120x80', 'xc:red'], {
    stdio: 'ignore',
  });
  const window = await until(() => xdotool('search', '--onlyvisible', '--name', name), { what: 'the other program' });
  return {
    focus: () => focusWindow(window.split('\n')[0] ?? window),
    close: () => {
      program.kill();
    },
  };
}
