/** What the section on tools reads: the range that is chosen, in full weeks before this one, and from where it is known. */
import { expect, test } from 'vitest';
import { readTools } from '../../../../../components/dashboard/tools/tools-reading';
import { DEFAULT_SETTINGS } from '../../../../../storage/settings';
import { HOUR } from '../../../../../tracking/instant';
import { archiveOf } from '../../../../support/archive-of';
import { at, MONDAY } from '../../../../support/build';
import { dayAgo, everyDay, spansOfWeeks, times, type WeekPlan } from '../../../../support/patterns/history-of';

const NOW = at('2026-11-25 10:00');
const readOf = (weeks: readonly WeekPlan[], range: 12 | 26 | null) =>
  readTools(range, archiveOf(spansOfWeeks(weeks), { now: NOW }), DEFAULT_SETTINGS);

test('full weeks are counted, and their hours with those of this week', async () => {
  expect(MONDAY).toBe('2026-11-23');
  const tools = await readOf(times(30, everyDay('09:00-17:00', 5)), 12);
  expect(tools).toMatchObject({ weeks: 12, since: null, shares: { worked: 480 * HOUR } });
});

test('of a range that reaches back before the first day, only what is known has weeks', async () => {
  expect(await readOf(times(3, everyDay('09:00-17:00', 5)), 12)).toMatchObject({ weeks: 3, since: null });
  expect(await readOf(times(3, everyDay('09:00-17:00', 5)), null)).toMatchObject({ weeks: 3, since: null });
});

test('a history that began within a week says since when', async () => {
  const began: WeekPlan = ['', '', '', '', '09:00-17:00', '', ''];
  expect(await readOf([began], 12)).toMatchObject({ weeks: 0, since: dayAgo(3), shares: { worked: 8 * HOUR } });
});

test('where nothing is known there is nothing', async () => {
  expect(await readOf([], 12)).toBeNull();
});
