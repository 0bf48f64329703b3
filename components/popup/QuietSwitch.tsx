/** Nothing is shown for an hour: the person is presenting. Counting goes on. */
import { HOUR, later } from '../../tracking/instant';
import { now as readClock } from '../clock';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import type { Choices } from './reading';
import { Switch } from './Switch';
import { isRunning, type OnWish } from './wishes';

export interface QuietSwitchProps {
  choices: Choices;
  now: Moment;
  onWish: OnWish;
}

/** @example <QuietSwitch choices={choices} now={now} onWish={onWish} /> */
export function QuietSwitch({ choices: { control }, now, onWish }: QuietSwitchProps) {
  const until = isRunning(control.quietUntil, now.at) ? control.quietUntil : null;
  return (
    <Switch
      until={until}
      offWords={t('popup.quiet.button')}
      onWords={(clock) => t('popup.quiet.until', [clock])}
      onClick={() => onWish((wishes) => ({ ...wishes, quietUntil: until === null ? later(readClock(), HOUR) : null }))}
      data-testid="quiet"
    />
  );
}
