import { describe, expect, test } from 'vitest';
import { fewerIs, isFewEnough } from '../../../nudges/fewer';
import { ASKED_KINDS, type AskedKind } from '../../../nudges/kinds';
import { HOUR } from '../../../tracking/instant';
import { at } from '../../support/build';
import { heeded, RULES, said } from './situation';

/** On Monday, 23 November. */
const isEnough = (kind: AskedKind, shownAt: string, fewerNudges: AskedKind[] = [kind], now = '20:00') =>
  isFewEnough(kind, {
    now: at(now),
    offsetAt: () => 0,
    rules: { ...RULES, fewerNudges },
    history: [{ kind, at: at(shownAt) }],
  });

const DAILY = ['break', 'late-night', 'question'] as const;
const WEEKLY = ['rest-day', 'clocked-out', 'own-limit'] as const;

describe('where the person wants fewer', () => {
  test.each(DAILY)('of "%s" one a work day is enough', (kind) => {
    expect(isEnough(kind, '04:00')).toBe(false);
    expect(isEnough(kind, '03:59')).toBe(true);
    expect(isEnough(kind, '20:00', [kind], '27:59')).toBe(false);
    expect(isEnough(kind, '20:00', [kind], '28:00')).toBe(true);
    expect(fewerIs(kind)).toBe('daily');
  });

  test.each(WEEKLY)('of "%s" one in seven work days is enough, today among them', (kind) => {
    expect(isEnough(kind, '10:00')).toBe(false);
    expect(isEnough(kind, '2026-11-17 04:00')).toBe(false);
    expect(isEnough(kind, '2026-11-17 03:59')).toBe(true);
    expect(fewerIs(kind)).toBe('weekly');
  });

  test('it is for the kinds that they named, and each counts its own', () => {
    expect(isEnough('break', '10:00', [])).toBe(true);
    expect(isEnough('break', '10:00', ['late-night', 'question'])).toBe(true);
    const history = [{ kind: 'late-night' as const, at: at('10:00') }];
    const rules = { ...RULES, fewerNudges: [...ASKED_KINDS] };
    expect(isFewEnough('break', { now: at('20:00'), offsetAt: () => 0, rules, history })).toBe(true);
  });

  test('what a clock that was set back shows in days to come counts for none before them', () => {
    expect(isEnough('rest-day', '2026-11-25 10:00')).toBe(true);
  });
});

describe('the gate', () => {
  test('holds a second break of the day, and lets it by where nobody wants fewer', () => {
    const history = [heeded('break', '10:00')];
    expect(said(['19:00–20:00'], { history, rules: { fewerNudges: ['break'] } })).toBeNull();
    expect(said(['19:00–20:00'], { history, rules: { fewerNudges: ['late-night'] } })).toBe('break');
  });

  test('holds a second night within the same, and what else is due comes in its place', () => {
    const history = [heeded('late-night', '22:10')];
    const rules = { fewerNudges: ['late-night' as const] };
    expect(said(['22:00–22:59'], { history, rules })).toBeNull();
    expect(said(['22:00–23:00'], { history, rules })).toBe('break');
  });

  test('holds the week’s limit on the day after the day’s own', () => {
    const history = [{ ...heeded('own-limit', '2026-11-22 18:00'), limit: 'day' as const }];
    const week = { history, workedThisWeek: 50 * HOUR };
    expect(said(['19:00–19:30'], week)).toBe('own-limit');
    expect(said(['19:00–19:30'], { ...week, rules: { fewerNudges: ['own-limit'] } })).toBeNull();
  });
});
