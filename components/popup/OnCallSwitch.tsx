/** On call until the usual start: late-night nudges hold, and the night is marked for what is said of it later. */
import { nextTimeOfDay } from '../../nudges/wall-clock';
import { markDays, unmarkDays } from '../../storage/marks';
import { warn } from '../../storage/warnings';
import { addToDay, dayOf } from '../../tracking/day';
import { offsetAt, now as readClock } from '../clock';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import type { Choices } from './reading';
import { Switch } from './Switch';
import { isRunning, type OnWish } from './wishes';

export interface OnCallSwitchProps {
  choices: Choices;
  now: Moment;
  onWish: OnWish;
}

/** @example <OnCallSwitch choices={choices} now={now} onWish={onWish} /> */
export function OnCallSwitch({ choices: { control, settings }, now, onWish }: OnCallSwitchProps) {
  const until = isRunning(control.onCallUntil, now.at) ? control.onCallUntil : null;
  const toggle = async (): Promise<void> => {
    const at = readClock();
    const end = until ?? nextTimeOfDay(settings.usualStart, at, offsetAt);
    onWish((wishes) => ({ ...wishes, onCallUntil: until === null ? end : null }));
    // A night belongs to the day on which it began.
    const day = addToDay(dayOf(end, offsetAt(end), 0), -1);
    try {
      await (until === null ? markDays : unmarkDays)('on-call', [day]);
    } catch (error) {
      await warn({ at, kind: 'database-failed', detail: String(error) });
    }
  };
  return (
    <Switch
      until={until}
      offWords={t('popup.onCall.button')}
      onWords={(clock) => t('popup.onCall.until', [clock])}
      onClick={() => void toggle()}
      data-testid="on-call"
    />
  );
}
