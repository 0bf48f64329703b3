/**
 * The timeline lays spans one after the other as pieces that never overlap and never cross a day turn. Every total is
 * a sum of pieces, so that totals by tool, by day and over all always agree.
 */
import { type DayKey, dayOf, dayStart, nextDayTurn } from './day';
import { BRIDGE } from './episode';
import { type Duration, earliest, type Instant, latest, type OffsetMinutes } from './instant';
import type { Span } from './span';

/** A stretch of one day on one tool; a pause belongs to the tool that it follows. */
export interface Piece extends Span {
  day: DayKey;
  isPause: boolean;
}

/** In order of start; among equals the longer first, then by tool, so that the order of storing does not matter. */
export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.tool < b.tool ? -1 : 1));
}

/**
 * Lays spans out as pieces, bridged pauses included. Where spans overlap, the one that began first has the time.
 *
 * @param spans in any order
 * @param turnHour the local hour at which the work day changes
 * @example toPieces([github 10:00 to 10:30, slack 10:20 to 10:40], 4)
 * //=> [github 10:00 to 10:30, slack 10:30 to 10:40]
 */
export function toPieces(spans: readonly Span[], turnHour: number, bridge: Duration = BRIDGE): Piece[] {
  const pieces: Piece[] = [];
  const split = splitterByDay(turnHour);
  let last: Span | null = null;
  for (const span of inOrder(spans)) {
    const start = last === null ? span.start : latest(span.start, last.end);
    if (start >= span.end) {
      continue;
    }
    if (last !== null && start > last.end && start - last.end <= bridge) {
      pieces.push(...split({ ...last, start: last.end, end: start }, true));
    }
    pieces.push(...split({ ...span, start }, false));
    last = span;
  }
  return pieces;
}

/** Most pieces lie in the day of the one before, so the calendar is asked once a day and not once a piece. */
function splitterByDay(turnHour: number): (span: Span, isPause: boolean) => Piece[] {
  let known: { day: DayKey; start: Instant; end: Instant; offset: OffsetMinutes } | null = null;
  const dayWith = (at: Instant, offset: OffsetMinutes) => {
    if (known === null || known.offset !== offset || at < known.start || at >= known.end) {
      const day = dayOf(at, offset, turnHour);
      known = { day, start: dayStart(day, offset, turnHour), end: nextDayTurn(at, offset, turnHour), offset };
    }
    return known;
  };
  return ({ start, end, tool, offset }, isPause) => {
    const pieces: Piece[] = [];
    for (let from = start; from < end; ) {
      const { day, end: turn } = dayWith(from, offset);
      const to = earliest(end, turn);
      pieces.push({ start: from, end: to, tool, offset, isPause, day });
      from = to;
    }
    return pieces;
  };
}
