import { describe, expect, test } from 'vitest';
import type { GivenWeekend } from '../../../patterns/history';
import { asOne } from '../../../patterns/weekend-parts';
import { tallyOf, toldWeekends, weekendTally } from '../../../patterns/weekend-tally';
import { at } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

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

describe('the hours of a shelved weekend', () => {
  const hours = (weekends: GivenWeekend[], saturday: string, sunday = '') =>
    read('28 10:10', ['10:00-12:00'], {
      restDays: [6, 7],
      weekends,
      weeks: times(8, ['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', saturday, sunday]),
    })?.hours;

  test('are those that are counted now, whatever was told when', () => {
    expect(hours([weekend(4, 9, 'shelved')], '10:00-14:00', '10:00-12:30')).toBe(6.5);
    expect(hours([weekend(4, 9, 'shelved'), weekend(3, 9, 'used')], '10:00-14:00')).toBe(4);
  });

  test('are of the whole weekend, told of by its second day as well', () => {
    const sunday = { ...weekend(4, 9, 'shelved'), day: dayAgo(4 * 7 + 1) };
    expect(hours([sunday], '10:00-14:00', '10:00-12:30')).toBe(6.5);
  });

  test('are those that were told where none is counted any more', () => {
    expect(hours([weekend(4, 9, 'shelved')], '')).toBe(9);
    expect(hours([weekend(70, 9, 'shelved')], '10:00-14:00')).toBe(9);
  });

  test('are those that were told where the days are no rest days any more', () => {
    const told = { weeks: times(8, everyDay('09:00-17:00', 7)), restDays: [2] as const };
    const tuesday = { ...told, thisWeek: ['', '10:00-12:00'], weekends: SHELVED };
    expect(read('24 10:10', [''], tuesday)?.hours).toBe(9);
  });
});

describe('two told weekends that became one', () => {
  const answeredAt = at('2026-11-20 09:00');
  const friday = { day: dayAgo(10), hours: 5, outcome: 'shelved' as const, answeredAt };
  const sunday = { day: dayAgo(8), hours: 6, outcome: 'shelved' as const, answeredAt };
  const tally = (restDays: Told['restDays'], ...weekends: GivenWeekend[]) => {
    const week: WeekPlan = [
      '09:00-17:00',
      '09:00-17:00',
      '09:00-17:00',
      '09:00-17:00',
      '10:00-15:00',
      '09:00-17:00',
      '10:00-16:00',
    ];
    const told = toldWeekends(historyOf({ weeks: times(8, week), restDays: restDays ?? null, weekends }));
    return tallyOf(told);
  };

  test('are counted once, with their hours', () => {
    expect(tally([5, 7], friday, sunday)).toEqual({ shelved: 2, told: 2, hours: 11 });
    expect(tally([5, 6, 7], friday, sunday)).toEqual({ shelved: 1, told: 1, hours: 19 });
    expect(tally([5, 6, 7], sunday, friday)).toEqual({ shelved: 1, told: 1, hours: 19 });
  });

  test('are shelved only where both were, as far as it was said', () => {
    expect(tally([5, 6, 7], friday, { ...sunday, outcome: 'used' })).toEqual({ shelved: 0, told: 1, hours: 0 });
    expect(tally([5, 6, 7], friday, { ...sunday, outcome: 'withheld' })).toEqual({ shelved: 1, told: 1, hours: 19 });
    expect(tally([5, 6, 7], friday, { day: sunday.day, hours: 6, purpose: 'the demo' }).shelved).toBe(1);
    const isToCome = { ...sunday, outcome: 'used' as const, answeredAt: at('2026-11-24 09:00') };
    expect(tally([5, 6, 7], friday, isToCome)).toEqual({ shelved: 1, told: 1, hours: 19 });
  });

  test('are told as one', () => {
    const parts = [
      { ...sunday, purpose: 'the demo', outcome: 'used' as const, answeredAt: at('2026-11-21 09:00') },
      { ...friday, purpose: 'the paper' },
    ];
    const whole = {
      day: friday.day,
      purpose: 'the paper, the demo',
      outcome: 'partly',
      answeredAt: at('2026-11-21 09:00'),
    };
    expect(asOne(parts, 19)).toEqual({ ...whole, hours: 19 });
    // Nothing is counted, and nothing is counted twice.
    expect(asOne(parts, 0)).toEqual({ ...whole, hours: 6 });
  });
});

describe('in the first weeks of a history that was cut', () => {
  /** Sunday and Monday are free, but for some hours on Sundays. */
  const week: WeekPlan = ['', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', ''];
  const given: WeekPlan = [...(week.slice(0, 6) as [string, string, string, string, string, string]), '10:00-16:00'];
  const WEEKS = 16;
  /** The Sunday with which the week ends that is so many weeks after the first. */
  const sundayOf = (place: number) => dayAgo((WEEKS - 1 - place) * 7 + 1);
  const hours = (place: number, told: Partial<Told>) =>
    toldWeekends(
      historyOf({
        weeks: times(WEEKS, week).with(place, given),
        weekends: [{ day: sundayOf(place), hours: 5, outcome: 'shelved' }],
        ...told,
      }),
    )[0]?.hours;

  test('the hours hold that were told, for the habit of that time is not known', () => {
    expect(hours(3, { isCut: true })).toBe(5);
    expect(hours(5, { isCut: true })).toBe(5);
  });

  test('later they are counted', () => {
    expect(hours(6, { isCut: true })).toBe(6);
    expect(hours(12, { isCut: true })).toBe(6);
  });

  test('of a history that is whole they are counted by the usual weekend, as they were then', () => {
    expect(hours(3, {})).toBe(14);
  });

  test('by rest days that settings name they are counted', () => {
    expect(hours(3, { isCut: true, restDays: [1, 7] })).toBe(6);
  });

  test('they hold of a weekend that began before it', () => {
    const monday: GivenWeekend = { day: dayAgo(WEEKS * 7), hours: 5, outcome: 'shelved' };
    const weeks = times(WEEKS, everyDay('09:00-17:00'));
    expect(hours(0, { isCut: true, restDays: [1, 7], weeks, weekends: [monday] })).toBe(5);
  });
});

test('nothing is asked where nothing was shelved', () => {
  const begun = (...weekends: GivenWeekend[]) => read('28 10:10', ['10:00-18:00'], { weekends });
  expect(begun()).toBeNull();
  expect(begun(weekend(4, 9, 'used'), weekend(5, 9, 'withheld'), weekend(2, 9))).toBeNull();
});
