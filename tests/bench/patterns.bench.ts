/** All patterns at one now, with ten years of heavy use behind it, beside the laying out of that history alone. */
import { test } from 'vitest';
import { findAll } from '../../patterns/findings';
import { makeHistory } from '../../patterns/history';
import { toDayKey } from '../../tracking/day';
import { summarise } from '../../tracking/day-summary';
import { toInstant } from '../../tracking/instant';
import { heavyHistory } from '../support/history/heavy-history';
import { median, milliseconds } from './statistics';
import { report } from './table';

const DAYS = 3_650;
const RUNS = 15;
const NOW = toInstant(Date.UTC(2026, 10, 23, 1));

test('all patterns', () => {
  const rules = { dayTurnHour: 4, isChat: () => false };
  const history = heavyHistory({ seed: 1, lastDay: toDayKey('2026-11-22'), days: DAYS, until: NOW });
  const summaries = summarise([...history], rules);
  const facts = {
    now: NOW,
    offset: 540,
    dayTurnHour: 4,
    firstWeekday: 1 as const,
    restDays: null,
    weekLine: 48,
    summaries,
    seen: new Set(summaries.map(({ day }) => day)),
    leave: new Set<never>(),
    onCall: new Set<never>(),
    weekends: [],
  };
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
