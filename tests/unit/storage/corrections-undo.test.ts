import { describe, expect, test } from 'vitest';
import { readCorrections, readOriginals } from '../../../storage/correction-list';
import { changeSpan, deleteSpans, splitSpan } from '../../../storage/corrections';
import { database } from '../../../storage/database';
import { addEntry, readEntered, removeEntered } from '../../../storage/entered';
import { restoreObserved, undoCorrection } from '../../../storage/undo-corrections';
import type { Instant } from '../../../tracking/instant';
import type { Interval } from '../../../tracking/span';
import { at, monday, span } from './clock';
import { breakDatabase, spanRows, timetable } from './day-book';
import './fresh';
import { actOf, EVENING, rulesAt, store, wanted } from './person';

const NOW = EVENING.now;
const ALL_MONDAY: Interval = { start: monday('04:00'), end: at('2026-11-17 04:00') };

/** The numbers of all acts that stand, the newest first. */
async function actIds(): Promise<number[]> {
  return (await readCorrections()).map(({ id }) => id);
}

/** What each of the acts that stand waits for before it can be undone. */
async function refusals(): Promise<unknown[]> {
  return (await readCorrections()).map(({ refusal }) => refusal);
}

describe('an act is undone', () => {
  test('after the later one that stands on the same row', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const before = await spanRows();
    const first = await actOf(changeSpan(id, wanted('slack', '10:00', '11:00'), EVENING));
    const second = await actOf(deleteSpans([id], EVENING));
    expect(await undoCorrection(first, NOW)).toEqual({ because: 'later', act: second });
    expect(await timetable()).toEqual([]);
    expect(await undoCorrection(second, NOW)).toBeNull();
    expect(await timetable()).toEqual(['slack 10:00 to 11:00']);
    expect(await undoCorrection(first, NOW)).toBeNull();
    expect(await spanRows()).toEqual(before);
  });

  test('after the later one that has taken its time', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const other = await store(span('slack', '12:00', '13:00'));
    const before = await spanRows();
    const deletion = await actOf(deleteSpans([id], EVENING));
    const move = await actOf(changeSpan(other, wanted('slack', '10:30', '11:30'), EVENING));
    expect(await undoCorrection(deletion, NOW)).toEqual({ because: 'later', act: move });
    expect(await timetable()).toEqual(['slack 10:30 to 11:30']);
    await undoCorrection(move, NOW);
    expect(await undoCorrection(deletion, NOW)).toBeNull();
    expect(await spanRows()).toEqual(before);
  });

  test('after time that was added in its place, until that is taken away', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const before = await spanRows();
    const deletion = await actOf(deleteSpans([id], EVENING));
    await addEntry(wanted('slack', '10:30', '11:30'), EVENING);
    const addition = (await actIds())[0];
    expect(await undoCorrection(deletion, NOW)).toEqual({ because: 'later', act: addition });
    await removeEntered((await readEntered()).flatMap(({ ids }) => ids));
    expect(await undoCorrection(deletion, NOW)).toBeNull();
    expect(await spanRows()).toEqual(before);
  });

  test('not where something else has come to lie in its time meanwhile', async () => {
    const deletion = await actOf(deleteSpans([await store(span('github', '10:00', '11:00'))], EVENING));
    await store(span('figma', '10:30', '11:30'), 'imported', { import: 1 });
    const refusal = { because: 'taken', taken: [wanted('figma', '10:30', '11:30')] };
    expect(await undoCorrection(deletion, NOW)).toEqual(refusal);
    expect(await refusals()).toEqual([refusal]);
    expect(await timetable()).toEqual(['figma 10:30 to 11:30']);
  });

  test('over what lay over it before', async () => {
    const observed = await store(span('github', '10:00', '11:00'));
    const imported = await store(span('github', '10:10', '11:10'), 'imported', { import: 1 });
    const before = await spanRows();
    const first = await actOf(deleteSpans([imported], EVENING));
    const second = await actOf(deleteSpans([observed], EVENING));
    expect(await undoCorrection(first, NOW)).toEqual({ because: 'later', act: second });
    expect(await undoCorrection(second, NOW)).toBeNull();
    expect(await undoCorrection(first, NOW)).toBeNull();
    expect(await spanRows()).toEqual(before);
    const both = await actOf(deleteSpans([observed, imported], EVENING));
    expect(await undoCorrection(both, NOW)).toBeNull();
    expect(await spanRows()).toEqual(before);
  });

  test('not while a later act has passed through its time, though it is free now, so that both can still be undone', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const before = await spanRows();
    const deletion = await actOf(deleteSpans([id], EVENING));
    await addEntry(wanted('slack', '10:00', '11:00'), EVENING);
    const added = (await spanRows())[0]?.id as number;
    const move = await actOf(changeSpan(added, wanted('slack', '14:00', '15:00'), EVENING));
    expect(await undoCorrection(deletion, NOW)).toEqual({ because: 'later', act: move });
    for (const act of await actIds()) {
      expect(await undoCorrection(act, NOW)).toBeNull();
    }
    expect(await spanRows()).toEqual(before);
  });

  test('not where the import that brought the span was undone', async () => {
    const imported = await database.imports.add({ kind: 'csv', name: 'a', at: NOW, rows: 1, state: 'committed' });
    const kept = await store(span('github', '10:00', '11:00'), 'imported', { import: imported });
    const gone = await store(span('github', '12:00', '13:00'), 'imported', { import: imported });
    await actOf(changeSpan(kept, wanted('slack', '10:00', '11:00'), EVENING));
    await actOf(deleteSpans([gone], EVENING));
    await database.spans.where('import').equals(imported).delete();
    await database.imports.update(imported, { state: 'undone' });
    expect(await refusals()).toEqual([{ because: 'gone' }, { because: 'gone' }]);
  });

  test('once, though it is asked for twice at once', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const before = await spanRows();
    const act = await actOf(splitSpan(id, monday('10:20'), EVENING));
    const answers = await Promise.all([undoCorrection(act, NOW), undoCorrection(act, NOW)]);
    expect(answers).toEqual([null, { because: 'gone' }]);
    expect(await spanRows()).toEqual(before);
  });

  test('wholly or not at all', async () => {
    const ids = [await store(span('github', '10:00', '10:30')), await store(span('slack', '10:30', '11:00'))];
    const act = await actOf(deleteSpans(ids, EVENING));
    for (const after of [0, 1, 2, 3]) {
      const broken = breakDatabase(after);
      await expect(undoCorrection(act, NOW), `${after} writes`).rejects.toThrow();
      broken.repair();
      expect(await timetable()).toEqual([]);
      expect(await actIds()).toEqual([act]);
    }
  });

  test('though the clock was set back between two acts', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const first = await actOf(changeSpan(id, wanted('slack', '10:00', '11:00'), EVENING));
    const second = await actOf(splitSpan(id, monday('10:30'), rulesAt(monday('15:00'))));
    expect(await actIds()).toEqual([second, first]);
    expect(await undoCorrection(first, NOW)).toEqual({ because: 'later', act: second });
  });
});

describe('the list of corrections', () => {
  test('has one entry for each act, with what was there and what is', async () => {
    const ids = [await store(span('github', '10:00', '10:30')), await store(span('slack', '10:30', '11:00'))];
    await actOf(deleteSpans([...ids].reverse(), EVENING));
    const night = { tool: 'github', start: monday('22:00'), end: at('2026-11-17 05:00') };
    await addEntry(night, rulesAt(at('2026-11-17 06:00')));
    const [addition, deletion] = await readCorrections();
    expect(deletion).toEqual({
      id: expect.any(Number),
      at: NOW,
      kind: 'delete',
      before: [
        { ...span('github', '10:00', '10:30'), source: 'observed' },
        { ...span('slack', '10:30', '11:00'), source: 'observed' },
      ],
      after: [],
      spans: [],
      refusal: null,
    });
    const spans = await spanRows();
    expect(addition).toMatchObject({ kind: 'add', before: [], refusal: null, spans: spans.map(({ id }) => id) });
    expect(addition?.after).toHaveLength(2);
    expect(await undoCorrection(addition?.id as number, NOW)).toBeNull();
    expect(await timetable()).toEqual([]);
    expect(await readEntered()).toEqual([]);
  });

  test('of a range has what was there and what is there now', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const moved = { tool: 'github', start: at('2026-11-18 10:00'), end: at('2026-11-18 12:00') };
    await actOf(changeSpan(id, moved, rulesAt(at('2026-11-20 12:00'))));
    const countIn = async (start: Instant, end: Instant) => (await readCorrections({ start, end })).length;
    expect(await countIn(monday('04:00'), at('2026-11-17 04:00'))).toBe(1);
    expect(await countIn(at('2026-11-17 04:00'), at('2026-11-18 04:00'))).toBe(0);
    expect(await countIn(at('2026-11-18 04:00'), at('2026-11-19 04:00'))).toBe(1);
    expect(await countIn(monday('11:00'), monday('12:00'))).toBe(0);
  });

  test('knows what can be undone now', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    await actOf(splitSpan(id, monday('10:30'), EVENING));
    const change = await actOf(changeSpan(id, wanted('slack', '10:00', '10:30'), EVENING));
    expect(await refusals()).toEqual([null, { because: 'later', act: change }]);
    await undoCorrection(change, NOW);
    expect(await refusals()).toEqual([null]);
  });
});

describe('as observed', () => {
  test('a day is again what it was, with the ids, sources and imports that it had', async () => {
    const first = await store(span('github', '09:00', '10:00'));
    const second = await store(span('slack', '10:00', '10:30'), 'imported', { import: 1 });
    const third = await store(span('zoom', '11:00', '12:00'));
    const before = await spanRows();
    await addEntry(wanted('figma', '14:00', '15:00'), EVENING);
    await actOf(splitSpan(first, monday('09:30'), EVENING));
    await actOf(changeSpan(first, wanted('figma', '09:00', '09:30'), EVENING));
    await actOf(deleteSpans([second, third], EVENING));
    await addEntry(wanted('github', '10:00', '12:00'), EVENING);
    expect(await restoreObserved(ALL_MONDAY, NOW)).toEqual({ undone: 5, taken: 0, gone: 0 });
    expect(await spanRows()).toEqual(before);
    expect(await readCorrections()).toEqual([]);
    expect(await restoreObserved(ALL_MONDAY, NOW)).toEqual({ undone: 0, taken: 0, gone: 0 });
  });

  test('takes back, too, what stands on an act of the day but lies elsewhere, and nothing else', async () => {
    const LATER = rulesAt(at('2026-11-20 12:00'));
    const id = await store(span('github', '09:00', '10:00'));
    const tuesday = await store({
      tool: 'slack',
      start: at('2026-11-17 12:00'),
      end: at('2026-11-17 13:00'),
      offset: 0,
    });
    const moved = { tool: 'github', start: at('2026-11-18 10:00'), end: at('2026-11-18 12:00') };
    await actOf(changeSpan(id, moved, LATER));
    await actOf(changeSpan(id, { ...moved, tool: 'slack' }, LATER));
    await actOf(deleteSpans([tuesday], LATER));
    expect(await restoreObserved(ALL_MONDAY, LATER.now)).toEqual({ undone: 2, taken: 0, gone: 0 });
    expect(await timetable()).toEqual(['github 09:00 to 10:00']);
    expect(await readCorrections()).toHaveLength(1);
  });

  test('leaves what cannot be undone, and says so', async () => {
    const ids = [await store(span('github', '10:00', '11:00')), await store(span('slack', '12:00', '13:00'))];
    for (const id of ids) {
      await actOf(deleteSpans([id], EVENING));
    }
    await store(span('figma', '10:30', '11:30'), 'imported', { import: 1 });
    expect(await restoreObserved(ALL_MONDAY, NOW)).toEqual({ undone: 1, taken: 1, gone: 0 });
    expect(await timetable()).toEqual(['figma 10:30 to 11:30', 'slack 12:00 to 13:00']);
  });

  test('tells apart what is no more from what has something else in its place', async () => {
    const [first, second, third] = [
      await store(span('github', '09:00', '10:00')),
      await store(span('slack', '12:00', '13:00')),
      await store(span('zoom', '14:00', '15:00')),
    ];
    await actOf(splitSpan(first, monday('09:30'), EVENING));
    await actOf(changeSpan(first, wanted('figma', '09:00', '09:30'), EVENING));
    await actOf(deleteSpans([second], EVENING));
    await actOf(deleteSpans([third], EVENING));
    // What the change of the first half left is erased, and with it the way back to the split below.
    await database.spans.delete(first);
    await store(span('zoom', '12:30', '12:40'), 'imported', { import: 1 });
    expect(await restoreObserved(ALL_MONDAY, NOW)).toEqual({ undone: 1, taken: 1, gone: 2 });
  });

  test('is wholly or not at all', async () => {
    const id = await store(span('github', '09:00', '10:00'));
    await actOf(splitSpan(id, monday('09:30'), EVENING));
    await actOf(deleteSpans([id], EVENING));
    const broken = breakDatabase(3);
    await expect(restoreObserved(ALL_MONDAY, NOW)).rejects.toThrow();
    broken.repair();
    expect(await timetable()).toEqual(['github 09:30 to 10:00']);
    expect(await readCorrections()).toHaveLength(2);
  });

  test('can be read without being restored', async () => {
    const first = await store(span('github', '09:00', '10:00'));
    const second = await store(span('slack', '10:00', '10:30'), 'imported', { import: 1 });
    const third = await store(span('zoom', '11:00', '12:00'));
    await store(span('linear', '12:00', '12:30'));
    const before = await spanRows();
    expect(await readOriginals(ALL_MONDAY)).toEqual(before);
    await addEntry(wanted('figma', '14:00', '15:00'), EVENING);
    await actOf(splitSpan(first, monday('09:30'), EVENING));
    await actOf(changeSpan(first, wanted('figma', '09:00', '09:30'), EVENING));
    await actOf(changeSpan(third, wanted('zoom', '16:00', '18:00'), EVENING));
    await actOf(deleteSpans([second], EVENING));
    expect(await readOriginals(ALL_MONDAY)).toEqual(before);
    expect(await readOriginals({ start: monday('09:30'), end: monday('10:15') })).toEqual(before.slice(0, 2));
    expect(await readOriginals({ start: monday('16:00'), end: monday('18:00') })).toEqual([]);
  });
});
