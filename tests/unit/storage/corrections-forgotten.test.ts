/** What is erased or taken away does not survive in what corrections remember. */
import { describe, expect, test } from 'vitest';
import { readCorrections, readOriginals } from '../../../storage/correction-list';
import { changeSpan, deleteSpans, splitSpan } from '../../../storage/corrections';
import { database } from '../../../storage/database';
import { addEntry, readEntered, removeEntered } from '../../../storage/entered';
import { eraseEverything, eraseRange } from '../../../storage/erase';
import { restoreObserved, undoCorrection } from '../../../storage/undo-corrections';
import { HOUR } from '../../../tracking/instant';
import type { Interval } from '../../../tracking/span';
import { at, monday, span } from './clock';
import { breakDatabase, spanRows, timetable } from './day-book';
import './fresh';
import { actOf, EVENING, rulesAt, store, wanted } from './person';

const between = (from: string, to: string): Interval => ({ start: monday(from), end: monday(to) });

/** The number of spans that were added, by what can be told of them. */
async function entered(): Promise<string[]> {
  return (await readEntered()).map(({ tool, parts, length }) => `${tool} ${parts.length} ${length / HOUR}`);
}

describe('erasing a range', () => {
  test('forgets what was deleted there before', async () => {
    await actOf(deleteSpans([await store(span('github', '10:00', '11:00'))], EVENING));
    expect(await eraseRange(between('10:30', '12:00'))).toBe(0);
    expect(await database.corrections.count()).toBe(0);
    expect(await readOriginals(between('00:00', '20:00'))).toEqual([]);
  });

  test('forgets what was there before it was moved elsewhere, and leaves it where it is', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    await actOf(changeSpan(id, wanted('github', '14:00', '15:00'), EVENING));
    await eraseRange(between('10:00', '11:00'));
    expect(await database.corrections.count()).toBe(0);
    expect(await timetable()).toEqual(['github 14:00 to 15:00']);
  });

  test('forgets what was undone there', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const act = await actOf(changeSpan(id, wanted('slack', '14:00', '15:00'), EVENING));
    await undoCorrection(act, EVENING.now);
    await eraseRange(between('14:30', '14:40'));
    expect(await database.corrections.count()).toBe(0);
    expect(await timetable()).toEqual(['github 10:00 to 11:00']);
  });

  test('forgets a correction over a border whole, with all that hangs together with it', async () => {
    const id = await store(span('github', '10:00', '12:00'));
    await actOf(splitSpan(id, monday('11:00'), EVENING));
    await actOf(changeSpan(id, wanted('slack', '09:00', '09:30'), EVENING));
    await eraseRange(between('11:30', '13:00'));
    expect(await database.corrections.count()).toBe(0);
    expect(await timetable()).toEqual(['slack 09:00 to 09:30', 'github 11:00 to 11:30']);
    expect(await restoreObserved(between('04:00', '20:00'), EVENING.now)).toEqual({ undone: 0, taken: 0, gone: 0 });
  });

  test('leaves the rest of an act that concerned several spans', async () => {
    const ids = [await store(span('github', '10:00', '11:00')), await store(span('slack', '11:00', '12:00'))];
    const act = await actOf(deleteSpans(ids, EVENING));
    await eraseRange(between('10:00', '11:00'));
    expect((await readCorrections()).map(({ id, before }) => [id, before.length])).toEqual([[act, 1]]);
    expect(await undoCorrection(act, EVENING.now)).toBeNull();
    expect(await timetable()).toEqual(['slack 11:00 to 12:00']);
  });

  test('leaves corrections that only touch its borders', async () => {
    await actOf(deleteSpans([await store(span('github', '10:00', '11:00'))], EVENING));
    await eraseRange(between('09:00', '10:00'));
    await eraseRange(between('11:00', '12:00'));
    expect(await database.corrections.count()).toBe(1);
  });

  test('leaves what is left of added time known as added', async () => {
    await addEntry(wanted('github', '10:00', '12:00'), EVENING);
    await eraseRange(between('10:30', '11:00'));
    expect(await entered()).toEqual(['github 2 1.5']);
    const correction = await database.corrections.toArray();
    expect(correction.flatMap(({ after }) => after)).toEqual([
      span('github', '10:00', '10:30'),
      span('github', '11:00', '12:00'),
    ]);
    expect(await readCorrections()).toHaveLength(1);
    await removeEntered((await readEntered()).flatMap(({ ids }) => ids));
    expect([await timetable(), await database.corrections.count()]).toEqual([[], 0]);
  });

  test('that fails half way forgets nothing', async () => {
    await store(span('figma', '10:00', '12:00'));
    await addEntry(wanted('github', '12:00', '14:00'), EVENING);
    for (const after of [0, 1, 2]) {
      const broken = breakDatabase(after);
      await expect(eraseRange(between('11:00', '13:00')), `${after} writes`).rejects.toThrow();
      broken.repair();
      expect(await timetable()).toEqual(['figma 10:00 to 12:00', 'github 12:00 to 14:00']);
      expect(await entered()).toEqual(['github 1 2']);
    }
  });
});

test('erasing everything leaves no correction', async () => {
  await actOf(deleteSpans([await store(span('github', '10:00', '11:00'))], EVENING));
  await eraseEverything();
  expect(await database.corrections.count()).toBe(0);
});

describe('added time that was corrected afterwards', () => {
  test('is listed as it is now', async () => {
    await addEntry(wanted('github', '10:00', '12:00'), EVENING);
    const id = (await spanRows())[0]?.id as number;
    await actOf(changeSpan(id, wanted('github', '11:00', '14:00'), EVENING));
    await actOf(splitSpan(id, monday('12:00'), EVENING));
    expect(await entered()).toEqual(['github 2 3']);
    await actOf(changeSpan(id, wanted('slack', '11:00', '12:00'), EVENING));
    expect(await entered()).toEqual(['github 1 2', 'slack 1 1']);
    await actOf(deleteSpans([id], EVENING));
    expect(await entered()).toEqual(['github 1 2']);
  });

  test('over the day turn is listed with all its parts', async () => {
    await addEntry(wanted('github', '22:00', '23:00'), rulesAt(at('2026-11-17 06:00')));
    const id = (await spanRows())[0]?.id as number;
    const night = { tool: 'github', start: monday('22:00'), end: at('2026-11-17 05:00') };
    await actOf(changeSpan(id, night, rulesAt(at('2026-11-17 06:00'))));
    expect(await entered()).toEqual(['github 2 7']);
  });

  test('goes with every trace of it', async () => {
    await addEntry(wanted('github', '10:00', '12:00'), EVENING);
    const id = (await spanRows())[0]?.id as number;
    await actOf(splitSpan(id, monday('11:00'), EVENING));
    await actOf(changeSpan(id, wanted('github', '10:00', '10:30'), EVENING));
    await removeEntered((await readEntered()).flatMap(({ ids }) => ids));
    expect([await timetable(), await database.corrections.count()]).toEqual([[], 0]);
  });

  test('goes in part, and what is left is an addition as before, which no undoing makes larger', async () => {
    await addEntry(wanted('github', '10:00', '12:00'), EVENING);
    const id = (await spanRows())[0]?.id as number;
    await actOf(splitSpan(id, monday('11:00'), EVENING));
    await actOf(changeSpan(id, wanted('slack', '10:00', '11:00'), EVENING));
    const slack = (await readEntered()).find(({ tool }) => tool === 'slack');
    await removeEntered(slack?.ids ?? []);
    expect(await entered()).toEqual(['github 1 1']);
    const [addition, ...others] = await readCorrections();
    expect(others).toEqual([]);
    expect(addition).toMatchObject({ kind: 'add', after: [span('github', '11:00', '12:00')] });
    expect(await undoCorrection(addition?.id as number, EVENING.now)).toBeNull();
    expect(await timetable()).toEqual([]);
  });

  test('takes nothing with it that was observed, though a person gave it another tool', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const act = await actOf(changeSpan(id, wanted('slack', '10:00', '11:00'), EVENING));
    expect(await entered()).toEqual([]);
    await removeEntered([id]);
    expect(await timetable()).toEqual(['slack 10:00 to 11:00']);
    expect(await undoCorrection(act, EVENING.now)).toBeNull();
    expect(await timetable()).toEqual(['github 10:00 to 11:00']);
  });
});
