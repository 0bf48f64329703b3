/**
 * What the hours said earlier in a range: as of the end of each of its weeks, for what was found in May is not found in
 * November any more.
 */
import { asOf } from '../../patterns/as-of';
import { type Detected, detectAll } from '../../patterns/detect';
import { isGraver, type Level } from '../../patterns/finding';
import type { Day, History } from '../../patterns/history';
import { PATTERN_IDS, type PatternId } from '../../patterns/pattern';
import type { DayRange } from '../../storage/marks';
import { inSlices } from '../../storage/slices';
import { type DayKey, weekOf } from '../../tracking/day';

/** A pattern that was found at the ends of some weeks. */
export interface FoundEarlier {
  id: PatternId;
  /** The gravest that it had. */
  level: Level;
  /** How many of the weeks. */
  weeks: number;
  /** The last day of the last of them. */
  last: DayKey;
}

export interface EarlierWeeks {
  /** How many were looked at: those of which something was seen. */
  looked: number;
  /** In the order of the catalogue. */
  found: FoundEarlier[];
}

/**
 * Looks at a history as of the end of each week in a range, a week at a time with room between them.
 *
 * @param range the first day, and the day before which a week has to be over
 * @param isTold whether a finding is told at all
 * @example (await findEarlier(history, { from: '2026-06-01', to: '2026-11-22' }, isTold)).found[0]?.weeks //=> 12
 */
export async function findEarlier(
  history: History,
  { from, to }: DayRange,
  isTold: (finding: Detected) => boolean,
): Promise<EarlierWeeks> {
  const ends = history.days.filter(
    (day) => day.key >= from && day.key < to && isWeekEnd(day, history) && isAnySeen(day, history),
  );
  const look = asOf(history);
  const weeks = await inSlices(ends, 1, (slice) =>
    slice.map((day) => ({ day: day.key, findings: detectAll(look(day)).filter(isTold) })),
  );
  const found = PATTERN_IDS.flatMap((id): FoundEarlier[] => {
    const ofPattern = weeks.flat().flatMap(({ day, findings }) => {
      const finding = findings.find((each) => each.id === id);
      return finding === undefined ? [] : [{ day, level: finding.level }];
    });
    const last = ofPattern.at(-1);
    return last === undefined
      ? []
      : [{ id, level: gravest(ofPattern.map(({ level }) => level)), weeks: ofPattern.length, last: last.day }];
  });
  return { looked: ends.length, found };
}

function isWeekEnd({ key }: Day, { firstWeekday }: History): boolean {
  return weekOf(key, firstWeekday).at(-1) === key;
}

function isAnySeen({ index }: Day, { days }: History): boolean {
  return days.slice(Math.max(0, index - 6), index + 1).some(({ isSeen }) => isSeen);
}

function gravest(levels: readonly Level[]): Level {
  return levels.reduce((most, level) => (isGraver(level, most) ? level : most));
}
