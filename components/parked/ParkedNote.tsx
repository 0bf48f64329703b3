/** One parked thought: done or opened again, or edited in its place, or deleted. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteRow } from '../../storage/database';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useFocusOn } from '../use-focus-on';
import { t } from '../words';
import { EditNote } from './EditNote';

export interface ParkedNoteProps {
  note: NoteRow;
  /** What stands under it. */
  more?: ComponentChildren;
  /** Whether nothing can be done with it. */
  isFixed: boolean;
  /** It is done, or it is open again. */
  onDone: () => void;
  onDelete: () => void;
  onEdited: () => void;
}

/** @example <ParkedNote note={note} isFixed={false} onDone={finish} onDelete={remove} onEdited={forget} /> */
export function ParkedNote({ note, more, isFixed, onDone, onDelete, onEdited }: ParkedNoteProps) {
  const { id, text, doneAt } = note;
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
  const words = (
    <span>
      {text}
      {more !== undefined && <small>{more}</small>}
    </span>
  );
  if (isFixed) {
    return <li>{words}</li>;
  }
  const isDone = doneAt !== undefined;
  const [edit, remove] = [t('parked.edit', [text]), t('parked.delete', [text])];
  return (
    <li>
      {words}
      <Button
        kind="bare"
        id={`done-${id}`}
        aria-label={isDone ? t('parked.reopenOf', [text]) : t('ask.doneWith', [text])}
        onClick={onDone}
        data-testid={isDone ? 'reopen' : 'done'}
      >
        {isDone ? t('parked.reopen') : t('ask.done')}
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
