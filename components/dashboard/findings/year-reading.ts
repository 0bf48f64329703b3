/**
 * What was found on each day of the last year: a second or two of work, done a day at a time behind everything else, and
 * once only for as long as the history stays as it is.
 */
import { type History, todayOf } from '../../../patterns/history';
import { type FoundOn, YEAR, yearBehind } from '../../../patterns/year';
import type { Archive } from '../../../storage/archive';
import type { Settings } from '../../../storage/settings';
import { stepAside } from '../../../storage/slices';
import { isSame } from './is-same';

/** Days after which the progress is told again. */
const TELLING = 8;
/** Days that are compared at once. */
const SLICE = 56;

export interface Looking {
  onProgress: (done: number, all: number) => void;
  /** Whether nobody waits for it any more. */
  isOver: () => boolean;
}

let remembered: { history: History; year: FoundOn[] } | null = null;

/**
 * Nothing where it is over before it is done.
 *
 * @throws whatever the archive throws
 * @example (await readYear(archive, settings, { onProgress, isOver }))?.length //=> 365
 */
export async function readYear(archive: Archive, settings: Settings, looking: Looking): Promise<FoundOn[] | null> {
  const { onProgress, isOver } = looking;
  // Laying ten years out takes a moment of its own: neither what was just drawn nor the first day waits for it as well.
  await stepAside();
  const history = await archive.readWholeHistory(settings);
  await stepAside();
  if (remembered !== null && (await isSamePast(remembered.history, history, isOver))) {
    return remembered.year;
  }
  const all = Math.min(YEAR, todayOf(history).index);
  const year: FoundOn[] = [];
  if (isOver()) {
    return null;
  }
  for (const day of yearBehind(history)) {
    year.push(day);
    if (year.length % TELLING === 1) {
      onProgress(year.length, all);
    }
    await stepAside();
    if (isOver()) {
      return null;
    }
  }
  remembered = { history, year };
  return year;
}

/**
 * Whether two histories are the same up to yesterday: by the same days, rules, marks and answers. Nobody knows where it is
 * over before it is done, and then they count as different.
 */
async function isSamePast(one: History, other: History, isOver: Looking['isOver']): Promise<boolean> {
  if (!isSame(rulesOf(one), rulesOf(other))) {
    return false;
  }
  // What changed lies most often in the last days, and ten years need not be looked through then.
  for (let end = one.days.length - 1; end > 0; end -= SLICE) {
    const start = Math.max(0, end - SLICE);
    if (!isSame(one.days.slice(start, end), other.days.slice(start, end))) {
      return false;
    }
    await stepAside();
    if (isOver()) {
      return false;
    }
  }
  return true;
}

/** What else than its days decides what was found, the day that is today included. */
function rulesOf(history: History): unknown {
  const { dayTurnHour, firstWeekday, restDays, weekLine, weekends } = history;
  const { key, isLeave, isOnCall } = todayOf(history);
  return [dayTurnHour, firstWeekday, restDays, weekLine, weekends, key, isLeave, isOnCall, history.days.length];
}
