import { expect, test } from 'vitest';
import {
  cellsOf,
  coreOf,
  isDrawn,
  mergeCards,
  type PunchRules,
  punch,
  totalOf,
} from '../../../../../components/dashboard/rhythm/punch-card';
import { addToDay, type DayKey, daysBetween } from '../../../../../tracking/day';
import { summarise } from '../../../../../tracking/day-summary';
import { HOUR, MINUTE, SECOND } from '../../../../../tracking/instant';
import type { Span } from '../../../../../tracking/span';
import { MONDAY, span, TUESDAY } from '../../../../support/build';
import { RULES, spansOfDays } from '../../../../support/week';

const WEEK = daysBetween(MONDAY, addToDay(MONDAY, 6));
const SEOUL = 540;

function rulesFor(counted: readonly DayKey[] = WEEK, more: Partial<PunchRules> = {}): PunchRules {
  return { dayTurnHour: 4, quietFrom: 22 * 60, usualStart: 9 * 60, counted: new Set(counted), ...more };
}

const cardOf = (spans: readonly Span[], rules = rulesFor()) => punch(summarise(spans, RULES), rules);

/** The hours of a weekday, each with its minutes: `9: 60`. */
function minutesOf(card: ReturnType<typeof cardOf>, weekday: 1 | 2 | 7, days = 1): string[] {
  return cellsOf(card, weekday, days, 4).map(({ hour, mean }) => `${hour}: ${mean / MINUTE}`);
}

test('an episode is cut at every hour of the clock', () => {
  expect(minutesOf(cardOf([span('09:40', '11:15')]), 1)).toEqual(['9: 20', '10: 60', '11: 15']);
});

test('short pauses are counted, and bursts too short for an episode are not', () => {
  const spans = [span('09:00', '09:20'), span('09:30', '10:00'), span('14:00', '14:05')];
  expect(minutesOf(cardOf(spans), 1)).toEqual(['9: 60']);
});

test('one in the morning stands with the evening before it', () => {
  expect(minutesOf(cardOf([span('23:30', '25:30')]), 1)).toEqual(['23: 30', '0: 60', '1: 30']);
});

test('what lies past the day turn counts for the next day', () => {
  const spans = [span('27:00', '28:00'), span('28:00', '28:30')];
  const card = cardOf(spans);
  expect([minutesOf(card, 1), minutesOf(card, 2)]).toEqual([['3: 60'], ['4: 30']]);
});

test('work that ran into the first counted day from the one before it is in it', () => {
  const spans = [span('27:00', '28:00'), span('28:00', '28:30')];
  const card = cardOf(spans, rulesFor([TUESDAY]));
  expect([minutesOf(card, 1), minutesOf(card, 2)]).toEqual([[], ['4: 30']]);
});

test('the clock is the one on the wall where the work was', () => {
  const spans = [span('09:00', '10:00', 'github', { offset: SEOUL })];
  expect(minutesOf(cardOf(spans), 1)).toEqual(['9: 60']);
});

test('days that are not counted are in neither the hours nor the mean', () => {
  const spans = spansOfDays(['09:00-10:00', '', '', '', '', '', '', '09:00-09:30']);
  const all = cardOf(spans, rulesFor([MONDAY, addToDay(MONDAY, 7)]));
  expect(minutesOf(all, 1, 2)).toEqual(['9: 45']);
  expect(minutesOf(cardOf(spans, rulesFor([MONDAY])), 1)).toEqual(['9: 60']);
});

test('an hour of which less than a minute was worked in the mean is known, and not drawn', () => {
  const cells = cellsOf(cardOf([span('09:00', '10:00'), span('10:00', '10:00:50')]), 1, 1, 4);
  expect(cells.map(({ hour, mean }) => `${hour}: ${mean / SECOND}`)).toEqual(['9: 3600', '10: 50']);
  expect(cells.filter(isDrawn).map(({ hour }) => hour)).toEqual([9]);
});

test('a weekday of which no day is counted has no hours', () => {
  expect(cellsOf(cardOf([span('09:00', '10:00')]), 1, 0, 4)).toEqual([]);
});

test('work in quiet hours is measured to the minute, also where these begin within an hour', () => {
  const quietFrom = 22 * 60 + 30;
  const card = cardOf([span('21:30', '23:00'), span('05:30', '06:20')], rulesFor(WEEK, { quietFrom }));
  expect(card.quiet).toBe(60 * MINUTE);
  expect(totalOf(card)).toBe(140 * MINUTE);
  expect(minutesOf(card, 1)).toEqual(['5: 30', '6: 20', '21: 30', '22: 60']);
});

test('cards of slices come to the card of the whole', () => {
  const summaries = summarise(spansOfDays(['09:00-12:00 22:00-25:00', '10:00-29:00', '11:00-12:00']), RULES);
  const parts = summaries.map((summary) => punch([summary], rulesFor()));
  expect(mergeCards(parts)).toEqual(punch(summaries, rulesFor()));
});

test('most of the work is the fewest hours in a row that hold two thirds of it', () => {
  expect(coreOf(cardOf([span('09:00', '12:00'), span('20:00', '21:00')]))).toEqual({ from: 9, to: 12 });
  expect(coreOf(cardOf([span('11:00', '12:00'), span('13:00', '16:00')]))).toEqual({ from: 13, to: 16 });
});

test('most of the work of a night may go past midnight', () => {
  expect(coreOf(cardOf([span('22:00', '26:00')], rulesFor()))).toEqual({ from: 22, to: 1 });
});

test('without work there is no such time', () => {
  expect(coreOf(cardOf([]))).toBeNull();
});

test('work around the clock falls on all hours', () => {
  const card = cardOf(spansOfDays(['04:00-28:00', '04:00-28:00']));
  expect(totalOf(card)).toBe(48 * HOUR);
  expect(coreOf(card)).toEqual({ from: 0, to: 16 });
});
