import { describe, expect, test } from 'vitest';
import { longWeeks } from '../../../patterns/long-weeks';
import { dayAgo, everyDay, historyOf, times } from '../../support/patterns/history-of';

/** Five days a week, as many hours as are left over on Friday. */
const FORTY = everyDay('09:00-17:00', 5);
const FORTY_EIGHT = everyDay('09:00-18:36', 5);
const FIFTY = everyDay('09:00-19:00', 5);
const FIFTY_FIVE = everyDay('09:00-20:00', 5);
const SIXTY = everyDay('09:00-21:00', 5);
const SIXTY_FOUR = everyDay('09:00-21:48', 5);

const levelOf = (...weeks: Parameters<typeof historyOf>[0]['weeks']) =>
  longWeeks.find(historyOf({ weeks }))?.level ?? null;

describe('on average over four weeks', () => {
  test('48 hours is the line, and not yet over it', () => {
    expect(levelOf(...times(4, FORTY_EIGHT))).toBeNull();
    expect(levelOf(...times(3, FORTY_EIGHT), everyDay('09:00-18:37', 5))).toBe('notice');
  });

  test('55 hours is a warning, 64 severe', () => {
    expect(levelOf(...times(4, FIFTY))).toBe('notice');
    expect(levelOf(...times(4, FIFTY_FIVE))).toBe('warning');
    expect(levelOf(...times(4, SIXTY_FOUR))).toBe('severe');
  });

  test('the person’s own line takes the place of 48', () => {
    const weeks = times(4, FIFTY);
    expect(longWeeks.find(historyOf({ weeks, weekLine: 52 }))).toBeNull();
    expect(longWeeks.find(historyOf({ weeks, weekLine: 40 }))?.level).toBe('notice');
  });
});

describe('one week', () => {
  test('of 55 hours is a notice, once there is another one to compare it with', () => {
    expect(levelOf(FORTY, FIFTY_FIVE)).toBe('notice');
    expect(levelOf(FORTY, everyDay('09:00-19:59', 5))).toBeNull();
    expect(levelOf(SIXTY)).toBeNull();
  });

  test('that was hardly seen says nothing', () => {
    const weeks = [FORTY, SIXTY];
    const unseen = [dayAgo(1), dayAgo(2)];
    expect(longWeeks.find(historyOf({ weeks, unseen }))?.level).toBe('notice');
    const work = everyDay('09:00-21:00', 4);
    const half = longWeeks.find(historyOf({ weeks: [FORTY, work], unseen: [...unseen, dayAgo(3)] }));
    expect(half).toBeNull();
  });
});

describe('over months', () => {
  test('50 hours become a warning with the seventeenth week', () => {
    expect(levelOf(...times(16, FIFTY))).toBe('notice');
    expect(levelOf(...times(17, FIFTY))).toBe('warning');
  });

  test('60 hours become severe with the twelfth', () => {
    expect(levelOf(...times(11, SIXTY))).toBe('warning');
    expect(levelOf(...times(12, SIXTY))).toBe('severe');
  });

  test('weeks of leave are passed over, four at most', () => {
    const leave = Array.from({ length: 14 }, (_, index) => dayAgo(1 + index));
    const weeks = [...times(4, FIFTY_FIVE), everyDay(''), everyDay('')];
    expect(longWeeks.find(historyOf({ weeks, leave }))?.level).toBe('warning');
  });
});

test('its evidence is what was worked in those weeks, and the numbers are told', () => {
  const found = longWeeks.find(historyOf({ weeks: times(4, FIFTY_FIVE) }));
  expect(found?.days).toHaveLength(20);
  expect(found?.days[0]).toBe(dayAgo(28));
  expect(found?.values).toStrictEqual({ lastWeek: 55, fourWeeks: 55 });
});
