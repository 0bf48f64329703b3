/** Schedules with known answers, as a person would write them down, each lived by several seeds. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../patterns/arrange';
import { type Finding, findAll } from '../../../patterns/findings';
import type { Span } from '../../../tracking/span';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';
import { lived } from '../../support/patterns/lived';

const SEEDS = [1, 2, 3];
const NOTHING: Answers = { off: [], chosen: [] };
const NINE_TO_SIX = everyDay('09:00-18:00', 5);

type Rest = Omit<Told, 'weeks' | 'spans'>;

/** Seventeen weeks of the same, or these very weeks. */
function findingsOf(plan: WeekPlan | readonly WeekPlan[], seed: number, told: Rest = {}, answers = NOTHING): Finding[] {
  const weeks = typeof plan[0] === 'string' ? times(17, plan as WeekPlan) : (plan as readonly WeekPlan[]);
  return read(weeks.length, lived(weeks, seed, told), told, answers);
}

function read(weeks: number, spans: readonly Span[], told: Rest = {}, answers = NOTHING): Finding[] {
  return findAll(historyOf({ ...told, weeks: times(weeks, everyDay('')), spans }), answers);
}

/** As they are shown: "long-weeks severe". */
const shown = (findings: readonly Finding[]) =>
  findings.filter(({ hidden }) => hidden === null).map(({ id, level }) => `${id} ${level}`);

const loud = (findings: readonly Finding[]) => shown(findings).filter((text) => !text.endsWith(' notice'));

const levelOf = (findings: readonly Finding[], id: string) => findings.find((finding) => finding.id === id)?.level;

describe.each(SEEDS)('seed %i', (seed) => {
  test.each<[string, WeekPlan | readonly WeekPlan[], Rest]>([
    ['nine to six on five days', NINE_TO_SIX, {}],
    ['fourteen to twenty-two', everyDay('14:00-22:00', 5), {}],
    ['seventeen to one', everyDay('17:00-25:00', 5), {}],
    ['five to thirteen', everyDay('05:00-13:00', 5), {}],
    ['a start at ten past four', everyDay('04:10-12:30', 5), {}],
    ['weekends only', ['', '', '', '', '', '09:00-18:00', '09:00-18:00'], {}],
    ['Sunday to Thursday', ['09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '', '', '09:00-18:00'], {}],
    ['checks of 24 minutes at weekends', week(NINE_TO_SIX, '11:00-11:24', '11:00-11:24'), {}],
    [
      'one crunch weekend, five weeks ago',
      [...times(12, NINE_TO_SIX), week(NINE_TO_SIX, '10:00-25:30', '10:00-25:30'), ...times(4, NINE_TO_SIX)],
      {},
    ],
    [
      'a laptop that is shut from Friday to Monday',
      NINE_TO_SIX,
      { unseen: Array.from({ length: 119 }, (_, index) => dayAgo(index + 1)).filter((_, index) => index % 7 < 2) },
    ],
    [
      'three weeks of vacation without the laptop',
      [...times(11, NINE_TO_SIX), ...times(3, everyDay('')), ...times(3, NINE_TO_SIX)],
      { unseen: Array.from({ length: 21 }, (_, index) => dayAgo(index + 22)) },
    ],
    [
      'a week of leave',
      [...times(14, NINE_TO_SIX), everyDay(''), ...times(2, NINE_TO_SIX)],
      { leave: Array.from({ length: 7 }, (_, index) => dayAgo(index + 15)) },
    ],
  ])('%s is quiet', (_, plan, told) => {
    expect(loud(findingsOf(plan, seed, told))).toEqual([]);
  });

  test('fifty hours are a notice, and a warning from the seventeenth week on', () => {
    const week = everyDay('09:00-19:45', 5);
    expect(levelOf(findingsOf(times(16, week), seed), 'long-weeks')).toBe('notice');
    expect(loud(findingsOf(times(16, week), seed))).toEqual([]);
    expect(loud(findingsOf(times(17, week), seed))).toEqual(['long-weeks warning']);
  });

  test('9-9-6', () => {
    const findings = shown(findingsOf(everyDay('09:00-21:00', 6), seed));
    expect(findings).toContain('nine-nine-six severe');
    expect(findings).toContain('long-weeks severe');
  });

  test('9-9-7 is nine-nine-six, which no zero-zero-two in notice hides', () => {
    const findings = findingsOf(everyDay('09:00-21:00'), seed);
    expect(shown(findings)).toContain('nine-nine-six severe');
    expect(levelOf(findings, 'zero-zero-two')).toBe('notice');
    expect(levelOf(findings, 'no-day-off')).toBe('severe');
  });

  test('noon to midnight on six days are six twelves and no nine-nine-six', () => {
    const findings = findingsOf(everyDay('12:00-24:00', 6), seed);
    expect(shown(findings)).toContain('six-twelves severe');
    expect(levelOf(findings, 'nine-nine-six')).toBeUndefined();
  });

  test('eighty hours', () => {
    expect(shown(findingsOf(everyDay('08:30-22:30', 6), seed))).toContain('eighty-hour-week severe');
  });

  test('a hundred hours', () => {
    expect(shown(findingsOf(everyDay('08:00-23:30'), seed))).toContain('hundred-hour-week severe');
  });

  test('eight to two on seven days is a zero-zero-two', () => {
    expect(shown(findingsOf(everyDay('08:00-26:00'), seed))).toContain('zero-zero-two severe');
  });

  test('midnight to midnight with two hours off is the literal one', () => {
    const spans = [
      ...lived(times(17, NINE_TO_SIX), seed),
      span('00:00', '14:00', 'github', { day: dayAgo(2) }),
      span('16:00', '48:00', 'github', { day: dayAgo(2) }),
    ];
    const findings = read(17, spans);
    expect(shown(findings)).toContain('zero-zero-two severe');
    expect(findings.find(({ id }) => id === 'zero-zero-two')?.values).toMatchObject({ rest: 2, isLiteral: 1 });
  });

  test('a parent’s split day is a second shift, and mute once it is chosen', () => {
    const day = everyDay('09:00-15:00 20:00-22:00', 5);
    expect(shown(findingsOf(day, seed))).toContain('second-shift notice');
    const until = historyOf({ weeks: [] }).now + 1;
    const chosen = [{ id: 'second-shift', level: 'notice', until }] as unknown as Answers['chosen'];
    expect(shown(findingsOf(day, seed, {}, { off: [], chosen }))).not.toContain('second-shift notice');
  });

  test('nine to six, and again from nine to half past eleven, is a second shift and a short rest', () => {
    const findings = shown(findingsOf(everyDay('09:00-18:00 21:00-23:30', 5), seed));
    expect(findings).toContain('second-shift warning');
    expect(findings).toContain('short-rest severe');
  });

  test('one hour on Saturday and on Sunday is no weekly rest and no day off, and no grave weekend', () => {
    const findings = findingsOf(week(NINE_TO_SIX, '11:00-12:00', '11:00-12:00'), seed);
    expect(levelOf(findings, 'no-day-off')).toBe('severe');
    expect(levelOf(findings, 'no-weekly-rest')).toBe('severe');
    expect(shown(findings)).toContain('no-weekly-rest severe');
    expect(['severe', 'warning']).not.toContain(levelOf(findings, 'lost-weekend'));
    expect(levelOf(findings, 'zero-zero-two')).toBeUndefined();
  });

  test('three nights of twelve hours a week are told nothing by the clock or the calendar', () => {
    const nights: WeekPlan = ['20:00-32:00', '20:00-32:00', '20:00-32:00', '', '', '', ''];
    const findings = findingsOf(nights, seed).filter(({ hidden }) => hidden === null);
    expect(findings.filter(({ family }) => ['clock', 'schedule', 'weekend'].includes(family))).toEqual([]);
  });

  test('a flight of nine hours makes nothing of an ordinary life', () => {
    const home = shiftWeeks(lived(times(15, NINE_TO_SIX), seed), -2);
    const away = lived(times(2, NINE_TO_SIX), seed, { offset: -540 });
    expect(loud(read(17, [...home, ...away], { offset: -540 }))).toEqual([]);
  });

  test.each([60, -60])('a clock that changes by %i minutes makes nothing of it', (change) => {
    const home = shiftWeeks(lived(times(15, NINE_TO_SIX), seed, { offset: change }), -2);
    const later = lived(times(2, NINE_TO_SIX), seed);
    expect(loud(read(17, [...home, ...later]))).toEqual([]);
  });
});

/** Five days as they are, and a weekend. */
function week(plan: WeekPlan, saturday: string, sunday: string): WeekPlan {
  return [plan[0], plan[1], plan[2], plan[3], plan[4], saturday, sunday];
}

function shiftWeeks(spans: readonly Span[], weeks: number): Span[] {
  const length = weeks * 7 * 86_400_000;
  return spans.map((each) => ({
    ...each,
    start: (each.start + length) as Span['start'],
    end: (each.end + length) as Span['end'],
  }));
}
