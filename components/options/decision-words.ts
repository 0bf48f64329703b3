/** Why time counted at an instant, or did not, in words. */

import type { Settings } from '../../storage/settings';
import { findToolById } from '../../storage/tools';
import type { Decision, Reason } from '../../tracking/decision';
import { toolName } from '../tool-name';
import { t } from '../words';

const KEYS = {
  'in-front': 'inFront',
  heard: 'heard',
  'no-tool': 'notATool',
  'no-access': 'noAccess',
  'other-program': 'otherProgram',
  idle: 'idle',
  locked: 'locked',
  paused: 'paused',
  'booked-already': 'bookedAlready',
} as const satisfies Record<Reason, string>;

/** @example reasonWords('heard') //=> "a meeting that can be heard" */
export function reasonWords(reason: Reason): string {
  return t(`options.decisions.${KEYS[reason]}`);
}

/** The tool that a decision is about, by name. @example decidedTool(decision, settings) //=> "GitHub" */
export function decidedTool({ tool }: Decision, settings: Settings): string | null {
  if (tool === null) {
    return null;
  }
  const known = findToolById(settings, tool);
  return known === undefined ? tool : toolName(known);
}
