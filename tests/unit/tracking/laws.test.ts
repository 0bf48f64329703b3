/** What must be true of every history, however odd. fast-check prints the seed and the shortest history that breaks it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOLERANCE } from '../../../tracking/advance';
import { summarise, total } from '../../../tracking/day-summary';
import { type Duration, type Instant, later, MINUTE, SECOND, toInstant } from '../../../tracking/instant';
import { type Interval, lengthOf, type Span, union, unionLength } from '../../../tracking/span';
import { toPieces } from '../../../tracking/timeline';
import { at, show } from '../../support/build';
import { type Answers, Background, USUAL } from '../../support/simulator/background';

const START = at('2026-11-23 09:00');

interface Look {
  /** Since the look before; negative where the clock was set back. */
  wait: Duration;
  answers: Answers;
  isReported: boolean;
}

const front = fc.constantFrom(null, 'github', 'slack', 'zoom');
const heard = fc.constantFrom(null, 'zoom', 'teams');
const presence = fc.constantFrom('active' as const, 'active' as const, 'idle' as const, 'locked' as const);
const offset = fc.constantFrom(0, 0, 0, 60, -570, 345);
const isPaused = fc.constantFrom(false, false, false, true);
const answers: fc.Arbitrary<Answers> = fc.record({ presence, front, heard, isPaused, offset });

const shortWait = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: MINUTE }), fc.constant(MINUTE));
const oddWait = fc.oneof(
  shortWait,
  fc.integer({ min: 1, max: 20 }).map((tenSeconds) => tenSeconds * 10 * SECOND),
  fc.integer({ min: MINUTE, max: 600 * MINUTE }),
  fc.integer({ min: -30 * MINUTE, max: -1 }),
);
const look = (wait: fc.Arbitrary<Duration>): fc.Arbitrary<Look> =>
  fc.record({ wait, answers, isReported: fc.boolean() });
const history = fc.array(look(oddWait), { maxLength: 30 });

function live(looks: readonly Look[], start: Instant = START, background = new Background()): Background {
  let now = start;
  for (const { wait, answers: seen, isReported } of looks) {
    now = later(now, wait);
    background.observe(now, seen, { isReported });
  }
  return background;
}

const lengthBetween = (looks: readonly Look[]): Duration => looks.reduce((sum, { wait }) => sum + wait, 0);

/** Spans as far as they say different things: joined where the same goes on. */
function joined(spans: readonly Span[]): string[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && last.end === span.start && last.tool === span.tool && last.offset === span.offset) {
      last.end = span.end;
    } else {
      result.push({ ...span });
    }
  }
  return result.map(show);
}

describe('every history', () => {
  test('no two spans overlap', () => {
    fc.assert(
      fc.property(history, (looks) => {
        const spans = live(looks).ledger.spans();
        spans.slice(1).forEach((span, index) => {
          expect((spans[index] as Span).end).toBeLessThanOrEqual(span.start);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing is longer than the clock measured between observations close enough together', () => {
    fc.assert(
      fc.property(history, (looks) => {
        const measured = looks.slice(1).reduce((sum, { wait }) => sum + (wait > 0 && wait <= TOLERANCE ? wait : 0), 0);
        expect(unionLength(live(looks).ledger.spans())).toBeLessThanOrEqual(measured);
      }),
      { numRuns: 2000 },
    );
  });

  test('the same observation twice changes nothing the second time, whoever makes it', () => {
    fc.assert(
      fc.property(history, fc.nat(29), fc.boolean(), (looks, index, isReported) => {
        const again = looks[index];
        fc.pre(again !== undefined);
        const twice = looks.toSpliced(index + 1, 0, { ...again, wait: 0, isReported });
        expect(live(twice).ledger.spans()).toEqual(live(looks).ledger.spans());
      }),
      { numRuns: 2000 },
    );
  });

  test('every span lies in one day', () => {
    fc.assert(
      fc.property(history, (looks) => {
        const spans = live(looks).ledger.spans();
        expect(toPieces(spans, 4, 0).filter(({ isPause }) => !isPause)).toHaveLength(spans.length);
      }),
    );
  });
});

describe('two changes at one instant', () => {
  type Change = Partial<Answers>;
  const byThePerson = fc.oneof(
    front.map((value): Change => ({ front: value })),
    fc.boolean().map((value): Change => ({ isPaused: value })),
  );
  const sound = fc.constantFrom(null, 'zoom').map((value): Change => ({ heard: value }));
  const wallClock = offset.map((value): Change => ({ offset: value }));
  const withInput = fc.constantFrom('active' as const, 'locked' as const).map((value): Change => ({ presence: value }));
  const anyPresence = presence.map((value): Change => ({ presence: value }));
  const withoutIdleness = fc.oneof(byThePerson, sound, wallClock, withInput);
  // Idleness is found later than it began, and never reaches back over the start of a span: somebody who opens a tab was
  // not idle, and of one whose wall clock changes in that very minute the minute is kept. So idleness meets sounds alone,
  // and in the minute before it nothing else comes in front.
  const pair = fc.oneof(fc.tuple(sound, anyPresence), fc.tuple(withoutIdleness, withoutIdleness));
  // A meeting that begins at some time and has not fallen silent yet: whether a silence was part of it is known only when
  // it is heard again, and is lost if by then something else is booked.
  const oneMeeting = fc
    .tuple(fc.array(look(shortWait), { minLength: 1, maxLength: 20 }), fc.nat(20))
    .map(([looks, heardFrom]) =>
      looks.map((each, index) => ({ ...each, answers: { ...each.answers, heard: index < heardFrom ? null : 'zoom' } })),
    );

  /** The same looks, with nothing else in front for as long as somebody who is found idle now has touched nothing. */
  const untouched = (looks: readonly Look[], now: Duration): Look[] =>
    looks.map((each, index) => {
      const isLately = lengthBetween(looks.slice(0, index + 2)) > now - USUAL.idleThreshold;
      const { front: tool } = (isLately ? (looks.at(-1) as Look) : each).answers;
      return { ...each, answers: { ...each.answers, front: tool } };
    });

  test('give the same spans in either order', () => {
    fc.assert(
      fc.property(oneMeeting, pair, shortWait, (anyLooks, [one, other], wait) => {
        fc.pre(Object.keys(one)[0] !== Object.keys(other)[0]);
        const isIdle = other.presence === 'idle';
        const looks = isIdle ? untouched(anyLooks, lengthBetween(anyLooks) + wait) : anyLooks;
        const before = (looks.at(-1) as Look).answers;
        const inOrder = (first: Change, second: Change): string[] => {
          const told = (change: Change, after = 0): Look => ({
            wait: after,
            answers: { ...before, ...change },
            isReported: true,
          });
          const both = { ...first, ...second };
          return joined(live([...looks, told(first, wait), told(both), told(both, MINUTE)]).ledger.spans());
        };
        expect(inOrder(one, other)).toEqual(inOrder(other, one));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a kill', () => {
  const atWork = fc.array(
    look(fc.integer({ min: 1, max: MINUTE })).map((each) => ({ ...each, answers: { ...each.answers, heard: null } })),
    { minLength: 2, maxLength: 30 },
  );

  test('of the browser after any prefix loses at most what came since the last heartbeat', () => {
    fc.assert(
      fc.property(atWork, fc.nat(29), (looks, index) => {
        fc.pre(index < looks.length);
        const background = live(looks.slice(0, index));
        background.forget();
        const resumedAt = later(START, lengthBetween(looks.slice(0, index)));
        const killed = live(looks.slice(index), resumedAt, background).ledger.spans();
        const lost = unionLength(live(looks).ledger.spans()) - unionLength(killed);
        expect(lost).toBeLessThanOrEqual((looks[index] as Look).wait);
      }),
      { numRuns: 1000 },
    );
  });

  test('of the worker in the middle of any observation loses at most what lies around it', () => {
    fc.assert(
      fc.property(
        atWork,
        fc.nat(28),
        fc.constantFrom('begun' as const, 'booked' as const, 'remembered' as const),
        (looks, index, reach) => {
          fc.pre(index < looks.length - 1);
          const background = live(looks.slice(0, index));
          const { wait, answers: seen, isReported } = looks[index] as Look;
          const killedAt = later(START, lengthBetween(looks.slice(0, index)) + wait);
          background.observe(killedAt, seen, { isReported }, reach);
          const spans = live(looks.slice(index + 1), killedAt, background).ledger.spans();
          const lost = unionLength(live(looks).ledger.spans()) - unionLength(spans);
          expect(lost).toBeLessThanOrEqual((looks[index - 1]?.wait ?? 0) + wait + (looks[index + 1] as Look).wait);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('spans and days', () => {
  const intervals = fc.array(
    fc
      .tuple(fc.nat(5000), fc.nat(500))
      .map(([start, length]): Interval => ({ start: toInstant(start), end: toInstant(start + length) })),
    { maxLength: 30 },
  );
  const tools = fc.constantFrom('github', 'slack', 'zoom', 'outlook');
  /** Spans one after the other, with gaps from none to a weekend. */
  const days = fc
    .array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.nat(20 * MINUTE), fc.nat(60 * 60 * MINUTE)),
        length: fc.oneof(fc.integer({ min: 1, max: 3 * MINUTE }), fc.nat(300 * MINUTE)),
        tool: tools,
        offset: fc.constantFrom(0, 0, 60, -570),
      }),
      { maxLength: 40 },
    )
    .map((parts) => {
      let now = START;
      return parts.map(({ gap, length, tool, offset: minutes }): Span => {
        const start = later(now, gap);
        now = later(start, length);
        return { start, end: now, tool, offset: minutes };
      });
    });
  const rules = fc.integer({ min: 0, max: 12 }).map((dayTurnHour) => ({
    dayTurnHour,
    isChat: (tool: string) => tool === 'slack',
  }));

  test('the union of a union is the union', () => {
    fc.assert(
      fc.property(intervals, fc.nat(100), (some, bridge) => {
        expect(union(union(some, bridge), bridge)).toEqual(union(some, bridge));
      }),
    );
  });

  test('the union is in order and its parts do not touch', () => {
    fc.assert(
      fc.property(intervals, (some) => {
        const parts = union(some);
        parts.slice(1).forEach((part, index) => {
          expect(part.start).toBeGreaterThan((parts[index] as Interval).end);
        });
      }),
    );
  });

  test('the union is no longer than all intervals together, and no shorter than any one of them', () => {
    fc.assert(
      fc.property(intervals, (some) => {
        const lengths = some.map(lengthOf);
        expect(unionLength(some)).toBeLessThanOrEqual(lengths.reduce((sum, length) => sum + length, 0));
        expect(unionLength(some)).toBeGreaterThanOrEqual(Math.max(0, ...lengths));
      }),
    );
  });

  test('splitting keeps the length', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: MINUTE, max: 90 * MINUTE }), (spans, size) => {
        expect(unionLength(cut(spans, size))).toBe(unionLength(spans));
      }),
    );
  });

  test('pieces are in order, never overlap, and are as long as the spans', () => {
    fc.assert(
      fc.property(days, rules, (spans, { dayTurnHour }) => {
        const pieces = toPieces(spans, dayTurnHour);
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.start).toBeGreaterThanOrEqual((pieces[index] as Span).end);
        });
        const active = pieces.filter(({ isPause }) => !isPause).reduce((sum, piece) => sum + lengthOf(piece), 0);
        expect(active).toBe(unionLength(spans));
      }),
    );
  });

  test('what all days say of active and worked time adds up', () => {
    fc.assert(
      fc.property(days, rules, (spans, rule) => {
        const summaries = summarise(spans, rule);
        expect(summaries.reduce((sum, { active }) => sum + total(active), 0)).toBe(unionLength(spans));
        const episodes = summaries.flatMap((summary) => summary.episodes);
        expect(summaries.reduce((sum, { worked }) => sum + total(worked), 0)).toBe(unionLength(episodes));
      }),
      { numRuns: 500 },
    );
  });

  test('summaries depend neither on the order of the spans nor on where one is cut in two', () => {
    fc.assert(
      fc.property(
        days,
        rules,
        fc.integer({ min: MINUTE, max: 90 * MINUTE }),
        fc.infiniteStream(fc.nat()),
        (spans, rule, size, order) => {
          const shuffled = cut(spans, size)
            .map((span) => ({ span, place: order.next().value }))
            .sort((a, b) => a.place - b.place)
            .map(({ span }) => span);
          expect(summarise(shuffled, rule)).toEqual(summarise(spans, rule));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('overlapping spans in any order have the same totals, and count no instant twice', () => {
    const overlapping = fc.tuple(days, days).map(([some, others]) => [...some, ...others]);
    fc.assert(
      fc.property(overlapping, rules, (spans, rule) => {
        const summaries = summarise(spans, rule);
        expect(summaries.reduce((sum, { active }) => sum + total(active), 0)).toBe(unionLength(spans));
        expect(summarise(spans.toReversed(), rule)).toEqual(summaries);
      }),
      { numRuns: 500 },
    );
  });

  function cut(spans: readonly Span[], size: Duration): Span[] {
    return spans.flatMap((span) => {
      const parts: Span[] = [];
      for (let start = span.start; start < span.end; start = later(start, size)) {
        parts.push({ ...span, start, end: toInstant(Math.min(span.end, start + size)) });
      }
      return parts;
    });
  }
});
