/** On call until the usual start: late-night nudges hold, and the night is marked for what is said of it later. */
import { endOnCall, goOnCall } from '../../storage/on-call';
import { warn } from '../../storage/warnings';
import { offsetAt, now as readClock } from '../clock';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import type { Choices } from './reading';
import { Switch } from './Switch';
import { isRunning } from './wishes';

export interface OnCallSwitchProps {
  choices: Choices;
  now: Moment;
}

/** @example <OnCallSwitch choices={choices} now={now} /> */
export function OnCallSwitch({ choices: { control, settings }, now }: OnCallSwitchProps) {
  const until = isRunning(control.onCallUntil, now.at) ? control.onCallUntil : null;
  const toggle = async (): Promise<void> => {
    const at = readClock();
    try {
      await (until === null ? goOnCall(settings.usualStart, { now: at, offsetAt }) : endOnCall(until, offsetAt));
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
