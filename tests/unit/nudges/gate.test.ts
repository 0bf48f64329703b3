import { describe, expect, test } from 'vitest';
import { decideNudge } from '../../../nudges/decide';
import { ASKING_NUDGES, type NudgeKind } from '../../../nudges/kinds';
import type { ShownNudge } from '../../../nudges/nudge';
import { HOUR } from '../../../tracking/instant';
import { at } from '../../support/build';
import { heeded, NO_WISHES, said, shown, situation } from './situation';

const HOUR_OF_WORK = ['09:00–10:00'];

describe('nothing is said', () => {
  test('to somebody who is not at work', () => {
    expect(said(HOUR_OF_WORK, { isWorking: false })).toBeNull();
    expect(said([])).toBeNull();
  });

  test.each<[string, string[], string, string | null]>([
    ['when the last span is over', ['09:00–10:00'], '10:01', null],
    ['at the first observation after a sleep', ['09:00–10:00'], '10:04', null],
    ['in the first two minutes after a sleep', ['09:00–10:00', '10:04–10:05:59'], '10:05:59', null],
    ['any more two minutes after a sleep', ['09:00–10:00', '10:04–10:06'], '10:06', 'break'],
    ['about a pause too short to be one', ['09:00–10:00', '10:02:30–10:03'], '10:03', 'break'],
  ])('%s', (_, spans, now, kind) => {
    expect(decideNudge({ ...situation(spans), now: at(now) })?.kind ?? null).toBe(kind);
  });

  test('right after a break, though the night is long due', () => {
    const evening = (until: string) => said(['22:00–22:30', `22:40–${until}`]);
    expect(evening('22:41:59')).toBeNull();
    expect(evening('22:42')).toBe('late-night');
  });

  test('on leave', () => {
    expect(said(HOUR_OF_WORK, { isOnLeave: true })).toBeNull();
    expect(said(['22:00–23:00'], { isOnLeave: true, isRestDay: true })).toBeNull();
  });

  test.each([
    ['10:01', null],
    ['10:00', 'break'],
  ])('while presenting, until %s', (until, kind) => {
    expect(said(HOUR_OF_WORK, { wishes: { quietUntil: at(until) } })).toBe(kind);
  });

  test.each([
    ['10:00', null],
    ['09:55', null],
    ['09:54:59', 'break'],
    // The clock was set back since.
    ['10:04', null],
    ['12:00', 'break'],
  ])('within five minutes of a meeting heard at %s', (heardAt, kind) => {
    expect(said(HOUR_OF_WORK, { meetingHeardAt: at(heardAt) })).toBe(kind);
  });

  test.each([
    ['09:55:01', null],
    ['09:55', 'break'],
  ])('in the first five minutes of a browser started at %s', (startedAt, kind) => {
    expect(said(HOUR_OF_WORK, { browserStartedAt: at(startedAt) })).toBe(kind);
  });

  test.each([
    ['09:45:01', null],
    ['09:45', 'break'],
  ])('while another nudge, of %s, has its quarter of an hour', (time, kind) => {
    expect(said(HOUR_OF_WORK, { history: [heeded('rest-day', time)] })).toBe(kind);
  });
});

describe('a screen that is full', () => {
  test('holds a break and nothing else', () => {
    expect(said(HOUR_OF_WORK, { isScreenFull: true })).toBeNull();
    expect(said(HOUR_OF_WORK, { isScreenFull: true, isRestDay: true })).toBe('rest-day');
  });
});

describe('a kind that the person switched off', () => {
  const everything = {
    isRestDay: true,
    workedThisWeek: 60 * HOUR,
    wishes: { clockedOut: { at: at('22:00'), until: at('33:00') } },
  };

  test.each(ASKING_NUDGES)('%s never comes', (kind) => {
    const others = ASKING_NUDGES.filter((other) => other !== kind);
    expect(said(['20:00–23:00'], { ...everything, rules: { silentNudges: [kind] } })).not.toBe(kind);
    // Clocking out silences breaks and limits, which are looked at without it.
    const wishes = kind === 'break' || kind === 'own-limit' ? NO_WISHES : everything.wishes;
    expect(said(['20:00–23:00'], { ...everything, wishes, rules: { silentNudges: others } })).toBe(kind);
  });

  test.each(ASKING_NUDGES)('%s that was put off comes when that is over', (kind) => {
    const wishes = kind === 'break' || kind === 'own-limit' ? NO_WISHES : everything.wishes;
    const rules = { silentNudges: ASKING_NUDGES.filter((other) => other !== kind) };
    const until = (time: string) => ({ ...wishes, postponed: [{ kind, until: at(time) }] });
    expect(said(['20:00–23:00'], { ...everything, rules, wishes: until('23:01') })).toBeNull();
    expect(said(['20:00–23:00'], { ...everything, rules, wishes: until('23:00') })).toBe(kind);
  });
});

describe('of several that are due', () => {
  test('the nearest to what the person said comes first', () => {
    const order: NudgeKind[] = [];
    const history: ShownNudge[] = [];
    const all = {
      isRestDay: true,
      workedThisWeek: 60 * HOUR,
      wishes: { clockedOut: { at: at('22:00'), until: at('22:40') } },
      history,
    };
    for (const until of ['22:30', '22:45', '23:00', '23:15', '23:30']) {
      const nudge = decideNudge(situation([`20:00–${until}`], all));
      if (nudge !== null) {
        order.push(nudge.kind);
        history.push(heeded(nudge.kind, until));
        if (nudge.kind === 'own-limit') {
          history.push({ ...(history.pop() as ShownNudge), limit: nudge.limit });
        }
      }
    }
    expect(order).toEqual(['clocked-out', 'late-night', 'rest-day', 'own-limit', 'late-night']);
  });
});

describe('the budget', () => {
  const day = (...kinds: NudgeKind[]) => kinds.map((kind, index) => heeded(kind, `${10 + index}:00`));

  test.each<[string, ShownNudge[], string | null]>([
    ['has a third break in it', day('break', 'break'), 'break'],
    ['has no fourth', day('break', 'break', 'break'), null],
    ['has five of all kinds in it', day('break', 'break', 'rest-day', 'clocked-out'), 'break'],
    ['keeps the sixth for late night', day('break', 'break', 'rest-day', 'clocked-out', 'own-limit'), null],
    ['has a sixth when the night had its own', day('break', 'break', 'rest-day', 'clocked-out', 'late-night'), 'break'],
    ['has no seventh', day('break', 'break', 'rest-day', 'clocked-out', 'own-limit', 'late-night'), null],
  ])('of a day %s', (_, history, kind) => {
    expect(said(['19:00–20:00'], { history })).toBe(kind);
  });

  test('has the sixth for late night', () => {
    const five = day('break', 'break', 'break', 'clocked-out', 'own-limit');
    expect(said(['21:30–22:10'], { history: five })).toBe('late-night');
    expect(said(['21:30–22:10'], { history: [...five, heeded('rest-day', '16:00')] })).toBeNull();
  });

  test('is new at the day turn', () => {
    const yesterday = ['20:00', '22:00', '27:59'].map((time) => shown('break', time, { isHeeded: true }));
    expect(said(['27:00–28:30'], { history: yesterday, rules: { silentNudges: ['late-night'] } })).toBeNull();
    expect(said(['27:00–29:00'], { history: yesterday, rules: { silentNudges: ['late-night'] } })).toBe('break');
  });
});
