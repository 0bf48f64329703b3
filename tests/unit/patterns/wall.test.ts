import { describe, expect, test } from 'vitest';
import {
  clipAll,
  clockIn,
  episodeOnWall,
  hoursOfDay,
  lengthInHours,
  lengthWithin,
  offsetNear,
  onWall,
} from '../../../patterns/wall';
import type { Episode } from '../../../tracking/day-summary';
import { HOUR, MINUTE } from '../../../tracking/instant';
import { at, interval, MONDAY } from '../../support/build';

/** An episode by the clocks at its two ends. */
function episode(start: string, startOffset: number, end: string, endOffset = startOffset): Episode {
  return { start: at(start, { offset: startOffset }), end: at(end, { offset: endOffset }), startOffset, endOffset };
}

test('the wall shows what the clock showed, wherever that was', () => {
  expect(onWall(at('09:00', { offset: 540 }), 540)).toBe(at('09:00'));
  expect(onWall(at('09:00', { offset: -300 }), -300)).toBe(at('09:00'));
  expect(episodeOnWall(episode('22:00', 345, '25:30'))).toEqual(interval('22:00', '25:30'));
});

describe('an episode through a change of the clock', () => {
  test('has the clock of either end', () => {
    expect(episodeOnWall(episode('22:00', 60, '28:00', 120))).toEqual(interval('22:00', '28:00'));
    expect(episodeOnWall(episode('22:00', 120, '28:00', 60))).toEqual(interval('22:00', '28:00'));
  });

  test('keeps its length where a flight to the west would end it before it began', () => {
    expect(episodeOnWall(episode('20:00', 540, '12:00', -480))).toEqual(interval('20:00', '29:00'));
    expect(episodeOnWall(episode('12:00', 120, '12:00', 0))).toEqual(interval('12:00', '14:00'));
  });
});

test('hours of a day may be of the day before and after', () => {
  expect(hoursOfDay(MONDAY, 22, 28)).toEqual(interval('22:00', '28:00'));
  expect(hoursOfDay(MONDAY, -2, 4)).toEqual({ start: at('2026-11-22 22:00'), end: at('04:00') });
});

test('what lies within hours is cut at their borders, and no minute of the wall is counted twice', () => {
  const night = hoursOfDay(MONDAY, 22, 28);
  const work = [interval('21:00', '23:00'), interval('22:30', '23:30'), interval('27:00', '29:00')];
  expect(clipAll(work, night)).toEqual([
    interval('22:00', '23:00'),
    interval('22:30', '23:30'),
    interval('27:00', '28:00'),
  ]);
  expect(lengthWithin(work, night)).toBe(2.5 * HOUR);
  expect(lengthWithin([interval('20:00', '22:00'), interval('28:00', '30:00')], night)).toBe(0);
});

test('the clock of a day goes on past midnight', () => {
  expect(clockIn(MONDAY, at('09:10', { offset: 540 }), 540)).toBe(9 * 60 + 10);
  expect(clockIn(MONDAY, at('25:20', { offset: -300 }), -300)).toBe(25 * 60 + 20);
  expect(clockIn(MONDAY, at('2026-11-22 23:00'), 0)).toBe(-60);
});

describe('the length of an episode in hours of a day', () => {
  const inNight = (one: Episode) => lengthInHours(one, MONDAY, 22, 28) / MINUTE;

  test('is cut at their borders', () => {
    expect(inNight(episode('21:00', 540, '23:00'))).toBe(60);
    expect(inNight(episode('21:00', 540, '29:00'))).toBe(360);
    expect(inNight(episode('27:30', 540, '29:00'))).toBe(30);
    expect(inNight(episode('20:00', 540, '22:00'))).toBe(0);
    expect(inNight(episode('28:00', 540, '29:00'))).toBe(0);
  });

  test('is what passed, whatever the clock showed', () => {
    // Put forward from two to three, put back from three to two.
    expect(inNight(episode('21:00', 60, '29:00', 120))).toBe(300);
    expect(inNight(episode('25:30', 60, '27:30', 120))).toBe(60);
    expect(inNight(episode('21:00', 120, '29:00', 60))).toBe(420);
    expect(inNight(episode('26:30', 120, '26:30', 60))).toBe(60);
  });
});

describe('the offset around an instant', () => {
  const evening = episode('16:00', 60, '18:00');
  const morning = episode('33:00', 120, '40:00', 180);

  test('is that of the episode that is nearest', () => {
    expect(offsetNear([evening, morning], at('23:00', { offset: 60 }))).toBe(60);
    expect(offsetNear([evening, morning], at('30:00', { offset: 120 }))).toBe(120);
    expect(offsetNear([evening, morning], at('34:00', { offset: 120 }))).toBe(120);
    expect(offsetNear([evening, morning], at('40:00', { offset: 180 }))).toBe(180);
    expect(offsetNear([evening, morning], at('42:00', { offset: 180 }))).toBe(180);
    expect(offsetNear([evening, morning], at('10:00', { offset: 60 }))).toBe(60);
  });

  test('is not known where there is none', () => {
    expect(offsetNear([], at('10:00'))).toBeUndefined();
  });
});
