import { expect, test } from 'vitest';
import { patternYear, runsOf, unseenIn } from '../../../../../components/dashboard/findings/runs';
import type { Level } from '../../../../../patterns/finding';
import type { FoundOn } from '../../../../../patterns/year';
import { dayAgo } from '../../../../support/patterns/history-of';

/** A letter a day, the last of them yesterday: n, w and s are levels, a dot is a day without it, capitals and - unseen. */
function year(days: string): FoundOn[] {
  const levels: Readonly<Record<string, Level>> = { n: 'notice', w: 'warning', s: 'severe' };
  return [...days].map((letter, index) => {
    const level = levels[letter.toLowerCase()];
    return {
      day: dayAgo(days.length - index),
      isSeen: letter === letter.toLowerCase() && letter !== '-',
      found: new Map(level === undefined ? [] : [['short-rest', level] as const]),
    };
  });
}

test('adjacent days at one level are a run, and another level begins another', () => {
  expect(runsOf(year('.nnws..w'), 'short-rest')).toEqual([
    { level: 'notice', first: dayAgo(7), last: dayAgo(6), start: 1, length: 2 },
    { level: 'warning', first: dayAgo(5), last: dayAgo(5), start: 3, length: 1 },
    { level: 'severe', first: dayAgo(4), last: dayAgo(4), start: 4, length: 1 },
    { level: 'warning', first: dayAgo(1), last: dayAgo(1), start: 7, length: 1 },
  ]);
});

test('of another pattern there is nothing', () => {
  expect(runsOf(year('nnn'), 'late-nights')).toEqual([]);
});

test('a run goes on over days that nobody saw, and is counted on those that were seen', () => {
  const { runs, found, seen, last } = patternYear(year('..wwWWw--WW'), 'short-rest');
  expect(runs.map(({ start, length }) => [start, length])).toEqual([
    [2, 5],
    [9, 2],
  ]);
  expect([found, seen, last]).toEqual([3, 5, dayAgo(5)]);
});

test('what was never found on a seen day has no last day', () => {
  expect(patternYear(year('..--'), 'short-rest')).toEqual({ runs: [], found: 0, seen: 2, last: null });
});

test('days without a sign are told as stretches', () => {
  expect(unseenIn(year('-..N-.-'))).toEqual([
    { start: 0, length: 1 },
    { start: 3, length: 2 },
    { start: 6, length: 1 },
  ]);
});
