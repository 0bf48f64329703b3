/**
 * Years of somebody who hardly ever stops: about 150 spans a day on a dozen tools, seven days a week, from Seoul with a
 * trip to California every quarter. The same seed gives the same history. No two spans overlap, and each lies within
 * its work day, as observed spans do.
 */
import { addToDay, type DayKey, dayStart, weekdayOf } from '../../../tracking/day';
import { HOUR, type Instant, later, MINUTE, type OffsetMinutes, SECOND } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import type { ToolId } from '../../../tracking/tool';

export interface HeavyHistory {
  seed: number;
  /** The last day of the history. */
  lastDay: DayKey;
  days: number;
  /** Nothing is booked after this. */
  until: Instant;
}

const DAY_TURN_HOUR = 4;
const SEOUL: OffsetMinutes = 9 * 60;
const CALIFORNIA: OffsetMinutes = -8 * 60;
const DAYS_IN_QUARTER = 91;
const DAYS_OF_TRIP = 10;

/** How many spans a day has, Monday first. */
const SPANS_BY_WEEKDAY = [172, 172, 172, 172, 172, 140, 65];

/** The first ones are used far more than the last. */
const TOOLS: ToolId[] = [
  'gitlab',
  'slack',
  'colab',
  'wandb',
  'notion',
  'chatgpt',
  'google-docs',
  'gmail',
  'arxiv',
  'jira-confluence',
  'grafana',
  'overleaf',
];

/**
 * The spans of the history in order.
 *
 * @example [...heavyHistory({ seed: 1, lastDay: today, days: 3650, until: now })].length //=> about 550,000
 */
export function* heavyHistory({ seed, lastDay, days, until }: HeavyHistory): Generator<Span> {
  const random = randomOf(seed);
  let bookedUntil: number = Number.NEGATIVE_INFINITY;
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const day = addToDay(lastDay, -ago);
    const offset = (days - ago) % DAYS_IN_QUARTER < DAYS_OF_TRIP ? CALIFORNIA : SEOUL;
    for (const span of workDay(day, offset, random)) {
      if (span.end > until) {
        return;
      }
      // The day of a flight to the east is short: its morning was the evening before.
      if (span.start >= bookedUntil) {
        bookedUntil = span.end;
        yield span;
      }
    }
  }
}

function* workDay(day: DayKey, offset: OffsetMinutes, random: () => number): Generator<Span> {
  const turn = dayStart(day, offset, DAY_TURN_HOUR);
  const end = later(turn, 23 * HOUR);
  const count = SPANS_BY_WEEKDAY[weekdayOf(day) - 1] ?? 0;
  let start = later(turn, (4.5 + random() * 2) * HOUR);
  for (let index = 0; index < count; index += 1) {
    const length = Math.min(40 * MINUTE, 12 * SECOND - Math.log(1 - random()) * 3.8 * MINUTE);
    const span = { start, end: later(start, length), tool: anyTool(random), offset };
    if (span.end > end) {
      return;
    }
    yield span;
    start = later(span.end, anyPause(random));
  }
}

/** Mostly none at all: the next tool comes in front. */
function anyPause(random: () => number): number {
  const kind = random();
  if (kind < 0.72) {
    return 0;
  }
  return kind < 0.97 ? (10 + random() * 200) * SECOND : (20 + random() * 50) * MINUTE;
}

function anyTool(random: () => number): ToolId {
  return TOOLS[Math.floor(random() ** 2 * TOOLS.length)] ?? 'gitlab';
}

/** Mulberry32: small, seeded, good enough for a life like this. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
