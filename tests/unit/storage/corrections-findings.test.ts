/** What the days say after a correction is what they would say had it always been so, and after it is undone, what they said. */
import { expect, test } from 'vitest';
import { detectAll } from '../../../patterns/detect';
import { readCorrections } from '../../../storage/correction-list';
import { changeSpan, deleteSpans, splitSpan } from '../../../storage/corrections';
import { database } from '../../../storage/database';
import { addEntry } from '../../../storage/entered';
import { tellOutcome } from '../../../storage/given-weekends';
import { readHistory } from '../../../storage/history';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { undoCorrection } from '../../../storage/undo-corrections';
import { addToDay, dayOf, daysBetween, weekdayOf } from '../../../tracking/day';
import { HOUR, later } from '../../../tracking/instant';
import { at, MONDAY, span } from '../../support/build';
import { everyDay, spansOfWeeks, times, type WeekPlan } from '../../support/patterns/history-of';
import { spanRows } from './day-book';
import { emptyAll } from './fresh';
import { actOf, rulesAt } from './person';

const NOW = at('10:00');
const RULES = rulesAt(NOW);
/** A Saturday three weeks ago, of which something is told. */
const TOLD = addToDay(MONDAY, -23);

async function findings() {
  return detectAll(await readHistory(DEFAULT_SETTINGS, { at: NOW, offset: 0 }));
}

/** Every day is seen, and the work of a weekend was shelved. */
async function storeWeeks(weeks: readonly WeekPlan[]): Promise<void> {
  await database.spans.bulkAdd(spansOfWeeks(weeks).map((each) => ({ ...each, source: 'observed' as const })));
  const days = daysBetween(addToDay(MONDAY, -7 * weeks.length), addToDay(MONDAY, -1));
  await database.seen.bulkAdd(days.map((day) => ({ day, first: NOW, last: NOW, unknown: [] })));
  await tellOutcome({ day: TOLD, hours: 5 }, 'shelved', at('09:00'));
}

/** What the same spans say in a database that was never corrected. */
async function findingsOfFresh(): Promise<unknown> {
  const [spans, seen, ledger] = [await spanRows(), await database.seen.toArray(), await database.ledger.toArray()];
  await emptyAll();
  await database.spans.bulkAdd(spans.map(({ id: _, ...each }) => each));
  await database.seen.bulkAdd(seen);
  await database.ledger.bulkAdd(ledger);
  return findings();
}

async function deleteSaturdays(): Promise<void> {
  const rows = (await spanRows()).filter(({ start }) => weekdayOf(dayOf(start, 0, 4)) === 6);
  await actOf(
    deleteSpans(
      rows.map(({ id }) => id),
      RULES,
    ),
  );
}

async function endEarlier(): Promise<void> {
  for (const { id, start, tool } of await spanRows()) {
    await actOf(changeSpan(id, { start, end: later(start, 8 * HOUR), tool }, RULES));
  }
}

async function addWeekends(): Promise<void> {
  for (const ago of [2, 1, 9, 8, 16, 15, 23, 22]) {
    const { taken } = await addEntry(span('09:00', '18:00', 'github', { day: addToDay(MONDAY, -ago) }), RULES);
    expect(taken).toEqual([]);
  }
}

/** All but the last half hour of each span. */
async function moveToChat(): Promise<void> {
  for (const { id, start, end } of await spanRows()) {
    const border = later(end, -HOUR / 2);
    await actOf(splitSpan(id, border, RULES));
    await actOf(changeSpan(id, { start, end: border, tool: 'slack' }, RULES));
  }
}

test.each([
  ['Saturdays are deleted', times(17, everyDay('09:00-21:00', 6)), deleteSaturdays],
  ['days end earlier', times(9, everyDay('09:00-23:30', 5)), endEarlier],
  ['weekends are added by hand', times(9, everyDay('09:00-17:00', 5)), addWeekends],
  ['most of the time was chat', times(6, everyDay('09:00-21:00', 5)), moveToChat],
])('%s: what is found is what fresh spans say, and what was found before once that is undone', async (...given) => {
  const [, weeks, correct] = given;
  await storeWeeks(weeks);
  const before = await findings();
  await correct();
  const after = await findings();
  expect(after).not.toEqual(before);
  const acts = await readCorrections();
  for (const { id } of acts) {
    expect(await undoCorrection(id, NOW)).toBeNull();
  }
  expect(await findings()).toEqual(before);
  await correct();
  expect(await findings()).toEqual(after);
  expect(await findingsOfFresh()).toEqual(after);
});
