/** After clocking out: the day is closed with what is known of it, and one button to go. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button';
import type { EndedDay } from '../popup/ended-day';
import { format, t } from '../words';

export interface ClosingLineProps {
  /** Null where nothing is to be said of it. */
  ended: EndedDay | null;
  /** Whether a line that was only written has been parked with it. */
  isDraftParked: boolean;
  onClose: () => void;
}

/** @example <ClosingLine ended={endedDay(thursday, clockedOut, [today])} isDraftParked onClose={leave} /> */
export function ClosingLine({ ended, isDraftParked, onClose }: ClosingLineProps) {
  const button = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => button.current?.querySelector('button')?.focus(), []);
  return (
    <>
      {ended !== null && (
        <div id="closing" data-testid="closing">
          <h1>{ended.title}</h1>
          {ended.times !== null && (
            <p class="ask-shape" data-testid="out-times">
              {ended.times}
            </p>
          )}
          <p class="ask-rest">
            <strong>{format.duration(ended.rest)}</strong> {t('popup.out.rest')}
          </p>
          {isDraftParked && (
            <p class="ask-rest" data-testid="draft-parked">
              {t('ask.park.draft')}
            </p>
          )}
        </div>
      )}
      <div class="ask-ways" ref={button}>
        <Button kind="main" size="big" data-testid="close" aria-describedby="closing" onClick={onClose}>
          {t('ask.close')}
        </Button>
      </div>
    </>
  );
}
