/** The hours under a ribbon, and those of the week code above it. */
import type { CodeMark } from './code-marks';
import { ribbonMinute } from './night';
import { percent } from './units';

const LABEL_EVERY = 4;
/** A label nearer to an edge than this would touch the label there. */
const CLEARANCE_HOURS = 2;
/** Minutes within which two labels above would touch. */
const CROWDED = 120;

/** @example <Axis dayTurnHour={4} /> */
export function Axis({ dayTurnHour }: { dayTurnHour: number }) {
  const inner = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => {
    const fromTurn = (hour - dayTurnHour + 24) % 24;
    return hour % LABEL_EVERY === 0 && fromTurn >= CLEARANCE_HOURS && fromTurn <= 24 - CLEARANCE_HOURS;
  });
  return (
    <div class="ribbon-axis" aria-hidden="true">
      <span class="is-first">{dayTurnHour}</span>
      {inner.map((hour) => (
        <span key={hour} style={{ left: percent(ribbonMinute(hour * 60, dayTurnHour)) }}>
          {hour}
        </span>
      ))}
      <span class="is-last">{dayTurnHour}</span>
    </div>
  );
}

/** The hours of the week code over their lines. @example <TopAxis marks={codeMarks(code, 4)} /> */
export function TopAxis({ marks: [start, end] }: { marks: readonly [CodeMark, CodeMark] }) {
  const isCrowded = Math.abs(start.minute - end.minute) < CROWDED;
  const side = (isLeft: boolean): string => (isCrowded ? (isLeft ? 'is-left-of-line' : 'is-right-of-line') : '');
  const startsLeft = start.minute <= end.minute;
  return (
    <div class="ribbon-axis is-top" aria-hidden="true">
      <span class={side(startsLeft)} style={{ left: percent(start.minute) }}>
        {start.hour}
      </span>
      <span class={side(!startsLeft)} style={{ left: percent(end.minute) }}>
        {end.hour}
      </span>
    </div>
  );
}
