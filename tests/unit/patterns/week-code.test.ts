import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onFace } from '../../../patterns/clock-face';
import { weekCode } from '../../../patterns/week-code';
import { addToDay, weekOf } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { MONDAY, span } from '../../support/build';
import { weekCodeByHand } from '../../support/samples/code-by-hand';
import { RULES, summariesOfDays } from '../../support/week';
import { anyLife, cutAnywhere } from './any-life';

const WEEK = weekOf(MONDAY, 1);
const codeOf = (...days: string[]) => weekCode(summariesOfDays(days))?.text ?? null;
const codeOfSpans = (spans: readonly Span[], week = WEEK) =>
  weekCode(summarise(spans, RULES).filter(({ day }) => week.includes(day)))?.text ?? null;
const everyDay = (day: string, count: number) => Array.from({ length: count }, () => day);

describe('a week is called', () => {
  test('9-9-6 from nine to nine on six days', () => {
    expect(codeOf(...everyDay('09:00-12:00 12:45-21:00', 6))).toBe('9-9-6');
  });

  test('10-1-6 from ten past ten to twenty past one on six days', () => {
    expect(codeOf(...everyDay('10:10-13:00 14:00-25:20', 6))).toBe('10-1-6');
  });

  test('4-4-7 where each day goes on to the next day turn', () => {
    expect(weekCode(summariesOfDays(everyDay('04:00-27:40', 7)))).toEqual({
      text: '4-4-7',
      first: 240,
      last: 27 * 60 + 40,
      days: 7,
    });
  });

  test('by its medians, whatever one long night and one short day do', () => {
    expect(codeOf('09:00-18:00', '09:10-18:10', '09:05-27:00', '13:00-15:00', '08:50-17:50')).toBe('9-6-5');
  });

  test('of two days by what lies half way between them', () => {
    expect(weekCode(summariesOfDays(['09:00-18:00', '11:00-22:00']))).toEqual({
      text: '10-8-2',
      first: 600,
      last: 1200,
      days: 2,
    });
  });

  test('in a night shift by the evening it begins on', () => {
    expect(codeOf(...everyDay('22:00-30:00', 4))).toBe('10-6-5');
    expect(weekCode(summariesOfDays(['22:00-27:30', '22:00-27:30']))).toMatchObject({
      text: '10-4-2',
      last: 27.5 * 60,
    });
  });
});

describe('there is no code', () => {
  test('of a week with fewer than two coded days', () => {
    expect(codeOf()).toBeNull();
    expect(codeOf('09:00-18:00')).toBeNull();
    expect(codeOf('09:00-18:00', '09:00-09:59')).toBeNull();
  });

  test('of days into which work only ran from the week before', () => {
    expect(codeOfSpans([span('2026-11-22 20:00', '2026-11-25 06:00')])).toBeNull();
  });

  test('of glances, however many', () => {
    expect(
      codeOf(...everyDay('09:00-09:09 10:00-10:09 11:00-11:09 12:00-12:09 13:00-13:09 14:00-14:09 15:00-15:09', 7)),
    ).toBeNull();
  });
});

test('an hour of work is a coded day, short pauses counted', () => {
  expect(codeOf('09:00-18:00', '09:00-09:25 09:40-10:00')).toBe('9-2-2');
});

test('a night that runs into a day gives it its hours and no begin', () => {
  // Tuesday has an hour and a half, all of it from Monday's episode.
  expect(weekCode(summariesOfDays(['20:00-29:30', '', '10:00-19:00']))).toEqual({
    text: '3-0-3',
    first: 15 * 60,
    last: (29.5 * 60 + 19 * 60) / 2,
    days: 3,
  });
});

describe('on the face', () => {
  test.each([
    ['24:30', 1],
    ['24:29', 0],
    ['23:40', 0],
    ['23:29', 11],
    ['12:20', 12],
    ['11:30', 12],
    ['12:30', 1],
    ['00:00', 0],
    ['27:30', 4],
    ['28:40', 5],
  ])('%s is %i', (time, hour) => {
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    expect(onFace(hours * 60 + minutes)).toBe(hour);
  });

  test('half an hour goes up, and a second before it does not', () => {
    expect(codeOf('09:30-18:30', '09:30-18:30')).toBe('10-7-2');
    const spans = ['2026-11-23', '2026-11-24'].map((day) => span('09:29:59', '18:29:59', 'github', { day }));
    expect(codeOfSpans(spans)).toBe('9-6-2');
  });
});

describe('the clock is the one that the person saw', () => {
  test('after a flight of nine hours to the east', () => {
    const seoul = { offset: 540 };
    const spans = [
      span('09:00', '18:00', 'github', { day: '2026-11-23' }),
      span('09:00', '18:00', 'github', { day: '2026-11-24' }),
      ...['2026-11-26', '2026-11-27'].map((day) => span('09:00', '18:00', 'github', { day, ...seoul })),
    ];
    expect(codeOfSpans(spans)).toBe('9-6-4');
  });

  test('when the clock goes forward in a night of work', () => {
    const saturday = { day: '2026-03-07', offset: -300 };
    const spans = [
      span('20:00', '26:00', 'github', saturday),
      span('27:00', '27:40', 'github', { ...saturday, offset: -240 }),
      span('20:00', '27:40', 'github', { day: '2026-03-06', offset: -300 }),
    ];
    expect(codeOfSpans(spans, weekOf(addToDay(MONDAY, -260), 1))).toBe('8-4-2');
  });

  test('when it goes back', () => {
    const saturday = { day: '2026-10-31', offset: -240 };
    const spans = [
      span('20:00', '26:00', 'github', saturday),
      span('25:00', '26:40', 'github', { ...saturday, offset: -300 }),
      span('20:00', '26:40', 'github', { day: '2026-10-30', offset: -240 }),
    ];
    expect(codeOfSpans(spans, weekOf(addToDay(MONDAY, -23), 1))).toBe('8-3-2');
  });
});

describe('laws', () => {
  const ofWeek = (spans: readonly Span[], week = WEEK) => codeOfSpans(spans, week);

  test('it is what a person counts minute by minute', () => {
    fc.assert(
      fc.property(anyLife(), (spans) => {
        expect(ofWeek(spans)).toBe(weekCodeByHand(spans, WEEK, 4));
      }),
      { numRuns: 150 },
    );
  });

  test('whole weeks later it is the same, and so it is in another zone', () => {
    fc.assert(
      fc.property(
        anyLife(),
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: -48, max: 48 }),
        (spans, weeks, quarters) => {
          const later7 = spans.map((one) => move(one, weeks * 7 * 24 * HOUR, 0));
          expect(
            ofWeek(
              later7,
              WEEK.map((day) => addToDay(day, weeks * 7)),
            ),
          ).toBe(ofWeek(spans));
          const elsewhere = spans.map((one) => move(one, -quarters * 15 * MINUTE, quarters * 15));
          expect(ofWeek(elsewhere)).toBe(ofWeek(spans));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('to cut spans and to shuffle them changes nothing', () => {
    fc.assert(
      fc.property(anyLife(), fc.array(fc.integer({ min: 0, max: 12 * 24 * 60 })), (spans, cuts) => {
        expect(ofWeek(cutAnywhere(spans, cuts).reverse())).toBe(ofWeek(spans));
      }),
      { numRuns: 150 },
    );
  });
});

function move(one: Span, by: number, offsetBy: number): Span {
  return { ...one, start: later(one.start, by), end: later(one.end, by), offset: one.offset + offsetBy };
}
