/** A line for what somebody was about to do: parked till morning, or handed to their AI; and what was parked before. */
import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteRow } from '../../storage/database';
import { LONGEST_NOTE, readOpenNotes } from '../../storage/notes';
import { keepAnswer } from '../../storage/nudges';
import type { Settings } from '../../storage/settings';
import { warn } from '../../storage/warnings';
import { now } from '../clock';
import { ParkedNotes } from '../parked/ParkedNotes';
import { Button } from '../parts/Button';
import { t } from '../words';
import { HandOff } from './HandOff';
import { keepThought } from './keep-thought';
import { answeredBy, type Occasion } from './occasion';

export interface ThoughtProps {
  occasion: Occasion;
  settings: Settings;
  /** What stands in the line and is not parked yet. */
  draft: { current: string };
}

/** @example <Thought occasion={readOccasion('#late-night,park')} settings={settings} draft={draft} /> */
export function Thought({ occasion, settings, draft }: ThoughtProps) {
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState(draft.current);
  const [isHandingOff, setIsHandingOff] = useState<boolean | null>(null);
  const [problem, setProblem] = useState('');
  const notes = useOpenNotes();
  const kind = answeredBy(occasion);
  useLayoutEffect(() => {
    if (occasion.isParking) {
      field.current?.focus();
    }
  }, [occasion]);

  const write = (text: string): void => {
    draft.current = text;
    setLine(text);
  };
  /** @returns whether it is kept */
  const park = async (text: string): Promise<boolean> => {
    try {
      const isKept = await keepThought(text, settings);
      setProblem(isKept ? '' : t('ask.park.empty'));
      if (isKept) {
        // What was typed meanwhile is another thought.
        write(draft.current === text ? '' : draft.current);
        if (kind !== null) {
          // It is parked, whatever becomes of the answer.
          keepAnswer(kind, 'park').catch((error: unknown) =>
            warn({ at: now(), kind: 'database-failed', detail: String(error) }),
          );
        }
      }
      return isKept;
    } catch (error) {
      setProblem(t('ask.park.failed', [String(error)]));
      return false;
    }
  };

  return (
    <div class="ask-thought">
      <form
        class="ask-write"
        onSubmit={(event) => {
          event.preventDefault();
          void park(line).then(() => field.current?.focus());
        }}
      >
        <label for="thought">{t('ask.park.label')}</label>
        <input
          id="thought"
          ref={field}
          data-testid="thought"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          placeholder={t('ask.park.placeholder')}
          aria-describedby="thought-problem"
          value={line}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <p id="thought-problem" role="status" class="ask-problem" data-testid="park-problem">
          {problem}
        </p>
        <div class="ask-do">
          <Button type="submit" data-testid="park">
            {t('ask.park.button')}
          </Button>
          <Button
            id="hand-off"
            data-testid="hand-off"
            aria-expanded={isHandingOff === true}
            aria-controls="hand-off-note"
            onClick={() => setIsHandingOff((is) => is !== true)}
          >
            {t('ask.handOff.button')}
          </Button>
        </div>
      </form>
      {isHandingOff !== null && (
        <HandOff
          line={line}
          kind={kind}
          isOpen={isHandingOff}
          onPark={park}
          onClose={() => {
            setIsHandingOff(false);
            document.getElementById('hand-off')?.focus();
          }}
        />
      )}
      <ParkedNotes notes={notes} nextFocus="thought" />
    </div>
  );
}

function useOpenNotes(): readonly NoteRow[] {
  const [notes, setNotes] = useState<readonly NoteRow[]>([]);
  useEffect(() => {
    // A database that cannot be read is told of elsewhere on the page.
    const subscription = liveQuery(readOpenNotes).subscribe(setNotes, () => undefined);
    return () => subscription.unsubscribe();
  }, []);
  return notes;
}
