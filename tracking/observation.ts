/**
 * An observation is what is so at one instant: presence, the tool in front (or none) and the meeting that can be
 * heard (or none). Every signal of the browser leads to one; `advance` alone decides what it means for the time.
 */
import type { Hearing } from './hearing';
import { isHeard } from './hearing';
import type { Instant, OffsetMinutes } from './instant';
import type { Presence } from './presence';
import type { ToolId } from './tool';

export interface Observation {
  at: Instant;
  offset: OffsetMinutes;
  presence: Presence;
  /** When the person left, if that was since the last observation. */
  leftAt: Instant | null;
  /** The tool in front, or null: another site, another program, no access, or paused. */
  front: ToolId | null;
  hearing: Hearing | null;
  /**
   * Whether a browser event told of this, so that what was so before held right up to it. A heartbeat or a start that
   * finds something changed cannot know when it changed: then only the last observation is proof.
   */
  isReported: boolean;
}

/** What counts at one instant, and why. */
export interface Claim {
  tool: ToolId;
  because: 'front' | 'heard';
}

/**
 * What counts in an observation: the tool in front while the person is active, else a meeting while it is heard and
 * the screen is not locked.
 *
 * @example claimOf({ presence: 'active', front: 'github', … }) //=> { tool: 'github', because: 'front' }
 */
export function claimOf(observation: Observation): Claim | null {
  const { presence, front, hearing, at } = observation;
  if (front !== null && presence === 'active') {
    return { tool: front, because: 'front' };
  }
  return isHeard(hearing, at) && presence !== 'locked' ? { tool: hearing.tool, because: 'heard' } : null;
}
