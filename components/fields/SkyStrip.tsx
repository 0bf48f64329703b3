/**
 * The person's own day as one strip of sky, day turn to day turn, with the lines that they set. It says nothing that the
 * fields beside it do not say, so it is hidden from screen readers.
 */
import { useId } from 'preact/hooks';
import type { Settings } from '../../storage/settings';
import { nightsOf, ribbonMinute } from '../ribbon/night';
import { skyStops } from '../ribbon/sky';
import { percent } from '../ribbon/units';
import { format, t } from '../words';
import './sky-strip.css';

export type StripHours = Pick<Settings, 'dayTurnHour' | 'usualStart' | 'usualStop' | 'quietFrom'>;

/** @example <SkyStrip hours={settings} /> */
export function SkyStrip({ hours }: { hours: StripHours }) {
  const id = useId();
  const { dayTurnHour, usualStart, usualStop, quietFrom } = hours;
  const at = (minutes: number): string => percent(ribbonMinute(minutes, dayTurnHour));
  return (
    <div class="sky-strip" aria-hidden="true">
      <div class="sky-strip-marks">
        <Mark left={at(usualStart)}>{t('options.hours.stripStart', [format.clockOf(usualStart)])}</Mark>
        <Mark left={at(usualStop)}>{t('options.hours.stripStop', [format.clockOf(usualStop)])}</Mark>
      </div>
      <svg class="sky-strip-sky" aria-hidden="true">
        <defs>
          <linearGradient id={id}>
            {skyStops(nightsOf(hours)).map(({ at: offset, tone }, index) => (
              <stop key={index} offset={offset} class={`sky-strip-${tone}`} />
            ))}
          </linearGradient>
        </defs>
        <rect width="100%" height="100%" rx="6" fill={`url(#${id})`} />
        {[usualStart, usualStop].map((minutes, index) => (
          <line key={index} class="sky-strip-line" x1={at(minutes)} x2={at(minutes)} y1="2" y2="16" />
        ))}
      </svg>
      <div class="sky-strip-marks">
        <span class="sky-strip-turn">{t('options.hours.stripTurn', [format.clockOf(dayTurnHour * 60)])}</span>
        <Mark left={at(quietFrom)}>{t('options.hours.stripQuiet', [format.clockOf(quietFrom)])}</Mark>
      </div>
    </div>
  );
}

/** A label centred under or over its place, which never leaves the strip. */
function Mark({ left, children }: { left: string; children: string }) {
  return (
    <span class="sky-strip-mark" style={{ '--left': left }}>
      {children}
    </span>
  );
}
