/**
 * `npm run -s replay -- [--git] [--all] [--as-of ISO] [--settings FILE] FILE|-`: prints what a history of spans says, as
 * JSON, by the same code as the popup. Nothing else goes to the standard output.
 */
import { installDependencies } from './setup/dependencies.mjs';
import { orExplain } from './setup/problem.mjs';
import { requireNode } from './setup/project-node.mjs';
import { runProgram } from './setup/run-program.mjs';

await orExplain(async () => {
  await installDependencies({ isQuiet: true });
  requireNode();
  const { code } = await runProgram('node', ['scripts/replay/run.mjs', ...process.argv.slice(2)]);
  process.exitCode = code;
});
