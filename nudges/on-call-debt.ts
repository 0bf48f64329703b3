/**
 * The rest that nights on call took and later rests have not given back yet: an account of what was measured, and never a
 * nudge.
 *
 * Each of the last 14 nights marked on-call owes what its longest rest between 20:00 and 12:00, by the clock on the wall,
 * lacks of 11 hours. A night owes from its noon on; before that, as far as it has got. The part above 11 hours of any rest
 * that ends later, or still goes on, pays, the oldest night first and nothing in advance. Glances end no rest, and unknown
 * time may have been rest.
 *
 *   20:00 ──┬── rest ──┬ page ┬── rest ──┬── 12:00 ······ rest ······┐
 *           └ clipped  ┘      └ longest ─┘ owes 11 h - longest       └ pays its length - 11 h
 *
 * Source: Directive 2003/88/EC Art. 3 (11 h of rest in each 24). That a longer rest makes up for a shorter one is ours.
 */
import type { Day, History } from '../patterns/history';
import { countWakes } from '../patterns/on-call-nights';
import { clipAll, offsetNear } from '../patterns/wall';
import { type DayKey, dayStart } from '../tracking/day';
import type { Episode } from '../tracking/day-summary';
import { type Duration, earliest, HOUR, type Instant, MINUTE, toInstant } from '../tracking/instant';
import { type Interval, lengthOf } from '../tracking/span';

const NIGHTS = 14;
/** By the clock; past 24 it is of the next day. */
const FROM = 20;
const UNTIL = 24 + 12;
const ENOUGH: Duration = 11 * HOUR;
/** More is not shown: a number that grows and grows accuses. */
const MOST_SHOWN: Duration = 22 * HOUR;
const BEGINNING = toInstant(0);

export interface OnCallDebt {
  /** At most 22 hours. */
  owed: Duration;
  /** Whether it was cut to that. */
  isMore: boolean;
  /** The nights that are not paid yet, in order, by the day on which each began. */
  nights: DayKey[];
}

/**
 * What is owed now, or null if that is less than a minute. Tonight counts once the work day has turned.
 *
 * @example onCallDebt(pagedFromOneToThree) //=> { owed: 5 * HOUR, isMore: false, nights: ['2026-11-21'] }
 */
export function onCallDebt(history: History): OnCallDebt | null {
  const gaps = gapsOf(history);
  const offsets = knownOffsets(history);
  const debts = markedNights(history).map((night) => debtOf(night, history, gaps, offsets));
  for (const gap of gaps) {
    let above = Math.max(0, lengthOf(gap) - ENOUGH);
    for (const debt of debts.filter(({ since }) => since < gap.end)) {
      const paid = Math.min(above, debt.owed);
      debt.owed -= paid;
      above -= paid;
    }
  }
  const owed = debts.reduce((sum, debt) => sum + debt.owed, 0);
  const nights = debts.filter((debt) => debt.owed > 0).map(({ night }) => night);
  return owed < MINUTE ? null : { owed: Math.min(owed, MOST_SHOWN), isMore: owed > MOST_SHOWN, nights };
}

/** How often a page broke last night; 0 if it was not marked on-call. @example wakesLastNight(pagedTwice) //=> 2 */
export function wakesLastNight(history: History): number {
  const lastNight = history.days.at(-2);
  return lastNight?.isOnCall ? countWakes(history, lastNight) : 0;
}

function markedNights({ days }: History): Day[] {
  return days
    .slice(0, -1)
    .filter(({ isOnCall }) => isOnCall)
    .slice(-NIGHTS);
}

/** Between episodes, in order; before the first nothing is known, and the last one is open. */
function gapsOf({ episodes, now }: History): Interval[] {
  const starts = [BEGINNING, ...episodes.map(({ end }) => end)];
  const ends = [...episodes.map(({ start }) => start), now];
  return starts.map((start, index) => ({ start, end: ends[index] as Instant }));
}

/** Whatever tells which clock was on the wall: the episodes, and now. */
function knownOffsets({ episodes, now, offset }: History): Episode[] {
  return [...episodes, { start: now, end: now, startOffset: offset, endOffset: offset }];
}

/** What a night lacks by now, and since when it is owed. */
function debtOf({ key }: Day, { now, offset }: History, gaps: readonly Interval[], offsets: readonly Episode[]) {
  const showing = (hour: number): Instant =>
    dayStart(key, offsetNear(offsets, dayStart(key, offset, hour)) ?? offset, hour);
  const between: Interval = { start: showing(FROM), end: earliest(showing(UNTIL), now) };
  const longest = Math.max(0, ...clipAll(gaps, between).map(lengthOf));
  // Of a night that goes on, or that a flight made short, no more can be asked than it has held.
  return { night: key, since: between.end, owed: Math.min(ENOUGH, lengthOf(between)) - Math.min(ENOUGH, longest) };
}
