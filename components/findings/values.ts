/** What a pattern measured, and its values by name as they are read. */
import type { Detected } from '../../patterns/detect';
import type { History } from '../../patterns/history';
import { HOUR } from '../../tracking/instant';
import { format } from '../words';

/** A finding and the history that shows it. */
export interface Told {
  finding: Pick<Detected, 'id' | 'level' | 'days' | 'values'>;
  history: History;
}

export interface Measured {
  fact: string;
  measured: string;
  /** Instead of the name of the pattern. */
  title?: string;
}

/** A value as a number; 0 where it is not known. @example value(finding, 'weeks') //=> 2 */
export function value({ values }: Told['finding'], name: string): number {
  return values[name] ?? 0;
}

/** @example count(finding, 'weeks') //=> "2" */
export function count(finding: Told['finding'], name: string): string {
  return format.number(Math.round(value(finding, name)));
}

/** Whole hours, of hours. @example hours(finding, 'lastWeek') //=> "57 h" */
export function hours(finding: Told['finding'], name: string): string {
  return format.hours(value(finding, name) * HOUR);
}

/** Hours and minutes, of hours. @example length(finding, 'shortest') //=> "7 h 20 m" */
export function length(finding: Told['finding'], name: string): string {
  return format.duration(value(finding, name) * HOUR);
}

/** @example wholeDays(finding, 'sinceDayOff') //=> "8" */
export function wholeDays(finding: Told['finding'], name: string): string {
  return format.number(Math.floor(value(finding, name)));
}

/** The clock, of hours after midnight. @example clock(finding, 'first') //=> "09:30" */
export function clock(finding: Told['finding'], name: string): string {
  return format.clockOf(Math.round(value(finding, name) * 60));
}
