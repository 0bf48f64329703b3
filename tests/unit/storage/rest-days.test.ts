/** The rest days of a week, read from wherever its days lie: from the database, or from what the dashboard looks at. */
import { expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { daysOfHabit, readHabitualRestDays, restDaysBy, restDaysIn } from '../../../storage/rest-days';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { addToDay } from '../../../tracking/day';
import { archiveOf } from '../../support/archive-of';
import { at, MONDAY } from '../../support/build';
import { spansOfDays } from '../../support/week';
import './fresh';

/** Six weeks from Sunday to Thursday, and the Monday after them. */
const SPANS = [6, 5, 4, 3, 2, 1].flatMap((weeks) =>
  spansOfDays(['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', '', '09:00-17:00'], {
    monday: addToDay(MONDAY, -7 * weeks),
  }),
);
const now = at('18:00');

test('are those of the six weeks before, which are the same from both', async () => {
  await database.spans.bulkAdd(SPANS.map((span) => ({ ...span, source: 'observed' as const })));
  await database.seen.bulkAdd(
    Array.from({ length: 42 }, (_, ago) => ({ day: addToDay(MONDAY, -1 - ago), first: now, last: now, unknown: [] })),
  );
  const inArchive = await restDaysIn(MONDAY, archiveOf(SPANS, { now }), DEFAULT_SETTINGS);
  expect(inArchive).toEqual([5, 6]);
  expect(await readHabitualRestDays(DEFAULT_SETTINGS, { at: now, offset: 0 })).toEqual(inArchive);
});

test('are looked for on seen days alone, and in no day where the person named them', async () => {
  const unseen = archiveOf(SPANS, { now, isSeen: () => false });
  expect(await restDaysIn(MONDAY, unseen, DEFAULT_SETTINGS)).toEqual([6, 7]);
  const unread = archiveOf(SPANS, { now });
  expect(await restDaysIn(MONDAY, unread, { ...DEFAULT_SETTINGS, workDays: [1, 2, 3, 4] })).toEqual([5, 6, 7]);
  expect(unread.asked).toEqual([]);
});

test('are the same where those weeks were read with others', async () => {
  const before = Array.from({ length: 8 }, (_, index) =>
    spansOfDays(['09:00-17:00', '09:00-17:00', '', '', '09:00-17:00', '09:00-17:00', '09:00-17:00'], {
      monday: addToDay(MONDAY, -7 * (index + 7)),
    }),
  ).flat();
  const archive = archiveOf([...before, ...SPANS], { now });
  const habit = daysOfHabit(MONDAY, DEFAULT_SETTINGS);
  expect(habit).toEqual(Array.from({ length: 42 }, (_, index) => addToDay(MONDAY, index - 42)));
  const days = [...Array.from({ length: 56 }, (_, index) => addToDay(MONDAY, index - 98)), ...habit, MONDAY];
  const known = { summaries: await archive.readDays(days, DEFAULT_SETTINGS), seen: new Set(days) };
  expect(restDaysBy(MONDAY, known, DEFAULT_SETTINGS)).toEqual([5, 6]);
  const named = { ...DEFAULT_SETTINGS, workDays: [1 as const, 2 as const, 3 as const, 4 as const] };
  expect(daysOfHabit(MONDAY, named)).toEqual([]);
  expect(restDaysBy(MONDAY, { summaries: [], seen: new Set() }, named)).toEqual([5, 6, 7]);
});

test('what the background had to compute for them is kept', async () => {
  await database.spans.bulkAdd(SPANS.map((span) => ({ ...span, source: 'observed' as const })));
  await readHabitualRestDays(DEFAULT_SETTINGS, { at: now, offset: 0 });
  expect(await database.days.count()).toBeGreaterThan(35);
});
