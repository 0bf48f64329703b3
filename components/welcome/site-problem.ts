/** Why a text is no site, in words: what happened, to what, and what to do. */
import type { SiteProblem } from '../../storage/site';
import { findCatalogueTool } from '../../tracking/catalogue/catalogue';
import type { ToolId } from '../../tracking/tool';
import { toolName } from '../tool-name';
import { format, t } from '../words';

/** @example describeSiteProblem({ code: 'empty' }, selection.chosen) */
export function describeSiteProblem(problem: SiteProblem, chosen: ReadonlySet<ToolId>): string {
  switch (problem.code) {
    case 'empty':
      return t('problem.empty');
    case 'scheme':
      return t('problem.scheme', [problem.scheme]);
    case 'not-a-host':
      return t('problem.notAHost', [problem.text]);
    case 'too-long':
      return t('problem.tooLong', [problem.most]);
    case 'port':
      return t('problem.port', [problem.port, problem.least, format.number(problem.most)]);
    case 'wildcard':
      return t('problem.wildcard', [problem.host]);
    case 'too-wide':
      return t('problem.tooWide', [problem.host]);
    case 'already-there':
      return t(`problem.${claimKey(problem, chosen)}`, [claimantName(problem)]);
  }
}

function claimKey({ tool, isWhole }: { tool: ToolId; isWhole: boolean }, chosen: ReadonlySet<ToolId>) {
  if (!isWhole) {
    return 'alreadyThereInPart';
  }
  return chosen.has(tool) ? 'alreadyChosen' : 'alreadyThere';
}

/** The name of the tool that has the address already. */
export function claimantName({ tool, name }: { tool: string; name: string }): string {
  const known = findCatalogueTool(tool);
  return known === undefined ? name : toolName(known);
}
