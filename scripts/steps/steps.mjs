/** The steps of `npm test` in their order, each of which `npm run` has by its name as well. */
import { mustRun, runProgram } from '../setup/run-program.mjs';
import { lintAddOn } from './add-on-lint.mjs';
import { testInBrowsers } from './browser-tests.mjs';
import { buildMissing, forStores } from './builds.mjs';
import { countReport, reportTo } from './report.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {boolean} [isDisplayNeeded] drives browsers
 * @property {(words: readonly string[]) => Promise<import('./report.mjs').Counts | void>} run fails by throwing, or by
 *   a count of failed tests
 */

/** @type {Record<string, Step>} */
export const steps = {
  lint: {
    title: 'Lint and format',
    run: (words) => mustRun('biome', ['ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), ...words]),
  },
  types: {
    title: 'Types',
    run: async () => {
      await mustRun('tsc', ['--project', 'tsconfig.json']);
      await mustRun('tsc', ['--project', 'tsconfig.domain.json']);
    },
  },
  unused: { title: 'Unused code', run: (words) => mustRun('knip', words) },
  unit: {
    title: 'Unit tests',
    run: async (words) => {
      const { code } = await runProgram('vitest', ['run', ...reportTo('unit'), ...words]);
      return countReport('unit', code);
    },
  },
  build: { title: 'Builds', run: (words) => forStores('build', words) },
  addon: { title: "Mozilla's check of the Firefox build", run: lintAddOn },
  browser: { title: 'Tests in Chromium and Firefox', isDisplayNeeded: true, run: testInBrowsers },
};

/** What is not part of `npm test`. @type {Record<string, Step>} */
export const extras = {
  zip: { title: 'Packages for the stores', run: (words) => forStores('zip', words) },
  bench: {
    title: 'Measurements',
    isDisplayNeeded: true,
    run: (words) => mustRun('vitest', ['run', '--config=tests/bench/vitest.config.ts', ...words]),
  },
  screenshots: {
    title: 'Pictures of every page',
    isDisplayNeeded: true,
    run: async (words) => {
      await buildMissing('chrome');
      await mustRun('node', ['scripts/screenshots.mjs', ...words]);
    },
  },
};
