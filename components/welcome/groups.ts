/**
 * Which tools of a group are on screen. The catalogue is long and a person needs a dozen of it, so the later groups are
 * folded and each of the others shows its usual tools and whatever was chosen; nothing is further than a button or a
 * search away.
 */
import { CATALOGUE, GROUPS } from '../../tracking/catalogue/catalogue';
import type { CatalogueTool, ToolGroup } from '../../tracking/catalogue/catalogue-tool';
import { findTools } from './search';
import type { Selection } from './selection';

const FOLDED: ReadonlySet<ToolGroup> = new Set(['mail', 'design', 'ci', 'support', 'people', 'korean']);

/** A group shows at least this many tools, and never hides fewer than `FEWEST_HIDDEN`. */
const FEWEST_SHOWN = 6;
const FEWEST_HIDDEN = 3;

export interface GroupView {
  group: ToolGroup;
  tools: readonly CatalogueTool[];
  /** How many there are in all, and how many of them are chosen. */
  total: number;
  chosen: number;
  /** How many more a button brings. */
  hidden: number;
  isFolded: boolean;
}

/**
 * The groups as they stand on the page, in its order; while something is searched for, only what was found.
 *
 * @param opened the groups that the person asked to see in full
 * @example viewGroups(selection, new Set(), '').filter(({ isFolded }) => !isFolded)
 */
export function viewGroups(selection: Selection, opened: ReadonlySet<ToolGroup>, query: string): GroupView[] {
  const views = GROUPS.map((group) => viewGroup(group, selection, opened.has(group), query));
  return query.trim() === '' ? views : views.filter(({ tools }) => tools.length > 0);
}

function viewGroup(group: ToolGroup, { chosen, met }: Selection, isOpened: boolean, query: string): GroupView {
  const all = CATALOGUE.filter((tool) => tool.group === group);
  const numbers = { group, total: all.length, chosen: all.filter(({ id }) => chosen.has(id)).length };
  if (query.trim() !== '') {
    return { ...numbers, tools: findTools(all, query), hidden: 0, isFolded: false };
  }
  const isFolded = FOLDED.has(group) && !isOpened && !all.some(({ id }) => met.has(id));
  const isUsual = (tool: CatalogueTool, index: number) =>
    tool.roles.length > 0 || met.has(tool.id) || index < FEWEST_SHOWN;
  const usual = all.filter(isUsual);
  const tools = isOpened || all.length - usual.length < FEWEST_HIDDEN ? all : usual;
  return { ...numbers, tools, hidden: all.length - tools.length, isFolded };
}
