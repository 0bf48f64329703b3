/** Parked thoughts as two lists: those that are open, the oldest first, and those that are done, the latest first. */
import type { NoteRow } from '../../../storage/database';

export interface NoteLists {
  open: readonly NoteRow[];
  done: readonly NoteRow[];
}

/** @example noteLists(await archive.readNotes()).open.length //=> 3 */
export function noteLists(notes: readonly NoteRow[]): NoteLists {
  return {
    open: notes.filter(({ doneAt }) => doneAt === undefined).sort((one, other) => one.at - other.at),
    done: notes.filter(({ doneAt }) => doneAt !== undefined).sort(byDone),
  };
}

/** The one that was done last comes first. @example notes.sort(byDone) */
export function byDone(one: NoteRow, other: NoteRow): number {
  return (other.doneAt ?? 0) - (one.doneAt ?? 0);
}
