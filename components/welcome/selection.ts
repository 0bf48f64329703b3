/**
 * What a person has picked on a page so far. Nothing here is stored until they say so: `applySelection` is what is
 * stored then, and `originsOfSelection` is exactly what the browser is asked for, nothing beside it.
 */
import type { Settings } from '../../storage/settings';
import type { CustomSite } from '../../storage/stored-site';
import { chosenTools } from '../../storage/tools';
import { CATALOGUE, startingSet } from '../../tracking/catalogue/catalogue';
import type { Role } from '../../tracking/catalogue/catalogue-tool';
import { type Category, originsOf, type ToolId } from '../../tracking/tool';

export interface Selection {
  /** The starting set that was taken last; null once it was cleared or never taken. */
  role: Role | null;
  chosen: ReadonlySet<ToolId>;
  sites: readonly CustomSite[];
  /** Every tool that was chosen since the page was opened: it stays on screen when it is switched off. */
  met: ReadonlySet<ToolId>;
}

/** What somebody who comes for the first time sees chosen. @example firstSelection('engineer').role //=> 'engineer' */
export function firstSelection(role: Role): Selection {
  return chooseRole({ role: null, chosen: new Set(), sites: [], met: new Set() }, role);
}

/** The choice that is stored. @example selectionOf(settings).chosen */
export function selectionOf({ tools, sites }: Pick<Settings, 'tools' | 'sites'>): Selection {
  return { role: null, chosen: new Set(tools), sites, met: new Set(tools) };
}

/** Takes a starting set instead of the catalogue's tools chosen so far; the person's own sites stay as they are. */
export function chooseRole(selection: Selection, role: Role): Selection {
  const own = selection.sites.map(({ id }) => id).filter((id) => selection.chosen.has(id));
  return withChosen({ ...selection, role }, [...startingSet(role), ...own]);
}

/** @example chooseNone(selection).chosen.size //=> 0 */
export function chooseNone(selection: Selection): Selection {
  return withChosen({ ...selection, role: null }, []);
}

/** Switches one tool on or off. @example toggleTool(selection, 'github') */
export function toggleTool(selection: Selection, id: ToolId): Selection {
  const others = [...selection.chosen].filter((other) => other !== id);
  return withChosen(selection, selection.chosen.has(id) ? others : [...others, id]);
}

/** Puts a site on the list and chooses it. */
export function addSite(selection: Selection, site: CustomSite): Selection {
  const others = selection.sites.filter(({ id }) => id !== site.id);
  return withChosen({ ...selection, sites: [...others, site] }, [...selection.chosen, site.id]);
}

/** Takes a site off the list, and out of what is chosen. */
export function removeSite(selection: Selection, id: ToolId): Selection {
  const sites = selection.sites.filter((site) => site.id !== id);
  return withChosen(
    { ...selection, sites },
    [...selection.chosen].filter((other) => other !== id),
  );
}

/** Says what a site is for. */
export function categorise(selection: Selection, id: ToolId, category: Category): Selection {
  return { ...selection, sites: selection.sites.map((site) => (site.id === id ? { ...site, category } : site)) };
}

/**
 * The settings with this choice in them: tools in the order of the catalogue, then the person's own sites. An id that
 * neither knows is left out.
 *
 * @example applySelection(settings, chooseNone(selection)).tools //=> []
 */
export function applySelection(settings: Settings, { chosen, sites }: Selection): Settings {
  const tools = [...CATALOGUE, ...sites].map(({ id }) => id).filter((id) => chosen.has(id));
  return { ...settings, tools, sites: [...sites] };
}

/**
 * The match patterns of everything chosen, each once.
 *
 * @example originsOfSelection(settings, onlyGitlab) //=> ['*://gitlab.com/*']
 */
export function originsOfSelection(settings: Settings, selection: Selection): string[] {
  return [...new Set(chosenTools(applySelection(settings, selection)).flatMap(originsOf))];
}

function withChosen(selection: Selection, ids: readonly ToolId[]): Selection {
  return { ...selection, chosen: new Set(ids), met: new Set([...selection.met, ...ids]) };
}
