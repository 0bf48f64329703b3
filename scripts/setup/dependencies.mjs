/** The packages exactly as locked. Installed when they are missing or differ, and left alone otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { root, runProgram } from './run-program.mjs';

/**
 * Brings node_modules to what package-lock.json says.
 *
 * @param {{ isQuiet?: boolean }} [wish] quiet for a script whose output is for another program
 * @throws Problem when npm fails.
 */
export async function installDependencies({ isQuiet = false } = {}) {
  if (isInstalled()) {
    return;
  }
  console.error('Installing the locked dependencies (npm ci) …');
  // npm would warn about tools that want a newer Node than it runs in; they get one, see project-node.mjs.
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runProgram('npm', words, { isQuiet });
  if (code !== 0) {
    throw new Problem(
      `npm could not install the dependencies; its own message ${isQuiet ? `is:\n${output}` : 'stands above.'}`,
      'Check that the package registry can be reached (`npm ping`) and try again.',
    );
  }
}

/** npm writes down what it has installed as the last thing it does, so this also finds an installation cut short. */
function isInstalled() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return (
    installed !== undefined &&
    Object.entries(locked ?? {}).every(([path, entry]) => {
      const found = installed[path];
      // Optional packages are made for one platform each, and only those for this one are there.
      return path === '' || (found === undefined ? entry.optional === true : isSame(found, entry));
    })
  );
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isSame(found, locked) {
  return found.version === locked.version && (found.integrity ?? locked.integrity) === locked.integrity;
}
