import { describe, expect, test } from 'vitest';
import { decideNudge } from '../../../nudges/decide';
import { quietByClock, quietNow } from '../../../nudges/night';
import { MINUTE } from '../../../tracking/instant';
import { at } from '../../support/build';
import { heeded, said, shown, situation } from './situation';

/** So that no break gets in the way of the night. */
const rules = { silentNudges: ['break' as const] };

describe('a late night is named', () => {
  test.each<[string, string[], boolean]>([
    ['ten minutes into quiet time', ['21:00–22:10'], true],
    ['not a second before', ['21:00–22:09:59'], false],
    ['after ten minutes in two parts', ['22:00–22:04', '22:12–22:18'], true],
    ['not for two glances far apart', ['22:00–22:06', '22:30–22:36'], false],
    ['not for a glance after a pause that holds ten o’clock', ['20:00–21:50', '22:03–22:06'], false],
    ['after midnight as before', ['24:30–24:40'], true],
    ['by a night that began before midnight', ['22:00–22:05', '25:00–25:10'], true],
    ['just before the usual start, if nobody slept', ['22:00–26:00', '29:00–32:59'], true],
    ['not at the usual start', ['22:00–26:00', '29:00–33:00'], false],
    ['not by day', ['09:00–09:50'], false],
  ])('%s', (_, spans, isNamed) => {
    expect(said(spans, { rules })).toBe(isNamed ? 'late-night' : null);
  });
});

test('it says since when it is quiet, until when, and how much was worked in it', () => {
  expect(decideNudge(situation(['20:00–22:05', '22:20–23:00'], { rules }))).toEqual({
    kind: 'late-night',
    quietSince: at('22:00'),
    quietUntil: at('33:00'),
    worked: 60 * MINUTE,
    nth: 1,
  });
});

describe('quiet ends', () => {
  test.each<[string, string[], boolean]>([
    ['with a rest of four hours', ['21:00–23:00', '27:00–27:10'], false],
    ['not with one a second shorter', ['21:00–23:00', '26:59:59–27:10'], true],
    ['not with an evening off before it', ['09:00–17:00', '22:30–22:45'], true],
    ['with what of an early night lies in it', ['09:00–20:00', '26:00–26:30'], false],
    ['not with a rest that began too early to be long enough in it', ['09:00–20:00', '25:59–26:30'], true],
    ['with a rest that a glance does not end', ['21:00–23:00', '25:00–25:09', '27:00–27:10'], false],
    ['not with a rest that ten minutes of work end', ['21:00–23:00', '25:00–25:10', '27:00–27:10'], true],
    ['not with a glance that may yet become work', ['21:00–23:00', '26:55–27:02'], true],
  ])('%s', (_, spans, isQuiet) => {
    const at = situation(spans);
    expect(quietNow(at) !== null).toBe(isQuiet);
  });

  test('and it is not named again that night', () => {
    expect(said(['21:00–23:00', '27:00–27:30'], { rules })).toBeNull();
  });
});

describe('a late night is named again', () => {
  const night = (until: string, ...times: string[]) =>
    said([`22:00–${until}`], { rules, history: times.map((time) => heeded('late-night', time)) });

  test.each<[string, string[], boolean]>([
    ['22:54', ['22:10'], false],
    ['22:55', ['22:10'], true],
    ['23:39', ['22:10', '22:55'], false],
    ['23:40', ['22:10', '22:55'], true],
    ['25:30', ['22:10', '22:55', '23:40'], false],
  ])('at %s after %j: %s', (until, times, isNamed) => {
    expect(night(until, ...times)).toBe(isNamed ? 'late-night' : null);
  });

  test('as the second and the third of that night', () => {
    const history = [heeded('late-night', '22:10')];
    expect(decideNudge(situation(['22:00–22:55'], { rules, history }))).toMatchObject({ nth: 2 });
  });

  test('on the next night as on any', () => {
    expect(night('22:10', '2026-11-22 22:10', '2026-11-22 22:55', '2026-11-22 23:40')).toBe('late-night');
  });
});

describe('what holds only a late night', () => {
  test('being on call, to the minute at which it ends', () => {
    const onCall = (until: string) => said(['22:00–22:30'], { rules, wishes: { onCallUntil: at(until) } });
    expect(onCall('22:31')).toBeNull();
    expect(onCall('22:30')).toBe('late-night');
  });

  test('being on call lets a break be offered', () => {
    expect(said(['22:00–23:00'], { wishes: { onCallUntil: at('33:00') } })).toBe('break');
  });
});

describe('"Not tonight"', () => {
  const notTonight = {
    history: [shown('late-night', '22:10', { answer: 'not-tonight' })],
    wishes: { postponed: [{ kind: 'late-night' as const, until: at('33:00') }] },
    workedThisWeek: 60 * 60 * MINUTE,
    isRestDay: true,
  };

  test.each(['23:30', '26:00', '32:59'])('is the last word until the usual start, of any kind: %s', (until) => {
    expect(said([`22:00–${until}`], notTonight)).toBeNull();
  });

  test('holds even if only the answer was kept, or only the wish', () => {
    expect(said(['22:00–26:00'], { ...notTonight, wishes: {} })).toBeNull();
    expect(said(['22:00–26:00'], { ...notTonight, history: [] })).toBeNull();
  });

  test('is over when the night is', () => {
    expect(said(['22:00–33:00'], notTonight)).toBe('own-limit');
    expect(said(['22:00–23:00', '29:00–30:00'], notTonight)).toBe('rest-day');
  });
});

describe('quiet by the clock', () => {
  const hours = (quietFrom: number, usualStart: number) => ({ quietFrom: quietFrom * 60, usualStart: usualStart * 60 });

  test.each<[string, number, number, [string, string] | null]>([
    ['21:59', 22, 9, null],
    ['22:00', 22, 9, ['22:00', '33:00']],
    ['32:59', 22, 9, ['22:00', '33:00']],
    ['33:00', 22, 9, null],
    // An owl, whose evening ends after midnight and whose day begins at noon.
    ['24:59', 1, 12, null],
    ['25:00', 1, 12, ['25:00', '36:00']],
    ['12:00', 1, 12, null],
    // Somebody who works by night.
    ['12:00', 7, 20, ['07:00', '20:00']],
    ['23:00', 7, 20, null],
    // None at all.
    ['12:00', 9, 9, null],
  ])('at %s, from %d to %d', (time, quietFrom, usualStart, expected) => {
    const quiet = quietByClock(at(time), () => 0, hours(quietFrom, usualStart));
    expect(quiet).toEqual(expected && { since: at(expected[0]), until: at(expected[1]) });
  });

  test('nobody who worked by day is asked for the night of the day before', () => {
    expect(quietNow(situation(['09:00–17:00', '18:00–21:30']))).toBeNull();
  });
});
