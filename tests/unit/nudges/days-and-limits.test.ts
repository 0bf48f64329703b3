/** The nudges about a day off, the person's own end of the day, and the limits they set. */
import { describe, expect, test } from 'vitest';
import { decideNudge } from '../../../nudges/decide';
import { clockedOutNow } from '../../../nudges/due/clocked-out';
import { HOUR, MINUTE } from '../../../tracking/instant';
import { at, MONDAY } from '../../support/build';
import { heeded, said, shown, situation } from './situation';

describe('work on a rest day is named', () => {
  const restDay = (spans: string[], history = [shown('break', '2026-11-20 10:00')]) =>
    said(spans, { isRestDay: true, history, rules: { silentNudges: ['late-night'] } });

  test.each<[string, string[], boolean]>([
    ['15 minutes into it', ['10:00–10:15'], true],
    ['not a second before', ['10:00–10:14:59'], false],
    ['with short pauses counted', ['10:00–10:05', '10:10–10:15'], true],
    ['after 15 minutes in two episodes', ['10:00–10:10', '14:00–14:10'], true],
    ['not for glances', ['08:00–08:09', '10:00–10:09', '12:00–12:09'], false],
    ['not for an evening that goes on over the day turn', ['2026-11-22 21:00–04:20'], false],
    ['for work begun after that', ['2026-11-22 21:00–04:20', '05:00–05:15'], true],
  ])('%s', (_, spans, isNamed) => {
    expect(restDay(spans) === 'rest-day').toBe(isNamed);
  });

  test('not on a workday', () => {
    expect(said(['10:00–10:20'])).toBeNull();
  });

  test('once a day, and on the next one again', () => {
    expect(restDay(['10:00–10:50'], [heeded('rest-day', '10:15')])).toBeNull();
    expect(restDay(['10:00–10:50'], [heeded('rest-day', '2026-11-22 10:15')])).toBe('rest-day');
  });

  test('with the day and what was worked on it', () => {
    expect(decideNudge(situation(['10:00–10:30'], { isRestDay: true }))).toEqual({
      kind: 'rest-day',
      day: MONDAY,
      worked: 30 * MINUTE,
    });
  });
});

describe('work after clocking out is named', () => {
  const clockedOut = { at: at('18:00'), until: at('33:00') };
  const wishes = { clockedOut };

  test.each<[string, string[], boolean]>([
    ['after ten minutes of going on', ['17:30–18:10'], true],
    ['not a second before', ['17:30–18:09:59'], false],
    ['after ten minutes of coming back', ['17:30–18:00', '20:00–20:10'], true],
    ['not for a look after a pause', ['17:30–18:00', '18:10–18:12'], false],
    ['after a long evening off', ['17:30–18:00', '22:30–22:40'], true],
  ])('%s', (_, spans, isNamed) => {
    expect(said(spans, { wishes })).toBe(isNamed ? 'clocked-out' : null);
  });

  test('with when it was, and what was worked since', () => {
    expect(decideNudge(situation(['17:00–18:30'], { wishes }))).toEqual({
      kind: 'clocked-out',
      clockedOutAt: at('18:00'),
      worked: 30 * MINUTE,
    });
  });

  test('once for each time that the person clocked out', () => {
    const history = [heeded('clocked-out', '18:10')];
    expect(said(['18:00–18:45'], { wishes, history })).toBeNull();
    expect(said(['18:00–18:45'], { wishes: { clockedOut: { ...clockedOut, at: at('18:20') } }, history })).toBe(
      'clocked-out',
    );
  });

  test('and of breaks and limits nothing is said', () => {
    const changes = { wishes, history: [heeded('clocked-out', '18:10')], workedThisWeek: 60 * HOUR };
    expect(said(['18:00–20:00'], changes)).toBeNull();
    expect(said(['18:00–20:00'], { ...changes, wishes: {} })).toBe('own-limit');
  });

  test('and late nights and rest days are', () => {
    const changes = { wishes, history: [heeded('clocked-out', '18:10')] };
    expect(said(['22:00–22:10'], changes)).toBe('late-night');
    expect(said(['18:00–18:45'], { ...changes, isRestDay: true })).toBe('rest-day');
  });

  test.each<[string, string[], boolean]>([
    ['until the usual start', ['17:00–32:59'], true],
    ['not at the usual start', ['17:00–33:00'], false],
    ['not with an early start after a night’s rest', ['17:00–18:00', '31:00–31:15'], false],
    ['in the night, however long the evening was', ['17:00–18:00', '27:30–27:45'], true],
    ['on the next day if nobody slept', ['17:00–27:30', '30:00–30:15'], true],
  ])('it holds %s', (_, spans, holds) => {
    expect(clockedOutNow(situation(spans, { wishes })) !== null).toBe(holds);
  });
});

describe('the own limit is named', () => {
  const limits = (workedToday: number, workedThisWeek: number, history = [shown('break', '2026-11-20 10:00')]) =>
    decideNudge(
      situation(['10:00–10:30'], { workedToday, workedThisWeek, history, rules: { dayLimitHours: 8, limitHours: 48 } }),
    );

  test.each<[string, number, number, 'day' | 'week' | null]>([
    ['when the day’s is reached', 8 * HOUR, 20 * HOUR, 'day'],
    ['when the week’s is reached', 4 * HOUR, 48 * HOUR, 'week'],
    ['as the week’s when both are', 9 * HOUR, 50 * HOUR, 'week'],
    ['not a second before', 8 * HOUR - 1000, 48 * HOUR - 1000, null],
  ])('%s', (_, today, week, limit) => {
    const nudge = limits(today, week);
    expect(nudge?.kind === 'own-limit' ? nudge.limit : null).toBe(limit);
  });

  test('with what was worked, and what it was set to', () => {
    expect(limits(9 * HOUR, 20 * HOUR)).toEqual({ kind: 'own-limit', limit: 'day', limitHours: 8, worked: 9 * HOUR });
  });

  test('not for a day without one', () => {
    expect(said(['10:00–10:30'], { workedToday: 20 * HOUR })).toBeNull();
  });

  test('once a day and once a week, each for itself', () => {
    const day = heeded('own-limit', '04:30');
    const week = (time: string) => ({ ...heeded('own-limit', time), limit: 'week' as const });
    expect(limits(9 * HOUR, 20 * HOUR, [{ ...day, limit: 'day' }])).toBeNull();
    expect(limits(9 * HOUR, 50 * HOUR, [{ ...day, limit: 'day' }])).toMatchObject({ limit: 'week' });
    expect(limits(9 * HOUR, 50 * HOUR, [week('04:30')])).toMatchObject({ limit: 'day' });
    // The Sunday before belongs to another week.
    expect(limits(1 * HOUR, 50 * HOUR, [week('2026-11-22 20:00')])).toMatchObject({ limit: 'week' });
    const thursday = {
      now: at('2026-11-26 10:30'),
      spans: [{ start: at('2026-11-26 10:00'), end: at('2026-11-26 10:30') }],
    };
    const asked = situation([], { workedThisWeek: 50 * HOUR, history: [week('04:30')] });
    expect(decideNudge({ ...asked, ...thursday })).toBeNull();
  });
});
