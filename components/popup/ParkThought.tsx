/** The row of what can be done now. Its last button opens a line for a thought that can wait. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../storage/settings';
import type { Weekday } from '../../tracking/day';
import { Button } from '../parts/Button';
import { t } from '../words';
import { ParkLine } from './ParkLine';

export interface ParkThoughtProps {
  settings: Settings;
  restDays: readonly Weekday[];
  /** The other buttons of the row. */
  children: ComponentChildren;
}

/** The id of the button. */
export const PARK_ID = 'park';

const LINE_ID = 'park-line';

/** @example <ParkThought settings={settings} restDays={[6, 7]}><Actions … /></ParkThought> */
export function ParkThought({ settings, restDays, children }: ParkThoughtProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div class="popup-acts is-row">
        {children}
        <Button
          id={PARK_ID}
          aria-expanded={isOpen}
          aria-controls={isOpen ? LINE_ID : undefined}
          onClick={() => setIsOpen(!isOpen)}
          data-testid="park"
        >
          {t('popup.park.button')}
        </Button>
      </div>
      {isOpen && (
        <ParkLine
          id={LINE_ID}
          settings={settings}
          restDays={restDays}
          onClose={() => {
            setIsOpen(false);
            document.getElementById(PARK_ID)?.focus();
          }}
        />
      )}
    </>
  );
}
