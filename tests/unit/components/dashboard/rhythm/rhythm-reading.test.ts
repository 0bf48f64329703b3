import { expect, test } from 'vitest';
import { readRhythm } from '../../../../../components/dashboard/rhythm/rhythm-reading';
import { parseSettings } from '../../../../../storage/settings';
import { addToDay } from '../../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../../tracking/instant';
import { archiveOf } from '../../../../support/archive-of';
import { at, MONDAY, TUESDAY } from '../../../../support/build';
import { spansOfDays } from '../../../../support/week';

const SETTINGS = parseSettings(undefined).value;
const now = at('18:00');
const weeksAgo = (weeks: number) => addToDay(MONDAY, -7 * weeks);

test('twelve weeks are read, without today', async () => {
  const spans = spansOfDays(['09:00-10:00'], { monday: weeksAgo(13) })
    .concat(spansOfDays(['10:00-11:00'], { monday: weeksAgo(12) }))
    .concat(spansOfDays(['11:00-12:00'], { monday: weeksAgo(1) }))
    .concat(spansOfDays(['12:00-13:00']));
  const { rows, days } = await readRhythm(archiveOf(spans, { now }), SETTINGS);
  expect(days).toBe(84);
  expect(rows[0]?.cells).toEqual([
    { weekday: 1, hour: 10, days: 12, mean: 5 * MINUTE },
    { weekday: 1, hour: 11, days: 12, mean: 5 * MINUTE },
  ]);
});

test('a mean is of the days that were seen and are no leave', async () => {
  const spans = [3, 2, 1].flatMap((weeks) => spansOfDays(['09:00-10:00', '09:00-10:00'], { monday: weeksAgo(weeks) }));
  const archive = archiveOf(spans, {
    now,
    isSeen: (day) => day > weeksAgo(3) && day !== addToDay(TUESDAY, -7 * 2),
    marks: [{ day: weeksAgo(2), kind: 'leave' }],
  });
  const { rows, days } = await readRhythm(archive, SETTINGS);
  // Two days that the browser gave no sign on are known by their spans, and one day of leave is left out.
  expect(days).toBe(20);
  expect(rows.map((row) => row.days)).toEqual([2, 3, 3, 3, 3, 3, 3]);
  expect(rows[0]?.cells).toEqual([{ weekday: 1, hour: 9, days: 2, mean: HOUR }]);
  expect(rows[1]?.cells).toEqual([{ weekday: 2, hour: 9, days: 3, mean: HOUR }]);
});

test('the first night knows when the work before it ended, however long ago that was', async () => {
  const spans = spansOfDays(['09:00-18:00'], { monday: weeksAgo(20) }).concat(
    spansOfDays(['09:00-18:00'], { monday: weeksAgo(11) }),
  );
  const { nights, tally } = await readRhythm(archiveOf(spans, { now }), SETTINGS);
  expect(nights[0]?.pieces).toMatchObject([{ from: 0, to: 1_440, kind: 'long' }]);
  expect(nights[0]?.pieces[0]?.rest.length).toBe((9 * 7 * 24 - 9) * HOUR);
  expect(tally).toMatchObject({ seen: 84, unseen: 0, none: 0 });
});

test('no more days are read than that takes', async () => {
  const spans = [0, 1, 20, 200].flatMap((weeks) => spansOfDays(['09:00-18:00'], { monday: weeksAgo(weeks) }));
  const archive = archiveOf(spans, { now });
  await readRhythm(archive, SETTINGS);
  expect(archive.asked.sort()[0]).toBe(addToDay(weeksAgo(20), 0));
});

test('a history of one day knows no night, and nothing of the weekdays', async () => {
  const rhythm = await readRhythm(archiveOf(spansOfDays(['09:00-17:00']), { now, isSeen: () => false }), SETTINGS);
  expect(rhythm).toMatchObject({ core: null, days: 0, quietShare: 0 });
  expect(rhythm.tally).toEqual({ seen: 0, under11: 0, under8: 0, none: 0, unseen: 84 });
});

test('quiet hours have their share of all of the work', async () => {
  const spans = spansOfDays(['09:00-18:00 21:00-25:00'], { monday: weeksAgo(1) });
  const { quietShare, core } = await readRhythm(archiveOf(spans, { now }), SETTINGS);
  expect(quietShare).toBeCloseTo(3 / 13);
  expect(core).toEqual({ from: 9, to: 18 });
});

test('glances are no work and are known, and so is what was counted on leave', async () => {
  const spans = [
    ...spansOfDays(['09:00-09:08', '12:00-12:05'], { monday: weeksAgo(2) }),
    ...spansOfDays(['', '', '09:00-11:00'], { monday: weeksAgo(1) }),
    // Neither before the twelve weeks, nor today.
    ...spansOfDays(['09:00-09:08'], { monday: weeksAgo(13) }),
    ...spansOfDays(['09:00-09:08']),
  ];
  const marks = [{ day: addToDay(weeksAgo(1), 2), kind: 'leave' as const }];
  expect(await readRhythm(archiveOf(spans, { now, marks }), SETTINGS)).toMatchObject({
    core: null,
    active: 13 * MINUTE,
    activeOnLeave: 2 * HOUR,
  });
});
