/** What the trend says to whoever reads it: all that its picture shows. */
import { expect, test } from 'vitest';
import { linesFor } from '../../../../../components/dashboard/trend/lines';
import { readTrend } from '../../../../../components/dashboard/trend/trend-reading';
import { DEFAULT_SETTINGS } from '../../../../../storage/settings';
import { addToDay } from '../../../../../tracking/day';
import { archiveOf } from '../../../../support/archive-of';
import { at, MONDAY } from '../../../../support/build';
import { drawn } from '../../../../support/drawn';
import { spansOfDays } from '../../../../support/week';
import { speaking } from '../../../../support/words';

test('every line of the picture is there in words', async () => {
  const { TrendTable, tellWeeks } = await speaking('en', async () => ({
    ...(await import('../../../../../components/dashboard/trend/TrendTable')),
    ...(await import('../../../../../components/dashboard/trend/trend-words')),
  }));
  const spans = spansOfDays(['09:00-17:00'], { monday: addToDay(MONDAY, -7) });
  const { weeks } = await readTrend(12, archiveOf(spans, { now: at('18:00') }), DEFAULT_SETTINGS);
  const lines = linesFor({ limitHours: 45, limitPreset: 'own' });
  const elements = drawn(<TrendTable weeks={weeks} words={await tellWeeks(weeks)} lines={lines} />);
  const items = elements.filter(({ type }) => type === 'li').map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(items).toEqual([
    '40 h a week: US',
    '45 h a week: yours',
    '48 h a week: EU',
    '52 h a week: Korea',
    '55 h a week: WHO, ILO',
  ]);
});
