/** What holds for every pattern, whatever the history. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../patterns/catalogue';
import { type Family, LEVELS } from '../../../patterns/finding';
import { type History, makeHistory } from '../../../patterns/history';
import { PATTERN_IDS, type PatternId } from '../../../patterns/pattern';
import { addToDay, type DayKey, nextDayTurn } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, MONDAY } from '../../support/build';
import { anyWeeks, type Life } from './any-weeks';

const RULES = {
  dayTurnHour: 4,
  isChat: (tool: string) => tool === 'slack',
};
const RUNS = 25;
/** The patterns whose evidence is the days that they count. */
const COUNTING_DAYS: readonly PatternId[] = ['long-days', 'late-nights', 'second-shift', 'always-in-chat'];
const WEEK = 7 * 24 * HOUR;

function historyFrom(
  { spans, seen, leave, onCall }: Omit<Life, 'weeks'>,
  { weeksLater = 0, restDays = null as readonly (6 | 7)[] | null } = {},
): History {
  const move = (days: readonly DayKey[]) => new Set(days.map((key) => addToDay(key, weeksLater * 7)));
  return makeHistory({
    now: later(at('10:00'), weeksLater * WEEK),
    offset: 0,
    dayTurnHour: 4,
    firstWeekday: 1,
    restDays,
    weekLine: 48,
    summaries: summarise(
      spans.map((span) => ({
        ...span,
        start: later(span.start, weeksLater * WEEK),
        end: later(span.end, weeksLater * WEEK),
      })),
      RULES,
    ),
    seen: move(seen),
    leave: move(leave),
    onCall: move(onCall),
    weekends: [],
  });
}

/** How many day turns lie within an episode. */
const turnsWorkedThrough = ({ days }: History) =>
  days.flatMap(({ summary }) => summary.episodes).filter(({ start, end }) => end > nextDayTurn(start, 0, 4)).length;

const findings = (history: History) => CATALOGUE.map(({ id, find }) => ({ id, found: find(history) }));

const grade = (level: string | undefined) => LEVELS.indexOf(level as (typeof LEVELS)[number]);

test('the catalogue has each pattern once, in the order of its ids', () => {
  expect(CATALOGUE.map(({ id }) => id)).toEqual(PATTERN_IDS);
});

test('each pattern is of its family', () => {
  const ofFamily = (name: Family) => CATALOGUE.filter(({ family }) => family === name).map(({ id }) => id);
  expect(ofFamily('volume')).toEqual(['hundred-hour-week', 'eighty-hour-week', 'long-weeks', 'long-days']);
  expect(ofFamily('schedule')).toEqual(['zero-zero-two', 'nine-nine-six', 'six-twelves']);
  expect(ofFamily('weekend')).toEqual(['lost-weekend', 'shelved-weekend']);
  expect(ofFamily('rest')).toEqual(['short-rest', 'no-weekly-rest', 'no-day-off', 'unbroken-stretch', 'no-vacation']);
  expect(ofFamily('clock')).toEqual(['late-nights', 'second-shift']);
  expect(ofFamily('attention')).toEqual(['always-in-chat', 'scattered-attention']);
  expect(ofFamily('on-call')).toEqual(['on-call-nights']);
  expect(ofFamily('trend')).toEqual(['rising-hours', 'shifted-window']);
});

test('nothing is found in nothing, and nothing throws', () => {
  const empty = historyFrom({ spans: [], seen: [], leave: [], onCall: [] });
  expect(findings(empty).filter(({ found }) => found !== null)).toEqual([]);
});

describe('whatever the history', () => {
  test('evidence is days of the history in order, and every number is finite', () => {
    fc.assert(
      fc.property(anyWeeks, (lived) => {
        const history = historyFrom(lived);
        const known = new Set(history.days.map(({ key }) => key));
        for (const { id, found } of findings(history)) {
          expect(found?.days ?? [], id).toEqual([...new Set(found?.days ?? [])].sort());
          expect(
            (found?.days ?? []).filter((key) => !known.has(key)),
            id,
          ).toEqual([]);
          expect(
            Object.values(found?.values ?? {}).filter((value) => !Number.isFinite(value)),
            id,
          ).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('whole weeks later it says the same', () => {
    fc.assert(
      fc.property(anyWeeks, fc.integer({ min: -30, max: 30 }), (lived, weeksLater) => {
        const moved = findings(historyFrom(lived, { weeksLater })).map(({ id, found }) => ({
          id,
          found: found && { ...found, days: found.days.map((key) => addToDay(key, -weeksLater * 7)) },
        }));
        expect(moved).toEqual(findings(historyFrom(lived)));
      }),
      { numRuns: RUNS },
    );
  });

  test('spans in pieces and in another order are the same spans', () => {
    fc.assert(
      fc.property(
        anyWeeks,
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }),
        (lived, cuts) => {
          const pieces = lived.spans.flatMap((span, index) => {
            const border = later(span.start, (cuts[index % cuts.length] as number) * MINUTE);
            return border < span.end
              ? [
                  { ...span, end: border },
                  { ...span, start: border },
                ]
              : [span];
          });
          expect(findings(historyFrom({ ...lived, spans: pieces.reverse() }))).toEqual(findings(historyFrom(lived)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('more work never lowers a volume, a schedule or a weekend', () => {
    fc.assert(
      fc.property(
        anyWeeks,
        fc.nat({ max: 18 * 7 }),
        fc.nat({ max: 23 }),
        fc.integer({ min: 30, max: 300 }),
        (lived, ago, hour, length) => {
          // Everything that is read off the amount of work is held as it is: all days are seen, and the rest days chosen.
          const seen = Array.from({ length: lived.weeks * 7 }, (_, index) => addToDay(MONDAY, -1 - index));
          if (ago >= seen.length) {
            return;
          }
          const start = later(at('00:00', { day: addToDay(MONDAY, -1 - ago) }), hour * HOUR);
          const end = Math.min(start + length * MINUTE, at('04:00'));
          const more = end > start ? [{ start, end: end as Span['end'], tool: 'github', offset: 0 }] : [];
          const held = { ...lived, seen, leave: [] };
          const less = historyFrom(held, { restDays: [6, 7] });
          const fuller = historyFrom({ ...held, spans: [...held.spans, ...more] }, { restDays: [6, 7] });
          // Work that joins a night to its morning gives the morning to the day before, whole: other days show other hours.
          fc.pre(turnsWorkedThrough(fuller) === turnsWorkedThrough(less));
          const before = findings(less);
          const after = findings(fuller);
          CATALOGUE.forEach(({ id, family }, index) => {
            if (['volume', 'schedule', 'weekend'].includes(family)) {
              expect(grade(after[index]?.found?.level), id).toBeGreaterThanOrEqual(grade(before[index]?.found?.level));
            }
          });
        },
      ),
      { numRuns: RUNS * 4 },
    );
  });

  test('a day without a sign makes nothing appear or grow', () => {
    fc.assert(
      fc.property(anyWeeks, fc.nat({ max: 60 }), (lived, ago) => {
        const hidden = addToDay(MONDAY, -1 - ago);
        const isWorked = lived.spans.some(
          ({ start, end }) => start < at('28:00', { day: hidden }) && end > at('04:00', { day: hidden }),
        );
        if (isWorked) {
          return;
        }
        const before = findings(historyFrom(lived, { restDays: [6, 7] }));
        const after = findings(
          historyFrom({ ...lived, seen: lived.seen.filter((key) => key !== hidden) }, { restDays: [6, 7] }),
        );
        after.forEach(({ id, found }, index) => {
          expect(grade(found?.level), id).toBeLessThanOrEqual(grade(before[index]?.found?.level));
        });
      }),
      { numRuns: RUNS * 2 },
    );
  });

  test('of days that are counted, one that is emptied counts one less', () => {
    fc.assert(
      fc.property(anyWeeks, fc.nat({ max: 20 }), (lived, which) => {
        for (const { id, find } of CATALOGUE.filter((pattern) => COUNTING_DAYS.includes(pattern.id))) {
          const before = find(historyFrom(lived, { restDays: [6, 7] }));
          const emptied = before?.days[which % before.days.length];
          if (before === null || emptied === undefined) {
            continue;
          }
          const [from, to] = [at('04:00', { day: emptied }), at('28:00', { day: emptied })];
          const spans = lived.spans.filter(({ start }) => start < from || start >= to);
          const after = find(historyFrom({ ...lived, spans }, { restDays: [6, 7] }));
          expect(after?.days ?? [], id).not.toContain(emptied);
          if (after?.level === before.level) {
            expect(after.days.length, id).toBe(before.days.length - 1);
          }
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });

  test.each([540, -480, 345, 765])('at an offset of %i minutes it says the same', (offset) => {
    fc.assert(
      fc.property(anyWeeks, (lived) => {
        const spans = lived.spans.map((span) => ({
          ...span,
          start: later(span.start, -offset * MINUTE),
          end: later(span.end, -offset * MINUTE),
          offset,
        }));
        const facts = { ...lived, spans };
        const here = findings(historyFrom(lived));
        const there = findings({ ...historyFrom(facts), now: later(at('10:00'), -offset * MINUTE), offset });
        expect(there).toEqual(here);
      }),
      { numRuns: RUNS },
    );
  });
});
