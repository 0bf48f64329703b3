/** How many tests passed and failed, as Vitest's own report says. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run-program.mjs';

const folder = join(root, '.cache/reports');

/**
 * Makes room for a report and returns the words that make Vitest write it there, beside what it shows.
 *
 * @param {string} name
 */
export function reportTo(name) {
  mkdirSync(folder, { recursive: true });
  rmSync(fileOf(name), { force: true });
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${fileOf(name)}`];
}

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures what failed and how, in the words of the test
 */

/**
 * Counts a report. A file that failed before any test of it could run counts as one failed, and so does a run that
 * failed without naming a test; a run without a report is one, too.
 *
 * @param {string} name
 * @param {number} code the exit code of that run
 * @returns {Counts}
 */
export function countReport(name, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 1, failures: [`${name}: ended with exit code ${code} and no report`] };
  }
  const failures = report.testResults.flatMap((file) => failuresOf(file).map((failure) => `${name}: ${failure}`));
  if (failures.length === 0 && code !== 0) {
    failures.push(`${name}: ended with exit code ${code}, though no test failed`);
  }
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

function failuresOf({ status, message, assertionResults }) {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (status === 'failed' && failed.length === 0) {
    return [message];
  }
  return failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n'));
}

/** @param {string} name */
function fileOf(name) {
  return join(folder, `${name}.json`);
}
