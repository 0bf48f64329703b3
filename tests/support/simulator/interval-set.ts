/** Sets of instants as sorted intervals that neither touch nor overlap, and the arithmetic of such sets. */

export interface Range {
  start: number;
  end: number;
}

/** Any ranges as a set. */
export function toSet(ranges: readonly Range[]): Range[] {
  const set: Range[] = [];
  for (const { start, end } of ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start)) {
    const last = set.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      set.push({ start, end });
    }
  }
  return set;
}

/** What lies in either. */
export function join(...sets: readonly (readonly Range[])[]): Range[] {
  return toSet(sets.flat());
}

/** What lies in `set` and not in `other`. */
export function without(set: readonly Range[], other: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let index = 0;
  for (const range of set) {
    let { start } = range;
    while (index < other.length && (other[index] as Range).end <= start) {
      index += 1;
    }
    for (let next = index; next < other.length && (other[next] as Range).start < range.end; next += 1) {
      const hole = other[next] as Range;
      if (hole.start > start) {
        rest.push({ start, end: hole.start });
      }
      start = Math.max(start, hole.end);
    }
    if (start < range.end) {
      rest.push({ start, end: range.end });
    }
  }
  return rest;
}

/** What lies in both. */
export function within(set: readonly Range[], other: readonly Range[]): Range[] {
  return without(set, without(set, other));
}

export function measure(set: readonly Range[]): number {
  return set.reduce((sum, { start, end }) => sum + end - start, 0);
}
