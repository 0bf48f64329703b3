import { describe, expect, test } from 'vitest';
import { noWeeklyRest } from '../../../patterns/no-weekly-rest';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const USUAL = everyDay('09:00-18:00', 5);
const ALL = everyDay('09:00-18:00');
const but = (week: WeekPlan, days: Record<number, string>): WeekPlan => Object.assign([...week], days) as never;

const find = (told: Told) => noWeeklyRest.find(historyOf(told));
/** The last week but for this Monday begins on a Monday at 09:00, after a free weekend. */
const untilMonday = (monday: string, ...weeks: WeekPlan[]) =>
  find({ weeks: [USUAL, ...weeks], thisWeek: [monday] })?.level ?? null;

describe('without 35 hours', () => {
  /** Saturday is free, for 34 hours; 24 of them are a day off. */
  const shortWeekend = but(ALL, { 4: '09:00-23:00', 5: '' });

  test('more than seven days are a notice', () => {
    expect(untilMonday('08:00-09:00', shortWeekend)).toBeNull();
    expect(untilMonday('08:00-09:01', shortWeekend)).toBe('notice');
  });

  test('35 hours are a weekly rest, and a minute less is none', () => {
    expect(untilMonday('08:00-09:01', but(shortWeekend, { 4: '09:00-22:00' }))).toBeNull();
    expect(untilMonday('08:00-09:01', but(shortWeekend, { 4: '09:00-22:01' }))).toBe('notice');
  });
});

describe('without 24 hours', () => {
  test('more than seven days are a warning', () => {
    expect(untilMonday('08:00-09:00', ALL)).toBeNull();
    expect(untilMonday('08:00-09:01', ALL)).toBe('warning');
  });

  test('more than fourteen are severe', () => {
    expect(untilMonday('08:00-09:00', ALL, ALL)).toBe('warning');
    expect(untilMonday('08:00-09:01', ALL, ALL)).toBe('severe');
  });

  test('24 hours are a day off, and a minute less is none', () => {
    expect(untilMonday('08:00-09:01', but(ALL, { 3: '18:00-22:00' }))).toBe('notice');
    expect(untilMonday('08:00-09:01', but(ALL, { 3: '17:59-22:00' }))).toBe('warning');
  });
});

describe('while the rest goes on', () => {
  const at = (now: string) => find({ weeks: [USUAL, ALL, ALL], now })?.level ?? null;

  test('a day off counts from 24 hours on', () => {
    expect(at('17:59')).toBe('warning');
    expect(at('18:00')).toBe('notice');
  });

  test('a weekly rest counts from 35 hours on', () => {
    expect(at('2026-11-24 04:59')).toBe('notice');
    expect(at('2026-11-24 05:00')).toBeNull();
  });
});

describe('a day', () => {
  const checks = (check: string) => but(USUAL, { 5: check, 6: check });

  test('of less than half an hour ends no rest', () => {
    expect(untilMonday('', checks('10:00-10:29'), checks('10:00-10:29'))).toBeNull();
    expect(untilMonday('', checks('10:00-10:30'), checks('10:00-10:30'))).toBe('warning');
  });

  test('of which nothing is known is rest', () => {
    const weeks = [ALL, but(ALL, { 2: '' }), but(ALL, { 2: '' })];
    expect(find({ weeks, unseen: [dayAgo(5), dayAgo(12)] })).toBeNull();
  });
});

describe('the first days', () => {
  test('nine that were seen are too few, ten are enough', () => {
    const thisWeek = ['09:00-18:00', '09:00-18:00', '09:00-18:00'];
    expect(find({ weeks: [ALL], thisWeek, now: '2026-11-24 19:00' })).toBeNull();
    expect(find({ weeks: [ALL], thisWeek, now: '2026-11-25 10:00' })?.level).toBe('warning');
    expect(find({ weeks: [everyDay(''), ALL], thisWeek, now: '2026-11-24 19:00' })?.level).toBe('warning');
    const unseen = [8, 9, 10, 11, 12, 13, 14].map(dayAgo);
    const nine = { weeks: [everyDay(''), ALL], thisWeek, now: '2026-11-24 19:00', unseen };
    expect(find(nine)).toBeNull();
    expect(find({ ...nine, leave: [dayAgo(14)] })).toBeNull();
  });

  test('count from the first instant that is known, if only by a glance', () => {
    const told = { weeks: [everyDay(''), ALL], thisWeek: ['08:00-09:00'] };
    const glance = (from: string, to: string) => [span(from, to, 'github', { day: dayAgo(8) })];
    expect(find(told)).toBeNull();
    expect(find({ ...told, spans: glance('20:00', '20:05') })?.values.sinceDayOff).toBeCloseTo(7 + 13 / 24);
    expect(find({ ...told, spans: glance('09:01', '09:06') })?.level).toBe('warning');
    expect(find({ ...told, spans: glance('09:00', '09:05') })?.level).toBe('notice');
    expect(find({ ...told, spans: glance('08:00', '08:05') })?.level).toBe('notice');
  });

  test('count from a glance that comes before the work of its day', () => {
    const told = { weeks: [everyDay(''), ALL], thisWeek: ['08:00-09:00'] };
    const glance = span('08:00', '08:05', 'github', { day: dayAgo(7) });
    expect(find({ ...told, spans: [glance] })?.values.sinceDayOff).toBeCloseTo(7 + 1 / 24);
  });

  test('of mere glances are rest', () => {
    const glance = span('10:00', '10:05', 'github', { day: dayAgo(14) });
    expect(find({ weeks: [everyDay(''), ALL], thisWeek: ['08:00-09:00'], spans: [glance] })).toBeNull();
  });

  test('without any work say nothing', () => {
    expect(find({ weeks: [everyDay(''), everyDay('')] })).toBeNull();
  });
});

test('a laptop shut from Friday to Monday is a weekly rest', () => {
  const unseen = [1, 2, 8, 9, 15, 16].map(dayAgo);
  expect(find({ weeks: [USUAL, USUAL, USUAL], unseen })).toBeNull();
});

test('one hour on Saturday and on Sunday is none', () => {
  const week = but(USUAL, { 5: '10:00-11:00', 6: '10:00-11:00' });
  expect(find({ weeks: [week, week, week] })?.level).toBe('severe');
});

test('its evidence has the day of a flight that held a day off, for it was worked on after that, too', () => {
  const there = { offset: -480 };
  const spans = [
    span('05:00', '06:00', 'github', { day: dayAgo(8), offset: 540 }),
    // By the clock of the day seven hours later, and by any other a day.
    span('13:00', '18:00', 'github', { day: dayAgo(8), ...there }),
    ...[7, 6, 5, 4, 3, 2, 1].map((ago) => span('09:00', '18:00', 'github', { day: dayAgo(ago), ...there })),
  ];
  const found = find({ weeks: [everyDay(''), everyDay('')], spans, ...there, thisWeek: ['09:00-14:00'], now: '14:00' });
  expect(found?.values.sinceDayOff).toBeCloseTo(8 + 1 / 24);
  expect(found?.days[0]).toBe(dayAgo(8));
});

test('its evidence is what was worked since the last rest, and both lengths are told in days', () => {
  const found = find({ weeks: [USUAL, but(ALL, { 4: '09:00-23:00', 5: '' })], thisWeek: ['09:00-10:00'] });
  expect(found?.days).toEqual([...[7, 6, 5, 4, 3, 1].map(dayAgo), '2026-11-23']);
  expect(found?.values.sinceLongRest).toBeCloseTo(7 + 1 / 24);
  expect(found?.values.sinceDayOff).toBeCloseTo(1 + 1 / 24);
  const warning = find({ weeks: [USUAL, ALL], thisWeek: ['09:00-10:00'] });
  expect(warning?.days).toEqual([...[7, 6, 5, 4, 3, 2, 1].map(dayAgo), '2026-11-23']);
});

test('its evidence for a warning begins with the last day off, though the last weekly rest lies further back', () => {
  const shortWeekend = but(ALL, { 4: '09:00-23:00', 5: '' });
  const found = find({ weeks: [USUAL, shortWeekend, ALL], thisWeek: ['08:00-09:01'] });
  expect(found?.level).toBe('warning');
  expect(found?.days[0]).toBe(dayAgo(8));
});
