import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../patterns/catalogue';
import { type History, makeHistory } from '../../../patterns/history';
import { isMet, needOf } from '../../../patterns/minimum-data';
import type { PatternId } from '../../../patterns/pattern';
import { summarise } from '../../../tracking/day-summary';
import { at } from '../../support/build';
import { dayAgo, everyDay, historyOf, times, type WeekPlan } from '../../support/patterns/history-of';
import { anyWeeks } from './any-weeks';

const NINE_TO_SIX = everyDay('09:00-18:00', 5);
const OFF = everyDay('');
const AWAY = [1, 2, 3, 4, 5, 6, 7].map(dayAgo);

const known = (id: PatternId, weeks: readonly WeekPlan[], told = {}) => {
  const need = needOf(id, historyOf({ weeks, ...told }));
  return need === null ? null : [need.known, need.needed];
};

test('of what each pattern needs, as much is known as a person would count', () => {
  expect(known('long-weeks', [NINE_TO_SIX])).toEqual([1, 2]);
  expect(known('long-weeks', times(5, NINE_TO_SIX))).toEqual([2, 2]);
  expect(known('scattered-attention', [...times(3, NINE_TO_SIX), OFF], { unseen: AWAY })).toEqual([3, 4]);
  expect(known('hundred-hour-week', [NINE_TO_SIX], { unseen: [dayAgo(1)] })).toEqual([6, 7]);
  expect(known('eighty-hour-week', times(2, NINE_TO_SIX), { unseen: AWAY })).toEqual([5, 6]);
  expect(known('eighty-hour-week', times(3, NINE_TO_SIX), { unseen: AWAY })).toEqual([6, 6]);
  expect(known('eighty-hour-week', [NINE_TO_SIX])).toEqual([6, 6]);
  expect(known('hundred-hour-week', [NINE_TO_SIX], { leave: AWAY.slice(4) })).toEqual([4, 7]);
  expect(known('zero-zero-two', times(2, NINE_TO_SIX))).toEqual([1, 1]);
  expect(known('lost-weekend', times(2, NINE_TO_SIX))).toEqual([2, 4]);
  expect(known('short-rest', [NINE_TO_SIX])).toEqual([5, 5]);
  expect(known('no-weekly-rest', [NINE_TO_SIX])).toEqual([8, 10]);
  expect(known('unbroken-stretch', [NINE_TO_SIX], { unseen: AWAY })).toEqual([5, 5]);
  expect(known('late-nights', [NINE_TO_SIX])).toEqual([5, 10]);
  expect(known('on-call-nights', [NINE_TO_SIX])).toEqual([7, 14]);
  expect(known('no-vacation', times(2, NINE_TO_SIX))).toEqual([80, 80]);
  expect(known('no-day-off', [])).toBeNull();
});

test('where two things are needed, it is the first that is missing', () => {
  const kindOf = (id: PatternId, weeks: readonly WeekPlan[]) => needOf(id, historyOf({ weeks }))?.kind;
  const glances = everyDay('09:00-10:00', 5);
  expect(kindOf('scattered-attention', times(3, glances))).toBe('weeks');
  expect(kindOf('scattered-attention', times(6, glances))).toBe('usualDays');
  expect(known('scattered-attention', [...times(3, glances), ...times(3, NINE_TO_SIX)])).toEqual([10, 15]);
  expect(kindOf('scattered-attention', times(6, NINE_TO_SIX))).toBe('weeks');
  const twice = everyDay('09:00-18:00', 2);
  expect(kindOf('shifted-window', times(3, twice))).toBe('weeks');
  // Four weeks of two days: the last seven, and one before them.
  expect([kindOf('shifted-window', times(4, twice)), known('shifted-window', times(4, twice))]).toEqual([
    'workdaysBefore',
    [1, 8],
  ]);
  expect(known('shifted-window', times(8, NINE_TO_SIX))).toEqual([4, 4]);
});

test('a day that nobody saw leaves a week and its weekend unknown', () => {
  const idleThursday: WeekPlan = ['09:00-18:00', '09:00-18:00', '09:00-18:00', '', '09:00-18:00', '', ''];
  expect(known('zero-zero-two', [NINE_TO_SIX, idleThursday], { unseen: [dayAgo(4)] })).toEqual([0, 1]);
});

test('a weekend that the person told of is an answer', () => {
  expect(known('shelved-weekend', [])).toEqual([0, 1]);
  const weekends = [{ day: dayAgo(30), hours: 9, outcome: 'used' as const, answeredAt: at('09:00') }];
  expect(known('shelved-weekend', [], { weekends })).toEqual([1, 1]);
});

test('whatever the history, nothing is found where too little is known', () => {
  const shelved = { day: dayAgo(30), hours: 9, outcome: 'shelved' as const, answeredAt: at('09:00') };
  fc.assert(
    fc.property(anyWeeks, fc.boolean(), ({ spans, seen, leave, onCall }, hasAnswered) => {
      const history: History = makeHistory({
        now: at('10:00'),
        offset: 0,
        dayTurnHour: 4,
        firstWeekday: 1,
        restDays: null,
        weekLine: 48,
        summaries: summarise(spans, { dayTurnHour: 4, isChat: (tool) => tool === 'slack' }),
        seen: new Set(seen),
        leave: new Set(leave),
        onCall: new Set(onCall),
        weekends: hasAnswered ? [shelved] : [],
      });
      const unfounded = CATALOGUE.filter(({ id, find }) => find(history) !== null && !isMet(needOf(id, history)));
      expect(unfounded.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
