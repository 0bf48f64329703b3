/**
 * Why an instant counts, or does not: the answer to the first question that everybody asks of a tracker. It knows tool
 * ids only, for nothing else ever reached it.
 */
import type { Instant } from './instant';
import { claimOf, type Observation } from './observation';
import type { ToolId } from './tool';

export const REASONS = [
  'in-front',
  'heard',
  'no-tool',
  'no-access',
  'other-program',
  'idle',
  'locked',
  'paused',
  'booked-already',
] as const;

export type Reason = (typeof REASONS)[number];

export interface Decision {
  /** Since when this is so; for an idle person, since the input stopped. */
  at: Instant;
  tool: ToolId | null;
  isCounted: boolean;
  reason: Reason;
}

export interface Circumstances {
  isPaused: boolean;
  /** Whether the browser grants any of the chosen tools. */
  hasAccess: boolean;
  /** Whether a window of the browser has the focus. */
  isBrowserInFront: boolean;
  /** Whether this instant was booked before the clock was set back. */
  isBooked: boolean;
}

/**
 * Says why an observation counts, or why not: the first reason that holds.
 *
 * @example decide(github in front, idle, …) //=> { tool: 'github', isCounted: false, reason: 'idle', at: input stopped }
 */
export function decide(observation: Observation, circumstances: Circumstances): Decision {
  const { at, front, presence, leftAt } = observation;
  const claim = claimOf(observation);
  if (claim !== null) {
    const reason = claim.because === 'front' ? 'in-front' : 'heard';
    return circumstances.isBooked
      ? { at, tool: claim.tool, isCounted: false, reason: 'booked-already' }
      : { at, tool: claim.tool, isCounted: true, reason };
  }
  const because = (reason: Reason, since: Instant = at): Decision => ({
    at: since,
    tool: front,
    isCounted: false,
    reason,
  });
  if (circumstances.isPaused) {
    return because('paused');
  }
  if (!circumstances.hasAccess) {
    return because('no-access');
  }
  if (presence === 'locked') {
    return because('locked', leftAt ?? at);
  }
  if (!circumstances.isBrowserInFront) {
    return because('other-program');
  }
  return front === null ? because('no-tool') : because('idle', leftAt ?? at);
}

const MOST = 20;

/**
 * Adds a decision unless it says what the last one said already; the last twenty are kept, the newest last.
 *
 * @example remember([inFront], { ...inFront, at: aMinuteLater }) //=> [inFront]
 */
export function remember(decisions: readonly Decision[], decision: Decision): Decision[] {
  const last = decisions.at(-1);
  const isSame = last !== undefined && last.tool === decision.tool && last.reason === decision.reason;
  return isSame ? [...decisions] : [...decisions, decision].slice(-MOST);
}
