/**
 * All patterns at one now, with ten years of heavy use behind it, beside the laying out of that history alone; and at the
 * end of each day of the last year, as the dashboard looks back.
 */
import { test } from 'vitest';
import { findAll } from '../../patterns/findings';
import { type HistoryFacts, makeHistory } from '../../patterns/history';
import { yearBehind } from '../../patterns/year';
import { toDayKey } from '../../tracking/day';
import { summarise } from '../../tracking/day-summary';
import { toInstant } from '../../tracking/instant';
import { heavyHistory } from '../support/history/heavy-history';
import { median, milliseconds } from './statistics';
import { report } from './table';

const DAYS = 3_650;
const RUNS = 15;
const NOW = toInstant(Date.UTC(2026, 10, 23, 1));

/** Ten years, every day of them worked. */
function tenYears(): HistoryFacts {
  const rules = { dayTurnHour: 4, isChat: () => false };
  const history = heavyHistory({ seed: 1, lastDay: toDayKey('2026-11-22'), days: DAYS, until: NOW });
  const summaries = summarise([...history], rules);
  return {
    now: NOW,
    offset: 540,
    dayTurnHour: 4,
    firstWeekday: 1,
    restDays: null,
    weekLine: 48,
    summaries,
    seen: new Set(summaries.map(({ day }) => day)),
    leave: new Set(),
    onCall: new Set(),
    weekends: [],
  };
}

test('all patterns', () => {
  const facts = tenYears();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const laidOut = makeHistory(facts);
    const middle = performance.now();
    findAll(laidOut, { off: [], chosen: [] });
    return { whole: performance.now() - start, layOut: middle - start };
  });
  const whole = median(times.map((time) => time.whole));
  const layOut = median(times.map((time) => time.layOut));
  report({
    what: 'all patterns at one now, ten years',
    measured: milliseconds(whole),
    floor: `the history laid out ${milliseconds(layOut)}`,
    ratio: whole / layOut,
    budget: 'under 50 ms',
  });
});

test('a year strip', () => {
  const times: number[] = [];
  const year = yearBehind(makeHistory(tenYears()));
  let before = performance.now();
  for (let next = year.next(); !next.done; next = year.next()) {
    const after = performance.now();
    times.push(after - before);
    before = after;
  }
  const aDay = median(times);
  report(
    {
      what: 'a year strip, ten years, without drawing it',
      measured: milliseconds(times.reduce((sum, time) => sum + time, 0)),
      floor: `365 times the day in the middle ${milliseconds(365 * aDay)}`,
      ratio: times.reduce((sum, time) => sum + time, 0) / (365 * aDay),
      budget: 'under 3 s',
    },
    {
      what: 'the longest slice of it: a day',
      measured: milliseconds(Math.max(...times)),
      floor: `the day in the middle ${milliseconds(aDay)}`,
      ratio: Math.max(...times) / aDay,
      budget: 'under 50 ms',
    },
  );
});
