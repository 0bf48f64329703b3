/** Parked thoughts: the open ones with when they come back, and those that are done. */
import { useQuery } from '../../use-query';
import { t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { NoteList } from './NoteList';
import { byDone, noteLists } from './note-lists';
import { countWords } from './note-words';
import './parked-section.css';

/** @example <ParkedSection {...section} /> */
export function ParkedSection({ archive, version, onRead }: SectionProps) {
  const { value: read, problem } = useReading(() => archive.readNotes(), [archive, version], onRead);
  const notes = useQuery(archive.readNotes) ?? read;
  if (notes === undefined) {
    return (
      <Card id="parked">
        <Problem problem={problem} />
      </Card>
    );
  }
  const { open, done } = noteLists(notes);
  const shared = { clock: archive.clock, isFixed: archive.isSample };
  return (
    <Card id="parked" summary={notes.length === 0 ? t('parked.empty') : countWords({ open, done })}>
      <Problem problem={problem} />
      <div class="note-lists">
        <NoteList id="open" heading={t('parked.open')} notes={open} {...shared} />
        <NoteList id="done" heading={t('parked.done')} notes={done} order={byDone} {...shared} />
      </div>
    </Card>
  );
}
