/** Loads the replay, which is written in the language of what it replays. */
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { orExplain } from '../setup/problem.mjs';

const root = resolve(import.meta.dirname, '../..');

await orExplain(async () => {
  const { module } = await runnerImport(join(root, 'scripts/replay/replay.ts'), { root, logLevel: 'error' });
  await module.replay(process.argv.slice(2));
});
