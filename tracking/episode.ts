/**
 * Episodes join spans across bridges: pauses too short to be anything but work. What is shorter than a glance stays
 * active time, but is neither worked nor the beginning or end of anything.
 *
 * Laws and studies count short pauses as work, so lines are compared with episodes and never with spans.
 */
import { type Duration, HOUR, MINUTE } from './instant';
import { type Interval, lengthOf, union } from './span';

/** A pause of up to this length counts as still working. */
export const BRIDGE: Duration = 15 * MINUTE;

/** Shorter than this, an episode is a glance. */
export const SHORTEST_EPISODE: Duration = 10 * MINUTE;

/** A gap between episodes that is at least as long is a rest; a shorter one is a pause or a break. */
export const SHORTEST_REST: Duration = 4 * HOUR;

export interface Episodes {
  episodes: Interval[];
  glances: Interval[];
}

/**
 * Joins spans into episodes and tells the glances apart.
 *
 * @param spans of all tools, in any order
 * @example toEpisodes([10:00 to 10:30, 10:40 to 11:00]) //=> { episodes: [10:00 to 11:00], glances: [] }
 */
export function toEpisodes(spans: readonly Interval[], bridge: Duration = BRIDGE): Episodes {
  const joined = union(spans, bridge);
  return {
    episodes: joined.filter((interval) => lengthOf(interval) >= SHORTEST_EPISODE),
    glances: joined.filter((interval) => lengthOf(interval) < SHORTEST_EPISODE),
  };
}
