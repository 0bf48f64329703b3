/** Why the page was opened: by which nudge, and whether to write something down at once. It stands in its address. */
import { NUDGE_KINDS, type NudgeKind } from '../../nudges/kinds';

export interface Occasion {
  /** Null where no nudge led here. */
  kind: NudgeKind | null;
  /** Whether the line for a thought has the focus. */
  isParking: boolean;
}

/** The end of the page's address. @example addressOf('late-night', true) //=> '/ask.html#late-night,park' */
export function addressOf(kind: NudgeKind, isParking = false): `/ask.html#${string}` {
  return `/ask.html#${kind}${isParking ? ',park' : ''}`;
}

/** Reads it back; anything else is no nudge. @example readOccasion('#break') //=> { kind: 'break', isParking: false } */
export function readOccasion(hash: string): Occasion {
  const [name, act] = hash.replace(/^#/, '').split(',');
  return { kind: NUDGE_KINDS.find((kind) => kind === name) ?? null, isParking: act === 'park' };
}
