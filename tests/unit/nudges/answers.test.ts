import { describe, expect, test } from 'vitest';
import {
  type Answered,
  answerNudge,
  beOnCall,
  clockOut,
  endBreak,
  endOfTonight,
  goOn,
  startBreak,
} from '../../../nudges/answers';
import { at } from '../../support/build';
import { NO_WISHES } from './situation';

const answered = (now: string, shownAt = now): Answered => ({
  now: at(now),
  shownAt: at(shownAt),
  offsetAt: () => 0,
  usualStart: 9 * 60,
});

describe('the answer', () => {
  test('"Taking it" begins a break', () => {
    expect(answerNudge(NO_WISHES, 'taking-it', answered('10:02')).onBreak).toEqual({ since: at('10:02') });
  });

  test('"In 15 min" puts breaks off for as long from the answer', () => {
    expect(answerNudge(NO_WISHES, 'in-15-minutes', answered('10:02', '10:00')).postponed).toEqual([
      { kind: 'break', until: at('10:17') },
    ]);
  });

  test.each([
    ['22:15', '22:10', '33:00'],
    ['26:00', '25:55', '33:00'],
  ])('"Not tonight" at %s holds until the usual start', (now, shownAt, until) => {
    expect(answerNudge(NO_WISHES, 'not-tonight', answered(now, shownAt)).postponed).toEqual([
      { kind: 'late-night', until: at(until) },
    ]);
  });

  test('"Not tonight" to what was left lying until morning does not hold the night to come', () => {
    expect(answerNudge(NO_WISHES, 'not-tonight', answered('33:10', '25:00')).postponed).toEqual([]);
  });

  test.each(['park', 'opened', 'dismissed', 'go-on', 'clocked-out', 'handed-off'] as const)(
    '%s changes no wish',
    (answer) => {
      expect(answerNudge(NO_WISHES, answer, answered('10:00'))).toEqual(NO_WISHES);
    },
  );
});

describe('what is put off', () => {
  test('has one entry a kind, the newest, and none that is over', () => {
    const postponed = [
      { kind: 'break' as const, until: at('10:01') },
      { kind: 'late-night' as const, until: at('33:00') },
      { kind: 'own-limit' as const, until: at('10:00') },
    ];
    expect(answerNudge({ ...NO_WISHES, postponed }, 'in-15-minutes', answered('10:00')).postponed).toEqual([
      { kind: 'late-night', until: at('33:00') },
      { kind: 'break', until: at('10:15') },
    ]);
  });

  test('leaves every other wish as it was, and what else is kept with them', () => {
    const control = { ...NO_WISHES, paused: null, onCallUntil: at('33:00') };
    expect(answerNudge(control, 'in-15-minutes', answered('10:00'))).toMatchObject({
      paused: null,
      onCallUntil: at('33:00'),
    });
  });
});

describe('clocking out', () => {
  test.each([
    ['18:30', '33:00'],
    ['25:00', '33:00'],
    ['08:59', '09:00'],
    ['09:00', '33:00'],
  ])('at %s holds until the next usual start', (now, until) => {
    expect(clockOut(NO_WISHES, answered(now)).clockedOut).toEqual({ at: at(now), until: at(until) });
  });

  test('ends a break, for there is nothing to come back to', () => {
    expect(clockOut(startBreak(NO_WISHES, at('18:00')), answered('18:30')).onBreak).toBeNull();
  });
});

test('a break begins and ends', () => {
  const onBreak = startBreak(NO_WISHES, at('10:00'));
  expect(onBreak.onBreak).toEqual({ since: at('10:00') });
  expect(endBreak(onBreak)).toEqual(NO_WISHES);
});

describe('tonight', () => {
  const rules = { quietFrom: 22 * 60, usualStart: 9 * 60, dayTurnHour: 4 };

  test.each([
    ['in quiet time', '22:15', '33:00'],
    ['after midnight', '25:12', '33:00'],
    ['in the early morning', '29:30', '33:00'],
    ['at noon, until the next morning', '12:00', '33:00'],
    ['before the usual start of a day that begins late', '08:59', '09:00'],
  ])('%s', (_, now, until) => {
    expect(endOfTonight({ now: at(now), offsetAt: () => 0, rules })).toBe(at(until));
  });

  test('with quiet time after midnight it still ends on the next work day', () => {
    const late = { ...rules, quietFrom: 30 };
    expect(endOfTonight({ now: at('23:00'), offsetAt: () => 0, rules: late })).toBe(at('33:00'));
  });
});

test('going on and being on call last until they are told to', () => {
  expect(goOn(NO_WISHES, at('23:30'))).toEqual({ ...NO_WISHES, goOnUntil: at('23:30') });
  expect(beOnCall(NO_WISHES, at('33:00')).onCallUntil).toBe(at('33:00'));
  expect(beOnCall(beOnCall(NO_WISHES, at('33:00')), null)).toEqual(NO_WISHES);
});

test('clocking out ends going on: from then on everything asks', () => {
  const wishes = { ...NO_WISHES, goOnUntil: at('33:00') };
  expect(clockOut(wishes, { now: at('24:30'), offsetAt: () => 0, usualStart: 9 * 60 }).goOnUntil).toBeNull();
});
