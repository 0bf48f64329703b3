/**
 * A Node of the project's own. The tools want 22.12 or later and a machine may have 20, so the registry's builds of Node
 * are optional dependencies, locked like any other; npm links the one that fits the machine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './run-program.mjs';

const needed = [22, 12];

/** Makes sure that the programs run from here find a Node that is new enough. @throws Problem saying what to install. */
export function requireNode() {
  if (!existsSync(join(root, 'node_modules/.bin/node')) && !isNewEnough(process.versions.node)) {
    throw new Problem(
      `There is no Node of the project's own for ${process.platform} on ${process.arch}, and ${process.version} is too old.`,
      `Install Node ${needed.join('.')} or later from https://nodejs.org/ and try again.`,
    );
  }
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}
