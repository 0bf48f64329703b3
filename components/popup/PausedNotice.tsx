/** While paused: until when, what that means for the time, and the way back. */
import { useEffect, useRef } from 'preact/hooks';
import type { Pause } from '../../storage/control';
import { Button } from '../parts/Button';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import { pausedWords } from './pause-words';

export interface PausedNoticeProps {
  pause: Pause;
  now: Moment;
  onResume: () => void;
  /** Whether the person has just paused from the keyboard or mouse: the focus then moves to the way back. */
  takesFocus: boolean;
}

/** @example <PausedNotice pause={control.paused} now={now} onResume={resume} takesFocus={false} /> */
export function PausedNotice({ pause, now, onResume, takesFocus }: PausedNoticeProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) {
      section.current?.querySelector('button')?.focus();
    }
  }, []);
  return (
    <section class="popup-say" ref={section}>
      <h2 class="popup-say-title" aria-live="polite" data-testid="now-line" data-reason="paused" data-counted={false}>
        {pausedWords(pause, now)}
      </h2>
      <p>{t('popup.paused.meaning')}</p>
      <Button kind="main" onClick={onResume} data-testid="resume">
        {t('popup.paused.resume')}
      </Button>
    </section>
  );
}
