import preact from '@preact/preset-vite';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { chatTools } from './chat-tools';
import { buildManifest } from './manifest';

/**
 * Manifest V3 everywhere, Firefox too: its default of 2 would drop `optional_host_permissions` without a word.
 * Auto-imports are off, so that every name says where it comes from.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifest: ({ browser }) => buildManifest(browser),
  hooks: {
    'entrypoints:grouped': (_, groups) => buildApart(groups),
  },
  vite: () => ({
    plugins: [preact(), chatTools()],
    // Its build for the browsers of today: 2 kB less in every page than the one for those of ten years ago.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      // The polyfill would put a `fetch(` into every page, and nothing here may even look like a request.
      modulePreload: { polyfill: false },
    },
  }),
  zip: {
    includeSources: [
      'assets/**',
      'components/**',
      'entrypoints/**',
      'locales/**',
      'nudges/**',
      'patterns/**',
      'public/**',
      'storage/**',
      'tracking/**',
      'manifest.ts',
      'chat-tools.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});

/**
 * Takes the popup and the dashboard out of the build of all pages, each into one of its own. Built with the others they
 * would load whatever any page uses of the modules that are shared, in one file for each set of pages that shares some:
 * 7 % more in the popup, gzipped, and thirty files before the dashboard could begin.
 */
function buildApart(groups: EntrypointGroup[]): void {
  for (const pages of groups.filter(Array.isArray)) {
    for (const apart of pages.filter(({ type, name }) => type === 'popup' || name === 'dashboard')) {
      if (pages.length > 1) {
        groups.push(pages.splice(pages.indexOf(apart), 1));
      }
    }
  }
}
