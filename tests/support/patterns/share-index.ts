/**
 * The index of a public tool that reads a schedule off the clock shares of commits (code996, command line 1.4.0), written
 * from a description of what it does, to compare with. It knows when commits were made, and never how much was worked.
 */
import { MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';

const HALF_HOUR = 30;
const DAY = 24 * 60;

/** By the wall clock: the day of the week from 0 for Monday, and the minute of the day. */
interface Commit {
  date: number;
  weekday: number;
  minute: number;
}

/** A commit for every half hour of the clock that was worked through. */
export function commitsOf(spans: readonly Span[]): Commit[] {
  const halfHours = new Set<number>();
  for (const { start, end, offset } of spans) {
    const [from, to] = [start / MINUTE + offset, end / MINUTE + offset];
    for (let half = Math.ceil(from / HALF_HOUR); half * HALF_HOUR < to; half += 1) {
      halfHours.add(half * HALF_HOUR);
    }
  }
  return [...halfHours]
    .sort((a, b) => a - b)
    .map((wall) => {
      const date = Math.floor(wall / DAY);
      // Day 0 of the epoch was a Thursday.
      return { date, weekday: (((date + 3) % 7) + 7) % 7, minute: wall - date * DAY };
    });
}

/** From 0 on; a true 9-9-6 is said to be about 100. */
export function shareIndex(commits: readonly Commit[]): number {
  const start = windowStart(commits);
  const end = Math.min(DAY, start + 9 * 60);
  const inside = commits.filter(({ minute }) => minute >= start && minute < end).length;
  const outside = commits.length - inside;
  const onRestDays = commits.filter(({ weekday }) => weekday >= 5).length;
  const amended = Math.round(outside + (inside * onRestDays) / commits.length);
  return 3 * Math.ceil((100 * amended) / commits.length);
}

/** In that tool's words. @example ratingOf(114) //=> 'very bad' */
export function ratingOf(index: number): string {
  const ratings = [
    [0, 'ideal'],
    [21, 'healthy'],
    [48, 'ok'],
    [63, 'poor'],
    [100, 'bad'],
    [130, 'very bad'],
  ] as const;
  return ratings.find(([most]) => index <= most)?.[1] ?? 'extreme';
}

/** Early among the first commits of the weekdays that begin between five and twelve; nine where there are none. */
function windowStart(commits: readonly Commit[]): number {
  const firsts = new Map<number, Commit>();
  for (const commit of commits) {
    if (!firsts.has(commit.date)) {
      firsts.set(commit.date, commit);
    }
  }
  const mornings = [...firsts.values()]
    .filter(({ weekday, minute }) => weekday < 5 && minute >= 5 * 60 && minute <= 12 * 60)
    .map(({ minute }) => minute)
    .sort((a, b) => a - b);
  const early = mornings[Math.floor((mornings.length - 1) * 0.1)] ?? 9 * 60;
  return Math.floor(Math.min(12 * 60, Math.max(5 * 60, early)) / HALF_HOUR) * HALF_HOUR;
}
