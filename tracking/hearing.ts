/**
 * Hearing follows the one meeting that can be heard: since when, and until when.
 *
 *      silence of up to 2 min            screen locked, paused, clock not continuous
 *            ┌─────┐                              │
 *   none ──▶ heard ──▶ silent ──2 min──▶ none     └──▶ over ──▶ none
 *              ▲          │
 *              └──────────┘ heard again: it never ended
 *
 * What must stay true: `until` is an instant at which the meeting really was heard, so that it is the instant of the
 * last observation only while the meeting sounds; and `since` never reaches over a stretch that nobody observed.
 */
import { type Duration, earliest, type Instant, later, MINUTE } from './instant';
import type { ToolId } from './tool';

/** A meeting survives a silence of this length: people think, and unmute late. */
export const MEETING_SILENCE: Duration = 2 * MINUTE;

export interface Hearing {
  tool: ToolId;
  since: Instant;
  /** The last instant at which it was heard. */
  until: Instant;
  /** The last observation that looked for it. */
  lookedAt: Instant;
  /** Ended by a lock or a pause: sound afterwards is a new meeting. */
  isOver: boolean;
}

export interface Listening {
  at: Instant;
  /** The meeting that can be heard now, if any. */
  tool: ToolId | null;
  /** Whether the screen is locked or tracking paused, so that nothing may be heard. */
  isDeaf: boolean;
  /** Whether an event told of the change, so that the meeting was heard right up to it. */
  isReported: boolean;
}

/**
 * Follows a meeting from one observation to the next.
 *
 * @param tolerance the longest silence between two observations still read as continuous
 * @example
 * followHearing(null, { at: ten, tool: 'zoom', isDeaf: false, isReported: true }, tolerance)
 * //=> { tool: 'zoom', since: ten, until: ten, … }
 */
export function followHearing(previous: Hearing | null, now: Listening, tolerance: Duration): Hearing | null {
  const known = previous !== null && isContinuous(previous, now.at, tolerance) ? previous : null;
  const tool = now.isDeaf ? null : now.tool;
  if (tool !== null) {
    const since = known !== null && known.tool === tool ? known.since : now.at;
    return { tool, since, until: now.at, lookedAt: now.at, isOver: false };
  }
  if (known === null) {
    return null;
  }
  const until = isSounding(known) ? later(now.isReported ? now.at : known.until, -1) : known.until;
  return { ...known, until, lookedAt: now.at, isOver: now.isDeaf };
}

function isContinuous(previous: Hearing, at: Instant, tolerance: Duration): boolean {
  return (
    !previous.isOver &&
    at >= previous.lookedAt &&
    at - previous.lookedAt <= tolerance &&
    (isSounding(previous) || at - heardEnd(previous, at) <= MEETING_SILENCE)
  );
}

/** Whether it was heard at the last observation. */
function isSounding({ until, lookedAt }: Hearing): boolean {
  return until === lookedAt;
}

/**
 * The end of what was heard, not included: the instant of the event that told of the silence, or of the last
 * observation before a silence that no event told of; `now` while it is heard.
 *
 * @example heardEnd(fallenSilentAtTen, quarterPastTen) //=> ten
 */
export function heardEnd(hearing: Hearing, now: Instant): Instant {
  return earliest(later(hearing.until, 1), now);
}

/** Whether the meeting can be heard at this instant, and not merely within its silence. @example isHeard(hearing, now) */
export function isHeard(hearing: Hearing | null, at: Instant): hearing is Hearing {
  return hearing !== null && !hearing.isOver && hearing.until === at;
}

/** Whether somebody has to look again: it is heard, or it may yet be heard again. @example isListening(null) //=> false */
export function isListening(hearing: Hearing | null): boolean {
  return hearing !== null && !hearing.isOver;
}
