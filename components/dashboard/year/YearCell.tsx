/** A day of the calendar: a square by its hours, a dot where nobody saw it, a ring on leave, a hatch on a rest day. */
import { percentOf } from '../../charts/percent-of';
import type { YearDay } from './year-days';

/** Between two squares, of the distance from one to the next. */
const GAP = 0.16;
const ROWS = 7;

export interface YearCellProps {
  day: YearDay;
  column: number;
  row: number;
  columns: number;
  /** See `YearHatches`. */
  hatchId: string;
}

/** @example <YearCell day={tuesday} column={46} row={1} columns={53} hatchId={id} /> */
export function YearCell({ day, column, row, columns, hatchId }: YearCellProps) {
  const { worked, step, isSeen, isLeave, isRest, isToday, isAhead } = day;
  const boxWithin = (gap: number) => ({
    x: percentOf((column + gap / 2) / columns),
    y: percentOf((row + gap / 2) / ROWS),
    width: percentOf((1 - gap) / columns),
    height: percentOf((1 - gap) / ROWS),
  });
  const box = boxWithin(GAP);
  const middle = { cx: percentOf((column + 0.5) / columns), cy: percentOf((row + 0.5) / ROWS) };
  // Of today nobody can say yet that it was not seen.
  const isUnseen = !isSeen && !isToday;
  const state = isAhead ? 'ahead' : isUnseen ? 'unseen' : step === 0 ? 'empty' : `step-${step}`;
  const isFilled = !isAhead && step > 0;
  return (
    <g
      data-testid="year-day"
      data-day={day.day}
      data-worked={worked}
      data-state={state}
      data-leave={isLeave}
      data-rest={isRest}
    >
      {state !== 'unseen' && <rect class={`year-cell is-${state}`} {...box} />}
      {isRest && <rect class="year-cell" {...box} fill={`url(#${hatchId}-${isFilled ? 'filled' : 'empty'})`} />}
      {state === 'unseen' && !isLeave && <circle class="year-dot" {...middle} />}
      {isLeave && <circle class={isFilled ? 'year-ring is-on-filled' : 'year-ring'} {...middle} />}
      {isToday && <rect class="year-cell is-today" {...boxWithin(0)} />}
    </g>
  );
}

/** What a hatch is made of, over what was worked and over what was not. @example <YearHatches id={id} /> */
export function YearHatches({ id }: { id: string }) {
  return (
    <defs>
      {['filled', 'empty'].map((ground) => (
        <pattern
          key={ground}
          id={`${id}-${ground}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class={`year-hatch is-on-${ground}`} width="1" height="4" />
        </pattern>
      ))}
    </defs>
  );
}
