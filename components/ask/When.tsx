/** The clock, and the date with the work day that is not over yet. */
import { dayOf, weekdayOf } from '../../tracking/day';
import type { Moment } from '../ribbon/rows';
import { format, t } from '../words';

export interface WhenProps {
  now: Moment;
  /** The local hour; null where nothing but the clock is to be seen. */
  dayTurnHour: number | null;
}

/** @example <When now={now} dayTurnHour={4} /> */
export function When({ now: { at, offset }, dayTurnHour }: WhenProps) {
  return (
    <p class="ask-when">
      <time data-testid="ask-clock">{format.clock(at, offset)}</time>
      {dayTurnHour !== null && <span>{dateWords({ at, offset }, dayTurnHour)}</span>}
    </p>
  );
}

function dateWords({ at, offset }: Moment, dayTurnHour: number): string {
  const [date, workDay] = [dayOf(at, offset, 0), dayOf(at, offset, dayTurnHour)];
  return date === workDay
    ? format.fullDate(date)
    : t('ask.stillYesterday', [format.fullDate(date), format.weekday(weekdayOf(workDay), 'long')]);
}
