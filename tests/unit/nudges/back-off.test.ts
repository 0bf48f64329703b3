import { describe, expect, test } from 'vitest';
import { asksToMove, isBackedOff, isUnheeded } from '../../../nudges/back-off';
import { judgeHeeding } from '../../../nudges/heeding';
import type { ShownNudge } from '../../../nudges/nudge';
import { at } from '../../support/build';
import { heeded, RULES, said, shown, situation, toInterval, unheeded } from './situation';

describe('a nudge is unheeded', () => {
  test.each<[string, Pick<ShownNudge, 'answer' | 'isHeeded'>, boolean]>([
    ['when nobody answered and work went on', { answer: null, isHeeded: false }, true],
    ['not when work stopped', { answer: null, isHeeded: true }, false],
    ['not while nobody knows', { answer: null, isHeeded: null }, false],
    ['not when it was answered', { answer: 'taking-it', isHeeded: false }, false],
    ['when it was dismissed', { answer: 'dismissed', isHeeded: null }, true],
    ['when it was dismissed, even if work stopped', { answer: 'dismissed', isHeeded: true }, true],
  ])('%s', (_, nudge, expected) => {
    expect(isUnheeded(nudge)).toBe(expected);
  });
});

describe('after two unheeded in a row', () => {
  const day = (...history: ShownNudge[]) => isBackedOff('break', situation(['19:00–20:00'], { history }));

  test.each<[string, ShownNudge[], boolean]>([
    ['a kind is quiet for the rest of the day', [unheeded('break', '10:00'), unheeded('break', '11:00')], true],
    ['but not after one', [unheeded('break', '10:00')], false],
    [
      'but not with a heeded one in between',
      [unheeded('break', '10:00'), heeded('break', '11:00'), unheeded('break', '12:00')],
      false,
    ],
    ['but not while the second may yet be heeded', [unheeded('break', '10:00'), shown('break', '11:00')], false],
    ['of two kinds neither is quiet', [unheeded('break', '10:00'), unheeded('rest-day', '11:00')], false],
    [
      'whatever came of another kind in between',
      [unheeded('break', '10:00'), heeded('rest-day', '10:30'), unheeded('break', '11:00')],
      true,
    ],
    ['in whatever order they are kept', [unheeded('break', '11:00'), unheeded('break', '10:00')], true],
    [
      'which are yesterday’s last and today’s first',
      [unheeded('break', '2026-11-22 20:00'), unheeded('break', '10:00')],
      true,
    ],
    [
      'of yesterday, today is a new day',
      [unheeded('break', '2026-11-22 19:00'), unheeded('break', '2026-11-22 20:00')],
      false,
    ],
  ])('%s', (_, history, isQuiet) => {
    expect(day(...history)).toBe(isQuiet);
  });

  test('nothing of that kind is said', () => {
    const history = [unheeded('break', '10:00'), unheeded('break', '11:00')];
    expect(said(['19:00–20:00'], { history })).toBeNull();
    expect(said(['19:00–20:00'], { history: history.slice(1) })).toBe('break');
  });
});

describe('after three such days in fourteen it asks whether the line should move', () => {
  const night = (date: number): ShownNudge[] => [
    unheeded('late-night', `2026-11-${date} 22:10`),
    unheeded('late-night', `2026-11-${date} 22:55`),
  ];
  const asks = (...nights: ShownNudge[][]) =>
    asksToMove('late-night', { now: at('2026-11-23 10:00'), offsetAt: () => 0, rules: RULES, history: nights.flat() });

  test.each<[string, ShownNudge[][], boolean]>([
    ['three of them', [night(10), night(16), night(22)], true],
    ['two', [night(16), night(22)], false],
    [
      'three, one of which is too long ago',
      [[unheeded('late-night', '2026-11-09 23:00')], night(16), night(22)],
      false,
    ],
    ['once a day on four days in a row', [19, 20, 21, 22].map((date) => night(date).slice(1)), true],
    [
      'once a day on three, the first of which has none before it',
      [20, 21, 22].map((date) => night(date).slice(1)),
      false,
    ],
  ])('%s', (_, nights, expected) => {
    expect(asks(...nights)).toBe(expected);
  });

  test('for that kind alone', () => {
    const history = [night(10), night(16), night(22)].flat();
    expect(asksToMove('break', { now: at('10:00'), offsetAt: () => 0, rules: RULES, history })).toBe(false);
  });
});

describe('a nudge of 10:00', () => {
  const judge = (spans: string[], now: string) =>
    judgeHeeding([{ kind: 'break' as const, at: at('10:00'), isHeeded: null }], spans.map(toInterval), at(now))[0]
      ?.isHeeded ?? null;

  test.each<[string, string[], string, boolean | null]>([
    ['is not judged while work goes on', ['09:00–10:15'], '10:15', null],
    ['was not heeded when it went on for longer', ['09:00–10:15:01'], '10:15:01', false],
    ['is not judged in the first five minutes of a pause', ['09:00–10:10'], '10:14:59', null],
    ['was heeded when that became a break', ['09:00–10:10'], '10:15', true],
    ['was heeded by a stop at the last moment', ['09:00–10:15'], '10:20', true],
    ['was not heeded by a pause of under five minutes', ['09:00–10:10', '10:14–10:30'], '10:30', false],
    ['was heeded by a break, however soon work went on', ['09:00–10:10', '10:15–11:00'], '11:00', true],
    ['was heeded by whoever had just left', ['09:00–09:59:30'], '10:05', true],
    ['is not judged by work of which nothing is known any more', ['12:00–13:00'], '13:00', null],
    ['is not judged without any', [], '13:00', null],
  ])('%s', (_, spans, now, verdict) => {
    expect(judge(spans, now)).toBe(verdict);
  });

  test('keeps the verdict that it has', () => {
    const judged = { kind: 'break' as const, at: at('10:00'), isHeeded: true };
    expect(judgeHeeding([judged], ['09:00–11:00'].map(toInterval), at('11:00'))).toEqual([]);
  });
});
