/** The foot of the page: a night on one line. What is gone of it is lit, what is left is dark, and morning is at its end. */
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import type { NightHours } from '../ribbon/night';
import { format, t } from '../words';
import { fill, SLOTS } from './fill';
import { nightShares, shareOf } from './night-shares';

export interface NightFootProps {
  from: Instant;
  until: Instant;
  now: Instant;
  hours: NightHours;
  /** Whether it says how long it is until the usual start. */
  isCounted: boolean;
  /** What begins the line: quiet time, or the end of the work. */
  begin: string;
}

/** @example <NightFoot {...quiet} now={now} hours={settings} isCounted begin="22:00 quiet time" /> */
export function NightFoot({ from, until, now, hours, isCounted, begin }: NightFootProps) {
  const { night, deep, morning } = nightShares({ from, until, offset: offsetAt(from) }, hours);
  const gone = shareOf(now, { from, until });
  const percent = (share: number) => `${share * 100}%`;
  return (
    <footer class="ask-night" data-testid="night">
      <p>
        <span>{begin}</span>
        {isCounted && (
          <span>{fill(t('ask.night.left', [SLOTS[0]]), [<b key="left">{format.duration(until - now)}</b>])}</span>
        )}
        <span>{t('ask.night.start', [format.clock(until, offsetAt(until))])}</span>
      </p>
      <div
        aria-hidden="true"
        style={{
          '--night-from': percent(night),
          '--deepest': percent(deep),
          '--night-to': percent(morning),
          '--gone': percent(gone),
        }}
      >
        <i />
        <u />
      </div>
    </footer>
  );
}
