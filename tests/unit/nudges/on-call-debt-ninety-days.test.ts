/**
 * Random lives of ninety days with nights on call, and their debt said once more, by minutes and as simply as it can be:
 * a list of minutes that were worked, and no spans and no instants. A life that differs is made as short as it can be and
 * printed; CLOCK_OUT_SEED lives it again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onCallDebt } from '../../../nudges/on-call-debt';
import { makeHistory } from '../../../patterns/history';
import { addToDay, type DayKey } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { type Instant, later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, MONDAY } from '../../support/build';
import { RULES } from '../../support/week';

const DAYS = 90;
/** Most lives in one zone: they bring their own clocks. */
const LIVES = Math.max(1, Math.round(Number(process.env.CLOCK_OUT_MONTHS ?? 12) / 80));
const SEED = Number(process.env.CLOCK_OUT_SEED ?? 20261123);
const DAY = 24 * 60;
const [TURN, NOON, EVENING] = [4 * 60, 12 * 60, 20 * 60];

interface DayOfLife {
  isOnCall: boolean;
  isOff: boolean;
  /** Minutes after midnight. */
  start: number;
  end: number;
  pages: { minute: number; length: number }[];
}

const page = fc.record({
  minute: fc.integer({ min: EVENING, max: DAY + NOON }),
  length: fc.integer({ min: 1, max: 90 }),
});

/** In a hard life no evening is early and no day is free, so that little is paid. */
const dayOf = (isHard: boolean): fc.Arbitrary<DayOfLife> =>
  fc.record({
    isOnCall: fc.nat({ max: 2 }).map((chance) => chance === 0),
    isOff: fc.nat({ max: 9 }).map((chance) => chance === 0 && !isHard),
    start: fc.integer({ min: 480, max: 600 }),
    end: fc.integer({ min: isHard ? 1_230 : 900, max: 1_500 }),
    pages: fc.array(page, { maxLength: 3 }),
  });

const anyLife = fc.record({
  days: fc.boolean().chain((isHard) => fc.array(dayOf(isHard), { minLength: DAYS, maxLength: DAYS })),
  offset: fc.constantFrom(0, 540, -300, 345),
});

/** The minutes that were worked, from midnight of the first day on. */
function minutesOf(days: readonly DayOfLife[]): Uint8Array {
  const minutes = new Uint8Array((DAYS + 2) * DAY);
  days.forEach(({ isOff, start, end, pages }, day) => {
    if (!isOff) {
      minutes.fill(1, day * DAY + start, day * DAY + end);
    }
    for (const { minute, length } of pages) {
      minutes.fill(1, day * DAY + minute, day * DAY + minute + length);
    }
  });
  return minutes;
}

/** Pauses of up to a quarter of an hour are filled, and then what is under ten minutes is dropped. */
function withoutGlances(minutes: Uint8Array): Uint8Array {
  const worked = Uint8Array.from(minutes);
  for (const { from, to } of runs(minutes, 0)) {
    if (to - from <= 15 && from > 0 && to < minutes.length) {
      worked.fill(1, from, to);
    }
  }
  for (const { from, to } of runs(worked, 1)) {
    if (to - from < 10) {
      worked.fill(0, from, to);
    }
  }
  return worked;
}

function runs(minutes: Uint8Array, wanted: 0 | 1): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = minutes.indexOf(wanted); from !== -1; ) {
    const next = minutes.indexOf(1 - wanted, from);
    const to = next === -1 ? minutes.length : next;
    found.push({ from, to });
    from = next === -1 ? -1 : minutes.indexOf(wanted, to);
  }
  return found;
}

/** What is owed at a minute, uncapped. */
function restated(life: readonly DayOfLife[], minutes: Uint8Array, now: number): number {
  const worked = withoutGlances(minutes.subarray(0, now));
  const today = Math.floor((now - TURN) / DAY);
  const nights = life.flatMap(({ isOnCall }, day) => (isOnCall && day < today ? [day] : [])).slice(-14);
  const owedFrom = new Map<number, number>();
  for (const night of nights) {
    const until = Math.min(now, (night + 1) * DAY + NOON);
    const ofNight = worked.subarray(night * DAY + EVENING, until);
    const longest = Math.max(0, ...runs(ofNight, 0).map(({ from, to }) => to - from));
    owedFrom.set(until, Math.max(0, Math.min(660, ofNight.length) - longest));
  }
  let balance = 0;
  let restedFor = Number.POSITIVE_INFINITY;
  const pay = () => {
    balance = Math.max(0, balance - Math.max(0, restedFor - 660));
  };
  // Before the first of these nights nothing is owed that a rest could pay.
  for (let minute = (nights[0] ?? today) * DAY + EVENING; minute < now; minute += 1) {
    if (worked[minute] === 1) {
      pay();
    }
    restedFor = worked[minute] === 1 ? 0 : restedFor + 1;
    balance += owedFrom.get(minute) ?? 0;
  }
  balance += owedFrom.get(now) ?? 0;
  pay();
  return balance;
}

function spansOf(minutes: Uint8Array, begin: Instant, offset: number): Span[] {
  return runs(minutes, 1).map(({ from, to }) => ({
    start: later(begin, from * MINUTE),
    end: later(begin, to * MINUTE),
    tool: 'pagerduty',
    offset,
  }));
}

test(`over ${DAYS} days the debt is that of the minutes`, () => {
  const all = { looks: 0, owing: 0, capped: 0 };
  const begun = performance.now();
  fc.assert(
    fc.property(anyLife, ({ days: life, offset }) => {
      const minutes = minutesOf(life);
      const onCall = new Set<DayKey>(life.flatMap(({ isOnCall }, day) => (isOnCall ? [addToDay(MONDAY, day)] : [])));
      const begin = at('00:00', { offset });
      for (let day = 1; day < DAYS; day += 1) {
        for (const ofDay of [TURN, NOON]) {
          const now = day * DAY + ofDay;
          const expected = restated(life, minutes, now);
          const debt = onCallDebt(
            makeHistory({
              now: later(begin, now * MINUTE),
              offset,
              dayTurnHour: RULES.dayTurnHour,
              firstWeekday: 1,
              restDays: null,
              weekLine: 48,
              summaries: summarise(spansOf(minutes.subarray(0, now), begin, offset), RULES),
              seen: new Set(),
              leave: new Set(),
              onCall,
              weekends: [],
            }),
          );
          expect((debt?.owed ?? 0) / MINUTE, `day ${day}, minute ${ofDay}`).toBe(Math.min(expected, 22 * 60));
          expect(debt?.isMore ?? false).toBe(expected > 22 * 60);
          all.looks += 1;
          all.owing += expected > 0 ? 1 : 0;
          all.capped += expected > 22 * 60 ? 1 : 0;
        }
      }
    }),
    { seed: SEED, numRuns: LIVES },
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${all.looks} looks in ${seconds} s, ${all.owing} with a debt, ${all.capped} above 22 h (seed ${SEED})`);
});
