import { expect, test } from 'vitest';
import type { PatternId } from '../../../patterns/pattern';
import { type FoundOn, yearBehind } from '../../../patterns/year';
import { dayAgo, everyDay, historyOf, times } from '../../support/patterns/history-of';

const NINE_TO_SIX = everyDay('09:00-18:00', 5);
const EVERY_DAY = everyDay('09:00-17:00');

const daysOf = (year: readonly FoundOn[], id: PatternId) =>
  year.flatMap(({ day, found }) => (found.has(id) ? `${day} ${found.get(id)}` : []));

test('a pattern is found on the days at whose end it held, at the level that it had then', () => {
  const year = [...yearBehind(historyOf({ weeks: [NINE_TO_SIX, EVERY_DAY, everyDay('09:00-17:00', 6)] }))];
  expect(year.map(({ day }) => day)).toEqual(Array.from({ length: 21 }, (_, index) => dayAgo(21 - index)));
  // The seventh day in a row is the Sunday of the second week, the twelfth the Friday after it.
  expect(daysOf(year, 'no-day-off')).toEqual([
    ...[8, 7, 6, 5, 4].map((ago) => `${dayAgo(ago)} notice`),
    ...[3, 2].map((ago) => `${dayAgo(ago)} warning`),
  ]);
});

test('of a longer history, the last 365 days are told, and none of them is today', () => {
  const year = [...yearBehind(historyOf({ weeks: times(60, NINE_TO_SIX), unseen: [dayAgo(3)] }))];
  expect(year).toHaveLength(365);
  expect([year[0]?.day, year.at(-1)?.day]).toEqual([dayAgo(365), dayAgo(1)]);
  expect(year.filter(({ isSeen }) => !isSeen).map(({ day }) => day)).toEqual([]);
});

test('a day without a sign is told to be unseen', () => {
  const unseen = [dayAgo(1), dayAgo(2)];
  const year = [...yearBehind(historyOf({ weeks: times(2, NINE_TO_SIX), unseen }))];
  expect(year.filter(({ isSeen }) => !isSeen).map(({ day }) => day)).toEqual(unseen.toReversed());
});

test('what says nothing of whoever works at night by plan is not told', () => {
  const nights = times(5, ['20:00-32:00', '20:00-32:00', '20:00-32:00', '', '', '', ''] as const);
  expect(
    daysOf([...yearBehind(historyOf({ weeks: nights }))], 'late-nights').filter((day) => day > dayAgo(14)),
  ).toEqual([]);
});

test('there is no year behind a history that begins today', () => {
  expect([...yearBehind(historyOf({ weeks: [] }))]).toEqual([]);
});
