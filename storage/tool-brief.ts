/** The tools in brief: what they are called and what kind they are, for whoever has no need of their hosts. */
import BRIEFS from 'virtual:tool-briefs';
import type { SummaryRules } from '../tracking/day-summary';
import type { Tool, ToolId } from '../tracking/tool';
import { fingerprint } from './days';
import type { Settings } from './settings';

export interface ToolBrief extends Pick<Tool, 'id' | 'name' | 'category'> {
  /** Its name in Korean, where it has one. */
  nameKo?: string;
}

const briefById = new Map(BRIEFS.map((brief) => [brief.id, brief]));

/** A tool by its id, chosen or not; undefined if neither the catalogue nor the person's sites know it. */
export function findToolBrief({ sites }: Pick<Settings, 'sites'>, id: ToolId): ToolBrief | undefined {
  return sites.find((site) => site.id === id) ?? briefById.get(id);
}

/** The tools that count, in the order in which they were chosen. @example chosenToolBriefs(settings)[0]?.name */
export function chosenToolBriefs(settings: Pick<Settings, 'sites' | 'tools'>): ToolBrief[] {
  return settings.tools.flatMap((id) => findToolBrief(settings, id) ?? []);
}

/** What the computation of days needs to know of the settings. @example summaryRules(settings).rules.dayTurnHour */
export function summaryRules(settings: Settings): { rules: SummaryRules; fingerprint: string } {
  const rules: SummaryRules = {
    dayTurnHour: settings.dayTurnHour,
    categoryOf: (id) => findToolBrief(settings, id)?.category ?? 'other',
  };
  // The catalogue's own too, so that a release that sorts a tool elsewhere leaves no day computed by the old list.
  const chatTools = [...BRIEFS, ...settings.sites].filter(({ category }) => category === 'chat').map(({ id }) => id);
  return { rules, fingerprint: fingerprint(rules, chatTools) };
}
