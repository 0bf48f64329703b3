/**
 * Pictures of every page, light and dark, in English and Korean, empty and full, into .cache/screenshots/. Parts of
 * names take only those: `npm run screenshots -- popup-heavy options`.
 */
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'tests/support/samples/take-pictures.ts'), {
  root,
  logLevel: 'error',
});
await module.takePictures(join(root, '.cache/screenshots'), process.argv.slice(2));
