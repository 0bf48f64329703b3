/** A line for a thought that can wait. Enter parks it, and the line says until when; Esc closes it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE, parkThought } from '../../storage/notes';
import type { Settings } from '../../storage/settings';
import type { Weekday } from '../../tracking/day';
import { offsetAt, now as readClock } from '../clock';
import { t } from '../words';
import { keptWords } from './kept-words';
import '../parts/line-field.css';

export interface ParkLineProps {
  id: string;
  settings: Settings;
  restDays: readonly Weekday[];
  onClose: () => void;
}

/** @example <ParkLine id="park-line" settings={settings} restDays={[6, 7]} onClose={close} /> */
export function ParkLine({ id, settings, restDays, onClose }: ParkLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);
  const park = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = field.current as HTMLInputElement;
    const at = readClock();
    const text = input.value;
    // At once, for a key may be pressed twice.
    input.value = '';
    try {
      const until = await parkThought(text, { at, offsetAt, settings, restDays });
      setSaid(until === null ? t('ask.park.empty') : keptWords(until, at, offsetAt));
    } catch (error) {
      input.value = text;
      setSaid(t('ask.park.failed', [String(error)]));
    }
  };
  return (
    <form
      id={id}
      class="popup-park"
      onSubmit={(event) => void park(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <input
        class="line-field"
        ref={field}
        maxLength={LONGEST_NOTE}
        autocomplete="off"
        aria-label={t('popup.park.label')}
        aria-describedby="park-said"
        placeholder={t('popup.park.placeholder')}
        data-testid="park-text"
      />
      <p id="park-said" role="status" data-testid="park-said">
        {said}
      </p>
    </form>
  );
}
