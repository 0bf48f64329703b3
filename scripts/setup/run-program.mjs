/**
 * Runs other programs. Each finds the project's own tools and its own Node first, whichever Node began the script; and
 * none outlives it.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const isWindows = process.platform === 'win32';

/**
 * The ids to signal for what runs now: a group's (negative) where the program leads one.
 *
 * @type {Set<number>}
 */
const running = new Set();

/**
 * @typedef {object} ProgramOptions
 * @property {Record<string, string>} [env] added to the environment
 * @property {string} [prefix] written before each line of output, when two programs speak at once
 * @property {RegExp} [noise] lines that are not worth showing, with a prefix
 * @property {boolean} [isQuiet] returns the output instead of showing it
 */

/**
 * Runs a program to its end in the project's folder.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {ProgramOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} its exit code (1 if a signal ended it), and what it said if quiet
 */
export function runProgram(program, words, { env = {}, prefix, noise, isQuiet = false } = {}) {
  const isPiped = isQuiet || prefix !== undefined;
  // A group of its own, so that all it started can be ended with it. What shares the terminal stays in its group.
  const isLeader = isPiped && !isWindows;
  const child = spawn(program, words, {
    cwd: root,
    env: projectEnvironment(env),
    stdio: isPiped ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // npm's commands are scripts there.
    shell: isWindows,
    detached: isLeader,
  });
  const id = isLeader ? -child.pid : child.pid;
  if (child.pid !== undefined) {
    running.add(id);
  }
  let output = '';
  if (isQuiet) {
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
  } else if (isPiped) {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (!noise?.test(line)) {
          console.log(`${prefix}${line}`);
        }
      });
    }
  }
  return new Promise((done, fail) => {
    child.on('error', (error) => {
      running.delete(id);
      fail(new Problem(`${program} could not be started: ${error.message}`));
    });
    child.on('close', (code) => {
      running.delete(id);
      done({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a program that must succeed.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {ProgramOptions} [options]
 * @returns {Promise<string>} what it said, if quiet
 * @throws Problem with the last of what it said.
 */
export async function mustRun(program, words, options) {
  const { code, output } = await runProgram(program, words, options);
  if (code !== 0) {
    const last = output.trim() === '' ? [] : output.trimEnd().split('\n').slice(-20);
    throw new Problem(`${[program, ...words].join(' ')} failed (exit code ${code}).`, ...last);
  }
  return output;
}

/** @param {Record<string, string>} added */
function projectEnvironment(added) {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    ...added,
  };
}

function endAll() {
  for (const id of running) {
    try {
      process.kill(id, 'SIGTERM');
    } catch {
      // It has just ended by itself.
    }
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.once(signal, () => {
    endAll();
    process.exit(code);
  });
}
process.once('exit', endAll);
