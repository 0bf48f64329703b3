import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createFormat, type Format } from '../../../components/format';
import { type DayKey, toDayKey } from '../../../tracking/day';
import { HOUR, MINUTE, SECOND } from '../../../tracking/instant';
import { at } from '../../support/build';
import { LANGUAGES, wordsOf } from '../../support/words';

const formats = {} as Record<'en' | 'ko', Format>;

beforeAll(async () => {
  for (const language of LANGUAGES) {
    formats[language] = createFormat(language, await wordsOf(language));
  }
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [0, '0 m', '0분'],
  [59.99 * MINUTE, '59 m', '59분'],
  [60 * MINUTE, '1 h 0 m', '1시간 0분'],
  [95 * MINUTE, '1 h 35 m', '1시간 35분'],
  [9 * HOUR + 12 * MINUTE, '9 h 12 m', '9시간 12분'],
  [119.999 * MINUTE, '1 h 59 m', '1시간 59분'],
  [-5 * MINUTE, '0 m', '0분'],
])('a length of %d ms is "%s" and "%s"', (length, english, korean) => {
  expect(plain(formats.en.duration(length))).toBe(english);
  expect(plain(formats.ko.duration(length))).toBe(korean);
});

test.each([
  [61.9 * HOUR, '61 h', '61시간'],
  [48 * HOUR - SECOND, '47 h', '47시간'],
  [59 * MINUTE, '59 m', '59분'],
  [0, '0 m', '0분'],
])('in whole hours, %d ms are "%s" and "%s"', (length, english, korean) => {
  expect(plain(formats.en.hours(length))).toBe(english);
  expect(plain(formats.ko.hours(length))).toBe(korean);
});

describe('for every length', () => {
  const lengths = fc.double({ min: 0, max: 400 * HOUR, noNaN: true });
  const read = (text: string) => {
    const [last = 0, before = 0] = (text.match(/\d+/g) ?? []).map(Number).reverse();
    return { minutes: last, hours: before };
  };

  test('there are never sixty minutes, and never more than was measured or a minute less', () => {
    fc.assert(
      fc.property(lengths, fc.constantFrom(...LANGUAGES), (length, language) => {
        const { hours, minutes } = read(formats[language].duration(length));
        const shown = hours * HOUR + minutes * MINUTE;
        expect(minutes).toBeLessThan(60);
        expect(shown).toBeLessThanOrEqual(length);
        expect(length - shown).toBeLessThan(MINUTE);
      }),
    );
  });

  test('a longer one is never shown as shorter', () => {
    fc.assert(
      fc.property(lengths, lengths, (one, other) => {
        const [a, b] = [one, other].sort((x, y) => x - y).map((length) => read(formats.en.duration(length)));
        expect((a?.hours ?? 0) * 60 + (a?.minutes ?? 0)).toBeLessThanOrEqual((b?.hours ?? 0) * 60 + (b?.minutes ?? 0));
      }),
    );
  });

  test('no line can break between a number and its unit', () => {
    fc.assert(
      fc.property(lengths, fc.constantFrom(...LANGUAGES), (length, language) => {
        expect(formats[language].duration(length)).not.toContain(' ');
      }),
    );
  });
});

test('the clock shows what the wall showed, in 24 hours', () => {
  expect(formats.en.clock(at('04:00', { offset: 540 }), 540)).toBe('04:00');
  expect(formats.ko.clock(at('23:59', { offset: -210 }), -210)).toBe('23:59');
  expect(formats.en.clock(at('00:00'), 0)).toBe('00:00');
});

test('minutes after midnight go round the clock', () => {
  expect(formats.en.clockOf(18 * 60 + 30)).toBe('18:30');
  expect(formats.ko.clockOf(0)).toBe('00:00');
  expect(formats.en.clockOf(25 * 60)).toBe('01:00');
});

test('the names of days follow the language of the texts', () => {
  expect(formats.en.weekday(1, 'long')).toBe('Monday');
  expect(formats.en.weekday(7, 'short')).toBe('Sun');
  expect(formats.ko.weekday(4, 'narrow')).toBe('목');
  expect(formats.en.fullDate(toDayKey('2026-11-22'))).toBe('Sunday, November 22');
  expect(formats.ko.fullDate(toDayKey('2026-11-22'))).toBe('11월 22일 일요일');
  expect(formats.en.weekdayAndDateOfYear(toDayKey('2026-11-22'))).toBe('Sun, Nov 22, 2026');
  expect(formats.en.date('2026-03-01' as DayKey)).toBe('March 1');
  expect([formats.en.month(toDayKey('2026-11-22')), formats.ko.month(toDayKey('2026-11-22'))]).toEqual(['Nov', '11월']);
  expect([formats.en.year(toDayKey('2026-11-22')), formats.ko.year(toDayKey('2026-11-22'))]).toEqual([
    '2026',
    '2026년',
  ]);
});

test('lists and limits', () => {
  expect(formats.en.list(['Slack', 'Zoom'])).toBe('Slack and Zoom');
  expect(formats.ko.list(['토요일', '일요일'])).toBe('토요일 및 일요일');
  expect(plain(formats.en.limit(37.5))).toBe('37.5 h');
  expect(plain(formats.ko.limit(52))).toBe('52시간');
});

test.each([
  ['2026-11-23', '2026-11-27', 'November 23 – 27, 2026', '2026년 11월 23일~27일'],
  ['2026-11-30', '2026-12-01', 'November 30 – December 1, 2026', '2026년 11월 30일~12월 1일'],
  ['2026-11-23', '2026-11-23', 'November 23, 2026', '2026년 11월 23일'],
])('the days from %s to %s are "%s" and "%s"', (from, to, english, korean) => {
  // Which spaces stand around a dash is the platform's own affair, and changes with it.
  const joined = (text: string) => text.replaceAll(/\s*([–~])\s*/g, '$1');
  expect(joined(formats.en.dayRange(toDayKey(from), toDayKey(to)))).toBe(joined(english));
  expect(joined(formats.ko.dayRange(toDayKey(from), toDayKey(to)))).toBe(joined(korean));
});

test('percents are whole, and never more than was measured', () => {
  expect(plain(formats.en.percent(12, 34))).toBe('35 %');
  expect(plain(formats.en.percent(29, 100))).toBe('29 %');
  expect(plain(formats.ko.percent(199, 1000))).toBe('19%');
});

test('a month and a year stand alone, and a short day has its weekday', () => {
  const day = toDayKey('2026-11-22');
  expect([formats.en.month(day), formats.en.month(day, 'long'), formats.en.year(day)]).toEqual([
    'Nov',
    'November',
    '2026',
  ]);
  expect([formats.ko.month(day), formats.ko.year(day)]).toEqual(['11월', '2026년']);
  expect(formats.en.shortDateAt(at('23:30'), 60)).toBe('Tue, Nov 24');
});
