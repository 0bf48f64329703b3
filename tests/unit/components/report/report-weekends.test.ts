import { expect, test } from 'vitest';
import { weekendsIn } from '../../../../components/report/report-weekends';
import { HOUR, MINUTE } from '../../../../tracking/instant';
import { dayAgo, historyOf, type WeekPlan } from '../../../support/patterns/history-of';

const workedOn = (saturday: string, sunday: string): WeekPlan => ['', '', '', '', '', saturday, sunday];
const THREE_WEEKS = [workedOn('10:10-25:20', '12:00-17:00'), workedOn('', ''), workedOn('10:00-18:00', '')];

test('the weekends of a range have their codes, hours and seen days; where a day was not seen there is no code', () => {
  const history = historyOf({ weeks: THREE_WEEKS, unseen: [dayAgo(9), dayAgo(8), dayAgo(1)] });
  expect(weekendsIn(history, { from: dayAgo(21), to: dayAgo(1) })).toEqual([
    { from: dayAgo(16), to: dayAgo(15), days: 2, code: '10-1-13', worked: 20 * HOUR + 10 * MINUTE, seen: 2 },
    { from: dayAgo(9), to: dayAgo(8), days: 2, code: null, worked: 0, seen: 0 },
    { from: dayAgo(2), to: dayAgo(1), days: 2, code: null, worked: 8 * HOUR, seen: 1 },
  ]);
});

test('a weekend that lies in the range by half is none of it', () => {
  const history = historyOf({ weeks: THREE_WEEKS });
  expect(weekendsIn(history, { from: dayAgo(15), to: dayAgo(2) }).map(({ from }) => from)).toEqual([dayAgo(9)]);
});

test('a weekend that still runs is none yet', () => {
  const history = historyOf({ weeks: [], thisWeek: workedOn('10:00-14:00', ''), now: '2026-11-28 18:00' });
  const range = { from: history.days[0].key, to: history.days.at(-1)?.key ?? dayAgo(1) };
  expect(weekendsIn(history, range)).toEqual([]);
});

test('rest days are those of the person', () => {
  const friday: WeekPlan = ['', '', '', '', '09:00-12:00', '', '09:00-17:00'];
  const history = historyOf({ weeks: [friday, friday], restDays: [5, 6] });
  const weekends = weekendsIn(history, { from: dayAgo(14), to: dayAgo(1) });
  expect(weekends.map(({ from, to }) => [from, to])).toEqual([
    [dayAgo(10), dayAgo(9)],
    [dayAgo(3), dayAgo(2)],
  ]);
});

test('what the person told of a weekend is no part of it', () => {
  const history = historyOf({
    weeks: THREE_WEEKS,
    weekends: [{ day: dayAgo(2), hours: 8, purpose: 'the demo', outcome: 'shelved' }],
  });
  expect(JSON.stringify(weekendsIn(history, { from: dayAgo(21), to: dayAgo(1) }))).not.toMatch(/demo|shelved/);
});
