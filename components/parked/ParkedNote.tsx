/** One parked thought: done, or edited in its place, or deleted. */
import { useState } from 'preact/hooks';
import type { NoteRow } from '../../storage/database';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useFocusOn } from '../use-focus-on';
import { t } from '../words';
import { EditNote } from './EditNote';

export interface ParkedNoteProps {
  note: NoteRow;
  onDone: () => void;
  onDelete: () => void;
  onEdited: () => void;
}

/** @example <ParkedNote note={note} onDone={finish} onDelete={remove} onEdited={forget} /> */
export function ParkedNote({ note, onDone, onDelete, onEdited }: ParkedNoteProps) {
  const { id, text } = note;
  const [isEditing, setIsEditing] = useState(false);
  const focusOn = useFocusOn();
  const close = (): void => {
    focusOn(`edit-${id}`);
    setIsEditing(false);
  };
  if (isEditing) {
    return (
      <EditNote
        note={note}
        onKept={() => {
          close();
          onEdited();
        }}
        onCancel={close}
      />
    );
  }
  const [edit, remove] = [t('parked.edit', [text]), t('parked.delete', [text])];
  return (
    <li>
      <span>{text}</span>
      <Button kind="bare" id={`done-${id}`} aria-label={t('ask.doneWith', [text])} onClick={onDone} data-testid="done">
        {t('ask.done')}
      </Button>
      <Button
        kind="bare"
        isIconOnly
        id={`edit-${id}`}
        aria-label={edit}
        title={edit}
        onClick={() => setIsEditing(true)}
        data-testid="edit"
      >
        <Icon name="pencil" />
      </Button>
      <Button kind="bare" isIconOnly aria-label={remove} title={remove} onClick={onDelete} data-testid="delete">
        <Icon name="bin" />
      </Button>
    </li>
  );
}
