/**
 * What a work day says: a pure function of the spans around it. The stored summaries are a cache of this and nothing
 * more; drop them all and nothing is lost.
 *
 * An episode belongs whole to the day in which it begins, for its first and last and every rule by the clock. Only
 * lengths are divided at the day turn.
 */
import type { DayKey } from './day';
import { countDwells, type Dwells } from './dwell';
import { toEpisodes } from './episode';
import { type Duration, HOUR, type Instant, MINUTE, type OffsetMinutes } from './instant';
import { BREAKS, findRuns, type LongestRuns, NO_RUNS } from './run';
import { type Interval, lengthOf, membersOf, type Span } from './span';
import { inOrder, type Piece, toPieces } from './timeline';
import type { ToolId } from './tool';
import { findWakes } from './wake';

export interface SummaryRules {
  /** The local hour at which the work day changes. */
  dayTurnHour: number;
  isChat: (tool: ToolId) => boolean;
  /** The longest pause that counts as still working; 15 minutes unless a history is coarser than that. */
  bridge?: Duration;
}

/** An episode with the offsets of the spans that it begins and ends with, for its clock-of-day. */
export interface Episode extends Interval {
  startOffset: OffsetMinutes;
  endOffset: OffsetMinutes;
}

export interface DaySummary {
  day: DayKey;
  /** Active time by tool: the lower bound. */
  active: Record<ToolId, Duration>;
  /** Worked time by tool, short pauses included; glances are not in it. */
  worked: Record<ToolId, Duration>;
  /** The episodes that begin on this day, whole, even past the day turn. */
  episodes: Episode[];
  glances: Interval[];
  /** Clock hours, 0 to 24, with at least a minute on chat tools. */
  chatHours: number;
  dwells: Dwells;
  /** Short clusters of activity with an hour of nothing around them; which of them were wakes depends on the night. */
  wakes: Interval[];
  /** The longest runs that begin on this day, whole, even past the day turn. */
  longestRuns: LongestRuns;
  /** When the first episode began and the last one ended; null on a day without one. */
  first: Instant | null;
  last: Instant | null;
}

/**
 * Every day that has a span, in order.
 *
 * @param spans all spans that touch these days or are joined to them by bridges, in any order
 * @example summarise([github from 10:00 to 11:00], rules)[0].active //=> { github: 3600000 }
 */
export function summarise(spans: readonly Span[], rules: SummaryRules): DaySummary[] {
  const summaries = new Map<DayKey, DaySummary>();
  const summaryOf = (day: DayKey): DaySummary => {
    const summary = summaries.get(day) ?? emptySummary(day);
    summaries.set(day, summary);
    return summary;
  };
  const pieces = toPieces(spans, rules.dayTurnHour, rules.bridge);
  const dayAt = daysByStart(pieces);
  const summaryAt = (start: Instant): DaySummary => summaryOf(dayAt.get(start) as DayKey);
  const { episodes, glances } = toEpisodes(spans, rules.bridge);
  for (const piece of pieces) {
    if (!piece.isPause) {
      add(summaryOf(piece.day).active, piece.tool, lengthOf(piece));
    }
  }
  for (const piece of piecesWithin(pieces, episodes)) {
    add(summaryOf(piece.day).worked, piece.tool, lengthOf(piece));
  }
  const inEpisodes = membersOf(episodes, inOrder(spans));
  episodes.forEach((interval, index) => {
    const episode = withOffsets(interval, inEpisodes[index] as Span[]);
    const summary = summaryAt(episode.start);
    summary.episodes.push(episode);
    summary.first ??= episode.start;
    summary.last = episode.end;
  });
  for (const glance of glances) {
    summaryAt(glance.start).glances.push(glance);
  }
  for (const wake of findWakes(spans)) {
    summaryAt(wake.start).wakes.push(wake);
  }
  for (const minutes of BREAKS) {
    for (const run of findRuns(spans, minutes)) {
      const { longestRuns } = summaryAt(run.start);
      longestRuns[minutes] = Math.max(longestRuns[minutes], lengthOf(run));
    }
  }
  for (const [day, ofDay] of byDay(pieces.filter((piece) => !piece.isPause))) {
    const summary = summaryOf(day);
    summary.chatHours = countChatHours(ofDay, rules);
    summary.dwells = countDwells(ofDay);
  }
  return [...summaries.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A day on which nothing was counted. @example emptySummary(toDayKey('2026-11-22')) */
export function emptySummary(day: DayKey): DaySummary {
  return {
    day,
    active: {},
    worked: {},
    episodes: [],
    glances: [],
    chatHours: 0,
    dwells: { scattered: 0, long: 0 },
    wakes: [],
    longestRuns: { ...NO_RUNS },
    first: null,
    last: null,
  };
}

/**
 * Whether anybody saw a day: by a sign of the browser, or by anything that was counted on it, were it no more than a
 * glance. A day that nobody saw is unknown, and no number may be made of it.
 *
 * @param seen days with a sign of the browser
 * @example isSeen(emptySummary(monday), new Set()) //=> false
 */
export function isSeen({ day, active }: Pick<DaySummary, 'day' | 'active'>, seen: ReadonlySet<DayKey>): boolean {
  return seen.has(day) || total(active) > 0;
}

/** The sum over all tools, in milliseconds. @example total(summary.worked) */
export function total(lengths: Readonly<Record<ToolId, Duration>>): Duration {
  // Asked of every day of ten years, several times: a list of the values, made each time, is half of what that takes.
  let sum = 0;
  for (const tool in lengths) {
    sum += lengths[tool as ToolId] as Duration;
  }
  return sum;
}

function add(lengths: Record<ToolId, Duration>, tool: ToolId, length: Duration): void {
  lengths[tool] = (lengths[tool] ?? 0) + length;
}

/** The pieces that lie in episodes; both lists are in order, and a piece is never partly inside. */
function piecesWithin(pieces: readonly Piece[], episodes: readonly Interval[]): Piece[] {
  let index = 0;
  return pieces.filter((piece) => {
    while (index < episodes.length && (episodes[index] as Interval).end <= piece.start) {
      index += 1;
    }
    const episode = episodes[index];
    return episode !== undefined && episode.start <= piece.start;
  });
}

function withOffsets(interval: Interval, members: readonly Span[]): Episode {
  const opening = members[0] as Span;
  const closing = members.reduce((latestSpan, span) => (span.end > latestSpan.end ? span : latestSpan), opening);
  return { ...interval, startOffset: opening.offset, endOffset: closing.offset };
}

/** Whatever begins after a gap begins with a piece, and so on the day of that piece. */
function daysByStart(pieces: readonly Piece[]): Map<Instant, DayKey> {
  return new Map(pieces.map(({ start, day }) => [start, day]));
}

function byDay(pieces: readonly Piece[]): Map<DayKey, Piece[]> {
  const days = new Map<DayKey, Piece[]>();
  for (const piece of pieces) {
    const list = days.get(piece.day);
    if (list === undefined) {
      days.set(piece.day, [piece]);
    } else {
      list.push(piece);
    }
  }
  return days;
}

function countChatHours(pieces: readonly Piece[], rules: SummaryRules): number {
  const lengths = new Map<number, Duration>();
  for (const piece of pieces) {
    if (!rules.isChat(piece.tool)) {
      continue;
    }
    const shift = piece.offset * MINUTE;
    for (let from = piece.start + shift; from < piece.end + shift; ) {
      const hour = Math.floor(from / HOUR);
      const to = Math.min(piece.end + shift, (hour + 1) * HOUR);
      lengths.set(hour, (lengths.get(hour) ?? 0) + to - from);
      from = to;
    }
  }
  return [...lengths.values()].filter((length) => length >= MINUTE).length;
}
