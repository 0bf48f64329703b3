/**
 * What the address of the dashboard says: the week and the year that are shown, whether it is the sample, and as its anchor
 * the section. It is kept in the address so that it survives a reload and can be linked to; it names no tool.
 */
import { type DayKey, isDayKey } from '../../tracking/day';

export interface Address {
  /** A day of the week that is shown; null for the one that runs. */
  week: DayKey | null;
  /** The year that is shown; null for the one that runs. */
  year: number | null;
  isSample: boolean;
}

const YEAR = /^[1-9]\d{3}$/;

/** @example readAddress('?week=2026-11-16') //=> { week: '2026-11-16', year: null, isSample: false } */
export function readAddress(search: string): Address {
  const parameters = new URLSearchParams(search);
  const week = parameters.get('week') ?? '';
  const year = parameters.get('year') ?? '';
  return {
    week: isDayKey(week) ? week : null,
    year: YEAR.test(year) ? Number(year) : null,
    isSample: parameters.has('sample'),
  };
}

/** The address of a week, from other pages; null for the one that runs. @example weekAddress('2026-11-16') //=> '/dashboard.html?week=2026-11-16#week' */
export function weekAddress(week: DayKey | null): string {
  return `/dashboard.html${writeAddress({ week, year: null, isSample: false })}#week`;
}

/** @example writeAddress({ week: '2026-11-16', year: 2024, isSample: true }) //=> '?sample&week=2026-11-16&year=2024' */
export function writeAddress({ week, year, isSample }: Address): string {
  const parts = [
    isSample ? 'sample' : [],
    week === null ? [] : `week=${week}`,
    year === null ? [] : `year=${year}`,
  ].flat();
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
