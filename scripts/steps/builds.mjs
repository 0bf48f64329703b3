/** The production builds, one for each store. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from '../setup/run-program.mjs';

const stores = ['chrome', 'edge', 'firefox'];

/**
 * Builds or packs for the named stores, or for all.
 *
 * @param {'build' | 'zip'} command
 * @param {readonly string[]} words names of stores
 */
export async function forStores(command, words) {
  for (const store of words.length > 0 ? words : stores) {
    const output = await mustRun('wxt', [command, '--browser', store], { isQuiet: true });
    const told = output.split('\n').filter((line) => /total size|\.zip/i.test(line));
    console.log([`${store}:`, ...told].join('\n'));
  }
}

/**
 * Builds what is not there yet, for a step that is run alone. What is there is taken as it is: whoever changed the source
 * builds first.
 *
 * @param {...string} needed names of stores
 */
export async function buildMissing(...needed) {
  const missing = needed.filter((store) => !existsSync(join(root, `.output/${store}-mv3/manifest.json`)));
  if (missing.length > 0) {
    await forStores('build', missing);
  }
}
