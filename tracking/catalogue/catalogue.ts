/**
 * The tools that are offered, in the order of the page that offers them. No two of their hosts meet, so that one
 * address never belongs to two tools.
 */
import type { ToolId } from '../tool';
import { ASSISTANT_TOOLS } from './assistants';
import type { CatalogueTool, Role, ToolGroup } from './catalogue-tool';
import { CHAT_TOOLS } from './chat';
import { CI_TOOLS } from './ci';
import { CLOUD_TOOLS } from './clouds';
import { CODE_TOOLS } from './code';
import { DESIGN_TOOLS } from './design';
import { DOC_TOOLS } from './docs';
import { KOREAN_TOOLS } from './korean';
import { MAIL_TOOLS } from './mail';
import { MEETING_TOOLS } from './meetings';
import { NOTEBOOK_TOOLS } from './notebooks';
import { ONCALL_TOOLS } from './oncall';
import { PAPER_TOOLS } from './papers';
import { PEOPLE_TOOLS } from './people';
import { PLANNING_TOOLS } from './planning';
import { SUPPORT_TOOLS } from './support';

/** The order of the keys is the order on the page. */
const TOOLS_BY_GROUP: Record<ToolGroup, readonly CatalogueTool[]> = {
  code: CODE_TOOLS,
  notebooks: NOTEBOOK_TOOLS,
  clouds: CLOUD_TOOLS,
  assistants: ASSISTANT_TOOLS,
  chat: CHAT_TOOLS,
  meetings: MEETING_TOOLS,
  docs: [...DOC_TOOLS, ...PAPER_TOOLS],
  planning: PLANNING_TOOLS,
  oncall: ONCALL_TOOLS,
  mail: MAIL_TOOLS,
  design: DESIGN_TOOLS,
  ci: CI_TOOLS,
  support: SUPPORT_TOOLS,
  people: PEOPLE_TOOLS,
  korean: KOREAN_TOOLS,
};

/** The groups, in the order of the page. @example GROUPS[0] //=> 'code' */
export const GROUPS = Object.keys(TOOLS_BY_GROUP) as readonly ToolGroup[];

/** Every tool that is offered, group by group. @example CATALOGUE[0]?.name //=> 'GitHub' */
export const CATALOGUE: readonly CatalogueTool[] = GROUPS.flatMap((group) => TOOLS_BY_GROUP[group]);

const toolById = new Map(CATALOGUE.map((tool) => [tool.id, tool]));

/**
 * The tool of the catalogue with this id; undefined for a site that the person added and for an id we do not know.
 *
 * @example findCatalogueTool('github')?.name //=> 'GitHub'
 */
export function findCatalogueTool(id: ToolId): CatalogueTool | undefined {
  return toolById.get(id);
}

/**
 * The tools that are switched on for a role until the person says otherwise, in the order of the catalogue.
 *
 * @example startingSet('engineer').includes('github') //=> true
 */
export function startingSet(role: Role): ToolId[] {
  return CATALOGUE.filter((tool) => tool.roles.includes(role)).map(({ id }) => id);
}
