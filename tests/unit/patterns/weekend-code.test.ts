import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestWeekend, weekendCode } from '../../../patterns/weekend-code';
import { addToDay, type DayKey, toDayKey } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, MONDAY, span, TUESDAY } from '../../support/build';
import { weekendCodeByHand } from '../../support/samples/code-by-hand';
import { RULES } from '../../support/week';
import { anyLife, cutAnywhere } from './any-life';

const FRIDAY = toDayKey('2026-11-27');
const SATURDAY = toDayKey('2026-11-28');
const SUNDAY = toDayKey('2026-11-29');
const WEEKEND = [SATURDAY, SUNDAY];
const AFTER = { at: at('2026-11-30 10:00'), offset: 0 };

const codeOfSpans = (spans: readonly Span[], now = AFTER, days: readonly DayKey[] = WEEKEND) => {
  const code = weekendCode(days, summarise(spans, RULES), now, 4);
  return code === 'off' ? code : code.text;
};
const stretches = (day: DayKey, text: string): Span[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((stretch) => span(...(stretch.split('-') as [string, string]), 'github', { day }));
const codeOf = (friday: string, saturday: string, sunday: string, now = AFTER) =>
  codeOfSpans([...stretches(FRIDAY, friday), ...stretches(SATURDAY, saturday), ...stretches(SUNDAY, sunday)], now);

describe('a weekend is called', () => {
  test('10-1-5 from ten past ten to twenty past one with five hours free by day', () => {
    // By day each has 10:10 to 24:00 less the pause: 2 h 40 m free on Saturday, 3 h 10 m on Sunday.
    expect(codeOf('09:00-18:00', '10:10-13:00 13:30-25:20', '10:10-13:00 14:00-25:20')).toBe('10-1-5');
  });

  test('0-0-2 from midnight to midnight with two hours off', () => {
    // Through the night to Sunday, so that Saturday has no end and Sunday no begin.
    expect(codeOf('20:00-24:00', '00:00-13:00 14:00-28:10', '04:10-15:00 16:00-24:00')).toBe('0-0-2');
  });

  test('off without a worked day', () => {
    expect(codeOf('09:00-23:00', '', '')).toBe('off');
    expect(codeOf('09:00-23:00', '10:00-10:29', '20:00-20:09')).toBe('off');
    expect(codeOf('09:00-23:00', '10:00-10:30', '')).toBe('10-11-31');
  });

  test('by the day that was worked where the other was not', () => {
    expect(codeOf('', '', '13:00-19:00')).toBe('1-7-26');
  });

  test('by its earliest begin and its latest end, of whichever days', () => {
    expect(codeOf('', '08:00-12:00', '15:00-26:00')).toBe('8-2-19');
  });
});

describe('the evening before', () => {
  test('keeps its tail, which ends before the day turn', () => {
    expect(codeOf('20:00-26:30', '', '')).toBe('off');
    expect(codeOf('20:00-26:30', '11:00-13:00', '')).toBe('11-1-30');
    expect(codeOf('20:00-28:00', '11:00-13:00', '')).toBe('11-1-30');
  });

  test('gives its night to the weekend once work runs through the day turn', () => {
    expect(codeOf('20:00-29:00', '', '')).toBe('0-5-32');
    expect(codeOf('27:00-29:00', '', '')).toBe('3-5-32');
    expect(codeOf('24:30-26:00 27:00-29:00', '', '')).toBe('1-5-32');
  });
});

describe('work through a border', () => {
  test('leaves the day before it without an end and the day after it without a begin', () => {
    expect(codeOf('', '20:00-30:00', '22:00-23:00')).toBe('8-11-27');
  });

  test('is none where it begins at the day turn', () => {
    expect(codeOf('20:00-27:00', '04:00-06:00', '')).toBe('4-6-32');
    expect(codeOf('', '10:00-12:00', '04:00-06:00')).toBe('4-12-30');
  });

  test('is cut at the end of the weekend', () => {
    expect(codeOf('', '', '20:00-30:00')).toBe('8-4-28');
  });
});

describe('while it runs', () => {
  const saturday = (time: string) => ({ at: at(time, { day: SATURDAY }), offset: 0 });

  test('hours to come are no rest yet', () => {
    expect(codeOf('', '10:00-14:00', '', saturday('14:00'))).toBe('10-2-2');
    expect(codeOf('', '10:00-14:00', '', saturday('17:30'))).toBe('10-2-5');
    expect(codeOf('', '05:00-07:00', '', saturday('07:30'))).toBe('5-7-0');
  });

  test('it is off until half an hour was worked', () => {
    expect(codeOf('', '10:00-10:29', '', saturday('12:00'))).toBe('off');
    expect(codeOf('', '10:00-10:30', '', saturday('12:00'))).toBe('10-11-3');
  });
});

describe('the wall clock decides', () => {
  test('after a flight in the night before', () => {
    const spans = [
      span('09:00', '18:00', 'github', { day: FRIDAY, offset: 540 }),
      span('10:00', '12:00', 'github', { day: SATURDAY, offset: -480 }),
    ];
    expect(codeOfSpans(spans, { ...AFTER, offset: -480 })).toBe('10-12-30');
  });

  test('on the night on which it is put forward, and on the one on which it is put back', () => {
    const march = [
      span('22:00', '26:00', 'github', { day: '2026-03-07', offset: -300 }),
      span('27:00', '33:00', 'github', { day: '2026-03-07', offset: -240 }),
    ];
    const days = (saturday: string) => [toDayKey(saturday), addToDay(toDayKey(saturday), 1)];
    const monday = { at: at('2026-12-20 10:00'), offset: 0 };
    expect(codeOfSpans(march, monday, days('2026-03-07'))).toBe('10-9-29');
    const november = [
      span('22:00', '26:00', 'github', { day: '2026-10-31', offset: -240 }),
      span('25:00', '33:00', 'github', { day: '2026-10-31', offset: -300 }),
    ];
    expect(codeOfSpans(november, monday, days('2026-10-31'))).toBe('10-9-29');
  });
});

test('an hour on a clock that was wrong for a while is no weekend', () => {
  // Friday evening in one go; for the hour from nine to ten the clock showed Saturday morning.
  const spans = [
    span('20:00', '21:00', 'github', { day: FRIDAY }),
    span('06:00', '07:00', 'github', { day: SATURDAY, offset: 540 }),
    span('22:00', '22:30', 'github', { day: FRIDAY }),
  ];
  expect(codeOfSpans(spans)).toBe('off');
});

describe('the latest weekend', () => {
  test('is the one that runs, with the days to come', () => {
    expect(latestWeekend(SATURDAY, [6, 7])).toEqual(WEEKEND);
    expect(latestWeekend(SUNDAY, [6, 7])).toEqual(WEEKEND);
    expect(latestWeekend(SUNDAY, [1, 7])).toEqual([SUNDAY, '2026-11-30']);
  });

  test('or else the one that ended last', () => {
    expect(latestWeekend(MONDAY, [6, 7])).toEqual(['2026-11-21', '2026-11-22']);
    expect(latestWeekend(FRIDAY, [6, 7])).toEqual(['2026-11-21', '2026-11-22']);
    expect(latestWeekend(TUESDAY, [1, 7])).toEqual(['2026-11-22', MONDAY]);
  });

  test('may be a single day, or a run of six', () => {
    expect(latestWeekend(FRIDAY, [3, 7])).toEqual(['2026-11-25']);
    expect(latestWeekend(FRIDAY, [1, 2, 3, 5, 6, 7])).toEqual([
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ]);
    expect(latestWeekend(FRIDAY, [])).toEqual([]);
    expect(latestWeekend(FRIDAY, [1, 2, 3, 4, 5, 6, 7])).toHaveLength(7);
  });
});

describe('laws', () => {
  const pairs = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => [addToDay(MONDAY, index - 2), addToDay(MONDAY, index - 1)]);
  const anyPair = fc.constantFrom(...pairs);
  const anyNow = fc.integer({ min: 0, max: 13 * 24 * 60 });
  const nowOf = (minute: number, offset = 0) => ({
    at: later(at('2026-11-20 00:00'), (minute - offset) * MINUTE),
    offset,
  });

  test('it is what a person counts minute by minute', () => {
    fc.assert(
      fc.property(anyLife(), anyPair, anyNow, (spans, days, minute) => {
        const now = nowOf(minute);
        expect(codeOfSpans(spans, now, days)).toBe(weekendCodeByHand(spans, days, now.at / MINUTE, 4));
      }),
      { numRuns: 200 },
    );
  });

  test('a minute that still runs is counted by nobody', () => {
    const now = { at: later(at('2026-11-28 11:59'), 30_000), offset: 0 };
    const spans = stretches(SATURDAY, '08:00-10:00');
    expect(codeOfSpans(spans, now)).toBe('8-10-1');
    expect(weekendCodeByHand(spans, WEEKEND, now.at / MINUTE, 4)).toBe('8-10-1');
  });

  test('whole weeks later it is the same, and so it is in another zone', () => {
    fc.assert(
      fc.property(
        anyLife(),
        anyPair,
        anyNow,
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: -48, max: 48 }),
        (spans, days, minute, weeks, quarters) => {
          const code = codeOfSpans(spans, nowOf(minute), days);
          const then = spans.map((one) => move(one, weeks * 7 * 24 * HOUR, 0));
          const thenDays = days.map((day) => addToDay(day, weeks * 7));
          expect(codeOfSpans(then, nowOf(minute + weeks * 7 * 24 * 60), thenDays)).toBe(code);
          const elsewhere = spans.map((one) => move(one, -quarters * 15 * MINUTE, quarters * 15));
          expect(codeOfSpans(elsewhere, nowOf(minute, quarters * 15), days)).toBe(code);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('to cut spans and to shuffle them changes nothing', () => {
    fc.assert(
      fc.property(anyLife(), anyPair, fc.array(fc.integer({ min: 0, max: 12 * 24 * 60 })), (spans, days, cuts) => {
        expect(codeOfSpans(cutAnywhere(spans, cuts).reverse(), AFTER, days)).toBe(codeOfSpans(spans, AFTER, days));
      }),
      { numRuns: 150 },
    );
  });
});

function move(one: Span, by: number, offsetBy: number): Span {
  return { ...one, start: later(one.start, by), end: later(one.end, by), offset: one.offset + offsetBy };
}
