import { describe, expect, test } from 'vitest';
import { type DaySummary, emptySummary, summarise, total } from '../../../tracking/day-summary';
import { HOUR, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, interval, MONDAY, span, TUESDAY } from '../../support/build';

const rules = {
  dayTurnHour: 4,
  isChat: (tool: string) => tool === 'slack',
};

function dayOf(spans: Span[], day = MONDAY): DaySummary {
  const summary = summarise(spans, rules).find((candidate) => candidate.day === day);
  if (summary === undefined) {
    throw new Error(`There is no ${day} in these spans.`);
  }
  return summary;
}

describe('a day says', () => {
  test('active by tool, and worked with the short pauses', () => {
    const day = dayOf([span('09:00', '10:00'), span('10:10', '11:00', 'slack'), span('12:00', '12:30')]);
    expect(day.active).toEqual({ github: 90 * MINUTE, slack: 50 * MINUTE });
    expect(total(day.worked)).toBe(2 * HOUR + 30 * MINUTE);
    expect(day.first).toBe(at('09:00'));
    expect(day.last).toBe(at('12:30'));
  });

  test('a pause of exactly the bridge is still work, a longer one is not', () => {
    expect(total(dayOf([span('09:00', '09:30'), span('09:45', '10:15')]).worked)).toBe(75 * MINUTE);
    expect(total(dayOf([span('09:00', '09:30'), span('09:45:01', '10:15:01')]).worked)).toBe(HOUR);
  });

  test('a glance is active and neither worked nor first nor last', () => {
    const day = dayOf([span('07:00', '07:09'), span('09:00', '09:10')]);
    expect(day.glances).toEqual([interval('07:00', '07:09')]);
    expect(total(day.active)).toBe(19 * MINUTE);
    expect(total(day.worked)).toBe(10 * MINUTE);
    expect(day.first).toBe(at('09:00'));
    const after = dayOf([span('09:00', '09:10'), span('11:00', '11:09')]);
    expect(total(after.worked)).toBe(10 * MINUTE);
    expect(after.last).toBe(at('09:10'));
  });

  test('overlapping spans count once, for the one that began first', () => {
    const day = dayOf([span('09:00', '10:00'), span('09:30', '10:30', 'slack')]);
    expect(day.active).toEqual({ github: HOUR, slack: 30 * MINUTE });
  });

  test('an episode past the day turn belongs whole to its day, and its length is divided', () => {
    const spans = [span('23:00', '28:00'), span('28:00', '29:00')];
    const monday = dayOf(spans);
    expect(monday.last).toBe(at('29:00'));
    expect(total(monday.worked)).toBe(5 * HOUR);
    const tuesday = dayOf(spans, TUESDAY);
    expect(tuesday.first).toBeNull();
    expect(total(tuesday.worked)).toBe(HOUR);
  });

  test('clock hours with a minute of chat', () => {
    const day = dayOf([span('09:59:30', '10:01', 'slack'), span('14:00', '14:01', 'slack'), span('15:00', '16:00')]);
    expect(day.chatHours).toBe(2);
  });

  test('clock hours by the wall, also where that is half an hour off', () => {
    // On Greenwich both would lie in one hour.
    const delhi = { offset: 330 };
    expect(dayOf([span('09:45', '10:15', 'slack', delhi)]).chatHours).toBe(2);
  });

  test('dwells that another tool cut short, and long ones', () => {
    const day = dayOf([span('09:00', '09:01'), span('09:01', '09:02', 'slack'), span('09:02', '09:30')]);
    expect(day.dwells).toEqual({ scattered: 2, long: 1 });
  });

  test('a burst with an hour of nothing around it', () => {
    expect(dayOf([span('22:00', '23:00'), span('26:10', '26:14')]).wakes).toEqual([interval('26:10', '26:14')]);
    expect(dayOf([span('22:00', '23:00'), span('23:50', '23:54')]).wakes).toEqual([]);
  });
});

describe('the longest run of a day', () => {
  const runsOf = (spans: Span[], day = MONDAY) => dayOf(spans, day).longestRuns;

  test('goes on across every gap that is shorter than a break', () => {
    const spans = [span('09:00', '10:00'), span('10:04:59', '11:00'), span('11:14:59', '12:00', 'slack')];
    expect(runsOf(spans)).toEqual({ 5: 2 * HOUR, 15: 3 * HOUR, 30: 3 * HOUR });
  });

  test('ends where a gap is as long as a break', () => {
    expect(runsOf([span('09:00', '10:00'), span('10:05', '11:00')])).toMatchObject({ 5: HOUR, 15: 2 * HOUR });
    expect(runsOf([span('09:00', '10:00'), span('10:15', '11:00')])).toMatchObject({ 15: HOUR, 30: 2 * HOUR });
    expect(runsOf([span('09:00', '10:00'), span('10:30', '11:00')])).toMatchObject({ 15: HOUR, 30: HOUR });
    expect(runsOf([span('09:00', '10:00'), span('10:29:59', '11:00')])).toMatchObject({ 15: HOUR, 30: 2 * HOUR });
  });

  test('is the longest of them, wherever in the day it stands', () => {
    expect(runsOf([span('09:00', '09:20'), span('11:00', '13:00'), span('15:00', '16:00')])[5]).toBe(2 * HOUR);
  });

  test('counts what is too short to be worked', () => {
    expect(runsOf([span('09:00', '09:02')])).toEqual({ 5: 2 * MINUTE, 15: 2 * MINUTE, 30: 2 * MINUTE });
  });

  test('belongs whole to the day in which it begins', () => {
    const spans = [span('22:00', '28:00'), span('28:00', '30:00'), span('34:00', '35:00')];
    expect(runsOf(spans)).toEqual({ 5: 8 * HOUR, 15: 8 * HOUR, 30: 8 * HOUR });
    expect(runsOf(spans, TUESDAY)).toEqual({ 5: HOUR, 15: HOUR, 30: HOUR });
  });

  test('that begins after a short gap at the day turn is told on either day', () => {
    const spans = [span('27:00', '27:55'), span('28:05', '29:00')];
    expect(runsOf(spans)).toEqual({ 5: 55 * MINUTE, 15: 2 * HOUR, 30: 2 * HOUR });
    expect(runsOf(spans, TUESDAY)).toEqual({ 5: 55 * MINUTE, 15: 0, 30: 0 });
  });

  test('is none on a day that was only worked into', () => {
    expect(runsOf([span('22:00', '28:00'), span('28:00', '30:00')], TUESDAY)).toEqual({ 5: 0, 15: 0, 30: 0 });
  });
});

test('a day on which nothing was counted says nothing of everything', () => {
  expect(emptySummary(MONDAY)).toEqual({
    day: MONDAY,
    active: {},
    worked: {},
    episodes: [],
    glances: [],
    chatHours: 0,
    dwells: { scattered: 0, long: 0 },
    wakes: [],
    longestRuns: { 5: 0, 15: 0, 30: 0 },
    first: null,
    last: null,
  });
});

describe('the days', () => {
  const daysOf = (spans: Span[]) => summarise(spans, rules).map(({ day }) => day);

  test('are in order, in whatever order the spans come', () => {
    const spans = [MONDAY, '2026-11-25', TUESDAY].map((day) => span('09:00', '10:00', 'github', { day }));
    expect(daysOf(spans)).toEqual([MONDAY, TUESDAY, '2026-11-25']);
  });

  test('are in order after a flight to the day before', () => {
    const home = span('09:00', '10:00', 'github', { day: TUESDAY, offset: 540 });
    const away = span('20:00', '21:00', 'github', { day: MONDAY, offset: -480 });
    expect(home.end).toBeLessThan(away.start);
    expect(daysOf([home, away])).toEqual([MONDAY, TUESDAY]);
  });
});

test('an episode ends by the clock of the span that ends last, though a shorter one began after it', () => {
  const long = span('09:00', '12:00', 'github', { offset: 540 });
  const inside = span('02:00', '03:00', 'slack', { offset: 60 });
  const [day] = summarise([long, inside], rules);
  expect(day?.episodes).toEqual([{ start: long.start, end: long.end, startOffset: 540, endOffset: 540 }]);
});

test('a flight changes no length, and each end keeps the clock it was lived by', () => {
  const before = span('09:00', '12:00', 'github', { offset: 540 });
  const after = { ...span('09:00', '10:00'), start: before.end, end: (before.end + HOUR) as Span['end'], offset: 420 };
  const [day] = summarise([before, after], rules);
  expect(day?.episodes).toEqual([{ start: before.start, end: after.end, startOffset: 540, endOffset: 420 }]);
  expect(total(day?.worked ?? {})).toBe(4 * HOUR);
});
