import { describe, expect, test } from 'vitest';
import { type Arrival, whyAsk } from '../../../nudges/asking';
import { outOfHours } from '../../../nudges/out-of-hours';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import { CATEGORIES, type Category } from '../../../tracking/tool';
import { at } from '../../support/build';
import { situation } from './situation';

type Changes = Parameters<typeof situation>[1];

/** Somebody who worked until six, by the clock of a Monday, and brings a tool at this time. */
function arriving(time: string, changes: Changes = {}) {
  return { ...situation(['09:00–18:00'], { isWorking: false, ...changes }), now: at(time) };
}

function asked(time: string, changes: Changes = {}, category: Category = 'code'): string | null {
  const arrival: Arrival = { tool: 'gitlab', category };
  return whyAsk(arrival, arriving(time, changes));
}

describe('it is asked out of hours', () => {
  test.each([
    ['in quiet time', '22:00', {}, 'late-night'],
    ['on a rest day', '19:00', { isRestDay: true }, 'rest-day'],
    ['past the limit of the week', '19:00', { workedThisWeek: 48 * HOUR }, 'own-limit'],
    ['past the limit of the day', '19:00', { workedToday: 9 * HOUR, rules: { dayLimitHours: 9 } }, 'own-limit'],
    ['after clocking out', '19:00', { wishes: { clockedOut: { at: at('18:00'), until: at('33:00') } } }, 'clocked-out'],
  ])('%s', (_, time, changes, reason) => {
    expect(asked(time, changes as Changes)).toBe(reason);
  });

  test('and of several reasons it gives the one that is nearest to what the person said', () => {
    const clockedOut = { at: at('18:00'), until: at('33:00') };
    expect(asked('22:30', { isRestDay: true, workedThisWeek: 60 * HOUR, wishes: { clockedOut } })).toBe('clocked-out');
    expect(asked('22:30', { isRestDay: true, workedThisWeek: 60 * HOUR })).toBe('late-night');
    expect(asked('19:00', { isRestDay: true, workedThisWeek: 60 * HOUR })).toBe('rest-day');
  });
});

test('within hours it is not asked', () => {
  expect(asked('19:00')).toBeNull();
  expect(outOfHours(arriving('21:59'))).toBeNull();
});

test('a night that was rested through is over, however early it is', () => {
  expect(asked('27:00')).toBeNull();
});

describe('it is not asked', () => {
  const soon = later(at('22:30'), MINUTE);

  test.each([
    ['on leave', { isOnLeave: true }],
    ['with a window that fills the screen', { isScreenFull: true }],
    ['in a browser that has just started', { browserStartedAt: later(at('22:30'), -29_000) }],
    ['after "Not tonight"', { wishes: { postponed: [{ kind: 'late-night', until: at('33:00') }] } }],
    ['around a meeting', { meetingHeardAt: at('22:26') }],
    ['while presenting', { wishes: { quietUntil: soon } }],
    ['on call', { wishes: { onCallUntil: soon } }],
    ['after going on', { wishes: { goOnUntil: soon } }],
    ['within 20 minutes of the last question', { questions: [{ kind: 'question', at: at('22:11') }] }],
    [
      'a second time on a work day, where the person wants fewer',
      { questions: [{ kind: 'question', at: at('10:00') }], rules: { fewerNudges: ['question'] } },
    ],
    [
      'by a clock that was set back to before the last question',
      { questions: [{ kind: 'question', at: at('22:45') }] },
    ],
  ])('%s', (_, changes) => {
    expect(asked('22:30', changes as Changes)).toBeNull();
  });

  test('and what has passed holds nothing back any more', () => {
    const wishes = { quietUntil: soon, onCallUntil: soon, goOnUntil: soon };
    expect(
      asked('23:30', { wishes, meetingHeardAt: at('22:26'), questions: [{ kind: 'question', at: at('22:11') }] }),
    ).toBe('late-night');
  });

  test('of somebody who has just worked, and what the arrival itself has counted is no work', () => {
    const at10 = (spans: string[]) => ({ ...situation(spans, { isWorking: false }), now: at('22:30') });
    expect(whyAsk({ tool: 'gitlab', category: 'code' }, at10(['22:00–22:11']))).toBeNull();
    expect(whyAsk({ tool: 'gitlab', category: 'code' }, at10(['22:00–22:10']))).toBe('late-night');
    const arrivesJustNow = { start: later(at('22:30'), -1000), end: at('22:30'), tool: 'gitlab' };
    const justNow = at10(['21:00–21:30']);
    expect(
      whyAsk({ tool: 'gitlab', category: 'code' }, { ...justNow, spans: [...justNow.spans, arrivesJustNow] }),
    ).toBe('late-night');
    const ofPager = { ...arrivesJustNow, tool: 'pagerduty' };
    expect(whyAsk({ tool: 'gitlab', category: 'code' }, { ...justNow, spans: [...justNow.spans, ofPager] })).toBeNull();
  });

  test('before a meeting or an on-call tool, and before every other', () => {
    const silent = CATEGORIES.filter((category) => asked('22:30', {}, category) === null);
    expect(silent).toEqual(['meeting', 'oncall']);
  });
});
