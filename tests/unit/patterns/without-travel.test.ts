import { expect, test } from 'vitest';
import { withoutTravel } from '../../../patterns/without-travel';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, times } from '../../support/patterns/history-of';

const USUAL = times(2, everyDay('09:00-17:00', 5));

test('days of travel are unseen, and nothing was worked on them', () => {
  // There for an evening, and back with the next morning: two days for either change of two hours.
  const flight = span('20:00', '21:00', 'github', { day: dayAgo(6), offset: 120 });
  const history = historyOf({ weeks: USUAL, spans: [flight] });
  expect([...history.travel]).toEqual([dayAgo(6), dayAgo(5), dayAgo(4)]);
  const settled = withoutTravel(history);
  const days = settled.days.filter(({ key }) => history.travel.has(key));
  expect(days.map(({ isSeen, worked, summary }) => ({ isSeen, worked, first: summary.first }))).toEqual(
    Array.from({ length: 3 }, () => ({ isSeen: false, worked: 0, first: null })),
  );
  expect(settled.episodes).toHaveLength(history.episodes.length - 4);
  expect(settled.days.filter(({ isSeen }) => isSeen)).toHaveLength(
    history.days.filter(({ isSeen }) => isSeen).length - 3,
  );
});

test('without travel a history is what it is', () => {
  const history = historyOf({ weeks: USUAL });
  expect(withoutTravel(history)).toEqual(history);
});
