/** An XPI of a build, for the one thing that Firefox does only with an XPI: keeping an extension over a restart. */
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { requireExtension } from './environment';

const webExt = resolve(import.meta.dirname, '../../../node_modules/web-ext/bin/web-ext.js');

/** Packs a built extension and returns the path of the file, in a new temporary folder. */
export async function packXpi(extensionDir: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'clock-out-xpi-'));
  await promisify(execFile)(process.execPath, [
    webExt,
    'build',
    `--source-dir=${requireExtension(extensionDir)}`,
    `--artifacts-dir=${folder}`,
    '--filename=clock-out.xpi',
    '--no-input',
  ]);
  return join(folder, 'clock-out.xpi');
}
