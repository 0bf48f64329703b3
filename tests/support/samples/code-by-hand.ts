/**
 * Week and weekend codes counted by hand, minute by minute and straight from spans, with nothing of the product's own
 * code. Spans must begin and end on whole minutes and must not overlap.
 */
const MINUTE = 60_000;
const DAY = 24 * 60;
const BRIDGE = 15;
const GLANCE = 10;

/** The twelve-hour face, from midnight on. */
const FACE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export interface MinuteSpan {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Days are numbered from the epoch. @example dayNumber('2026-11-23') */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MINUTE / DAY;
}

/** @param days the seven days of the week @returns '10-1-6', or null */
export function weekCodeByHand(spans: readonly MinuteSpan[], days: readonly string[], turnHour: number): string | null {
  const episodes = toEpisodes(spans);
  const dayOf = (wall: number) => Math.floor((wall - turnHour * 60) / DAY);
  const firsts: number[] = [];
  const lasts: number[] = [];
  let coded = 0;
  for (const number of days.map(dayNumber)) {
    const length = episodes.flat().filter((wall) => dayOf(wall) === number).length;
    const ownEpisodes = episodes.filter((walls) => dayOf(walls[0] as number) === number);
    if (length >= 60) {
      coded += 1;
      const first = ownEpisodes[0]?.[0];
      const last = ownEpisodes.at(-1)?.at(-1);
      if (first !== undefined && last !== undefined) {
        firsts.push(first - number * DAY);
        lasts.push(last + 1 - number * DAY);
      }
    }
  }
  return coded < 2 || firsts.length === 0 ? null : `${face(middle(firsts))}-${face(middle(lasts))}-${coded}`;
}

/** @param days the days of the weekend @param now the wall clock, in minutes since the epoch @returns '10-1-5', or 'off' */
export function weekendCodeByHand(
  spans: readonly MinuteSpan[],
  days: readonly string[],
  now: number,
  turnHour: number,
): string {
  const episodes = toEpisodes(spans);
  const isWorked = new Set(episodes.flat());
  // Work that goes on from one minute to the next; a clock that is put forward jumps within it.
  const goesOn = new Set(
    episodes.flatMap((walls) => walls.slice(1).flatMap((wall, index) => fromTo((walls[index] as number) + 1, wall))),
  );
  const isBusy = (wall: number) => isWorked.has(wall) || goesOn.has(wall);
  const numbers = days.map(dayNumber);
  const turn = turnHour * 60;
  if (
    numbers.every(
      (number) => fromTo(number * DAY + turn, (number + 1) * DAY + turn - 1).filter(has(episodes)).length < 30,
    )
  ) {
    return 'off';
  }
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let free = 0;
  for (const number of numbers) {
    const isFirst = number === numbers[0];
    const isLast = number === numbers.at(-1);
    const opening = number * DAY + turn;
    const closing = opening + DAY;
    const from = isFirst && goesOn.has(opening) ? number * DAY : opening;
    const busy = fromTo(from, closing - 1).filter(isBusy);
    if (busy.length > 0 && (isFirst || !goesOn.has(opening))) {
      start = Math.min(start, (busy[0] as number) - number * DAY);
    }
    if (busy.length > 0 && (isLast || !goesOn.has(closing))) {
      end = Math.max(end, (busy.at(-1) as number) + 1 - number * DAY);
    }
    free += fromTo(number * DAY + 8 * 60, number * DAY + 24 * 60 - 1).filter(
      // A minute that still runs is none that was free.
      (wall) => wall + 1 <= now && !isBusy(wall),
    ).length;
  }
  return `${face(start)}-${face(end)}-${(free - (free % 60)) / 60}`;
}

/** Each episode as the wall-clock minutes it holds, short pauses included, in order. */
function toEpisodes(spans: readonly MinuteSpan[]): number[][] {
  const active = spans
    .flatMap(({ start, end, offset }) => fromTo(start / MINUTE, end / MINUTE - 1).map((minute) => ({ minute, offset })))
    .sort((a, b) => a.minute - b.minute);
  const episodes: { minute: number; wall: number }[][] = [];
  let before: { minute: number; offset: number } | null = null;
  for (const { minute, offset } of active) {
    if (before === null || minute - before.minute > BRIDGE + 1) {
      episodes.push([]);
    } else {
      for (const pause of fromTo(before.minute + 1, minute - 1)) {
        episodes.at(-1)?.push({ minute: pause, wall: pause + before.offset });
      }
    }
    episodes.at(-1)?.push({ minute, wall: minute + offset });
    before = { minute, offset };
  }
  return episodes.filter((minutes) => minutes.length >= GLANCE).map((minutes) => minutes.map(({ wall }) => wall));
}

function has(episodes: readonly number[][]): (wall: number) => boolean {
  const walls = new Set(episodes.flat());
  return (wall) => walls.has(wall);
}

function fromTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The middle one, or half way between the two in the middle. */
function middle(values: readonly number[]): number {
  const left = [...values].sort((a, b) => a - b);
  while (left.length > 2) {
    left.pop();
    left.shift();
  }
  return ((left[0] as number) + (left.at(-1) as number)) / 2;
}

/** Half past and later is the next hour. */
function face(minutes: number): number {
  const past = ((minutes % DAY) + DAY) % DAY;
  const hour = past % 60 >= 30 ? (past - (past % 60)) / 60 + 1 : (past - (past % 60)) / 60;
  return FACE[hour % 24] as number;
}
