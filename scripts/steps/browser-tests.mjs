/**
 * The tests in real browsers, in Chromium and Firefox at once. Each has a display, a message bus and a notification
 * service to itself, since focus, idle time and notifications belong to a display and not to a window.
 */
import { runProgram } from '../setup/run-program.mjs';
import { buildMissing } from './builds.mjs';
import { countReport, reportTo } from './report.mjs';

/** The message bus tells of every service it starts, and of limits that do not matter here. */
const busTalk = /^dbus-daemon\[/;

const kinds = ['chromium', 'firefox'];
const builds = { chromium: 'chrome', firefox: 'firefox' };

/**
 * @param {readonly string[]} words a browser's name to have only that one, then names of test files as Vitest takes them
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function testInBrowsers(words) {
  const wanted = kinds.filter((kind) => words[0] === kind);
  const filters = wanted.length > 0 ? words.slice(1) : words;
  const chosen = wanted.length > 0 ? wanted : kinds;
  await buildMissing(...chosen.map((kind) => builds[kind]));
  const counts = await Promise.all(chosen.map((kind) => testIn(kind, filters)));
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function testIn(kind, filters) {
  const report = `browser-${kind}`;
  const vitest = ['vitest', 'run', '--config=tests/browser/vitest.config.ts', `--project=${kind}`];
  const [program, ...words] = onDisplay([...vitest, ...reportTo(report), ...filters]);
  const { code } = await runProgram(program, words, { prefix: `${kind.padEnd(8)} | `, noise: busTalk });
  return countReport(report, code);
}

/** On Linux a new display, whether there is one or not, so that nobody's work gets in the way of a test or the reverse. */
function onDisplay(command) {
  if (process.platform !== 'linux') {
    return command;
  }
  const display = ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24'];
  const session = ['dbus-run-session', '--', 'sh', '-c', 'dunst >/dev/null 2>&1 & exec "$@"', '_'];
  return [...display, ...session, ...command];
}
