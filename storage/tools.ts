/** The tools that a person chose, from the catalogue and from their own sites, hosts and all. */
import { findCatalogueTool } from '../tracking/catalogue/catalogue';
import type { Tool, ToolId } from '../tracking/tool';
import type { Settings } from './settings';

/** A tool by its id, chosen or not; undefined if neither the catalogue nor the person's sites know it. */
export function findToolById(settings: Settings, id: ToolId): Tool | undefined {
  const site = settings.sites.find((candidate) => candidate.id === id);
  return site === undefined ? findCatalogueTool(id) : toTool(site);
}

/** The tools that count, in the order in which they were chosen. @example chosenTools(settings).map(({ id }) => id) */
export function chosenTools(settings: Settings): Tool[] {
  return settings.tools.flatMap((id) => findToolById(settings, id) ?? []);
}

function toTool(site: Settings['sites'][number]): Tool {
  return { id: site.id, name: site.name, category: site.category, hosts: [site.host] };
}
