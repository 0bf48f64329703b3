import { expect, test } from 'vitest';
import { findEarlier } from '../../../../components/report/found-earlier';
import { asOf } from '../../../../patterns/as-of';
import { detectAll } from '../../../../patterns/detect';
import type { Day } from '../../../../patterns/history';
import type { Weekday } from '../../../../tracking/day';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../../support/patterns/history-of';

const FORTY = everyDay('09:00-17:00', 5);
const EIGHTY = everyDay('09:00-21:00');
/** Eight quiet weeks, three of eighty hours that were eight to six weeks ago, and five quiet ones. */
const WEEKS = [...times(8, FORTY), ...times(3, EIGHTY), ...times(5, FORTY)];
const RANGE = { from: dayAgo(16 * 7), to: dayAgo(1) };

const findIn = (told: Partial<Told> = {}, range = RANGE) =>
  findEarlier(historyOf({ weeks: WEEKS, ...told }), range, () => true);

// The first of them alone is a warning; two among the last four are still two a fortnight after the last.
test('what was found at the ends of weeks is told with the gravest of it, and is no longer found at the end', async () => {
  const { looked, found } = await findIn();
  expect(looked).toBe(15);
  const eighty = found.find(({ id }) => id === 'eighty-hour-week');
  expect(eighty).toEqual({ id: 'eighty-hour-week', level: 'severe', weeks: 5, last: dayAgo(22) });
  const history = historyOf({ weeks: WEEKS });
  expect(detectAll(asOf(history)(history.days.at(-2) as Day)).map(({ id }) => id)).not.toContain('eighty-hour-week');
});

test('only weeks of the range are looked at, and of those only what is told', async () => {
  const { looked, found } = await findIn({}, { from: dayAgo(13), to: dayAgo(1) });
  expect([looked, found.map(({ id }) => id)]).toEqual([1, expect.not.arrayContaining(['eighty-hour-week'])]);
  expect((await findEarlier(historyOf({ weeks: WEEKS }), RANGE, () => false)).found).toEqual([]);
});

test('a week of which nothing was seen is none that was looked at', async () => {
  const unseen = [1, 2, 3, 4, 5, 6, 7].map((day) => dayAgo(7 + day));
  const weeks = [...WEEKS.slice(0, -2), everyDay(''), FORTY];
  expect((await findIn({ weeks, unseen })).looked).toBe(14);
});

test.each<[Weekday, number]>([
  [1, 2],
  [7, 3],
])('weeks end where those of the person do: from weekday %i', async (firstWeekday, looked) => {
  // From a Monday to a Sunday, of which three are Saturdays and two are Sundays before the last.
  expect((await findIn({ firstWeekday }, { from: dayAgo(21), to: dayAgo(1) })).looked).toBe(looked);
});
