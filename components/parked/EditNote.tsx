/** A parked thought while it is written anew: Enter keeps it, and Esc leaves it as it was. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteRow } from '../../storage/database';
import { editNote, LONGEST_NOTE } from '../../storage/notes';
import { Button } from '../parts/Button';
import { t } from '../words';

export interface EditNoteProps {
  note: NoteRow;
  onKept: () => void;
  onCancel: () => void;
}

/** @example <EditNote note={note} onKept={close} onCancel={close} /> */
export function EditNote({ note: { id, text }, onKept, onCancel }: EditNoteProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => {
    field.current?.focus();
    // Behind what is there, where one goes on writing.
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const keep = async (): Promise<void> => {
    try {
      if (await editNote(id, (field.current as HTMLInputElement).value)) {
        onKept();
      } else {
        setProblem(t('ask.park.empty'));
      }
    } catch (error) {
      setProblem(t('ask.park.failed', [String(error)]));
    }
  };
  // It may stand in a form already, and forms do not nest. Keys that compose a syllable are not ours.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) {
      return;
    }
    event.preventDefault();
    if (event.key === 'Enter') {
      void keep();
    } else {
      onCancel();
    }
  };
  return (
    <li class="parked-edit">
      <input
        ref={field}
        defaultValue={text}
        maxLength={LONGEST_NOTE}
        autocomplete="off"
        aria-label={t('parked.text')}
        aria-describedby={`edit-problem-${id}`}
        onKeyDown={onKeyDown}
        data-testid="edit-text"
      />
      <Button onClick={() => void keep()} data-testid="edit-keep">
        {t('parked.keep')}
      </Button>
      <p id={`edit-problem-${id}`} role="status" class="parked-problem" data-testid="edit-problem">
        {problem}
      </p>
    </li>
  );
}
