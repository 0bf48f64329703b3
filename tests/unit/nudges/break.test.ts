import { describe, expect, test } from 'vitest';
import { isBreakOver, longEnoughAt } from '../../../nudges/break';
import { decideNudge } from '../../../nudges/decide';
import { MINUTE } from '../../../tracking/instant';
import { at } from '../../support/build';
import { heeded, said, shown, situation, toInterval } from './situation';

describe('a break is offered', () => {
  test.each<[string, string[], boolean]>([
    ['after an hour without a gap', ['09:00–10:00'], true],
    ['not a second before', ['09:00–09:59:59'], false],
    ['after an hour with gaps of just under five minutes', ['09:00–09:30', '09:34:59–10:00'], true],
    ['not after a gap of five minutes, which was a break', ['09:00–09:30', '09:35–10:00'], false],
    ['an hour after that gap', ['09:00–09:30', '09:35–10:35'], true],
    ['after an hour on several tools', ['09:00–09:20', '09:20–09:40', '09:40–10:00'], true],
    ['after an hour with spans that overlap', ['09:00–09:50', '09:20–10:00'], true],
    ['over the day turn', ['27:20–28:20'], true],
  ])('%s', (_, spans, isOffered) => {
    // By the clock a night is no different to a stretch; late nights have their own tests.
    expect(said(spans, { rules: { quietFrom: 0, usualStart: 0 } })).toBe(isOffered ? 'break' : null);
  });

  test('with the length of the stretch, from its first minute on', () => {
    expect(decideNudge(situation(['08:00–08:30', '09:00–10:02']))).toEqual({
      kind: 'break',
      since: at('09:00'),
      stretch: 62 * MINUTE,
    });
  });

  test.each([
    [20, '09:19', '09:20'],
    [90, '10:29', '10:30'],
    [240, '12:59', '13:00'],
  ])('after the person’s own %d minutes', (breakAfterMinutes, tooEarly, due) => {
    expect(said([`09:00–${tooEarly}`], { rules: { breakAfterMinutes } })).toBeNull();
    expect(said([`09:00–${due}`], { rules: { breakAfterMinutes } })).toBe('break');
  });
});

describe('a break that was offered', () => {
  test.each<[string, string, boolean]>([
    ['is not offered again at once', '10:01', false],
    ['is not offered again before another hour', '10:59', false],
    ['is offered again when work went on for another hour', '11:00', true],
  ])('%s', (_, until, isOffered) => {
    const history = [shown('break', '10:00')];
    expect(said([`09:00–${until}`], { history })).toBe(isOffered ? 'break' : null);
  });

  test('counts anew after a natural break, whatever was said before it', () => {
    const history = [heeded('break', '10:00')];
    expect(said(['09:00–10:05', '10:10–11:09'], { history })).toBeNull();
    expect(said(['09:00–10:05', '10:10–11:10'], { history })).toBe('break');
  });

  test.each<[string, string, boolean]>([
    ['waits for its quarter of an hour', '10:16', false],
    ['comes back when that is over', '10:17', true],
    ['comes back later if it was held then', '10:40', true],
  ])('and answered "in 15 min" at 10:02 %s', (_, until, isOffered) => {
    const history = [shown('break', '10:00', { answer: 'in-15-minutes' })];
    const wishes = { postponed: [{ kind: 'break' as const, until: at('10:17') }] };
    expect(said([`09:00–${until}`], { history, wishes })).toBe(isOffered ? 'break' : null);
  });
});

describe('a break that the person started', () => {
  test.each([
    ['09:59:59', false],
    ['10:10', true],
    ['12:00', true],
  ])('of ten minutes, begun at ten, is at %s long enough: %s', (now, isLongEnough) => {
    expect(at(now) >= longEnoughAt({ since: at('10:00') }, 10)).toBe(isLongEnough);
  });

  test.each<[string, string[], boolean]>([
    ['goes on while nothing is seen', ['09:00–10:00'], false],
    ['is not over for a last line typed', ['09:00–10:04'], false],
    ['never was one if work goes on for five minutes', ['09:00–10:05'], true],
    ['is not over for a look in between', ['09:00–10:00', '10:20–10:24'], false],
    ['is over five minutes after the return', ['09:00–10:00', '10:20–10:25'], true],
    ['stays over', ['09:00–10:00', '10:20–10:25', '10:40–10:41'], true],
  ])('at ten %s', (_, spans, isOver) => {
    const intervals = spans.map(toInterval);
    expect(isBreakOver({ since: at('10:00') }, intervals, intervals.at(-1)?.end ?? at('10:00'))).toBe(isOver);
  });

  test('keeps everything silent until it is over', () => {
    const changes = { workedThisWeek: 50 * 60 * MINUTE, wishes: { onBreak: { since: at('10:00') } } };
    expect(said(['09:00–10:00', '10:20–10:24'], changes)).toBeNull();
    expect(said(['09:00–10:00', '10:20–10:25'], changes)).toBe('own-limit');
  });
});
