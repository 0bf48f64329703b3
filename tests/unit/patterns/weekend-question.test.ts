import { describe, expect, test } from 'vitest';
import type { GivenWeekend } from '../../../patterns/history';
import { weekendQuestion } from '../../../patterns/weekend-question';
import { at } from '../../support/build';
import { dayAgo, everyDay, historyOf, times, type WeekPlan } from '../../support/patterns/history-of';

const FREE = everyDay('09:00-17:00', 5);
const withWeekend = (saturday: string, sunday: string): WeekPlan => [
  ...(FREE.slice(0, 5) as [string, string, string, string, string]),
  saturday,
  sunday,
];
const GIVEN = withWeekend('10:00-13:00', '15:00-16:00');

const ask = (weeks: readonly WeekPlan[], weekends: GivenWeekend[] = [], now = '10:00') =>
  weekendQuestion(historyOf({ weeks, weekends, now }));

describe('on the Monday after a weekend', () => {
  test('of four hours on its days together, the person is asked what it was for', () => {
    expect(ask([...times(7, FREE), GIVEN])).toEqual({
      kind: 'purpose',
      day: '2026-11-21',
      lastDay: '2026-11-22',
      hours: 4,
      purpose: '',
    });
  });

  test('of less, nothing is asked', () => {
    expect(ask([...times(7, FREE), withWeekend('10:00-12:59', '15:00-16:00')])).toBeNull();
    expect(ask(times(8, FREE))).toBeNull();
  });

  test('that was told of, or of which the person rather says nothing, nothing is asked', () => {
    expect(ask([...times(7, FREE), GIVEN], [{ day: dayAgo(2), hours: 4, purpose: 'the demo' }])).toBeNull();
    expect(ask([...times(7, FREE), GIVEN], [{ day: dayAgo(2), hours: 4, purpose: '' }])).toBeNull();
  });
});

test('what it was for is asked for a week, and then let go', () => {
  const weeks = [...times(7, FREE), GIVEN];
  expect(ask(weeks, [], '2026-11-29 10:00')?.kind).toBe('purpose');
  expect(ask(weeks, [], '2026-11-30 10:00')).toBeNull();
});

describe('three weeks later', () => {
  const weeks = [...times(4, FREE), GIVEN, ...times(3, FREE)];
  const told = { day: dayAgo(23), hours: 4, purpose: 'the demo' };

  test('the person is asked what became of it, from the 21st day on', () => {
    expect(ask(weeks, [told], '2026-11-22 10:00')?.kind).toBe('outcome');
    expect(ask(weeks, [told], '2026-11-21 10:00')).toBeNull();
  });

  test('what it was for is said again', () => {
    expect(ask(weeks, [told])).toMatchObject({ kind: 'outcome', day: '2026-10-31', purpose: 'the demo' });
  });

  test('the question stands though nobody said what it was for', () => {
    expect(ask(weeks)).toMatchObject({ kind: 'outcome', purpose: '' });
  });

  test('the question stands for two weeks, and is then let go', () => {
    expect(ask(weeks, [told], '2026-12-05 10:00')?.kind).toBe('outcome');
    expect(ask(weeks, [told], '2026-12-06 10:00')).toBeNull();
  });

  test('an answer ends it, whichever it is', () => {
    const answeredAt = at('09:00');
    expect(ask(weeks, [{ ...told, outcome: 'used', answeredAt }])).toBeNull();
    expect(ask(weeks, [{ ...told, outcome: 'withheld', answeredAt }])).toBeNull();
  });

  test('the older of two weekends comes first, and before the question about the last one', () => {
    const three = [...times(3, FREE), GIVEN, GIVEN, ...times(2, FREE), GIVEN];
    expect(ask(three)).toMatchObject({ kind: 'outcome', day: '2026-10-24' });
    expect(ask(three, [{ day: dayAgo(30), hours: 4, outcome: 'used', answeredAt: at('09:00') }])).toMatchObject({
      kind: 'outcome',
      day: '2026-10-31',
    });
  });
});
