/** Parked thoughts: one line each, kept for the next work day. */
import type { WallClock } from '../nudges/wall-clock';
import { MORNINGS_AHEAD, nextWorkMorning } from '../nudges/work-morning';
import { addToDay, dayOf, type Weekday } from '../tracking/day';
import type { Instant } from '../tracking/instant';
import { database, type NoteRow } from './database';
import { markedDays, readMarks } from './marks';
import type { Settings } from './settings';

/** Longer than any line a person types; a paste of a file is cut here. */
export const LONGEST_NOTE = 500;

export interface Parking {
  at: Instant;
  offsetAt: WallClock;
  settings: Pick<Settings, 'usualStart' | 'dayTurnHour'>;
  restDays: readonly Weekday[];
}

/**
 * Parks a thought until the next work morning, which is neither on a rest day nor on leave.
 *
 * @returns when it comes back, or null where nothing was written
 * @throws whatever the database throws
 * @example await parkThought('find out why run 7 lost', { at: fridayNight, offsetAt, settings, restDays: [6, 7] })
 * //=> Monday, 09:00
 */
export async function parkThought(text: string, parking: Parking): Promise<Instant | null> {
  const { at, offsetAt, settings, restDays } = parking;
  const today = dayOf(at, offsetAt(at), settings.dayTurnHour);
  const marks = await readMarks({ from: today, to: addToDay(today, MORNINGS_AHEAD + 1) });
  const leave = [...markedDays(marks, 'leave')];
  const until = nextWorkMorning(at, offsetAt, { ...settings, restDays, leave });
  return (await parkNote(text, { at, until })) ? until : null;
}

/**
 * Parks a thought. What is only spaces is none.
 *
 * @param until when it comes back
 * @returns whether something was kept
 * @example await parkNote('find out why run 7 lost', { at: now, until: nineTomorrow })
 */
export async function parkNote(text: string, { at, until }: { at: Instant; until: Instant }): Promise<boolean> {
  const line = asLine(text);
  if (line === '') {
    return false;
  }
  await database.notes.add({ text: line, at, until });
  return true;
}

/** All thoughts, open and done, the oldest first. */
export async function readNotes(): Promise<NoteRow[]> {
  return (await database.notes.toArray()).sort((a, b) => a.at - b.at);
}

/** The thoughts that are not done, the oldest first. */
export async function readOpenNotes(): Promise<NoteRow[]> {
  return (await readNotes()).filter(({ doneAt }) => doneAt === undefined);
}

/** A thought is done; it is kept. */
export async function finishNote(id: number, at: Instant): Promise<void> {
  await database.notes.update(id, { doneAt: at });
}

/**
 * Writes a thought anew; when it was parked and when it comes back stay as they are.
 *
 * @returns whether something was kept: what is only spaces changes nothing
 * @example await editNote(7, 'ask who owns run 7')
 */
export async function editNote(id: number, text: string): Promise<boolean> {
  const line = asLine(text);
  if (line === '') {
    return false;
  }
  await database.notes.update(id, { text: line });
  return true;
}

/** Deletes a thought for good, unless it is restored. */
export async function deleteNote(id: number): Promise<void> {
  await database.notes.delete(id);
}

/** Puts a deleted thought back as it was, under its own id. @example await restoreNote(note) */
export async function restoreNote(note: NoteRow): Promise<void> {
  await database.notes.put(note);
}

function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE);
}
