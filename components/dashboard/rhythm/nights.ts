/**
 * Nights as columns from noon to noon, and what of each rest between days lies in them by the clock on the wall. A rest
 * of several days runs through columns; a night without any rest has its pause, or nothing. Which of them it is, is known
 * at its noon: until then a rest may still come.
 */
import { addToDay, type DayKey, dayStart } from '../../../tracking/day';
import { MINUTE } from '../../../tracking/instant';
import type { Moment } from '../../ribbon/rows';
import { DAILY_REST, type Rest, SHORT_NIGHT } from './rests';

export type RestKind = 'long' | 'short' | 'shortest' | 'open' | 'unknown';

/** Minutes after the noon at the top of the column. */
export interface RestPiece {
  from: number;
  to: number;
  kind: RestKind;
  rest: Rest;
}

export interface Night {
  /** The day on whose noon it begins. */
  day: DayKey;
  pieces: RestPiece[];
  /** Whether it began before the first work that is known, and so nobody can say how it was. */
  isBefore: boolean;
  /** Whether it has no rest so far, and is not over. */
  isRunning: boolean;
}

export interface NightTally {
  /** Nights of which the rest is known, one of none at all among them, or goes on. */
  seen: number;
  /** Rests that ended, and are known, with fewer hours. */
  under11: number;
  under8: number;
  /** Nights without a rest and without a pause; they are over. */
  none: number;
  unseen: number;
}

export const NIGHT_MINUTES = 24 * 60;
const NOON = 12;

/** All that nights are laid out from, each in order. */
export interface NightFacts {
  rests: readonly Rest[];
  /** See `pausesBetween`. */
  pauses: readonly Rest[];
  /** When the first work that is known began; null where there is none. */
  firstBegin: Moment | null;
  now: Moment;
}

/**
 * A column for each day.
 *
 * @param days without a gap
 * @example layNights(lastTwelveWeeks, facts)[0]?.pieces //=> [{ from: 365, to: 1265, kind: 'long', rest }]
 */
export function layNights(days: readonly DayKey[], { rests, pauses, firstBegin, now }: NightFacts): Night[] {
  const known = firstBegin === null ? Number.POSITIVE_INFINITY : wallMinutes(firstBegin);
  const placed = rests.map(place);
  return days.map((day) => {
    const noon = dayStart(day, 0, NOON) / MINUTE;
    const isOver = wallMinutes(now) >= noon + NIGHT_MINUTES;
    const ofRests = piecesIn(noon, placed);
    const isWithoutRest = isOver && ofRests.length === 0;
    const ofPauses = isWithoutRest ? pauses.filter(({ dayBefore }) => dayBefore === day).map(place) : [];
    const pieces = [...ofRests, ...piecesIn(noon, ofPauses)];
    const isBefore = noon < known && pieces.length === 0;
    return { day, pieces, isBefore, isRunning: !isOver && !isBefore && pieces.length === 0 };
  });
}

/** What the columns come to. @example tallyNights(nights).under11 //=> 10 */
export function tallyNights(nights: readonly Night[]): NightTally {
  const days = new Set(nights.map(({ day }) => day));
  const rests = new Set(nights.flatMap(({ pieces }) => pieces.map(({ rest }) => rest)));
  const ended = [...rests].filter((rest) => rest.isKnown && !rest.isOpen && days.has(addToDay(rest.dayAfter, -1)));
  const unseen = nights.filter(isUnseen).length;
  return {
    seen: nights.filter((night) => !isUnseen(night) && !night.isRunning).length,
    under11: ended.filter(({ length }) => length < DAILY_REST).length,
    under8: ended.filter(({ length }) => length < SHORT_NIGHT).length,
    none: nights.filter(({ isBefore, isRunning, pieces }) => !isBefore && !isRunning && pieces.length === 0).length,
    unseen,
  };
}

/** The piece that says most of a night; undefined where it has none. @example mainPiece(night)?.rest.length */
export function mainPiece({ pieces }: Night): RestPiece | undefined {
  return pieces.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
}

/** A row of the text twin: a rest, once however many nights it runs through, or nights of which there is none to tell. */
export type NightRow =
  | { rest: Rest; nights: null }
  /** The first and the last, which are one unless nobody saw them. */
  | { rest: null; nights: { first: DayKey; last: DayKey } & Pick<Night, 'isBefore' | 'isRunning'> };

/**
 * All nights in rows: no night is without one. Those before anything is known share theirs.
 *
 * @example nightRows(nights).map(({ rest }) => rest?.length) //=> [undefined, 15 h, 36 h]
 */
export function nightRows(nights: readonly Night[]): NightRow[] {
  const rows: NightRow[] = [];
  const told = new Set<Rest>();
  for (const { day, pieces, isBefore, isRunning } of nights) {
    for (const { rest } of pieces.filter((piece) => !told.has(piece.rest))) {
      told.add(rest);
      rows.push({ rest, nights: null });
    }
    const before = rows.at(-1)?.nights;
    if (pieces.length === 0 && isBefore && before?.isBefore) {
      before.last = day;
    } else if (pieces.length === 0) {
      rows.push({ rest: null, nights: { first: day, last: day, isBefore, isRunning } });
    }
  }
  return rows;
}

interface Placed {
  rest: Rest;
  from: number;
  to: number;
}

/** Where a rest lies, in minutes of the clock on the wall. */
function place(rest: Rest): Placed {
  const from = wallMinutes(rest.start);
  const to = wallMinutes(rest.end);
  // A flight to the west can put the end before the start; the length was real all the same.
  return { rest, from, to: to > from ? to : from + rest.length / MINUTE };
}

function piecesIn(noon: number, placed: readonly Placed[]): RestPiece[] {
  return placed
    .filter(({ from, to }) => from < noon + NIGHT_MINUTES && to > noon)
    .map(({ rest, from, to }) => ({
      from: Math.max(0, from - noon),
      to: Math.min(NIGHT_MINUTES, to - noon),
      kind: kindOf(rest),
      rest,
    }));
}

function isUnseen(night: Night): boolean {
  return night.isBefore || mainPiece(night)?.kind === 'unknown';
}

function kindOf({ isKnown, isOpen, length }: Rest): RestKind {
  if (!isKnown) {
    return 'unknown';
  }
  if (isOpen) {
    return 'open';
  }
  return length < SHORT_NIGHT ? 'shortest' : length < DAILY_REST ? 'short' : 'long';
}

/** What a wall clock showed, in minutes since one that nobody had. */
function wallMinutes({ at, offset }: Moment): number {
  return at / MINUTE + offset;
}
