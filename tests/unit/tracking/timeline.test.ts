import { describe, expect, test } from 'vitest';
import { type Piece, toPieces } from '../../../tracking/timeline';
import { at, clock, MONDAY, span, TUESDAY } from '../../support/build';

/** @example 'github 09:00–10:00' or 'github 10:00–10:10 pause' */
function line({ tool, start, end, offset, isPause }: Piece): string {
  return `${tool} ${clock(start, offset)}–${clock(end, offset)}${isPause ? ' pause' : ''}`;
}

const lines = (...args: Parameters<typeof toPieces>): string[] => toPieces(...args).map(line);

describe('pieces', () => {
  test('are the spans in order, whatever the order of storing', () => {
    expect(lines([span('14:00', '15:00', 'slack'), span('09:00', '10:00')], 4)).toEqual([
      'github 09:00–10:00',
      'slack 14:00–15:00',
    ]);
  });

  test('of a short pause belong to the tool that it follows', () => {
    expect(lines([span('09:00', '10:00'), span('10:10', '11:00', 'slack')], 4)).toEqual([
      'github 09:00–10:00',
      'github 10:00–10:10 pause',
      'slack 10:10–11:00',
    ]);
  });

  test('of a pause of exactly the bridge are there, of a longer one are not', () => {
    expect(lines([span('09:00', '10:00'), span('10:15', '11:00')], 4)).toHaveLength(3);
    expect(lines([span('09:00', '10:00'), span('10:15:00.001', '11:00')], 4)).toHaveLength(2);
  });

  test('of overlapping spans go to the one that began first', () => {
    expect(lines([span('10:20', '10:40', 'slack'), span('10:00', '10:30')], 4)).toEqual([
      'github 10:00–10:30',
      'slack 10:30–10:40',
    ]);
  });

  test('of spans that begin together go to the longer one, and of equals to the first by name', () => {
    const spans = [span('10:00', '10:30', 'slack'), span('10:00', '11:00'), span('10:00', '10:30', 'figma')];
    expect(lines(spans, 4)).toEqual(['github 10:00–11:00']);
    expect(lines(spans.toReversed(), 4)).toEqual(['github 10:00–11:00']);
    const equals = [span('10:00', '10:30', 'slack'), span('10:00', '10:30', 'figma')];
    expect(lines(equals, 4)).toEqual(['figma 10:00–10:30']);
    expect(lines(equals.toReversed(), 4)).toEqual(['figma 10:00–10:30']);
  });

  test('of a pause belong to the tool that had the time before it, whatever ended with that', () => {
    const inside = span('09:30', '10:00', 'slack');
    expect(lines([span('09:00', '10:00'), inside, span('10:10', '11:00', 'slack')], 4)).toEqual([
      'github 09:00–10:00',
      'github 10:00–10:10 pause',
      'slack 10:10–11:00',
    ]);
  });

  test('of a span inside another one are none', () => {
    expect(lines([span('10:00', '11:00'), span('10:20', '10:40', 'slack')], 4)).toEqual(['github 10:00–11:00']);
  });

  test('of an empty span are none', () => {
    expect(toPieces([span('10:00', '10:00')], 4)).toEqual([]);
  });

  test('never cross a day turn', () => {
    const pieces = toPieces([span('23:00', '29:00')], 4);
    expect(pieces.map(({ day }) => day)).toEqual([MONDAY, TUESDAY]);
    expect(pieces[1]?.start).toBe(at('28:00'));
  });

  test('of a pause over the day turn are divided by it', () => {
    const pieces = toPieces([span('27:00', '27:55'), span('28:05', '29:00')], 4).filter(({ isPause }) => isPause);
    expect(pieces.map(line)).toEqual(['github 03:55–04:00 pause', 'github 04:00–04:05 pause']);
    expect(pieces.map(({ day }) => day)).toEqual([MONDAY, TUESDAY]);
  });

  test('of a span of days are one for each day', () => {
    expect(toPieces([span('2026-11-23 10:00', '2026-11-26 10:00')], 4)).toHaveLength(4);
  });
});
