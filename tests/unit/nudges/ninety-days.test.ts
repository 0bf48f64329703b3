/**
 * Random lives of ninety days, minute by minute: the promises of the nudges, and that all that is owed is said. A life
 * that breaks one is made as short as it can be and printed with its seed; CLOCK_OUT_SEED lives it again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLife, DAYS, type Life } from '../../support/nudges/life';
import { type Lived, live, type Moment } from '../../support/nudges/person';

/** Most months in one zone: the lives bring their own clocks. */
const LIVES = Math.max(1, Math.round(Number(process.env.CLOCK_OUT_MONTHS ?? 12) / 80));
const SEED = Number(process.env.CLOCK_OUT_SEED ?? 20261123);

const all = {
  lives: 0,
  restarts: 0,
  minutesWorked: 0,
  said: new Map<string, number>(),
  asked: new Map<string, number>(),
};

function check(life: Life): void {
  const lived: Lived = live(life);
  const { moments, askings } = lived;
  expect(lived.difference, 'what was said is what was owed').toBeNull();
  expect(
    moments.filter(({ isWorking }) => !isWorking),
    'said to nobody',
  ).toEqual([]);
  expect(
    moments.filter(({ isOnLeave }) => isOnLeave),
    'said on leave',
  ).toEqual([]);
  expect(
    moments.filter(({ isPresenting }) => isPresenting),
    'said while presenting',
  ).toEqual([]);
  expect(
    moments.filter(({ minutesSinceMeeting }) => minutesSinceMeeting < 5),
    'said around a meeting',
  ).toEqual([]);
  for (const asking of askings) {
    expect(asking, 'asked at a bad time').toMatchObject({
      isMeeting: false,
      isOnLeave: false,
      isOnCall: false,
      isPresenting: false,
    });
    expect(asking.minutesSinceWork, 'asked of somebody who has just worked').toBeGreaterThanOrEqual(20);
    expect(asking.minutesSinceQuestion, 'asked twice within 20 minutes').toBeGreaterThanOrEqual(20);
    all.asked.set(asking.reason, (all.asked.get(asking.reason) ?? 0) + 1);
  }
  for (const ofDay of byDay(moments)) {
    const count = (kind: string): number => ofDay.filter((moment) => moment.kind === kind).length;
    expect(ofDay.length, 'nudges in a day').toBeLessThanOrEqual(6);
    expect(ofDay.length - count('late-night'), 'one kept for late night').toBeLessThanOrEqual(
      count('late-night') > 0 ? 6 : 5,
    );
    expect(count('break'), 'breaks in a day').toBeLessThanOrEqual(3);
    expect(count('rest-day'), 'once a day').toBeLessThanOrEqual(1);
  }
  const letters = moments.filter(({ kind }) => kind === 'letter').map(({ day }) => day);
  expect(new Set(letters.map((day) => Math.floor(day / 7))).size, 'letters in a week').toBe(letters.length);
  expect(
    letters.filter((day) => life.restDays.includes(day % 7)),
    'letters on rest days',
  ).toEqual([]);
  for (const kind of life.rules.fewerNudges) {
    const days = moments.filter((moment) => moment.kind === kind).map(({ day }) => day);
    const apart = days.slice(1).map((day, index) => day - (days[index] as number));
    const isDaily = kind === 'break' || kind === 'late-night';
    expect(Math.min(7, ...apart), `few of "${kind}"`).toBeGreaterThanOrEqual(isDaily ? 1 : 7);
  }
  all.lives += 1;
  all.restarts += lived.restarts;
  all.minutesWorked += lived.minutesWorked;
  for (const { kind } of moments) {
    all.said.set(kind, (all.said.get(kind) ?? 0) + 1);
  }
}

function byDay(moments: readonly Moment[]): Moment[][] {
  return [...Map.groupBy(moments, ({ day }) => day).values()];
}

test(`over ${DAYS} days all that is owed is said, and nothing else`, () => {
  const from = performance.now();
  fc.assert(fc.property(anyLife, check), { seed: SEED, numRuns: LIVES });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const inWords = (counts: Map<string, number>): string =>
    [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  // Or the lives would say nothing of questions, or of letters.
  expect(all.asked.size).toBeGreaterThan(1);
  expect(all.said.get('letter')).toBeGreaterThan(1);
  console.log(
    `${all.lives} lives of ${DAYS} days in ${seconds} s: ${Math.round(all.minutesWorked / 80)} hours worked, ` +
      `${all.restarts} restarts; said: ${inWords(all.said)}; asked: ${inWords(all.asked)} (seed ${SEED})`,
  );
});
