/** Dotted lines at the usual start and stop, through the days that have begun. */
import { isNight, ribbonMinute, type Stretch } from './night';
import { percent, rem } from './units';
import type { RibbonHours } from './WeekRibbon';

export interface UsualLinesProps {
  hours: RibbonHours;
  nights: readonly Stretch[];
  /** Pixels from the top at which the days to come begin. */
  bottom: number;
}

/** @example <UsualLines hours={settings} nights={nights} bottom={64} /> */
export function UsualLines({ hours, nights, bottom }: UsualLinesProps) {
  return (
    <>
      {[hours.usualStart, hours.usualStop].map((clock) => {
        const minute = ribbonMinute(clock, hours.dayTurnHour);
        const x = percent(minute);
        const classes = isNight(minute, nights) ? 'ribbon-usual is-on-night' : 'ribbon-usual';
        return <line key={clock} class={classes} x1={x} x2={x} y1="-1" y2={rem(bottom)} />;
      })}
    </>
  );
}
