/** The weekly letter: when it comes, when it waits, and what it has no part in. */
import { describe, expect, test } from 'vitest';
import { isBackedOff } from '../../../nudges/back-off';
import { decideNudge } from '../../../nudges/decide';
import { judgeHeeding } from '../../../nudges/heeding';
import type { NudgeKind } from '../../../nudges/kinds';
import type { ShownNudge } from '../../../nudges/nudge';
import type { LastWeek, Situation } from '../../../nudges/situation';
import { addToDay, dayOf, type Weekday, weekdayOf } from '../../../tracking/day';
import { HOUR, later, MINUTE, type OffsetMinutes } from '../../../tracking/instant';
import { at, MONDAY, span } from '../../support/build';
import { heeded, situation, unheeded } from './situation';

const LAST_WEEK: LastWeek = { day: addToDay(MONDAY, -7), code: '10-1-6', worked: 61 * HOUR };

type Changes = NonNullable<Parameters<typeof situation>[1]>;

const SILENT: NudgeKind[] = ['break', 'late-night', 'rest-day', 'clocked-out', 'own-limit'];

/** What is said at the end of some work, with nothing but the letter switched on. */
const told = (spans: string[], { rules, ...changes }: Changes = {}) =>
  decideNudge(situation(spans, { lastWeek: LAST_WEEK, ...changes, rules: { silentNudges: SILENT, ...rules } }));
const comes = (spans: string[], changes: Changes = {}) => told(spans, changes)?.kind === 'letter';

const TUESDAY = '2026-11-24 ';
const FRIDAY = '2026-11-27 ';

describe('the letter comes', () => {
  test.each<[string, string[], boolean]>([
    ['with the first work at ten on Monday', ['10:00–10:02'], true],
    ['with the first work after it, in the afternoon too', ['16:30–16:32'], true],
    ['not with what is just begun', ['10:00–10:01:59'], false],
    ['not before ten', ['09:00–09:59:59'], false],
    ['with work that began before ten and goes on over it', ['09:00–10:00'], true],
    ['not in the night before that Monday begins', ['2026-11-22 22:00–03:59'], false],
    ['on Tuesday, where nothing was worked on Monday', [`${TUESDAY}10:00–${TUESDAY}10:05`], true],
    ['not before ten on Tuesday either', [`${TUESDAY}09:00–${TUESDAY}09:59`], false],
    ['on Friday, where nothing was worked before', [`${FRIDAY}14:00–${FRIDAY}14:05`], true],
  ])('%s', (_, spans, isDue) => {
    expect(comes(spans)).toBe(isDue);
  });

  test('and brings what its words need', () => {
    expect(told(['10:00–10:05'])).toEqual({ kind: 'letter', week: LAST_WEEK });
  });

  test('ahead of the break that is due at the same time, which follows a quarter of an hour later', () => {
    const rules = { silentNudges: [] };
    expect(told(['09:00–10:00'], { rules })?.kind).toBe('letter');
    expect(told(['09:00–10:15'], { rules, history: [letter('10:00')] })?.kind).toBe('break');
  });

  test('never of a week of which nothing is known', () => {
    expect(comes(['10:00–10:05'], { lastWeek: null })).toBe(false);
  });

  test('never on a rest day or on leave, and on the first later day that is neither', () => {
    expect(comes(['10:00–10:05'], { isRestDay: true })).toBe(false);
    expect(comes(['10:00–10:05'], { isOnLeave: true })).toBe(false);
    expect(comes([`${TUESDAY}10:00–${TUESDAY}10:05`])).toBe(true);
  });
});

const letter = (time: string, more: Partial<ShownNudge> = {}): ShownNudge => ({
  kind: 'letter',
  at: at(time),
  answer: null,
  isHeeded: null,
  ...more,
});

describe('once a week', () => {
  test.each<[string, string, string[], boolean]>([
    ['not again on the same day', '10:00', ['15:00–15:05'], false],
    ['not on a later day of it', '10:00', [`${FRIDAY}10:00–${FRIDAY}10:05`], false],
    ['again on the Monday after', '2026-11-16 10:00', ['10:00–10:05'], true],
    ['again on Monday where the last came on Friday', '2026-11-20 17:00', ['10:00–10:05'], true],
  ])('%s', (_, shownAt, spans, isDue) => {
    expect(comes(spans, { history: [letter(shownAt)] })).toBe(isDue);
  });

  test('whatever became of it', () => {
    for (const answer of ['opened', 'dismissed', null] as const) {
      expect(comes(['15:00–15:05'], { history: [letter('10:00', { answer })] })).toBe(false);
    }
  });

  test('in another browser session as well, for it is read from what was kept', () => {
    const history = JSON.parse(JSON.stringify([letter('10:00')])) as ShownNudge[];
    expect(comes(['15:00–15:05'], { history, browserStartedAt: at('14:00') })).toBe(false);
  });

  test('Monday is meant literally, and a week that was told of is not told once more', () => {
    // A week that begins on Sunday: what came late on it told of the week that Monday would tell of.
    const sunday = { rules: { firstWeekday: 7 as Weekday }, history: [letter('2026-11-22 11:00')] };
    expect(comes(['10:00–10:05'], sunday)).toBe(false);
    expect(comes(['10:00–10:05'], { ...sunday, history: [letter('2026-11-21 11:00')] })).toBe(true);
    // One that begins on Wednesday: two in the same week from Monday on are one too many.
    const wednesday = { rules: { firstWeekday: 3 as Weekday }, history: [letter('10:00')] };
    expect(comes(['2026-11-25 10:00–2026-11-25 10:05'], wednesday)).toBe(false);
  });
});

describe('it waits', () => {
  const NOON = ['11:55–12:00'];

  test.each<[string, Changes]>([
    ['in a meeting', { meetingHeardAt: at('11:58') }],
    ['while presenting', { wishes: { quietUntil: at('12:01') } }],
    ['on a full screen', { isScreenFull: true }],
    ['on call', { wishes: { onCallUntil: at('12:01') } }],
    ['after the end of the day', { wishes: { clockedOut: { at: at('11:00'), until: at('33:00') } } }],
    ['while the person goes on and is asked nothing', { wishes: { goOnUntil: at('12:01') } }],
    ['on a break', { wishes: { onBreak: { since: at('11:58') } } }],
    ['for the first minutes of a browser', { browserStartedAt: at('11:56') }],
    ['after another nudge, for its quarter of an hour', { history: [heeded('break', '11:46')] }],
  ])('%s, and comes later that day', (_, changes) => {
    expect(comes(NOON, changes)).toBe(false);
    expect(comes([...NOON, '15:00–15:05'], { ...changes, meetingHeardAt: null, isScreenFull: false, wishes: {} })).toBe(
      true,
    );
  });

  test('in the quiet of a night, and comes after a night’s rest', () => {
    expect(comes(['22:30–22:45'])).toBe(false);
    expect(comes(['22:30–26:00'])).toBe(false);
    expect(comes(['22:30–26:00', `${TUESDAY}10:00–${TUESDAY}10:05`])).toBe(true);
  });

  test('where the quiet begins late, for whoever works then, it comes in the evening', () => {
    expect(comes(['22:30–22:45'], { rules: { quietFrom: 2 * 60, usualStart: 9 * 60 } })).toBe(true);
  });

  test('where it is switched off it never comes', () => {
    expect(comes(NOON, { rules: { silentNudges: [...SILENT, 'letter'] } })).toBe(false);
  });
});

describe('the budget', () => {
  const kinds = (...all: NudgeKind[]) => all.map((kind, index) => heeded(kind, `${10 + index}:00`));

  test('has no letter after the fifth of a day, for one is kept for late night', () => {
    const four = kinds('break', 'break', 'rest-day', 'clocked-out');
    expect(comes(['19:00–19:05'], { history: four })).toBe(true);
    expect(comes(['19:00–19:05'], { history: [...four, heeded('own-limit', '16:00')] })).toBe(false);
  });

  test('counts the letter', () => {
    const five = [letter('10:00'), ...kinds('rest-day', 'clocked-out', 'own-limit', 'break')];
    const rules = { silentNudges: [] };
    expect(told(['18:00–20:00'], { history: five, rules })).toBeNull();
    expect(told(['18:00–20:00'], { history: five.slice(1), rules: { silentNudges: ['letter'] } })?.kind).toBe('break');
  });
});

describe('it asks nobody to stop', () => {
  test('so that nobody is found to have heeded it or not', () => {
    const asked = [letter('10:00'), { kind: 'break' as const, at: at('10:00'), isHeeded: null }];
    const verdicts = judgeHeeding(asked, [span('09:00', '12:00')], at('12:00'));
    expect(verdicts.map(({ nudge, isHeeded }) => [nudge.kind, isHeeded])).toEqual([['break', false]]);
  });

  test('and two that were put away hold back nothing', () => {
    const history = [unheeded('letter', '09:00'), letter('10:00', { answer: 'dismissed' })];
    expect(isBackedOff('letter', situation(['11:00–12:00'], { history }))).toBe(false);
  });
});

describe('ten is ten by the clock on the wall', () => {
  const atWall = (offsetAt: Situation['offsetAt'], wall: string, offset: OffsetMinutes) => {
    const now = at(wall, { offset });
    return decideNudge({
      ...situation([], { lastWeek: LAST_WEEK, rules: { silentNudges: SILENT } }),
      now,
      offsetAt,
      spans: [{ start: later(now, -5 * MINUTE), end: now }],
    });
  };

  test.each([0, 540, -480, 345, 840])('%i minutes east of Greenwich', (offset) => {
    expect(atWall(() => offset, '09:59', offset)).toBeNull();
    expect(atWall(() => offset, '10:00', offset)?.kind).toBe('letter');
  });

  test.each([-60, 60])('after a clock that changed by %i minutes in the night before', (by) => {
    const change = at('02:00');
    const offsetAt: Situation['offsetAt'] = (instant) => (instant >= change ? by : 0);
    expect(atWall(offsetAt, '09:59', by)).toBeNull();
    expect(atWall(offsetAt, '10:00', by)?.kind).toBe('letter');
  });

  test('where the day turns at noon, a Monday begins at noon', () => {
    const day = (time: string) => {
      const changes = { rules: { dayTurnHour: 12, quietFrom: 4 * 60, usualStart: 9 * 60 } };
      const isSunday = weekdayOf(dayOf(at(time), 0, 12)) === 7;
      return comes([`09:50–${time}`], { ...changes, isRestDay: isSunday });
    };
    expect(day('11:59')).toBe(false);
    expect(day('12:00')).toBe(true);
  });
});
