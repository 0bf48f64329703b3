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
 * Counts a report. A file that failed before any test of it could run counts as one failed, and so does a run that
 * failed without naming a test; a run without a report is one, too.
 *
 * @param {string} name
 * @param {number} code the exit code of that run
 * @returns {{ passed: number, failed: number }}
 */
export function countReport(name, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {string} name */
function fileOf(name) {
  return join(folder, `${name}.json`);
}
