/** The tools that a person chose, from the catalogue and from their own sites, and how a name is shown for an id. */
import { CATALOGUE, findCatalogueTool } from '../tracking/catalogue/catalogue';
import type { SummaryRules } from '../tracking/day-summary';
import type { Tool, ToolId } from '../tracking/tool';
import { fingerprint } from './days';
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

/** What the computation of days needs to know of the settings. @example summaryRules(settings).dayTurnHour */
export function summaryRules(settings: Settings): { rules: SummaryRules; fingerprint: string } {
  const rules: SummaryRules = {
    dayTurnHour: settings.dayTurnHour,
    categoryOf: (id) => findToolById(settings, id)?.category ?? 'other',
  };
  // The catalogue's own too, so that a release that sorts a tool elsewhere leaves no day computed by the old list.
  const chatTools = [...CATALOGUE, ...settings.sites].filter(({ category }) => category === 'chat').map(({ id }) => id);
  return { rules, fingerprint: fingerprint(rules, chatTools) };
}

function toTool(site: Settings['sites'][number]): Tool {
  return { id: site.id, name: site.name, category: site.category, hosts: [site.host] };
}
