import { describe, expect, test } from 'vitest';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../support/patterns/history-of';

/** Four weeks at home, of which the last is spent as these spans say. */
const leftOut = (spans: Told['spans'], told: Partial<Told> = {}) => {
  const weeks = [...times(3, everyDay('09:00-17:00', 5)), everyDay('')];
  return [...historyOf({ weeks, ...told, spans: spans ?? [] }).travel].sort();
};
const work = (ago: number, offset: number) => span('09:00', '17:00', 'github', { day: dayAgo(ago), offset });
const daysAgo = (...counts: number[]) => counts.map(dayAgo);

describe('a change of the clock', () => {
  test('by two hours leaves two days out, and by less none', () => {
    expect(leftOut([work(7, 120)])).toEqual(daysAgo(7, 6));
    expect(leftOut([work(7, -120)])).toEqual(daysAgo(7, 6));
    expect(leftOut([work(7, 119)])).toEqual([]);
    expect(leftOut([work(7, 60)])).toEqual([]);
  });

  test('by three hours leaves three, worked or not', () => {
    expect(leftOut([work(7, 180), work(4, 180)])).toEqual(daysAgo(7, 6, 5));
  });

  test('by seven hours or more leaves seven', () => {
    expect(leftOut([work(7, 360)])).toEqual(daysAgo(7, 6, 5, 4, 3, 2));
    expect(leftOut([work(7, 420)])).toEqual(daysAgo(7, 6, 5, 4, 3, 2, 1));
    expect(leftOut([work(7, 720)], { now: '2026-11-26 10:00' })).toEqual(daysAgo(7, 6, 5, 4, 3, 2, 1));
  });

  test('leaves out today and no day to come', () => {
    expect(leftOut([work(1, 540)])).toEqual([dayAgo(1), '2026-11-23']);
  });
});

test('there and back again is two changes', () => {
  expect(leftOut([work(7, 180), work(3, 0)])).toEqual(daysAgo(7, 6, 5, 3, 2, 1));
  expect(leftOut([work(7, 180), work(6, 0)])).toEqual(daysAgo(7, 6, 5, 4));
});

test('both clock changes of a year need nothing', () => {
  expect(leftOut([work(7, 60), work(6, 60), work(3, 0)])).toEqual([]);
});

test('a change within an episode is one', () => {
  const through = [
    span('09:00', '12:00', 'github', { day: dayAgo(7), offset: 0 }),
    span('15:00', '18:00', 'github', { day: dayAgo(7), offset: 180 }),
  ];
  expect(leftOut([...through, work(4, 180)])).toEqual(daysAgo(7, 6, 5));
});

test('home itself is nothing new, wherever it is', () => {
  expect(leftOut([work(7, 540)], { offset: 540 })).toEqual([]);
});

describe('a flight over the date line, back to the day before', () => {
  // On Thursday morning in Seoul, and then on Wednesday evening in San Francisco.
  const spans = [
    span('09:00', '11:00', 'github', { day: dayAgo(4), offset: 540 }),
    span('20:00', '22:00', 'github', { day: dayAgo(5), offset: -480 }),
  ];
  const told = { offset: 540, now: '2026-11-25 10:00' };

  test('is one change', () => {
    expect(leftOut(spans, told)).toEqual([...daysAgo(5, 4, 3, 2, 1), '2026-11-23', '2026-11-24']);
  });

  test('leaves the episodes of a history in the order in which they passed', () => {
    const { episodes } = historyOf({ ...told, weeks: [everyDay('')], spans });
    expect(episodes.map(({ startOffset }) => startOffset)).toEqual([540, -480]);
  });
});
