import { describe, expect, test } from 'vitest';
import type { GivenWeekend } from '../../../patterns/history';
import { weekendTally } from '../../../patterns/weekend-tally';
import { at } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../support/patterns/history-of';

/** A weekend that began on a Saturday, and what was said of it three weeks later. */
function weekend(weeksAgo: number, hours: number, outcome?: GivenWeekend['outcome']): GivenWeekend {
  const day = dayAgo(weeksAgo * 7 + 2);
  return outcome === undefined ? { day, hours } : { day, hours, outcome, answeredAt: at('2026-11-20 09:00') };
}

const SHELVED = [weekend(4, 9, 'shelved')];

/** Read on Saturday or Sunday of this week, of which nothing was worked before Saturday. */
const read = (now: string, days: readonly [saturday: string, sunday?: string], told: Partial<Told> = {}) =>
  weekendTally(
    historyOf({
      weeks: times(8, everyDay('09:00-17:00', 5)),
      thisWeek: ['', '', '', '', '', ...days.map((day) => day ?? '')],
      now: `2026-11-${now}`,
      weekends: SHELVED,
      ...told,
    }),
  );

test('of every weekend of which something was told, the shelved are counted, and their hours', () => {
  const weekends = [
    weekend(12, 6.5, 'shelved'),
    weekend(10, 9, 'used'),
    weekend(8, 8, 'shelved'),
    weekend(7, 5, 'withheld'),
    weekend(6, 4, 'partly'),
    weekend(4, 6.5, 'shelved'),
    weekend(2, 7),
  ];
  expect(read('28 10:10', ['10:00-12:00'], { weekends })).toEqual({ shelved: 3, told: 5, hours: 21 });
});

describe('it is asked', () => {
  const shelvedOne = { shelved: 1, told: 1, hours: 9 };

  test('in the first half hour of a weekend’s work', () => {
    expect(read('28 10:15', ['10:00-18:00'])).toEqual(shelvedOne);
    expect(read('28 10:30', ['10:00-18:00'])).toEqual(shelvedOne);
    expect(read('28 10:31', ['10:00-18:00'])).toBeNull();
  });

  test('with the first glance', () => {
    expect(read('28 10:01', ['10:00-18:00'])).toEqual(shelvedOne);
    expect(read('28 15:00', ['10:00-10:05 12:00-12:05'])).toEqual(shelvedOne);
  });

  test('not before work has begun', () => {
    expect(read('28 09:59', ['10:00-18:00'])).toBeNull();
    expect(read('29 09:00', [''])).toBeNull();
  });

  test('once in a weekend, all of its days together', () => {
    expect(read('29 10:10', ['', '10:00-18:00'])).toEqual(shelvedOne);
    expect(read('29 10:10', ['10:00-10:20', '10:00-18:00'])).toEqual(shelvedOne);
    expect(read('29 10:11', ['10:00-10:20', '10:00-18:00'])).toBeNull();
    expect(read('29 10:10', ['10:00-18:00', '10:00-18:00'])).toBeNull();
  });

  test('on the person’s own rest days', () => {
    const told = { restDays: [4, 5] as const, thisWeek: ['', '', '', '10:00-18:00'] };
    expect(read('26 10:10', [''], told)).toEqual(shelvedOne);
    expect(read('28 10:10', ['10:00-18:00'], { restDays: [4, 5] })).toBeNull();
  });

  test('on no other day', () => {
    expect(read('23 09:10', [''], { thisWeek: ['09:00-17:00'] })).toBeNull();
  });
});

test('nothing is asked where nothing was shelved', () => {
  const begun = (...weekends: GivenWeekend[]) => read('28 10:10', ['10:00-18:00'], { weekends });
  expect(begun()).toBeNull();
  expect(begun(weekend(4, 9, 'used'), weekend(5, 9, 'withheld'), weekend(2, 9))).toBeNull();
});
