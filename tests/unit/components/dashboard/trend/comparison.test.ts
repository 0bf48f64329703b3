import { expect, test } from 'vitest';
import { compare } from '../../../../../components/dashboard/trend/comparison';
import { trendWeeks } from '../../../../../components/dashboard/trend/trend-weeks';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../../../support/patterns/history-of';

const FORTY = everyDay('09:00-17:00', 5);
const FIFTY = everyDay('09:00-19:00', 5);
const NOTHING = everyDay('');

function compared(told: Told) {
  const { days, firstWeekday } = historyOf(told);
  return compare(trendWeeks(days, firstWeekday));
}

test('the last four weeks stand beside the four that ended 26 weeks before', () => {
  const weeks = [...times(4, FIFTY), ...times(26, FORTY), ...times(4, FIFTY)];
  expect(compared({ weeks })).toEqual({
    recent: 50,
    isLastFour: true,
    before: { hours: 40, last: dayAgo(26 * 7 + 1) },
  });
});

test('in a shorter history they stand beside the first four', () => {
  const weeks = [...times(4, FORTY), ...times(6, FIFTY)];
  expect(compared({ weeks })?.before).toEqual({ hours: 40, last: dayAgo(6 * 7 + 1) });
});

test('nothing is compared with itself, not even a week of it', () => {
  expect(compared({ weeks: times(7, FORTY) })?.before).toBeNull();
  expect(compared({ weeks: times(8, FORTY) })?.before).not.toBeNull();
});

test('weeks that were passed over are not called the last four', () => {
  const unseen = Array.from({ length: 7 }, (_, index) => dayAgo(8 + index));
  expect(compared({ weeks: [...times(4, FORTY), NOTHING, FIFTY], unseen })).toMatchObject({
    recent: 42.5,
    isLastFour: false,
    before: null,
  });
});

test('there is nothing to say before four weeks count', () => {
  expect(compared({ weeks: times(3, FORTY) })).toBeNull();
  expect(compared({ weeks: [] })).toBeNull();
});
