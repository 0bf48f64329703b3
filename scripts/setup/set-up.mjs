/** Everything that a fresh clone on a fresh machine needs before anything can run. Quick when it is all there. */
import { installDependencies } from './dependencies.mjs';
import { requireNode } from './project-node.mjs';
import { mustRun } from './run-program.mjs';
import { requireSystem } from './system-packages.mjs';

/**
 * @param {{ browsers?: readonly ('chromium' | 'edge' | 'firefox')[], isDisplayNeeded?: boolean }} [wish] what is needed
 *   of the system
 * @throws Problem saying what is missing and what to do.
 */
export async function setUp({ browsers = [], isDisplayNeeded = false } = {}) {
  await installDependencies();
  requireNode();
  // The types of messages and entrypoints, made anew since both change.
  await mustRun('wxt', ['prepare'], { isQuiet: true });
  await requireSystem({ browsers, isDisplayNeeded });
}
