/** Marked days as a person reads them: runs of one kind, joined. */
import type { DayRange, Mark, MarkKind } from '../../storage/marks';
import { addToDay, type DayKey } from '../../tracking/day';

export interface MarkRange extends DayRange {
  kind: MarkKind;
}

/**
 * Joins days that follow one another and have the same kind; the latest comes first.
 *
 * @example joinMarks([leave on Monday, leave on Tuesday]) //=> [leave from Monday to Tuesday]
 */
export function joinMarks(marks: readonly Mark[]): MarkRange[] {
  const ranges: MarkRange[] = [];
  for (const { day, kind } of marks.toSorted((one, other) => compare(one.day, other.day))) {
    const range = ranges.findLast((each) => each.kind === kind);
    if (range !== undefined && day <= addToDay(range.to, 1)) {
      range.to = day;
    } else {
      ranges.push({ kind, from: day, to: day });
    }
  }
  return ranges.toSorted((one, other) => compare(other.from, one.from));
}

/** Every day of a range. @example daysOf({ from: monday, to: tuesday }) //=> [monday, tuesday] */
export function daysOf({ from, to }: DayRange): DayKey[] {
  const days: DayKey[] = [];
  for (let day = from; day <= to; day = addToDay(day, 1)) {
    days.push(day);
  }
  return days;
}

function compare(one: DayKey, other: DayKey): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
