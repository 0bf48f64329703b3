/**
 * What days need to know of the catalogue, and no more: which of its tools are chat. The catalogue is mostly hosts, and
 * the popup has no room for it. Worked out when the extension is built, so that each tool is written down once.
 */
import type { Plugin } from 'vite';
import { CATALOGUE } from './tracking/catalogue/catalogue';

const NAME = 'virtual:chat-tools';
const RESOLVED = `\0${NAME}`;

/** Lets code import the ids of the catalogue's chat tools: `import chatTools from 'virtual:chat-tools'`. */
export function chatTools(): Plugin {
  const ids = CATALOGUE.filter(({ category }) => category === 'chat').map(({ id }) => id);
  return {
    name: 'chat-tools',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(ids)}` : undefined),
  };
}
