/** After clocking out: the day is closed with what is known of it, and the night until the usual start lies ahead. */
import { type DayKey, minutesIntoDay } from '../../tracking/day';
import type { DaySummary } from '../../tracking/day-summary';
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { Button } from '../parts/Button';
import type { NightHours } from '../ribbon/night';
import { format, t } from '../words';
import { endedDay } from './ended-day';
import { NightLine } from './NightLine';
import { Notice } from './Notice';
import type { OnWish } from './wishes';

export interface ClockedOutNoticeProps {
  /** The work day that was ended, and when. */
  day: DayKey;
  at: Instant;
  /** The usual start. */
  until: Instant;
  /** The days from the one that was ended to today. */
  summaries: readonly DaySummary[];
  hours: NightHours;
  onWish: OnWish;
}

/** @example <ClockedOutNotice day={thursday} {...clockedOut} summaries={[today]} hours={settings} onWish={onWish} /> */
export function ClockedOutNotice({ day, at, until, summaries, hours, onWish }: ClockedOutNoticeProps) {
  const { title, times, stopped, rest } = endedDay(day, { at, until }, summaries);
  const clocks = [format.clock(stopped.at, stopped.offset), format.clock(until, offsetAt(until))] as const;
  return (
    <Notice title={title} data-testid="clocked-out">
      {times !== null && <p data-testid="out-times">{times}</p>}
      <NightLine
        from={minutesIntoDay(stopped.at, stopped.offset, day, 0)}
        to={minutesIntoDay(until, offsetAt(until), day, 0)}
        labels={clocks}
        hours={hours}
      />
      <div class="popup-rest">
        <p>
          <strong>{format.duration(rest)}</strong> {t('popup.out.rest')}
        </p>
        <Button
          id="go-on"
          onClick={() => onWish((wishes) => ({ ...wishes, clockedOut: null }), 'clock-out')}
          data-testid="go-on"
        >
          {t('popup.out.goOn')}
        </Button>
      </div>
    </Notice>
  );
}
