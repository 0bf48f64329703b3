import { expect, test } from 'vitest';
import { layRows, type Week } from '../../../../components/ribbon/rows';
import { addToDay, weekOf } from '../../../../tracking/day';
import { summarise } from '../../../../tracking/day-summary';
import type { Span } from '../../../../tracking/span';
import { at, interval, MONDAY, type Place, span, TUESDAY } from '../../../support/build';

const RULES = { dayTurnHour: 4, isChat: () => false };

function weekAt(now: string, spans: readonly Span[], more: Partial<Week> = {}, place: Place = {}): Week {
  const offset = place.offset ?? 0;
  return {
    now: { at: at(now, place), offset },
    dayTurnHour: 4,
    days: weekOf(MONDAY, 1),
    summaries: summarise(spans, RULES),
    unknown: [],
    seen: new Set([MONDAY]),
    restDays: [6, 7],
    offsetAt: () => offset,
    ...more,
  };
}

test('an episode stands where the clock put it, in minutes after the day turn', () => {
  const [monday] = layRows(weekAt('18:00', [span('09:00', '10:30')]));
  expect(monday?.bars).toEqual([{ from: 300, to: 390 }]);
});

test('work past the day turn is drawn in the next row and told in the one it began in', () => {
  const rows = layRows(weekAt('2026-11-24 12:00', [span('22:00', '28:00'), span('28:00', '29:00')]));
  expect(rows[0]?.bars).toEqual([{ from: 1_080, to: 1_440 }]);
  expect(rows[1]?.bars).toEqual([{ from: 0, to: 60 }]);
  expect(rows[0]?.episodes).toHaveLength(1);
  expect(rows[1]?.episodes).toHaveLength(0);
});

test('work that ran from the week before into Monday is drawn on Monday', () => {
  const sunday = addToDay(MONDAY, -1);
  const spans = [span('23:00', '28:00', 'github', { day: sunday }), span('28:00', '28:30', 'github', { day: sunday })];
  const [monday] = layRows(weekAt('09:00', spans));
  expect(monday?.bars).toEqual([{ from: 0, to: 30 }]);
});

test('one in the morning is still yesterday’s row, and so is now', () => {
  const rows = layRows(weekAt('2026-11-24 01:00', [span('09:00', '10:00')]));
  expect(rows[0]).toMatchObject({ isToday: true, now: 1_260 });
  expect(rows[1]).toMatchObject({ isToday: false, isAhead: true, now: null });
});

test('bursts too short for an episode are glances', () => {
  const [monday] = layRows(weekAt('12:00', [span('09:00', '09:03')]));
  expect(monday).toMatchObject({ bars: [], glances: [{ from: 300, to: 303 }], worked: 0, active: 180_000 });
});

test('a day gone by without any sign is unknown as a whole; today and days to come are not', () => {
  const rows = layRows(weekAt('2026-11-26 12:00', []));
  expect(rows.map(({ isAllUnknown }) => isAllUnknown)).toEqual([false, true, true, false, false, false, false]);
});

test('a stretch that nobody saw is drawn on each day that it touches', () => {
  const unknown = [interval('20:00', '2026-11-24 09:00')];
  const rows = layRows(weekAt('2026-11-24 12:00', [], { unknown, seen: new Set([MONDAY, TUESDAY]) }));
  expect(rows[0]?.unknown).toEqual([{ from: 960, to: 1_440 }]);
  expect(rows[1]?.unknown).toEqual([{ from: 0, to: 300 }]);
});

test('rest days follow the person and not the calendar', () => {
  const rows = layRows(weekAt('12:00', [], { restDays: [5, 6] }));
  expect(rows.filter(({ isRest }) => isRest).map(({ weekday }) => weekday)).toEqual([5, 6]);
});

test('the wall clock of the place counts, in Seoul as on Greenwich', () => {
  const seoul = { offset: 540 };
  const [monday] = layRows(weekAt('18:00', [span('09:00', '10:30', 'github', seoul)], {}, seoul));
  expect(monday?.bars).toEqual([{ from: 300, to: 390 }]);
});

test('after a flight to the west an episode keeps its length, for its end has an earlier clock', () => {
  const spans = [span('09:00', '10:00', 'github', { offset: 540 }), span('02:05', '03:00', 'github', { offset: 60 })];
  const [monday] = layRows(weekAt('12:00', spans, {}, { offset: 60 }));
  expect(monday?.bars).toEqual([{ from: 300, to: 420 }]);
});
