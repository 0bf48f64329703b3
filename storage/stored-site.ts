/** A site of the person's own as it is stored. How one is made from what a person types is in `site.ts`. */
import * as v from 'valibot';
import { CATEGORIES, type Category, type ToolId } from '../tracking/tool';

/** A tool that the person added. */
export interface CustomSite {
  /** `site:` and the host. */
  id: ToolId;
  name: string;
  category: Category;
  /** `host`, `*.host`, `host:port`, `*.host:port`: see `Tool`. */
  host: string;
}

/** A stored site, read back: its host is written as the browser writes it, and its id belongs to it. */
export const customSiteSchema = v.pipe(
  v.object({
    id: v.string(),
    name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
    category: v.picklist(CATEGORIES),
    host: v.pipe(v.string(), v.check(isStoredHost, 'not a host as sites are stored')),
  }),
  v.check(({ id, host }) => id === `site:${host}`, 'the id is not that of the host'),
);

function isStoredHost(host: string): boolean {
  const rest = host.replace(/^\*\./, '');
  // By both schemes, for neither may have the port as its own.
  const isAsWritten = (address: string) => URL.canParse(address) && new URL(address).host === rest;
  return !/\*|\.$/.test(rest) && isAsWritten(`http://${rest}`) && isAsWritten(`https://${rest}`);
}
