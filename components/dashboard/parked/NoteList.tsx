/** One list of thoughts, of which the first few lie open. */
import { useState } from 'preact/hooks';
import type { Clock } from '../../../storage/archive';
import type { NoteRow } from '../../../storage/database';
import { ParkedNotes } from '../../parked/ParkedNotes';
import { Button } from '../../parts/Button';
import { useFocusOn } from '../../use-focus-on';
import { t } from '../../words';
import { noteWords } from './note-words';

const FIRST = 6;

export interface NoteListProps {
  id: 'open' | 'done';
  heading: string;
  notes: readonly NoteRow[];
  order?: (one: NoteRow, other: NoteRow) => number;
  clock: Clock;
  isFixed: boolean;
}

/** @example <NoteList id="open" heading={t('parked.open')} notes={open} clock={archive.clock} isFixed={false} /> */
export function NoteList({ id, heading, notes, order, clock, isFixed }: NoteListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const focusOn = useFocusOn();
  const shown = isWhole ? notes : notes.slice(0, FIRST);
  const headingId = `parked-${id}`;
  return (
    <div class="note-list" data-testid={`notes-${id}`} data-count={notes.length}>
      <ParkedNotes
        notes={shown}
        heading={
          <h3 id={headingId} tabIndex={-1}>
            {heading}
          </h3>
        }
        more={(note) => noteWords(note, clock)}
        {...(order === undefined ? {} : { order })}
        nextFocus="parked-heading"
        isFixed={isFixed}
      />
      {shown.length < notes.length && (
        <Button
          kind="bare"
          data-testid={`notes-${id}-all`}
          onClick={() => {
            focusOn(headingId);
            setIsWhole(true);
          }}
        >
          {t('options.list.showAll', [notes.length])}
        </Button>
      )}
    </div>
  );
}
