/**
 * Thoughts that were parked, until each is done; or those that are done, which can be opened again. One that was deleted
 * can be put back until something else changes.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoteRow } from '../../storage/database';
import { deleteNote, finishNote, restoreNote } from '../../storage/notes';
import { now } from '../clock';
import { Button } from '../parts/Button';
import { useFocusOn } from '../use-focus-on';
import { t } from '../words';
import { ParkedNote } from './ParkedNote';
import './parked.css';

export interface ParkedNotesProps {
  notes: readonly NoteRow[];
  /** The id of the element that gets the focus once the last of them is done. */
  nextFocus?: string;
  /** Names the list. */
  heading?: ComponentChildren;
  /** What stands under a thought. */
  more?: (note: NoteRow) => ComponentChildren;
  /** The order in which they stand: the oldest first, unless told. */
  order?: (one: NoteRow, other: NoteRow) => number;
  /** Whether nothing can be done with them. */
  isFixed?: boolean;
}

/** What was deleted, and whether it is on its way back. */
interface Deleted {
  note: NoteRow;
  isComingBack: boolean;
}

/** @example <ParkedNotes notes={notes} nextFocus="park" /> */
export function ParkedNotes({
  notes,
  nextFocus,
  heading = <h2>{t('ask.parked')}</h2>,
  more,
  order = byAge,
  isFixed = false,
}: ParkedNotesProps) {
  const [{ deleted, problem }, show] = useState<{ deleted: Deleted | null; problem: string }>(NOTHING);
  const focusOn = useFocusOn();
  const isBack = deleted?.isComingBack === true && notes.some(({ id }) => id === deleted.note.id);
  useEffect(() => {
    if (isBack) {
      show(NOTHING);
    }
  }, [isBack]);
  const gone = isBack ? undefined : deleted?.note;
  const rows = gone === undefined ? notes : [...notes.filter(({ id }) => id !== gone.id), gone].sort(order);
  if (rows.length === 0) {
    return null;
  }
  const change = async (write: () => Promise<void>, after: Deleted | null, focus: string | undefined) => {
    try {
      await write();
      focusOn(focus);
      show({ deleted: after, problem: '' });
    } catch (error) {
      show({ deleted, problem: t('ask.failed', [String(error)]) });
    }
  };
  const undo = (note: NoteRow) => change(() => restoreNote(note), { note, isComingBack: true }, `done-${note.id}`);
  return (
    <section class="parked" data-testid="parked">
      {heading}
      <ul>
        {rows.map((note) =>
          note === gone ? (
            <li key={`deleted ${note.id}`}>
              <span id={`deleted-${note.id}`}>{t('parked.deleted')}</span>
              <Button
                kind="bare"
                id={undoId(note)}
                aria-describedby={`deleted-${note.id}`}
                onClick={() => void undo(note)}
                data-testid="undo-delete"
              >
                {t('parked.undo')}
              </Button>
            </li>
          ) : (
            <ParkedNote
              key={note.id}
              note={note}
              more={more?.(note)}
              isFixed={isFixed}
              onDone={() => void change(() => turn(note), null, neighbourOf(note, notes) ?? nextFocus)}
              onDelete={() => void change(() => deleteNote(note.id), { note, isComingBack: false }, undoId(note))}
              onEdited={() => show(NOTHING)}
            />
          ),
        )}
      </ul>
      <p role="status" class="parked-problem" data-testid="parked-problem">
        {problem}
      </p>
    </section>
  );
}

const NOTHING = { deleted: null, problem: '' };

/** What is open is done then, and what is done is open again. */
function turn({ doneAt, ...open }: NoteRow): Promise<void> {
  return doneAt === undefined ? finishNote(open.id, now()) : restoreNote(open);
}

/** There are two lists on a page, and in each one may have been deleted. */
function undoId({ id }: NoteRow): string {
  return `undo-delete-${id}`;
}

/** In the order in which they are read. */
function byAge(one: NoteRow, other: NoteRow): number {
  return one.at - other.at;
}

/** The button of the thought below, or else of the one above. */
function neighbourOf({ id }: NoteRow, notes: readonly NoteRow[]): string | undefined {
  const index = notes.findIndex((note) => note.id === id);
  const neighbour = notes[index + 1] ?? notes[index - 1];
  return neighbour && `done-${neighbour.id}`;
}
