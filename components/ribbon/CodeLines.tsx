/** Dotted lines at the hours of the week code, through the days that have begun. */
import type { CodeMark } from './code-marks';
import { isNight, type Stretch } from './night';
import { percent, rem } from './units';

export interface CodeLinesProps {
  marks: readonly CodeMark[];
  nights: readonly Stretch[];
  /** Pixels from the top at which the days to come begin. */
  bottom: number;
}

/** @example <CodeLines marks={codeMarks(code, 4)} nights={nights} bottom={64} /> */
export function CodeLines({ marks, nights, bottom }: CodeLinesProps) {
  return (
    <>
      {marks.map(({ minute }, index) => {
        const x = percent(minute);
        const classes = isNight(minute, nights) ? 'ribbon-code is-on-night' : 'ribbon-code';
        return <line key={index} class={classes} x1={x} x2={x} y1="-1" y2={rem(bottom)} />;
      })}
    </>
  );
}
