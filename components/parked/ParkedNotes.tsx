/** Thoughts that were parked, until each is done. */
import type { NoteRow } from '../../storage/database';
import { finishNote } from '../../storage/notes';
import { now } from '../clock';
import { Button } from '../parts/Button';
import { t } from '../words';
import './parked.css';

/** @example <ParkedNotes notes={notes} /> */
export function ParkedNotes({ notes }: { notes: readonly NoteRow[] }) {
  return (
    <section class="parked" data-testid="parked">
      <h2>{t('ask.parked')}</h2>
      <ul>
        {notes.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <Button kind="bare" aria-label={t('ask.doneWith', [text])} onClick={() => void finishNote(id, now())}>
              {t('ask.done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
