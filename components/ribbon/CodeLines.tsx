/** Dotted lines at the hours of the week code, or at the usual ones, through the days that have begun. */
import { isNight, type Stretch } from './night';
import { percent, rem } from './units';

export interface CodeLinesProps {
  /** After the day turn. */
  minutes: readonly number[];
  nights: readonly Stretch[];
  /** Pixels from the top at which the days to come begin. */
  bottom: number;
}

/** @example <CodeLines minutes={[300, 870]} nights={nights} bottom={64} /> */
export function CodeLines({ minutes, nights, bottom }: CodeLinesProps) {
  return (
    <>
      {minutes.map((minute, index) => {
        const x = percent(minute);
        const classes = isNight(minute, nights) ? 'ribbon-code is-on-night' : 'ribbon-code';
        return <line key={index} class={classes} x1={x} x2={x} y1="-1" y2={rem(bottom)} />;
      })}
    </>
  );
}
