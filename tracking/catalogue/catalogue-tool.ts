/**
 * What the catalogue says of a tool beyond its hosts: where it stands on the page and whom it suits. The tools are
 * plain data, one file a group. Their ids are stored with every span, so an id is never changed or used again.
 */
import type { Category, Tool } from '../tool';

/** Where a tool stands on the page that offers it; the order of the groups is `GROUPS` of the catalogue. */
export type ToolGroup =
  | 'code'
  | 'notebooks'
  | 'clouds'
  | 'assistants'
  | 'chat'
  | 'meetings'
  | 'docs'
  | 'planning'
  | 'oncall'
  | 'mail'
  | 'design'
  | 'ci'
  | 'support'
  | 'people'
  | 'korean';

/** The starting sets that a person may pick from, in the order in which they are offered. */
export const ROLES = ['engineer', 'researcher', 'manager'] as const;

/** Whom a starting set is for. */
export type Role = (typeof ROLES)[number];

/** A tool that is offered, rather than added by the person. */
export interface CatalogueTool extends Tool {
  group: ToolGroup;
  /** One or two letters, drawn on colour; no two alike in a group. */
  monogram: string;
  /** The starting sets that it is switched on in, often none. */
  roles: readonly Role[];
}

interface Entry extends Omit<CatalogueTool, 'group' | 'category' | 'roles'> {
  category?: Category;
  roles?: readonly Role[];
}

/**
 * The tools of one group. The category is the group's own unless an entry names another.
 *
 * @example inGroup('code', 'code', [{ id: 'gitlab', name: 'GitLab', monogram: 'GL', hosts: ['gitlab.com'] }])
 */
export function inGroup(group: ToolGroup, category: Category, entries: readonly Entry[]): readonly CatalogueTool[] {
  return entries.map((entry) => ({ group, category, roles: [], ...entry }));
}
