/** The ribbon of the week in a reading, with a pause that is still going on drawn as unknown time. */
import { isPaused } from '../../storage/control';
import type { Weekday } from '../../tracking/day';
import { offsetAt } from '../clock';
import { nightsOf } from '../ribbon/night';
import { layRows } from '../ribbon/rows';
import { WeekRibbon } from '../ribbon/WeekRibbon';
import type { Choices, WeekReading } from './reading';

export interface WeekPictureProps {
  choices: Choices;
  week: WeekReading;
  restDays: readonly Weekday[];
}

/** @example <WeekPicture {...reading} /> */
export function WeekPicture({ choices: { settings, control, access }, week, restDays }: WeekPictureProps) {
  const { now } = week;
  const pause = isPaused(control, now.at) ? control.paused : null;
  const unknown = pause === null ? week.unknown : [...week.unknown, { start: pause.since, end: now.at }];
  return (
    <WeekRibbon
      rows={layRows({ ...week, unknown, dayTurnHour: settings.dayTurnHour, restDays, offsetAt })}
      hours={settings}
      nights={nightsOf(settings)}
      code={week.code}
      isBlank={!week.hasHistory && access.granted.length === 0}
    />
  );
}
