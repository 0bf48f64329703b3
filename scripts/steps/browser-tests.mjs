/**
 * The tests in real browsers: every file once in Chromium and once in Firefox, several at a time. Each has a display, a
 * message bus and a notification service to itself, since focus, idle time and notifications belong to a display and
 * not to a window. Most of their time they wait for a clock, so there may be more of them than processors.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { root, runProgram } from '../setup/run-program.mjs';
import { buildMissing } from './builds.mjs';
import { countReport, reportTo } from './report.mjs';

/** The message bus tells of every service it starts, and of limits that do not matter here. */
const busTalk = /^dbus-daemon\[/;

const folder = join(root, 'tests/browser');
const kinds = ['chromium', 'firefox'];
const builds = { chromium: 'chrome', firefox: 'firefox' };

/** Begun first, so that none of them is left alone at the end. */
const longest = ['kill', 'tracking', 'options', 'welcome', 'popup'];

/**
 * @param {readonly string[]} words a browser's name to have only that one, then parts of names of test files
 * @returns {Promise<import('./report.mjs').Counts>}
 */
export async function testInBrowsers(words) {
  const wanted = kinds.filter((kind) => words[0] === kind);
  const parts = wanted.length > 0 ? words.slice(1) : words;
  const chosen = wanted.length > 0 ? wanted : kinds;
  await buildMissing(...chosen.map((kind) => builds[kind]));
  const runs = testFiles(parts).flatMap((file) => chosen.map((kind) => ({ kind, file })));
  const total = { passed: 0, failed: 0, failures: [] };
  const lane = async () => {
    for (let run = runs.shift(); run !== undefined; run = runs.shift()) {
      const { passed, failed, failures } = await testFile(run);
      total.passed += passed;
      total.failed += failed;
      total.failures.push(...failures);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  return total;
}

/** @throws Problem when a part names no file. */
function testFiles(parts) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => basename(name, '.test.ts'));
  const missing = parts.find((part) => !names.some((name) => name.includes(part)));
  if (missing !== undefined) {
    throw new Problem(`No browser test has "${missing}" in its name.`, `There are: ${names.join(', ')}.`);
  }
  const rank = (name) => (longest.includes(name) ? longest.indexOf(name) : longest.length);
  return names
    .filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)))
    .toSorted((a, b) => rank(a) - rank(b));
}

async function testFile({ kind, file }) {
  const report = `browser-${kind}-${file}`;
  const vitest = ['vitest', 'run', '--config=tests/browser/vitest.config.ts', `--project=${kind}`];
  const [program, ...words] = onDisplay([...vitest, ...reportTo(report), `tests/browser/${file}.test.ts`]);
  const { code } = await runProgram(program, words, { prefix: `${kind.padEnd(8)} ${file} | `, noise: busTalk });
  return countReport(report, code);
}

/** On Linux a new display, whether there is one or not, so that nobody's work gets in the way of a test or the reverse. */
function onDisplay(command) {
  if (process.platform !== 'linux') {
    return command;
  }
  const display = ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24'];
  const session = [
    'dbus-run-session',
    '--',
    'sh',
    '-c',
    'dunst -config tests/support/browser/dunstrc >/dev/null 2>&1 & exec "$@"',
    '_',
  ];
  return [...display, ...session, ...command];
}
