/** A line for what can wait until morning, and what was parked before. */
import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NudgeKind } from '../../nudges/kinds';
import type { NoteRow } from '../../storage/database';
import { glanceItem } from '../../storage/glance';
import { LONGEST_NOTE, parkThought, readOpenNotes } from '../../storage/notes';
import { keepAnswer } from '../../storage/nudges';
import { knownRestDays } from '../../storage/rest-days';
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
    const hours = settings ?? DEFAULT_SETTINGS;
    try {
      const until = await parkThought(input.value, {
        at: readClock(),
        offsetAt,
        settings: hours,
        restDays: knownRestDays(hours, await glanceItem.get()),
      });
      if (until !== null) {
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
      <ParkedNotes notes={notes} nextFocus="thought" />
    </form>
  );
}
