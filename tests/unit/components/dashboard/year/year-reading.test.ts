import { expect, test } from 'vitest';
import { readYear } from '../../../../../components/dashboard/year/year-reading';
import { parseSettings } from '../../../../../storage/settings';
import { addToDay, toDayKey } from '../../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../../tracking/instant';
import { archiveOf } from '../../../../support/archive-of';
import { at, MONDAY } from '../../../../support/build';
import { spansOfDays } from '../../../../support/week';

const SETTINGS = parseSettings(undefined).value;
const now = at('18:00');
const TEN_YEARS = Array.from({ length: 520 }, (_, index) => addToDay(MONDAY, -7 * index)).flatMap((monday) =>
  spansOfDays(['09:00-17:00'], { monday }),
);

test('the year that runs is read unless another is asked for', async () => {
  const archive = archiveOf(TEN_YEARS, { now });
  const year = await readYear(null, archive, SETTINGS);
  expect(year).toMatchObject({ year: 2026, firstYear: 2016, today: MONDAY });
  // Mondays, from January 5 to November 23.
  expect(year.tally).toEqual({ worked: 47, free: 280, leave: 0, workedLeave: 0, unseen: 0, hours: 47 * 8 * HOUR });
});

test('a year of which nothing can be known is the nearest of which something can', async () => {
  const years = await Promise.all([1970, 9999].map((year) => readYear(year, archiveOf(TEN_YEARS, { now }), SETTINGS)));
  expect(years.map(({ year }) => year)).toEqual([2016, 2026]);
  expect(await readYear(1970, archiveOf([], { now }), SETTINGS)).toMatchObject({ year: 2026, months: [] });
});

test('of ten years no more is read than the year and the six weeks before it', async () => {
  const archive = archiveOf(TEN_YEARS, { now });
  await readYear(2020, archive, SETTINGS);
  const asked = archive.asked.sort();
  expect([asked[0], asked.at(-1)]).toEqual(['2019-11-18', '2021-01-03']);
  expect(new Set(asked).size).toBe(asked.length);
});

test('months come to what the year comes to', async () => {
  const marks = [{ day: toDayKey('2020-05-06'), kind: 'leave' as const }];
  const archive = archiveOf(TEN_YEARS, { now, marks, isSeen: (day) => !day.endsWith('-13') });
  const { months, tally } = await readYear(2020, archive, SETTINGS);
  expect(months.map(({ day }) => day.slice(5, 7))).toEqual(
    Array.from({ length: 12 }, (_, m) => String(m + 1).padStart(2, '0')),
  );
  const kinds = ['worked', 'free', 'leave', 'unseen', 'hours'] as const;
  for (const kind of kinds) {
    expect(months.reduce((sum, month) => sum + month.tally[kind], 0)).toBe(tally[kind]);
  }
  expect(tally).toMatchObject({ leave: 1, unseen: 9 });
});

test('days are told by months, up to today, and so is leave that is still to come', async () => {
  const marks = ['2026-11-24', '2026-12-24'].map((day) => ({ day: toDayKey(day), kind: 'leave' as const }));
  const { toldDays, months } = await readYear(null, archiveOf(TEN_YEARS, { now, marks }), SETTINGS);
  expect(months).toHaveLength(11);
  expect(toldDays.map((days) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 24, 1]);
  expect(toldDays.flatMap((days) => days.filter(({ isAhead }) => isAhead)).map(({ day }) => day)).toEqual([
    '2026-11-24',
    '2026-12-24',
  ]);
});

test('the first year of a history begins with its first day, and has no earlier', async () => {
  const { months, toldDays, firstYear, tally } = await readYear(2016, archiveOf(TEN_YEARS, { now }), SETTINGS);
  expect(firstYear).toBe(2016);
  expect([months[0]?.day, toldDays[0]?.[0]?.day]).toEqual(['2016-12-12', '2016-12-12']);
  expect(tally).toMatchObject({ worked: 3, free: 17 });
});

test('of an empty history there is this year and nothing in it', async () => {
  const archive = archiveOf([], { now });
  const year = await readYear(null, archive, SETTINGS);
  expect(year).toMatchObject({ year: 2026, firstYear: 2026, firstDay: null, months: [], toldDays: [] });
  expect(archive.asked).toEqual([]);
});

test('of a first day with glances alone it is known that there were some', async () => {
  const year = await readYear(null, archiveOf(spansOfDays(['09:00-09:08 12:00-12:04']), { now }), SETTINGS);
  expect(year).toMatchObject({ firstDay: MONDAY, active: 12 * MINUTE, tally: { worked: 0, hours: 0 } });
});
