import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OnCallDebt, onCallDebt, wakesLastNight } from '../../../nudges/on-call-debt';
import { makeHistory } from '../../../patterns/history';
import { addToDay, toDayKey } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';
import { RULES } from '../../support/week';
import { anyLife } from '../patterns/any-life';

/** Eleven hours of rest between any two days, which owes nothing and pays nothing. */
const FULL_DAYS = everyDay('09:00-22:00');

/** Read on Monday at 12:30, when last night is over. */
const read = (told: Partial<Told>): OnCallDebt | null =>
  onCallDebt(historyOf({ weeks: times(3, FULL_DAYS), thisWeek: FULL_DAYS, now: '12:30', ...told }));
const owed = (told: Partial<Told>) => (read(told)?.owed ?? 0) / HOUR;

/** Hours past 23 are of the next day, so that a page at 25:00 lies in the night that began that many days ago. */
const page = (ago: number, start: string, end: string, offset = 0): Span =>
  span(start, end, 'pagerduty', { day: dayAgo(ago), offset });
const onCall = (...ago: readonly number[]) => ago.map(dayAgo);
const pagedFromOneToThree = (...ago: readonly number[]) => ago.map((each) => page(each, '25:00', '27:00'));

describe('a night on call', () => {
  test('owes nothing when it was quiet', () => {
    expect(read({ onCall: onCall(1, 2, 3) })).toBeNull();
  });

  test('owes what its longest rest lacks of eleven hours', () => {
    expect(read({ onCall: onCall(1), spans: pagedFromOneToThree(1) })).toEqual({
      owed: 5 * HOUR,
      isMore: false,
      nights: [dayAgo(1)],
    });
    expect(owed({ onCall: onCall(1), spans: [page(1, '25:00', '25:30')] })).toBe(3.5);
  });

  test('owes nothing for a page of under ten minutes, which is a glance', () => {
    expect(read({ onCall: onCall(1), spans: [page(1, '25:00', '25:09')] })).toBeNull();
    expect(owed({ onCall: onCall(1), spans: [page(1, '25:00', '25:10')] })).toBe(11 - 7 - 50 / 60);
  });

  test('owes for the work that went on as for a page', () => {
    expect(owed({ onCall: onCall(1), spans: [page(1, '22:00', '24:00')] })).toBe(2);
  });

  test('owes nothing where it was not marked', () => {
    expect(read({ spans: pagedFromOneToThree(1, 2, 3) })).toBeNull();
    expect(read({ onCall: onCall(2), spans: pagedFromOneToThree(1) })).toBeNull();
  });

  test('lacks what one without any rest lacks', () => {
    expect(owed({ onCall: onCall(1), spans: [page(1, '22:00', '33:00')] })).toBe(11);
  });

  test('is looked at from eight in the evening until noon', () => {
    const free = times(3, everyDay(''));
    const night = (start: string, end: string) => [page(1, '18:00', start), page(1, end, '37:00')];
    const told = { weeks: free, thisWeek: [], onCall: onCall(1), now: '13:00' };
    expect(owed({ ...told, spans: night('19:00', '30:00') })).toBe(1);
    expect(owed({ ...told, spans: night('20:30', '30:00') })).toBe(1.5);
    expect(owed({ ...told, spans: night('26:00', '36:30') })).toBe(1);
  });

  test('may have begun when nothing was known yet', () => {
    const first = { weeks: [], thisWeek: ['09:00-12:00'], onCall: onCall(1) };
    expect(read(first)).toBeNull();
    expect(owed({ ...first, spans: pagedFromOneToThree(1) })).toBe(5);
  });
});

describe('nights', () => {
  test('add up', () => {
    expect(read({ onCall: onCall(4, 3, 1), spans: pagedFromOneToThree(4, 2, 1) })).toEqual({
      owed: 10 * HOUR,
      isMore: false,
      nights: onCall(4, 1),
    });
  });

  test('are the last fourteen that were marked', () => {
    const nights = Array.from({ length: 14 }, (_, index) => index + 1);
    expect(owed({ onCall: onCall(15, ...nights.slice(1)), spans: pagedFromOneToThree(15) })).toBe(5);
    expect(read({ onCall: onCall(15, ...nights), spans: pagedFromOneToThree(15) })).toBeNull();
  });

  test('however long ago they were', () => {
    expect(owed({ onCall: onCall(21), spans: pagedFromOneToThree(21) })).toBe(5);
  });

  test('are shown with twenty-two hours at the most', () => {
    const four = { spans: pagedFromOneToThree(1, 2, 3, 4), onCall: onCall(1, 2, 3, 4) };
    expect(read(four)).toMatchObject({ owed: 20 * HOUR, isMore: false });
    const five = { spans: pagedFromOneToThree(1, 2, 3, 4, 5), onCall: onCall(1, 2, 3, 4, 5) };
    expect(read(five)).toMatchObject({ owed: 22 * HOUR, isMore: true, nights: onCall(5, 4, 3, 2, 1) });
    const exactly = [...pagedFromOneToThree(1, 2, 3, 4), page(5, '22:00', '24:00')];
    expect(read({ ...five, spans: exactly })).toMatchObject({ owed: 22 * HOUR, isMore: false });
  });
});

describe('a longer rest', () => {
  const paged = { onCall: onCall(5), spans: pagedFromOneToThree(5) };
  /** One day of the last week ends early, and a longer rest follows. */
  const withEvening = (ago: number, day: string) => [
    ...times(2, FULL_DAYS),
    FULL_DAYS.with(7 - ago, day) as unknown as WeekPlan,
  ];

  test('pays with its part above eleven hours', () => {
    expect(owed({ ...paged, weeks: withEvening(3, '09:00-19:00') })).toBe(2);
    expect(owed({ ...paged, weeks: withEvening(3, '09:00-22:00') })).toBe(5);
    expect(owed({ ...paged, weeks: withEvening(3, '09:00-21:30') })).toBe(4.5);
  });

  test('pays no more than is owed', () => {
    expect(read({ ...paged, weeks: withEvening(3, '') })).toBeNull();
    expect(owed({ onCall: onCall(5, 1), spans: pagedFromOneToThree(5, 1), weeks: withEvening(3, '') })).toBe(5);
  });

  test('pays nothing in advance', () => {
    expect(owed({ ...paged, weeks: withEvening(6, '09:00-12:00') })).toBe(5);
  });

  test('pays for no night whose noon comes after its end', () => {
    const upFrom = (end: string) =>
      owed({
        onCall: onCall(1),
        weeks: times(3, everyDay('')),
        thisWeek: [],
        spans: [page(1, '10:00', '26:00'), page(1, end, '38:00')],
        now: '14:00',
      });
    expect(upFrom('36:00')).toBe(1);
    expect(upFrom('36:30')).toBe(1);
    expect(upFrom('37:30')).toBe(0.5);
  });

  test('pays for the oldest night first', () => {
    expect(
      read({ onCall: onCall(6, 5), spans: pagedFromOneToThree(6, 5), weeks: withEvening(3, '09:00-15:00') }),
    ).toMatchObject({ owed: 3 * HOUR, nights: onCall(5) });
  });

  test('pays after any day, on call or not', () => {
    expect(owed({ ...paged, onCall: onCall(5, 3), weeks: withEvening(3, '09:00-19:00') })).toBe(2);
  });

  test('may have been one on a day of which nothing is known', () => {
    expect(read({ ...paged, weeks: withEvening(3, ''), unseen: onCall(3) })).toBeNull();
  });

  test('ends with no glance', () => {
    const glance = page(3, '24:00', '24:09');
    expect(owed({ ...paged, weeks: withEvening(3, '09:00-19:00'), spans: [...paged.spans, glance] })).toBe(2);
  });

  test('counts as far as it has got while it goes on', () => {
    const told = { onCall: onCall(2), spans: pagedFromOneToThree(2), thisWeek: [] };
    const until = (now: string) => owed({ ...told, now });
    expect(until('09:00')).toBe(5);
    expect(until('10:00')).toBe(4);
    expect(until('13:59')).toBe(1 / 60);
    expect(read({ ...told, now: '14:00' })).toBeNull();
  });
});

describe('last night', () => {
  const told = { onCall: onCall(1), spans: pagedFromOneToThree(1) };

  test('counts once the work day has turned', () => {
    expect(read({ ...told, now: '03:59' })).toBeNull();
    expect(owed({ ...told, now: '04:00' })).toBe(5);
    expect(read({ ...told, dayTurnHour: 8, now: '07:59' })).toBeNull();
  });

  test('owes before its noon what it lacks so far', () => {
    // Of the nine hours until five, three lay before the page and two after it.
    expect(owed({ ...told, now: '05:00' })).toBe(6);
    expect(owed({ ...told, now: '07:00' })).toBe(7);
    expect(owed({ ...told, now: '08:00' })).toBe(6);
    expect(owed({ ...told, now: '09:00' })).toBe(5);
  });

  test('owes nothing before its noon when it was quiet', () => {
    const quiet = { onCall: onCall(1), weeks: times(3, everyDay('09:00-19:00')), thisWeek: [] };
    for (const now of ['04:00', '05:30', '06:59', '07:00', '09:00', '12:00']) {
      expect(read({ ...quiet, now }), now).toBeNull();
    }
    expect(read({ ...quiet, dayTurnHour: 0, now: '00:01' })).toBeNull();
  });

  test('is paid by the rest that goes on, as soon as that is long enough', () => {
    const sleepsIn = { ...told, thisWeek: [] };
    expect(owed({ ...sleepsIn, now: '12:00' })).toBe(2);
    expect(owed({ ...sleepsIn, now: '14:00' })).toBe(2);
    expect(owed({ ...sleepsIn, now: '15:00' })).toBe(1);
    expect(read({ ...sleepsIn, now: '16:00' })).toBeNull();
  });

  test('keeps less than a minute to itself', () => {
    const until = (end: string) => read({ onCall: onCall(1), spans: [page(1, '22:00', end)] });
    expect(until('22:00:59')).toBeNull();
    expect(until('22:01')?.owed).toBe(MINUTE);
  });
});

describe('the clock on the wall', () => {
  test('is that of the place', () => {
    expect(owed({ offset: 540, onCall: onCall(1), spans: [page(1, '25:00', '27:00', 540)] })).toBe(5);
    expect(owed({ offset: -480, onCall: onCall(1), spans: [page(1, '25:00', '27:00', -480)] })).toBe(5);
  });

  test('has sixteen hours in a night, fifteen or seventeen of them when it is changed', () => {
    const weeks = times(3, everyDay(''));
    const night = (from: number, to: number, start: string, end: string) => [
      page(1, '10:00', start, from),
      span(end, '36:30', 'github', { day: dayAgo(1), offset: to }),
    ];
    const across = (from: number, to: number, start: string, end: string) =>
      owed({ weeks, thisWeek: [], onCall: onCall(1), now: '13:00', offset: to, spans: night(from, to, start, end) });
    expect(across(60, 60, '23:00', '33:00')).toBe(1);
    // Forward: ten hours by the clock were nine.
    expect(across(60, 120, '23:00', '33:00')).toBe(2);
    // Back: ten by the clock were eleven.
    expect(across(120, 60, '23:00', '33:00')).toBe(0);
    // What is clipped is clipped by the clock of its evening, or of its morning.
    expect(across(60, 120, '19:00', '31:00')).toBe(1);
    expect(across(120, 60, '19:00', '31:00')).toBe(0);
    expect(across(60, 120, '26:00', '36:00')).toBe(2);
    expect(across(120, 60, '26:00', '36:00')).toBe(0);
  });

  test('is known of now, too, when nothing was worked since it was changed', () => {
    const told = { weeks: times(3, everyDay('')), thisWeek: [], onCall: onCall(1), offset: 60 };
    expect(owed({ ...told, now: '11:30', spans: [page(1, '10:00', '26:30', 120)] })).toBe(1);
  });

  test('is another one after a flight', () => {
    const weeks = times(3, everyDay(''));
    const flown = (offset: number, told: Partial<Told>) =>
      owed({ weeks, thisWeek: [], onCall: onCall(1), offset, ...told });
    // From Seoul to Berlin: eight hours more, and at noon there the night is over.
    const west = [page(1, '10:00', '23:00', 540), span('08:00', '18:00', 'github', { offset: 60 })];
    expect(flown(60, { now: '12:30', spans: west })).toBe(0);
    const paged = [...west, page(1, '25:00', '27:00', 540)];
    expect(flown(60, { now: '12:30', spans: paged })).toBe(0);
    // And back: of the eight hours that the night had, seven were free.
    const east = [page(1, '10:00', '20:00', 60), span('11:00', '18:00', 'github', { offset: 540 })];
    expect(flown(540, { now: '12:30', spans: east })).toBe(1);
    expect(flown(540, { now: '12:30', spans: [page(1, '10:00', '20:00', 60)] })).toBe(0);
  });
});

describe('wakes of last night', () => {
  const twice = [page(1, '25:00', '25:05'), page(1, '27:00', '27:05')];

  test('are counted where it was on call', () => {
    expect(wakesLastNight(historyOf({ weeks: times(3, FULL_DAYS), onCall: onCall(1), spans: twice }))).toBe(2);
    expect(wakesLastNight(historyOf({ weeks: times(3, FULL_DAYS), spans: twice }))).toBe(0);
    expect(wakesLastNight(historyOf({ weeks: times(3, FULL_DAYS), onCall: onCall(2), spans: twice }))).toBe(0);
  });

  test('are none on the first day there is', () => {
    expect(wakesLastNight(makeHistory({ ...factsOf([], at('10:00')), onCall: new Set(onCall(1)) }))).toBe(0);
  });
});

describe('in any life', () => {
  const NIGHTS = Array.from({ length: 12 }, (_, index) => addToDay(toDayKey('2026-11-20'), index));
  const life = fc.record({
    spans: anyLife(),
    onCall: fc.subarray(NIGHTS),
    minute: fc.integer({ min: 0, max: 13 * 24 * 60 }),
    dropped: fc.array(fc.nat({ max: 60 }), { maxLength: 10 }),
  });
  const readAll = (spans: readonly Span[], { onCall, minute }: { onCall: typeof NIGHTS; minute: number }) => {
    const now = later(at('2026-11-20 00:00'), minute * MINUTE);
    return onCallDebt(makeHistory({ ...factsOf(spans, now), onCall: new Set(onCall) }));
  };

  test('what is owed is neither nothing nor more than is shown, and has its nights', () => {
    fc.assert(
      fc.property(life, ({ spans, ...told }) => {
        const debt = readAll(spans, told);
        if (debt !== null) {
          expect(debt.owed).toBeGreaterThanOrEqual(MINUTE);
          expect(debt.owed).toBeLessThanOrEqual(22 * HOUR);
          expect(debt.nights.length).toBeGreaterThan(0);
          expect(told.onCall).toEqual(expect.arrayContaining(debt.nights));
        }
      }),
    );
  });

  test('with more rest no more is owed', () => {
    fc.assert(
      fc.property(life, ({ spans, dropped, ...told }) => {
        // At one place: elsewhere the clock is known by what was worked.
        const home = spans.map((each) => ({ ...each, offset: 0 }));
        const rested = home.filter((_, index) => !dropped.includes(index));
        expect(readAll(rested, told)?.owed ?? 0).toBeLessThanOrEqual(readAll(home, told)?.owed ?? 0);
      }),
    );
  });

  test('a night off call owes no more than one on call', () => {
    fc.assert(
      fc.property(life, ({ spans, ...told }) => {
        const fewer = { ...told, onCall: told.onCall.slice(1) };
        expect(readAll(spans, fewer)?.owed ?? 0).toBeLessThanOrEqual(readAll(spans, told)?.owed ?? 0);
      }),
    );
  });
});

function factsOf(spans: readonly Span[], now: ReturnType<typeof at>) {
  const past = spans
    .filter(({ start }) => start < now)
    .map((each) => ({ ...each, end: each.end < now ? each.end : now }));
  return {
    now,
    offset: past.at(-1)?.offset ?? 0,
    dayTurnHour: RULES.dayTurnHour,
    firstWeekday: 1 as const,
    restDays: null,
    weekLine: 48,
    summaries: summarise(past, RULES),
    seen: new Set<never>(),
    leave: new Set<never>(),
    onCall: new Set<never>(),
    weekends: [],
  };
}
