/** The hours under a ribbon, and the person's usual start and stop above it. */
import { format } from '../words';
import { RIBBON_MINUTES, ribbonMinute } from './night';
import { percent } from './units';
import type { RibbonHours } from './WeekRibbon';

const LABEL_EVERY = 4;
/** A label nearer to an edge than this would touch the label there. */
const CLEARANCE_HOURS = 2;

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

/** Labels for the dotted lines of the usual hours. @example <TopAxis hours={settings} /> */
export function TopAxis({ hours }: { hours: RibbonHours }) {
  const start = ribbonMinute(hours.usualStart, hours.dayTurnHour);
  const stop = ribbonMinute(hours.usualStop, hours.dayTurnHour);
  const areClose = Math.abs(start - stop) < 4 * 60;
  return (
    <div class="ribbon-axis is-top" aria-hidden="true">
      <span class={side(start, areClose && start < stop, areClose && start > stop)} style={{ left: percent(start) }}>
        {format.clockOf(hours.usualStart)}
      </span>
      <span class={side(stop, areClose && stop < start, areClose && stop > start)} style={{ left: percent(stop) }}>
        {format.clockOf(hours.usualStop)}
      </span>
    </div>
  );
}

/** On which side of its line a label stands, so that it neither leaves the ribbon nor meets the other one. */
function side(minute: number, isPushedLeft: boolean, isPushedRight: boolean): string {
  if (minute < 60) {
    return 'is-right-of-line';
  }
  if (minute > RIBBON_MINUTES - 60) {
    return 'is-left-of-line';
  }
  return isPushedLeft ? 'is-left-of-line' : isPushedRight ? 'is-right-of-line' : '';
}
