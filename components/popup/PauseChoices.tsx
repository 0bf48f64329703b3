/** For how long to pause: opens under the button that asks for it, and closes with Esc. */
import { HOUR, type Instant, later } from '../../tracking/instant';
import { now as readClock } from '../clock';
import { Button } from '../parts/Button';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import { tomorrowWords, untilTomorrow } from './pause-words';

export interface PauseChoicesProps {
  id: string;
  now: Moment;
  dayTurnHour: number;
  /** @param until null until the person resumes */
  onPause: (until: Instant | null) => void;
  onClose: () => void;
}

/** @example <PauseChoices id="pause" now={now} dayTurnHour={4} onPause={pause} onClose={close} /> */
export function PauseChoices({ id, now, dayTurnHour, onPause, onClose }: PauseChoicesProps) {
  return (
    <fieldset
      id={id}
      class="popup-pause-choices"
      aria-label={t('popup.pause.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <Button onClick={() => onPause(later(readClock(), HOUR))} data-testid="pause-hour">
        {t('popup.pause.hour')}
      </Button>
      <Button onClick={() => onPause(untilTomorrow(now, dayTurnHour))} data-testid="pause-tomorrow">
        {tomorrowWords(now, dayTurnHour)}
      </Button>
      <Button onClick={() => onPause(null)} data-testid="pause-open">
        {t('popup.pause.untilResumed')}
      </Button>
    </fieldset>
  );
}
