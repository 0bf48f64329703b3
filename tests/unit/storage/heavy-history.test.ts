/** The history that measurements are made on is what it says it is. */
import { expect, test } from 'vitest';
import { addToDay, dayOf, toDayKey } from '../../../tracking/day';
import { summarise, total } from '../../../tracking/day-summary';
import { HOUR, later } from '../../../tracking/instant';
import { lengthOf } from '../../../tracking/span';
import { heavyHistory } from '../../support/history/heavy-history';
import { at } from './clock';

const OPTIONS = { seed: 1, lastDay: toDayKey('2026-11-22'), days: 120, until: at('2026-11-23 00:00') };
const spans = [...heavyHistory(OPTIONS)];

test('the same seed gives the same history, another one another', () => {
  expect([...heavyHistory({ ...OPTIONS, days: 3 })]).toEqual([...heavyHistory({ ...OPTIONS, days: 3 })]);
  expect([...heavyHistory({ ...OPTIONS, days: 3 })]).not.toEqual([...heavyHistory({ ...OPTIONS, days: 3, seed: 2 })]);
});

test('it has about 150 spans a day', () => {
  expect(spans.length / 120).toBeGreaterThan(140);
  expect(spans.length / 120).toBeLessThan(165);
});

test('its spans are such as are observed: in order, apart, within their work day', () => {
  const odd = spans.filter((span, index) => {
    const overlaps = (spans[index + 1]?.start ?? span.end) < span.end;
    const crosses = dayOf(later(span.end, -1), span.offset, 4) !== dayOf(span.start, span.offset, 4);
    return lengthOf(span) <= 0 || overlaps || crosses;
  });
  expect(odd).toEqual([]);
});

test('its weeks have between 70 and 95 worked hours', () => {
  const around = spans.filter(({ start }) => start > at('2026-10-10 00:00') && start < at('2026-10-21 00:00'));
  const days = summarise(around, { dayTurnHour: 4, isChat: () => false });
  const week = Array.from({ length: 7 }, (_, index) => addToDay(toDayKey('2026-10-12'), index));
  const hours = days.filter(({ day }) => week.includes(day)).reduce((sum, { worked }) => sum + total(worked) / HOUR, 0);
  expect(hours).toBeGreaterThan(70);
  expect(hours).toBeLessThan(95);
});
