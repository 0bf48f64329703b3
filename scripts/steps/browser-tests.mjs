/**
 * The tests in real browsers: every file once in Chromium and once in Firefox, several at a time. Each has a display, a
 * message bus and a notification service to itself, since focus, idle time and notifications belong to a display and
 * not to a window. Those that mostly wait for a clock run beside the others, one for each processor.
 *
 * Many of them hold what a browser told against the seconds it took. A host that refuses this machine its processors for
 * seconds on end makes that comparison one of the host: what fails meanwhile has shown nothing, and is run once more when
 * nothing else runs. Where nothing was refused, and the second time, a failure is a failure.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { root, runProgram } from '../setup/run-program.mjs';
import { buildMissing } from './builds.mjs';
import { processorTime, refusedSince } from './processor-time.mjs';
import { countReport, reportTo } from './report.mjs';

/** The message bus tells of every service it starts, and of limits that do not matter here. */
const busTalk = /^dbus-daemon\[/;

const folder = join(root, 'tests/browser');
const kinds = ['chromium', 'firefox'];
const builds = { chromium: 'chrome', firefox: 'firefox' };

/** These wait for a clock most of their time: they begin in lanes of their own, beside those that keep a processor busy. */
const waiting = ['kill', 'tracking', 'focus', 'access', 'meeting', 'idle', 'night-death', 'tracking-tabs'];
/** Begun first, so that none of them is left alone at the end. */
const longest = ['options', 'welcome', 'popup', 'question', 'ask', 'findings', 'dashboard-year'];
const WAITING_LANES = 2;
/** From this share of refused processor time on, a failure has shown nothing. */
const TOO_MUCH_REFUSED = 0.1;

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
  const again = [];
  const count = ({ passed, failed, failures }) => {
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
  };
  const isWaiting = ({ file }) => waiting.includes(file);
  const busyRuns = runs.filter((run) => !isWaiting(run));
  const lane = async (queue) => {
    const next = () => queue.shift() ?? busyRuns.shift();
    for (let run = next(); run !== undefined; run = next()) {
      const since = processorTime();
      const counts = await testFile(run);
      const refused = refusedSince(since);
      if (counts.failed > 0 && refused >= TOO_MUCH_REFUSED) {
        again.push({ ...run, refused, failures: counts.failures });
      } else {
        count(counts);
      }
    }
  };
  const queues = [runs.filter(isWaiting), busyRuns];
  const lanes = [WAITING_LANES, availableParallelism()];
  await Promise.all(queues.flatMap((queue, index) => Array.from({ length: lanes[index] }, () => lane(queue))));
  for (const { refused, failures, ...run } of again) {
    console.log(`\nOnce more, since the host refused ${Math.round(refused * 100)} % of the processor time meanwhile:`);
    console.log(failures.join('\n'));
    count(await testFile(run));
  }
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
  const order = [...waiting, ...longest];
  const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return names
    .filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)))
    .toSorted((a, b) => rank(a) - rank(b));
}

async function testFile({ kind, file }) {
  const report = `browser-${kind}-${file}`;
  const vitest = ['vitest', 'run', '--config=tests/browser/vitest.config.ts', `--project=${kind}`];
  const [program, ...words] = onDisplay([...vitest, ...reportTo(report), join(folder, `${file}.test.ts`)]);
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
