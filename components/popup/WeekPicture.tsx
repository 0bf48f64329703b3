/**
 * The ribbon of the week in a reading, with a pause that is still going on drawn as unknown time, and the question about a
 * day that is longer than anybody's.
 */
import { isPaused } from '../../storage/control';
import { offsetAt } from '../clock';
import { allYouLines } from '../parts/all-you';
import { QuietLine } from '../parts/QuietLine';
import { nightsOf } from '../ribbon/night';
import { layRows } from '../ribbon/rows';
import { WeekRibbon } from '../ribbon/WeekRibbon';
import type { Choices, WeekReading } from './reading';

export interface WeekPictureProps {
  choices: Choices;
  week: WeekReading;
}

/** @example <WeekPicture {...reading} /> */
export function WeekPicture({ choices: { settings, control, access }, week }: WeekPictureProps) {
  const { now } = week;
  const pause = isPaused(control, now.at) ? control.paused : null;
  const unknown = pause === null ? week.unknown : [...week.unknown, { start: pause.since, end: now.at }];
  const rows = layRows({ ...week, unknown, dayTurnHour: settings.dayTurnHour, offsetAt });
  return (
    <>
      <WeekRibbon
        rows={rows}
        hours={settings}
        nights={nightsOf(settings)}
        code={week.code}
        isBlank={!week.hasHistory && access.granted.length === 0}
      />
      {allYouLines(rows).map((line) => (
        <QuietLine key={line} text={line} data-testid="all-you" />
      ))}
    </>
  );
}
