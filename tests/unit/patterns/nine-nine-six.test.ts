import { describe, expect, test } from 'vitest';
import { nineNineSix } from '../../../patterns/nine-nine-six';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const NINE_TO_NINE = '09:00-12:00 12:45-21:00';
const FULL = everyDay(NINE_TO_NINE, 6);
const NINE_TO_SIX = everyDay('09:00-18:00', 5);
const withSaturday = (saturday: string) =>
  [...everyDay(NINE_TO_NINE, 5).slice(0, 5), saturday, ''] as unknown as WeekPlan;
const NEAR = withSaturday('10:00-13:00');

const find = (weeks: Told['weeks'], told: Partial<Told> = {}) => nineNineSix.find(historyOf({ weeks, ...told }));
const levelOf = (weeks: Told['weeks'], told?: Partial<Told>) => find(weeks, told)?.level ?? null;
/** A week like that, after an ordinary one. */
const ofDay = (day: string, told?: Partial<Told>) => levelOf([NINE_TO_SIX, everyDay(day, 6)], told);

describe('a day', () => {
  test('shares ten hours with nine to nine, at either end', () => {
    expect(ofDay('09:00-19:00')).toBe('notice');
    expect(ofDay('09:00-18:59')).toBeNull();
    expect(ofDay('11:00-21:00')).toBe('notice');
    expect(ofDay('11:01-21:00')).toBeNull();
    expect(ofDay('09:20:10-19:20:10')).toBe('notice');
  });

  test('shares nothing before nine and after nine', () => {
    expect(ofDay('06:00-18:59')).toBeNull();
    expect(ofDay('11:01-26:00')).toBeNull();
    expect(ofDay('11:00-26:00')).toBe('notice');
    expect(ofDay('21:30-27:00')).toBeNull();
  });

  test('holds seven hours of work, wherever its pauses are', () => {
    expect(ofDay('09:00-12:00 17:00-21:00')).toBe('notice');
    expect(ofDay('09:00-12:00 17:01-21:00')).toBeNull();
    expect(ofDay('07:00-09:30 12:00-14:00 18:30-21:00')).toBe('notice');
  });

  test('is one by the clock that the person saw', () => {
    expect(ofDay('09:00-19:00', { offset: 540 })).toBe('notice');
    expect(ofDay('13:00-23:00', { offset: -300 })).toBeNull();
  });
});

describe('a week', () => {
  test('is full with six such days, and near with five and one more of three hours', () => {
    const valuesOf = (week: WeekPlan) => find([NINE_TO_SIX, week])?.values ?? null;
    expect(valuesOf(FULL)).toEqual({ nearWeeks: 1, fullWeeks: 1 });
    expect(valuesOf(NEAR)).toEqual({ nearWeeks: 1, fullWeeks: 0 });
    expect(valuesOf(withSaturday('10:00-12:59'))).toBeNull();
    expect(valuesOf(withSaturday(''))).toBeNull();
  });

  test('is not near with four such days and three more', () => {
    const four: WeekPlan = [
      ...Array.from({ length: 4 }, () => NINE_TO_NINE),
      '09:00-18:00',
      '09:00-18:00',
      '09:00-18:00',
    ] as unknown as WeekPlan;
    expect(levelOf([NINE_TO_SIX, four])).toBeNull();
  });

  test('may have its days anywhere, Sunday among them', () => {
    expect(levelOf([NINE_TO_SIX, everyDay(NINE_TO_NINE)])).toBe('notice');
    const week = ['', ...everyDay(NINE_TO_NINE).slice(1)] as unknown as WeekPlan;
    expect(find([NINE_TO_SIX, week])?.values).toEqual({ nearWeeks: 1, fullWeeks: 1 });
  });
});

describe('of the last four weeks', () => {
  test('one that is near is a notice, two are a warning', () => {
    expect(levelOf([NINE_TO_SIX, NEAR])).toBe('notice');
    expect(levelOf([NEAR, NINE_TO_SIX, NINE_TO_SIX, NEAR])).toBe('warning');
    expect(levelOf([NEAR, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NEAR])).toBe('notice');
    expect(levelOf([NEAR, ...times(4, NINE_TO_SIX)])).toBeNull();
  });

  test('three that are full are severe, and near ones are not', () => {
    expect(levelOf(times(3, FULL))).toBe('severe');
    expect(levelOf([FULL, FULL, NEAR, NEAR])).toBe('warning');
    expect(levelOf([FULL, NINE_TO_SIX, FULL, FULL])).toBe('severe');
    expect(levelOf([FULL, NINE_TO_SIX, NINE_TO_SIX, FULL, FULL])).toBe('warning');
  });
});

test('it needs two weeks that count', () => {
  expect(levelOf([FULL])).toBeNull();
  expect(levelOf(times(2, FULL))).toBe('warning');
  const weeks = [everyDay('09:00-18:00', 4), FULL];
  expect(levelOf(weeks, { unseen: [8, 9].map(dayAgo) })).toBe('notice');
  expect(levelOf(weeks, { unseen: [8, 9, 10].map(dayAgo) })).toBeNull();
});

test('the week so far is none yet', () => {
  expect(levelOf([NINE_TO_SIX, NINE_TO_SIX], { thisWeek: FULL, now: '2026-11-29 20:00' })).toBeNull();
});

describe('its evidence', () => {
  test('is the days of near weeks', () => {
    expect(find([NEAR, withSaturday('')])?.days).toEqual([14, 13, 12, 11, 10, 9].map(dayAgo));
  });

  test('is days from nine to nine alone where there are six', () => {
    const week = [...FULL.slice(0, 6), '10:00-14:00'] as unknown as WeekPlan;
    expect(find([NINE_TO_SIX, week])?.days).toEqual([7, 6, 5, 4, 3, 2].map(dayAgo));
  });

  test('is the full weeks once it is severe', () => {
    const found = find([...times(3, FULL), NEAR]);
    expect(found?.days).toHaveLength(18);
    expect(found?.days.at(-1)).toBe(dayAgo(9));
    expect(found?.values).toEqual({ nearWeeks: 4, fullWeeks: 3 });
  });
});
