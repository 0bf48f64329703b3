/** Parked thoughts: one line each, kept for the next work day. */
import type { Instant } from '../tracking/instant';
import { database, type NoteRow } from './database';

/** Longer than any line a person types; a paste of a file is cut here. */
export const LONGEST_NOTE = 500;

/**
 * Parks a thought. What is only spaces is none.
 *
 * @param until when it comes back
 * @returns whether something was kept
 * @example await parkNote('find out why run 7 lost', { at: now, until: nineTomorrow })
 */
export async function parkNote(text: string, { at, until }: { at: Instant; until: Instant }): Promise<boolean> {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE);
  if (line === '') {
    return false;
  }
  await database.notes.add({ text: line, at, until });
  return true;
}

/** The thoughts that are not done, the oldest first. */
export async function readOpenNotes(): Promise<NoteRow[]> {
  return (await database.notes.toArray()).filter(({ doneAt }) => doneAt === undefined).sort((a, b) => a.at - b.at);
}

/** A thought is done; it is kept. */
export async function finishNote(id: number, at: Instant): Promise<void> {
  await database.notes.update(id, { doneAt: at });
}
