/**
 * What the popup needs of the catalogue, and no more: the names and categories of its tools, without their hosts, which
 * are most of it. Worked out when the extension is built, so that each tool is written down once and in one place.
 */
import type { Plugin } from 'vite';
import { CATALOGUE } from './tracking/catalogue/catalogue';

const NAME = 'virtual:tool-briefs';
const RESOLVED = `\0${NAME}`;

/** Lets code import the tools in brief: `import briefs from 'virtual:tool-briefs'`. */
export function toolBriefs(): Plugin {
  const briefs = CATALOGUE.map(({ id, name, nameKo, category }) => ({ id, name, nameKo, category }));
  return {
    name: 'tool-briefs',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(briefs)}` : undefined),
  };
}
