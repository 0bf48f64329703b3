/** What a pattern finds: how grave it is, the days that show it, and what was measured. */
import type { DayKey } from '../tracking/day';

/** From the lightest to the gravest. */
export const LEVELS = ['notice', 'warning', 'severe'] as const;
export type Level = (typeof LEVELS)[number];

export type Family = 'volume' | 'schedule' | 'weekend' | 'rest' | 'clock' | 'attention' | 'on-call' | 'trend';

/** What one pattern says of one history. */
export interface Found {
  level: Level;
  /** The days that show it, in order. */
  days: readonly DayKey[];
  /** What was measured, by name; hours are numbers of hours. */
  values: Readonly<Record<string, number>>;
}

/** Whether a level is graver than another. @example isGraver('severe', 'notice') //=> true */
export function isGraver(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(other);
}

/**
 * The gravest level whose condition holds, or null.
 *
 * @example gravest({ notice: hours > 48, warning: hours >= 55, severe: false }) //=> 'warning'
 */
export function gravest(holds: Readonly<Record<Level, boolean>>): Level | null {
  return LEVELS.findLast((level) => holds[level]) ?? null;
}

/** The values that are known. @example known({ lastWeek: 50, fourWeeks: undefined }) //=> { lastWeek: 50 } */
export function known(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
