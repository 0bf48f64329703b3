/**
 * The line that answers the first question of everybody who uses a tracker: what is counted now, and why, or why not.
 */

import type { ToolBrief } from '../../storage/access';
import type { Decision } from '../../tracking/decision';
import { type Instant, MINUTE } from '../../tracking/instant';
import { toolName } from '../tool-name';
import { format, t } from '../words';

/** How tools are called. */
export interface Naming {
  /** The chosen ones. */
  tools: readonly ToolBrief[];
  isDiscreet: boolean;
}

/** @example nowWords(decision, naming, now) //=> "Now: GitHub in front, counted" */
export function nowWords(decision: Decision | undefined, naming: Naming, now: Instant): string {
  if (decision === undefined) {
    return t('popup.now.nothingYet');
  }
  const tool = nameOf(decision, naming);
  switch (decision.reason) {
    case 'in-front':
      return t('popup.now.inFront', [tool]);
    case 'heard':
      return t('popup.now.heard', [tool]);
    case 'idle':
      return now - decision.at < MINUTE
        ? t('popup.now.idle', [tool])
        : t('popup.now.idleFor', [tool, format.duration(now - decision.at)]);
    case 'booked-already':
      return t('popup.now.bookedAlready', [tool]);
    case 'locked':
      return t('popup.now.locked');
    case 'no-tool':
      return t('popup.now.noTool');
    case 'no-access':
      return t('popup.now.noAccess');
    case 'other-program':
      return t('popup.now.otherProgram');
    case 'paused':
      return t('popup.now.paused');
  }
}

function nameOf({ tool }: Decision, { tools, isDiscreet }: Naming): string {
  if (tool === null || isDiscreet) {
    return t('popup.now.someTool');
  }
  const known = tools.find(({ id }) => id === tool);
  return known === undefined ? tool : toolName(known);
}
