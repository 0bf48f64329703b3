import { expect, test } from 'vitest';
import { sinceBreak } from '../../../../components/popup/since-break';
import { at, interval } from '../../../support/build';

const dayStart = at('04:00');

test('a gap of five minutes is a break', () => {
  const spans = [interval('09:00', '10:00'), interval('10:05', '11:00')];
  expect(sinceBreak(spans, at('11:01'), dayStart)).toEqual({ kind: 'after-break', since: at('10:05') });
});

test('a shorter gap is none', () => {
  const spans = [interval('09:00', '10:00'), interval('10:04:59', '11:00')];
  expect(sinceBreak(spans, at('11:01'), dayStart)).toEqual({ kind: 'no-break', since: at('09:00') });
});

test('a night is a rest and not a break', () => {
  const spans = [interval('2026-11-22 20:00', '2026-11-22 23:00'), interval('09:00', '10:00')];
  expect(sinceBreak(spans, at('10:00'), dayStart)).toEqual({ kind: 'no-break', since: at('09:00') });
});

test('whoever has used no tool for five minutes is off them since then', () => {
  expect(sinceBreak([interval('09:00', '10:00')], at('10:05'), dayStart)).toEqual({
    kind: 'off-tools',
    since: at('10:00'),
  });
});

test('of yesterday nothing is said', () => {
  expect(sinceBreak([interval('2026-11-22 20:00', '2026-11-22 23:00')], at('09:00'), dayStart)).toBeNull();
  expect(sinceBreak([], at('09:00'), dayStart)).toBeNull();
});

test('work that goes on through the day turn goes on', () => {
  const spans = [interval('02:00', '04:00'), interval('04:00', '04:30')];
  expect(sinceBreak(spans, at('04:31'), dayStart)).toEqual({ kind: 'no-break', since: at('02:00') });
});
