import { describe, expect, test } from 'vitest';
import { database, type NoteRow } from '../../../storage/database';
import { markDays } from '../../../storage/marks';
import {
  deleteNote,
  editNote,
  finishNote,
  LONGEST_NOTE,
  type Parking,
  parkNote,
  parkThought,
  readOpenNotes,
  restoreNote,
} from '../../../storage/notes';
import { knownRestDays } from '../../../storage/rest-days';
import { addToDay, toDayKey, type Weekday } from '../../../tracking/day';
import { at } from './clock';
import { breakDatabase } from './day-book';
import './fresh';

/** 16 November 2026 is a Monday. */
const parkedAt = (time: string, more: Partial<Parking> = {}): Parking => ({
  at: at(time),
  offsetAt: () => 0,
  settings: { usualStart: 9 * 60, dayTurnHour: 4 },
  restDays: [6, 7],
  ...more,
});
const TIMES = { at: at('2026-11-16 23:00'), until: at('2026-11-17 09:00') };

/** A thought that is parked, as it is stored. */
async function park(text: string): Promise<NoteRow> {
  await parkNote(text, TIMES);
  return (await readOpenNotes()).at(-1) as NoteRow;
}

describe('a parked thought', () => {
  test('is one line, and what is only spaces is none', async () => {
    expect(await parkNote(' \n ', TIMES)).toBe(false);
    expect(await parkNote('  run 7\n lost\t why ', TIMES)).toBe(true);
    expect(await readOpenNotes()).toMatchObject([{ text: 'run 7 lost why', ...TIMES }]);
  });

  test('is cut where it is longer than a line', async () => {
    await parkNote('a'.repeat(LONGEST_NOTE + 1), TIMES);
    expect((await readOpenNotes())[0]?.text).toHaveLength(LONGEST_NOTE);
  });

  test('that is done is kept, and not open any more', async () => {
    const note = await park('run 7');
    await finishNote(note.id, TIMES.until);
    expect(await readOpenNotes()).toEqual([]);
    expect(await database.notes.toArray()).toEqual([{ ...note, doneAt: TIMES.until }]);
  });
});

describe('a parked thought comes back', () => {
  test('on the next work morning', async () => {
    expect(await parkThought('run 7', parkedAt('2026-11-16 23:00'))).toBe(at('2026-11-17 09:00'));
    expect(await parkThought('run 8', parkedAt('2026-11-20 23:00'))).toBe(at('2026-11-23 09:00'));
    expect(await readOpenNotes()).toMatchObject([
      { text: 'run 7', at: at('2026-11-16 23:00'), until: at('2026-11-17 09:00') },
      { text: 'run 8', at: at('2026-11-20 23:00'), until: at('2026-11-23 09:00') },
    ]);
  });

  test('after leave, and nights on call do not hold it back', async () => {
    const tuesday = toDayKey('2026-11-17');
    await markDays('leave', [tuesday, addToDay(tuesday, 1)]);
    await markDays('on-call', [addToDay(tuesday, 2)]);
    expect(await parkThought('run 7', parkedAt('2026-11-16 23:00'))).toBe(at('2026-11-19 09:00'));
  });

  test('after two months of leave as soon as the day begins', async () => {
    await markDays(
      'leave',
      Array.from({ length: 90 }, (_, index) => addToDay(toDayKey('2026-11-16'), index)),
    );
    expect(await parkThought('run 7', parkedAt('2026-11-16 23:00'))).toBe(at('2026-11-17 09:00'));
  });

  test('not at all where nothing was written', async () => {
    expect(await parkThought(' \n ', parkedAt('2026-11-16 23:00'))).toBeNull();
    expect(await readOpenNotes()).toEqual([]);
  });
});

describe('rest days, as far as they are known', () => {
  const found: Weekday[] = [5, 6];

  test('are those of the settings', () => {
    expect(knownRestDays({ workDays: [1, 2, 3, 4] }, { restDays: found })).toEqual([5, 6, 7]);
  });

  test('are those that the background found, or else Saturday and Sunday', () => {
    expect(knownRestDays({ workDays: 'automatic' }, { restDays: found })).toEqual([5, 6]);
    expect(knownRestDays({ workDays: 'automatic' }, null)).toEqual([6, 7]);
  });
});

describe('a thought that is edited', () => {
  test('is one line again, and keeps its times', async () => {
    const note = await park('run 7');
    expect(await editNote(note.id, '  who owns\n run 7 ')).toBe(true);
    expect(await readOpenNotes()).toEqual([{ ...note, text: 'who owns run 7' }]);
  });

  test('is cut where it is longer than a line', async () => {
    const note = await park('run 7');
    await editNote(note.id, 'a'.repeat(LONGEST_NOTE + 1));
    expect((await readOpenNotes())[0]?.text).toHaveLength(LONGEST_NOTE);
  });

  test('to nothing stays as it was', async () => {
    const note = await park('run 7');
    expect(await editNote(note.id, ' \t ')).toBe(false);
    expect(await readOpenNotes()).toEqual([note]);
  });

  test('after it was deleted elsewhere does not come back', async () => {
    const note = await park('run 7');
    await deleteNote(note.id);
    await editNote(note.id, 'run 8');
    expect(await database.notes.count()).toBe(0);
  });
});

describe('a thought that is deleted', () => {
  test('is gone, and no other', async () => {
    const [one, other] = [await park('run 7'), await park('run 8')];
    await deleteNote(one.id);
    expect(await database.notes.toArray()).toEqual([other]);
  });

  test('comes back whole, under its own id', async () => {
    const note = await park('run 7');
    await park('run 8');
    await deleteNote(note.id);
    await restoreNote(note);
    await restoreNote(note);
    expect((await readOpenNotes()).map(({ id, text }) => [id, text])).toContainEqual([note.id, 'run 7']);
    expect(await database.notes.count()).toBe(2);
  });
});

test('what cannot be stored is told, and changes nothing', async () => {
  const note = await park('run 7');
  const disk = breakDatabase();
  try {
    await expect(editNote(note.id, 'run 8')).rejects.toThrow('The disk is full.');
    await expect(parkThought('run 9', parkedAt('2026-11-16 23:00'))).rejects.toThrow('The disk is full.');
    await expect(finishNote(note.id, TIMES.until)).rejects.toThrow('The disk is full.');
  } finally {
    disk.repair();
  }
  expect(await database.notes.toArray()).toEqual([note]);
});
