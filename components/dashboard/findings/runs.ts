/** The days on which a pattern was found, as runs: adjacent days at one level. */
import type { Level } from '../../../patterns/finding';
import type { PatternId } from '../../../patterns/pattern';
import type { FoundOn } from '../../../patterns/year';
import type { DayKey } from '../../../tracking/day';

export interface Run {
  level: Level;
  first: DayKey;
  last: DayKey;
  /** Its place among the days of the year, and how many it has. */
  start: number;
  length: number;
}

/** What a year says of a pattern. */
export interface PatternYear {
  runs: Run[];
  /** The seen days on which it was found, and all that were seen. */
  found: number;
  seen: number;
  /** The last of them; null where there is none. */
  last: DayKey | null;
}

/** @param year side by side, in order @example runsOf(year, 'short-rest') //=> [{ level: 'warning', first: '2026-10-12', … }] */
export function runsOf(year: readonly FoundOn[], id: PatternId): Run[] {
  const runs: Run[] = [];
  let level: Level | undefined;
  year.forEach(({ day, found }, index) => {
    const run = runs.at(-1);
    const now = found.get(id);
    if (now !== undefined && run !== undefined && now === level) {
      run.last = day;
      run.length += 1;
    } else if (now !== undefined) {
      runs.push({ level: now, first: day, last: day, start: index, length: 1 });
    }
    level = now;
  });
  return runs;
}

/** @example patternYear(year, 'short-rest').found //=> 41 */
export function patternYear(year: readonly FoundOn[], id: PatternId): PatternYear {
  const seen = year.filter(({ isSeen }) => isSeen);
  const found = seen.filter((day) => day.found.has(id));
  return { runs: runsOf(year, id), found: found.length, seen: seen.length, last: found.at(-1)?.day ?? null };
}

/** Stretches of days without a sign, by their places. @example unseenIn(year) //=> [{ start: 12, length: 2 }] */
export function unseenIn(year: readonly FoundOn[]): Pick<Run, 'start' | 'length'>[] {
  const stretches: Pick<Run, 'start' | 'length'>[] = [];
  year.forEach(({ isSeen }, index) => {
    const last = stretches.at(-1);
    if (isSeen) {
      return;
    }
    if (last !== undefined && last.start + last.length === index) {
      last.length += 1;
    } else {
      stretches.push({ start: index, length: 1 });
    }
  });
  return stretches;
}
