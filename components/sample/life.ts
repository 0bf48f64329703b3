/**
 * The story as spans, up to now and in the week of now, so that weekdays are right whenever somebody looks. A day is made
 * by itself and only when it is asked for, always the same by the same clock; no two spans overlap.
 */
import type { SpanRow } from '../../storage/database';
import { inSlices } from '../../storage/slices';
import { addToDay, type DayKey, dayOf, dayStart, daysBetween, weekOf } from '../../tracking/day';
import { HOUR, type Instant, later, latest } from '../../tracking/instant';
import { clip, type Interval } from '../../tracking/span';
import { chanceOf } from './chance';
import { isAway, kindOf, meetingsOn, stretchesOn } from './day-plan';
import { type Dwell, fill } from './fill';
import { indexOf, PAUSES, WEEKS } from './story';
import { type Stretch, stretchesIn } from './stretches';
import { instantOn, type OffsetAt, spansBy } from './wall';

const WEEK = 7;
/** The day turn of the story. */
const TURN_HOUR = 4;
/** Made at once: a few milliseconds. */
const SLICE = 14;
/** The laptop is opened about then, whether or not there is work. */
const FIRST_SIGN = 7 * 60 + 40;
/** The longest way from the clock of UTC to any other, and a night past midnight. */
const AROUND = 2;
const MOST_SPANS = 1_000;

export interface Life {
  /** From the first Monday to today. */
  days: readonly DayKey[];
  now: Instant;
  /** When the clock that hung on the wall on a day showed so many minutes after its midnight. */
  instantOn: (index: number, minutes: number) => Instant;
  /** What was in front in the hours of a day of the story, in order. */
  spansOn: (index: number) => readonly SpanRow[];
  /** The same of some days together. */
  spansOf: (from: number, to: number) => Promise<SpanRow[]>;
  /** The days whose spans may touch a range. */
  around: (range: Interval) => [from: number, to: number];
  /** When the laptop gave its first sign; null on days on which it stayed shut, and on those to come. */
  signOn: (index: number) => Instant | null;
  /** Pauses, in order of the story. */
  pauses: () => Interval[];
}

/** @example makeLife(now(), offsetAt).spansOn(0) */
export function makeLife(now: Instant, offsetAt: OffsetAt): Life {
  const today = dayOf(now, offsetAt(now), TURN_HOUR);
  const monday = weekOf(today, 1)[0] as DayKey;
  const first = addToDay(monday, -(WEEKS.length - 1) * WEEK);
  const days = daysBetween(first, today);
  const made = new Map<number, readonly SpanRow[]>();
  const clockOn = (index: number): OffsetAt => (isAway(index) ? abroad(offsetAt) : offsetAt);
  const at = (index: number, minutes: number): Instant => instantOn(addToDay(first, index), minutes, clockOn(index));
  const intervalOn = (index: number, { from, to }: Stretch): Interval => ({
    start: at(index, from),
    end: at(index, to),
  });
  const make = (index: number): readonly SpanRow[] => {
    const chance = chanceOf(index);
    const meetings = meetingsOn(index).map((each): Dwell => ({ ...intervalOn(index, each.stretch), tool: each.tool }));
    let free = later(dayStart(first, 0, 0), -WEEK * 24 * HOUR);
    const dwells = stretchesOn(index, chance).flatMap(({ stretch, mood }) => {
      const { start, end } = intervalOn(index, stretch);
      const interval = { start: latest(start, free), end };
      free = latest(free, end);
      return fill(interval, mood, mood === 'paged' ? [] : meetings, chance);
    });
    return dwells
      .flatMap((dwell) => clip(dwell, { start: dwell.start, end: now }) ?? [])
      .flatMap((dwell) => spansBy(clockOn(index), dwell))
      .map((span, place) => ({ ...span, id: index * MOST_SPANS + place + 1, source: 'observed' as const }));
  };
  const spansOn = (index: number): readonly SpanRow[] => {
    const spans = made.get(index) ?? (index < 0 || index >= days.length ? [] : make(index));
    made.set(index, spans);
    return spans;
  };
  const spansOf = async (from: number, to: number): Promise<SpanRow[]> => {
    const indices = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
    return (await inSlices(indices, SLICE, (slice) => slice.flatMap(spansOn))).flat();
  };
  const placeOf = (moment: Instant): number => Math.floor((moment - dayStart(first, 0, 0)) / (24 * HOUR));
  return {
    days,
    now,
    instantOn: at,
    spansOn,
    spansOf,
    around: ({ start, end }) => [
      Math.max(0, placeOf(start) - AROUND),
      Math.min(days.length - 1, placeOf(end) + AROUND),
    ],
    signOn: (index) => {
      const sign = at(index, FIRST_SIGN);
      return kindOf(index) === 'shut' || sign > now ? null : sign;
    },
    pauses: () =>
      PAUSES.flatMap(({ on, at: text }) => stretchesIn(text).map((stretch) => intervalOn(indexOf(on), stretch))),
  };
}

/** Eight hours to the east, or to the west for whoever lives in the east: such a place there is for everybody. */
function abroad(offsetAt: OffsetAt): OffsetAt {
  return (at) => {
    const home = offsetAt(at);
    return home + (home > 180 ? -480 : 480);
  };
}
