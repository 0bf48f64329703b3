/**
 * The house keeps its own rules: which way imports run, where the browser may be named, and that the pure folders never
 * ask what time it is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const PURE = ['tracking', 'patterns', 'nudges'];
const CALENDAR = ['date-fns', '@date-fns/utc', '@date-fns/utc/date/mini'];
/** Where a mark of a chart goes; its pages weigh more for it, so it stays in one folder. */
const CHARTS = ['d3-scale', 'd3-shape'];

/** What each folder may import: other folders of the house, and packages. */
const ALLOWED: Record<string, { folders: string[]; packages: string[] }> = {
  tracking: { folders: ['tracking'], packages: CALENDAR },
  patterns: { folders: ['patterns', 'tracking'], packages: CALENDAR },
  nudges: { folders: ['nudges', 'patterns', 'tracking'], packages: CALENDAR },
  storage: {
    folders: ['storage', ...PURE],
    packages: [...CALENDAR, 'dexie', 'valibot', 'wxt/browser', 'virtual:chat-tools'],
  },
  components: {
    folders: ['components', 'storage', ...PURE],
    packages: [...CALENDAR, 'preact', 'preact/hooks', 'dexie', '#i18n', ...CHARTS],
  },
};

interface SourceFile {
  folder: string;
  path: string;
  text: string;
  imports: string[];
}

function filesOf(folder: string): SourceFile[] {
  if (!existsSync(join(root, folder))) {
    return [];
  }
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(root, path), 'utf8');
      return {
        folder,
        path,
        text,
        imports: [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? ''),
      };
    });
}

const files = [...Object.keys(ALLOWED), 'entrypoints'].flatMap(filesOf);

/** The folder of the house that a relative import reaches, or null for a package. */
function folderOf(file: SourceFile, target: string): string | null {
  return target.startsWith('.') ? (relative(root, join(root, dirname(file.path), target)).split(sep)[0] ?? '') : null;
}

describe('imports', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });

  test.each(Object.keys(ALLOWED))('%s imports only what lies below it', (folder) => {
    const { folders, packages } = ALLOWED[folder] as (typeof ALLOWED)[string];
    const strangers = files
      .filter((file) => file.folder === folder)
      .flatMap((file) =>
        file.imports
          .filter((target) => {
            const reached = folderOf(file, target);
            return reached === null ? !packages.includes(target) : !folders.includes(reached);
          })
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(strangers).toEqual([]);
  });

  test('the charting library is used under components/charts alone', () => {
    const users = files.filter(({ imports }) => imports.some((target) => CHARTS.includes(target)));
    expect(users.filter(({ path }) => !path.startsWith(join('components', 'charts'))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('nothing imports an entrypoint', () => {
    const guests = files
      .filter(({ folder }) => folder !== 'entrypoints')
      .filter((file) => file.imports.some((target) => folderOf(file, target) === 'entrypoints'));
    expect(guests.map(({ path }) => path)).toEqual([]);
  });

  test('no file does nothing but pass on what others hold', () => {
    const barrels = files.filter(({ text }) => /^export \* from|^export \{[^}]*\} from/m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('the pure folders', () => {
  const pure = files.filter(({ folder }) => PURE.includes(folder));

  test('never ask what time it is', () => {
    const askers = pure.filter(({ text }) => /\bDate\.now\(|\bnew Date\(|\bperformance\.now\(/.test(text));
    expect(askers.map(({ path }) => path)).toEqual([]);
  });

  test('never read a local wall clock', () => {
    const readers = pure.filter(({ text }) =>
      /\.get(?:Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)\(/.test(text),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the browser', () => {
  test('is named only in the entrypoints, and where values are stored in it', () => {
    const named = files
      .filter(({ folder, path }) => folder !== 'entrypoints' && path !== join('storage', 'item.ts'))
      .filter(
        ({ text, imports }) =>
          imports.includes('wxt/browser') || /\b(?:browser|chrome)\.[a-z]+\b/.test(withoutComments(text)),
      );
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

test('the README lists every folder that holds code', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(root, name)).length > 0);
  expect(folders.filter((name) => !readme.includes(`\`${name}/\``))).toEqual([]);
});
