/** A history as of an earlier day is the history that was known then. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOf } from '../../../patterns/as-of';
import { detectAll } from '../../../patterns/detect';
import { type Day, type GivenWeekend, type History, type HistoryFacts, makeHistory } from '../../../patterns/history';
import { addToDay, type DayKey, dayStart } from '../../../tracking/day';
import { type DaySummary, summarise } from '../../../tracking/day-summary';
import { HOUR, type Instant, later } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, MONDAY, span } from '../../support/build';
import { dayAgo, everyDay, historyOf, times } from '../../support/patterns/history-of';
import { anyLife } from './any-life';
import { anyWeeks } from './any-weeks';

const RULES = { dayTurnHour: 4, isChat: (tool: string) => tool === 'slack' };
const RUNS = 20;

const NO_FACTS: HistoryFacts = {
  now: at('10:00'),
  offset: 0,
  dayTurnHour: 4,
  firstWeekday: 1,
  restDays: null,
  weekLine: 48,
  summaries: [],
  seen: new Set(),
  leave: new Set(),
  onCall: new Set(),
  weekends: [],
};

/** What was known at the end of a day, laid out anew. */
function laidOutAt(day: DayKey, facts: HistoryFacts): History {
  const summaries = facts.summaries.filter((summary) => summary.day <= day);
  const { now, offset } = endOf(day, summaries, facts);
  return makeHistory({
    ...facts,
    now,
    offset,
    summaries,
    seen: new Set([...facts.seen].filter((each) => each <= day)),
    weekends: facts.weekends.flatMap((weekend) => knownBy(now, day, weekend)),
  });
}

function endOf(day: DayKey, summaries: readonly DaySummary[], facts: HistoryFacts) {
  const last = summaries
    .flatMap(({ episodes }) => episodes)
    .reduce(
      (latest: { start: Instant; endOffset: number } | null, each) =>
        latest === null || each.start > latest.start ? each : latest,
      null,
    );
  const offset = last?.endOffset ?? facts.offset;
  return { now: dayStart(addToDay(day, 1), offset, facts.dayTurnHour), offset };
}

function knownBy(now: Instant, day: DayKey, { outcome, answeredAt, ...weekend }: GivenWeekend): GivenWeekend[] {
  if (weekend.day > day) {
    return [];
  }
  return [
    answeredAt === undefined || outcome === undefined || answeredAt > now
      ? weekend
      : { ...weekend, outcome, answeredAt },
  ];
}

function expectSameOnEveryDay(
  facts: HistoryFacts,
  days: (history: History) => readonly Day[] = (all) => all.days.slice(0, -1),
): void {
  const history = makeHistory(facts);
  const look = asOf(history);
  for (const day of days(history)) {
    const fresh = laidOutAt(day.key, facts);
    const then = look(day);
    expect(then.now).toBe(fresh.now);
    expect(then.days).toEqual(fresh.days);
    expect(then.episodes).toEqual(fresh.episodes);
    expect(detectAll(then), day.key).toEqual(detectAll(fresh));
  }
}

describe('whatever the history, an earlier day finds what was to be found then', () => {
  test('over months', () => {
    fc.assert(
      fc.property(anyWeeks, fc.array(fc.nat({ max: 132 }), { minLength: 1, maxLength: 8 }), (lived, ago) => {
        const shelved: GivenWeekend = {
          day: dayAgo(30),
          hours: 9,
          outcome: 'shelved',
          answeredAt: at('12:00', { day: dayAgo(9) }),
        };
        const facts = {
          ...NO_FACTS,
          summaries: summarise(lived.spans, RULES),
          seen: new Set(lived.seen),
          leave: new Set(lived.leave),
          onCall: new Set(lived.onCall),
          weekends: [shelved, { day: dayAgo(2), hours: 9 }],
        };
        expectSameOnEveryDay(facts, ({ days }) => ago.flatMap((count) => days.at(-2 - count) ?? []));
      }),
      { numRuns: RUNS },
    );
  });

  test('over days of any shape, with a flight', () => {
    fc.assert(
      fc.property(anyLife(), (spans) => {
        const summaries = summarise(spans, RULES);
        expectSameOnEveryDay({ ...NO_FACTS, now: at('2026-12-03 10:00'), summaries });
      }),
      { numRuns: RUNS },
    );
  });

  test('where nothing ran through the day turn, as of the spans until then', () => {
    fc.assert(
      fc.property(anyWeeks, fc.nat({ max: 60 }), ({ spans, seen, leave, onCall }, ago) => {
        const day = dayAgo(ago + 1);
        const turn = dayStart(addToDay(day, 1), 0, 4);
        const isNearTurn = ({ start, end }: Span) => start < later(turn, HOUR) && end > later(turn, -HOUR);
        fc.pre(spans.some(({ start }) => start < turn) && !spans.some(isNearTurn));
        const facts = { ...NO_FACTS, seen: new Set(seen), leave: new Set(leave), onCall: new Set(onCall) };
        const history = makeHistory({ ...facts, summaries: summarise(spans, RULES) });
        const then = history.days.find(({ key }) => key === day);
        fc.pre(then !== undefined);
        const until = makeHistory({
          ...facts,
          now: turn,
          summaries: summarise(
            spans.filter(({ end }) => end <= turn),
            RULES,
          ),
          seen: new Set(seen.filter((each) => each <= day)),
        });
        expect(detectAll(asOf(history)(then as Day))).toEqual(detectAll(until));
      }),
      { numRuns: RUNS * 2 },
    );
  });
});

test('an earlier day that goes on after a later one began, over the date line, holds its own work alone', () => {
  const weeks = times(2, everyDay('09:00-17:00', 5)).flatMap((_, week) =>
    [0, 1, 2, 3, 4].map((day) =>
      span('09:00', '17:00', 'github', { day: addToDay(MONDAY, (week - 2) * 7 + day), offset: 780 }),
    ),
  );
  // From Saturday morning in Auckland to Friday evening in Honolulu.
  const flight = [
    span('06:00', '08:00', 'github', { day: dayAgo(2), offset: 780 }),
    span('19:00', '22:00', 'github', { day: dayAgo(3), offset: -600 }),
  ];
  const spans = weeks.concat(flight);
  const facts = { ...NO_FACTS, offset: -600, summaries: summarise(spans, RULES) };
  expectSameOnEveryDay(facts);
  const history = makeHistory(facts);
  const friday = history.days.find(({ key }) => key === dayAgo(3)) as Day;
  expect(asOf(history)(friday).episodes.map(({ start }) => start)).not.toContain(flight[0]?.start);
});

test('as of yesterday, a finding of today is not known', () => {
  const history = historyOf({ weeks: [everyDay('', 0), everyDay('09:00-18:00')], thisWeek: ['09:00-09:40'] });
  const levelAsOf = (ago: number) =>
    detectAll(asOf(history)(history.days.at(-1 - ago) as Day)).find(({ id }) => id === 'no-day-off')?.values['days'];
  expect(detectAll(history).find(({ id }) => id === 'no-day-off')?.values['days']).toBe(8);
  expect([1, 2].map(levelAsOf)).toEqual([7, undefined]);
});
