/** A line for what can wait until morning, and what was parked before. */
import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NudgeKind } from '../../nudges/kinds';
import { nextTimeOfDay } from '../../nudges/wall-clock';
import type { NoteRow } from '../../storage/database';
import { LONGEST_NOTE, parkNote, readOpenNotes } from '../../storage/notes';
import { keepAnswer } from '../../storage/nudges';
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings';
import { offsetAt, now as readClock } from '../clock';
import { ParkedNotes } from '../parked/ParkedNotes';
import { Button } from '../parts/Button';
import { t } from '../words';

export interface ParkingProps {
  /** The nudge that is answered by parking something. */
  kind: NudgeKind | null;
  hasFocus: boolean;
  settings: Settings | null;
}

/** @example <Parking kind="late-night" hasFocus settings={settings} /> */
export function Parking({ kind, hasFocus, settings }: ParkingProps) {
  const field = useRef<HTMLInputElement>(null);
  const [notes, setNotes] = useState<NoteRow[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const subscription = liveQuery(readOpenNotes).subscribe(setNotes);
    return () => subscription.unsubscribe();
  }, []);
  useEffect(() => {
    if (hasFocus) {
      field.current?.focus();
    }
  }, [hasFocus]);
  const park = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = field.current as HTMLInputElement;
    const at = readClock();
    try {
      const isKept = await parkNote(input.value, {
        at,
        until: nextTimeOfDay((settings ?? DEFAULT_SETTINGS).usualStart, at, offsetAt),
      });
      if (isKept) {
        input.value = '';
        setProblem('');
        if (kind !== null) {
          await keepAnswer(kind, 'park');
        }
      } else {
        setProblem(t('ask.park.empty'));
      }
    } catch (error) {
      setProblem(t('ask.park.failed', [String(error)]));
    }
    input.focus();
  };
  return (
    <form class="ask-park" onSubmit={(event) => void park(event)}>
      <label for="thought">{t('ask.park.label')}</label>
      <input
        id="thought"
        ref={field}
        data-testid="thought"
        autocomplete="off"
        maxLength={LONGEST_NOTE}
        placeholder={t('ask.park.placeholder')}
        aria-describedby="thought-problem"
        onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
      />
      <Button type="submit" data-testid="park">
        {t('ask.park.button')}
      </Button>
      <p id="thought-problem" role="status" class="ask-problem" data-testid="park-problem">
        {problem}
      </p>
      {notes.length > 0 && <ParkedNotes notes={notes} />}
    </form>
  );
}
