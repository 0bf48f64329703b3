/**
 * Worked and active time counted by hand, minute by minute, with nothing of the product's own code: what a person would
 * get with squared paper. Spans must begin and end on whole minutes.
 */
const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const BRIDGE_MINUTES = 15;
const GLANCE_MINUTES = 10;

export interface HandSpan {
  readonly [field: string]: unknown;
  readonly start: number;
  readonly end: number;
  readonly tool: string;
  readonly offset: number;
}

export interface Lengths {
  readonly worked: number;
  readonly active: number;
}

export interface Calendar {
  readonly now: number;
  /** Minutes east of UTC that the wall clock shows now; a span has its own. */
  readonly offset: number;
  /** 1 is Monday. */
  readonly firstWeekday: number;
  readonly dayTurnHour: number;
}

/** Today's and this week's lengths in milliseconds. */
export function handCount(spans: readonly HandSpan[], calendar: Calendar): { today: Lengths; week: Lengths } {
  // Each minute with the offset of its wall clock; a pause has that of the work before it.
  const active = new Map<number, number>();
  for (const { start, end, offset } of [...spans].sort((a, b) => a.start - b.start)) {
    for (let minute = start / MINUTE; minute < end / MINUTE; minute += 1) {
      active.set(minute, offset);
    }
  }
  const worked = workedMinutes(active);
  const dayOf = (minute: number, offset: number) =>
    Math.floor((minute + offset - calendar.dayTurnHour * 60) / DAY_MINUTES);
  const today = dayOf(calendar.now / MINUTE, calendar.offset);
  // Day 0 of the epoch was a Thursday, the fourth of a week.
  const weekday = ((today + 3) % 7) + 1;
  const firstDay = today - ((weekday - calendar.firstWeekday + 7) % 7);
  const length = (minutes: ReadonlyMap<number, number>, from: number) =>
    [...minutes].map(([minute, offset]) => dayOf(minute, offset)).filter((day) => day >= from && day <= today).length *
    MINUTE;
  return {
    today: { worked: length(worked, today), active: length(active, today) },
    week: { worked: length(worked, firstDay), active: length(active, firstDay) },
  };
}

function workedMinutes(active: ReadonlyMap<number, number>): Map<number, number> {
  const worked = new Map<number, number>();
  let run: number[] = [];
  const close = () => {
    const first = run[0] as number;
    const last = run.at(-1) as number;
    if (run.length > 0 && last - first + 1 >= GLANCE_MINUTES) {
      let offset = active.get(first) as number;
      for (let minute = first; minute <= last; minute += 1) {
        offset = active.get(minute) ?? offset;
        worked.set(minute, offset);
      }
    }
    run = [];
  };
  for (const minute of active.keys()) {
    if (run.length > 0 && minute - (run.at(-1) as number) - 1 > BRIDGE_MINUTES) {
      close();
    }
    run.push(minute);
  }
  close();
  return worked;
}
