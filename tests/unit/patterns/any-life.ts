/** Lives for the laws of codes: two weeks of stretches in whole minutes that never overlap, and at most one change of offset. */
import fc from 'fast-check';
import { later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at } from '../../support/build';

const BEGIN = at('2026-11-20 00:00');
const DAYS = 12;

/** Gaps and stretches of every size that a rule could ask for, and some of any size. */
const gap = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 14, max: 17 }),
  fc.integer({ min: 21, max: 300 }),
  fc.integer({ min: 300, max: 1_200 }),
);
const stretch = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 28, max: 62 }),
  fc.integer({ min: 60, max: 400 }),
  fc.integer({ min: 400, max: 1_500 }),
);

/** Spans from the Friday before the week of Monday, 23 November 2026 on. The offset changes in a gap of an hour or more. */
export function anyLife(): fc.Arbitrary<Span[]> {
  const offset = fc.constantFrom(0, 540, -300, 345);
  const change = fc.constantFrom(0, 0, 60, -60, 540, -480);
  return fc
    .tuple(fc.array(fc.tuple(gap, stretch), { minLength: 1, maxLength: 60 }), offset, change, fc.nat({ max: 40 }))
    .map(([pairs, home, moved, changesAfter]) => {
      const spans: Span[] = [];
      let minute = 0;
      let now = home;
      for (const [index, [pause, length]] of pairs.entries()) {
        minute += pause;
        if (now === home && index >= changesAfter && pause >= 60) {
          now = home + moved;
        }
        const start = later(BEGIN, (minute - home) * MINUTE);
        minute += length;
        if (minute > DAYS * 24 * 60) {
          break;
        }
        spans.push({
          start,
          end: later(start, length * MINUTE),
          tool: index % 3 === 0 ? 'slack' : 'github',
          offset: now,
        });
      }
      return spans;
    });
}

/** The same spans, cut wherever one of these minutes after the begin lies inside one. */
export function cutAnywhere(spans: readonly Span[], minutes: readonly number[]): Span[] {
  return minutes.reduce<Span[]>(
    (pieces, minute) => {
      const border = later(BEGIN, minute * MINUTE);
      return pieces.flatMap((piece) =>
        piece.start < border && border < piece.end
          ? [
              { ...piece, end: border },
              { ...piece, start: border },
            ]
          : [piece],
      );
    },
    [...spans],
  );
}
