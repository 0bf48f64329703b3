import { describe, expect, test } from 'vitest';
import { onCallNights } from '../../../patterns/on-call-nights';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../support/patterns/history-of';

/** How many wakes a night has, told by how many days ago it began. */
type Nights = Readonly<Record<number, number>>;

const PAGES = ['25:00', '27:00', '29:00'] as const;

function pages(nights: Nights) {
  return Object.entries(nights).flatMap(([ago, count]) =>
    PAGES.slice(0, count).map((start) => page(Number(ago), start, start.replace(':00', ':05'))),
  );
}

function page(ago: number, start: string, end: string, offset = 0) {
  return span(start, end, 'pagerduty', { day: dayAgo(ago), offset });
}

const read = (told: Partial<Told>) =>
  onCallNights.find(historyOf({ weeks: times(3, everyDay('09:00-17:00', 5)), ...told }));
const levelOf = (nights: Nights) => read({ spans: pages(nights) })?.level ?? null;

describe('a notice', () => {
  test('is a night with two wakes', () => {
    expect(levelOf({ 3: 2 })).toBe('notice');
    expect(levelOf({ 3: 1 })).toBeNull();
    expect(levelOf({ 3: 1, 4: 1, 5: 1 })).toBeNull();
  });

  test('is of the last fourteen nights', () => {
    expect(levelOf({ 14: 2 })).toBe('notice');
    expect(levelOf({ 15: 2 })).toBeNull();
  });
});

describe('a warning', () => {
  test('is two such nights within seven', () => {
    expect(levelOf({ 10: 2, 4: 2 })).toBe('warning');
    expect(levelOf({ 7: 2, 1: 2 })).toBe('warning');
    expect(levelOf({ 11: 2, 4: 2 })).toBe('notice');
    expect(levelOf({ 10: 2, 4: 1 })).toBe('notice');
  });

  test('or a night with three', () => {
    expect(levelOf({ 1: 3 })).toBe('warning');
  });
});

describe('severe', () => {
  test('is four nights within seven, one of them with two wakes', () => {
    expect(levelOf({ 10: 1, 8: 1, 6: 2, 4: 1 })).toBe('severe');
    expect(levelOf({ 10: 1, 8: 1, 6: 1, 4: 1 })).toBeNull();
    expect(levelOf({ 11: 1, 8: 1, 6: 2, 4: 1 })).toBe('notice');
    expect(levelOf({ 10: 1, 6: 2, 4: 1 })).toBe('notice');
    expect(levelOf({ 14: 2, 7: 1, 5: 1, 3: 1, 1: 1 })).toBe('notice');
  });

  test('or seven nights in a row', () => {
    expect(levelOf({ 9: 1, 8: 1, 7: 1, 6: 1, 5: 1, 4: 1, 3: 1 })).toBe('severe');
    expect(levelOf({ 8: 1, 7: 1, 6: 1, 5: 1, 4: 1, 3: 1 })).toBeNull();
    expect(levelOf({ 10: 1, 9: 1, 8: 1, 6: 1, 5: 1, 4: 1, 3: 1 })).toBeNull();
  });
});

describe('a night', () => {
  const withOne = (start: string, end: string, ago = 3) =>
    read({ spans: [page(ago, start, end), page(ago, '26:00', '26:05')] })?.days ?? [];

  test('begins at eleven', () => {
    expect(withOne('23:00', '23:05')).toEqual([dayAgo(3)]);
    expect(withOne('22:59', '23:04')).toEqual([]);
  });

  test('ends at seven, on the day after', () => {
    expect(withOne('30:55', '31:00', 4)).toEqual([dayAgo(4)]);
    expect(withOne('30:56', '31:01', 4)).toEqual([]);
  });

  test('is of the day before, whenever the day turns', () => {
    for (const dayTurnHour of [0, 4, 12]) {
      const spans = [page(3, '25:00', '25:05'), page(3, '30:00', '30:05')];
      expect(read({ spans, dayTurnHour })?.days).toEqual([dayAgo(3)]);
    }
  });

  test('is told by the clock on which it was spent', () => {
    const weeks = times(3, everyDay('09:00-17:00', 5));
    const spans = [page(4, '23:05', '23:10', 540), page(4, '30:50', '30:55', 540)];
    expect(onCallNights.find(historyOf({ weeks, spans, offset: 540 }))?.days).toEqual([dayAgo(4)]);
  });

  test('is told by that clock after a flight, too', () => {
    const away = [5, 4, 3].map((ago) => span('09:00', '17:00', 'github', { day: dayAgo(ago), offset: 540 }));
    const spans = [...away, page(4, '23:05', '23:10', 540), page(4, '30:50', '30:55', 540)];
    expect(read({ weeks: times(3, everyDay('')), spans })?.days).toEqual([dayAgo(4)]);
  });
});

describe('a wake', () => {
  test('is a minute long', () => {
    expect(read({ spans: [page(3, '25:00', '25:01'), page(3, '27:00', '27:01')] })?.level).toBe('notice');
    expect(read({ spans: [page(3, '25:00', '25:01'), page(3, '27:00', '27:00:59')] })).toBeNull();
  });

  test('is twenty minutes at most', () => {
    expect(read({ spans: [page(3, '25:00', '25:20'), page(3, '27:00', '27:05')] })?.level).toBe('notice');
    expect(read({ spans: [page(3, '25:00', '25:21'), page(3, '27:00', '27:05')] })).toBeNull();
  });

  test('has an hour of quiet on either side', () => {
    expect(read({ spans: [page(3, '25:00', '25:05'), page(3, '26:05', '26:10')] })?.level).toBe('notice');
    expect(read({ spans: [page(3, '25:00', '25:05'), page(3, '26:04', '26:09')] })).toBeNull();
    expect(
      read({ spans: [page(4, '25:00', '25:05'), page(4, '30:55', '31:00'), page(4, '31:30', '34:00')] }),
    ).toBeNull();
  });

  test('is one once the hour after it is over: until then it may be a morning', () => {
    const spans = [page(1, '25:00', '25:05'), page(1, '28:30', '28:40')];
    expect(read({ spans, now: '05:40' })?.level).toBe('notice');
    expect(read({ spans, now: '05:39' })).toBeNull();
  });
});

describe('a night on call', () => {
  const onCall = [dayAgo(3)];

  test('is the ten hours after work', () => {
    const until = (start: string, end: string) =>
      read({ onCall, spans: [page(3, '20:00', '20:05'), page(3, start, end)] })?.level ?? null;
    expect(until('26:55', '27:00')).toBe('notice');
    expect(until('26:56', '27:01')).toBeNull();
    expect(read({ spans: [page(3, '20:00', '20:05'), page(3, '26:55', '27:00')] })).toBeNull();
  });

  test('comes after the last episode that began before eleven', () => {
    const evening = (start: string, end: string) => ({
      onCall,
      spans: [page(3, start, end), page(3, '32:00', '32:05'), page(3, '30:00', '30:05')],
    });
    expect(read(evening('22:59', '23:59'))?.level).toBe('notice');
    expect(read(evening('23:00', '23:59'))).toBeNull();
  });

  test('is like any other where nothing was worked on its day', () => {
    const weekend = { onCall: [dayAgo(2)], spans: [page(2, '23:00', '23:05'), page(2, '30:55', '31:00')] };
    expect(read(weekend)?.level).toBe('notice');
    expect(read({ ...weekend, spans: [page(2, '22:59', '23:04'), page(2, '30:55', '31:00')] })).toBeNull();
  });
});

test('it takes fourteen nights to tell', () => {
  const spans = pages({ 3: 3 });
  const read = (weeks: number, now: string) =>
    onCallNights.find(historyOf({ weeks: times(weeks, everyDay('09:00-17:00', 5)), spans, now }))?.level ?? null;
  expect(read(2, '10:00')).toBe('warning');
  expect(read(1, '10:00')).toBeNull();
  expect(read(1, '2026-11-29 10:00')).toBeNull();
  expect(read(1, '2026-11-30 10:00')).toBe('warning');
});

test('its evidence is the nights of its level, and the numbers are told', () => {
  expect(read({ spans: pages({ 12: 1, 5: 2, 3: 2 }) })).toEqual({
    level: 'warning',
    days: [dayAgo(5), dayAgo(3)],
    values: { nights: 3, wakes: 5, mostWakes: 2 },
  });
  expect(read({ spans: pages({ 6: 1, 5: 2, 4: 1, 3: 1 }) })?.days).toEqual([6, 5, 4, 3].map(dayAgo));
});
