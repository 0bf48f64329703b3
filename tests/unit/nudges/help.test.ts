import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeHeeding } from '../../../nudges/heeding';
import { type Help, helpOf, stopsAnyway } from '../../../nudges/help';
import type { AskedKind } from '../../../nudges/kinds';
import type { Asked } from '../../../nudges/nudge';
import { later, MINUTE } from '../../../tracking/instant';
import { at } from '../../support/build';
import { toInterval } from './situation';

/** So many of a kind that were heeded, were not, are not known, and were chosen. */
function asked(kind: AskedKind, heeded: number, unheeded: number, unknown = 0, chosen = 0): Asked[] {
  const rows = (count: number, isHeeded: boolean | null, more: Partial<Asked> = {}) =>
    Array.from({ length: count }, () => ({ kind, at: at('10:00'), answer: null, isHeeded, ...more }) as Asked);
  return [
    ...rows(heeded, true),
    ...rows(unheeded, false),
    ...rows(unknown, null),
    ...rows(chosen, false, { reasons: ['chosen'] }),
  ];
}

describe('a nudge, where work stops anyway after 30 % of all moments,', () => {
  test.each<[string, Asked[], Help['doesHelp']]>([
    ['was never shown', [], 'unknown'],
    ['is known of nine times only', asked('break', 9, 0, 30), 'unknown'],
    ['stops work more often', asked('break', 4, 6), 'yes'],
    ['stops it as often', asked('break', 3, 7), 'no'],
    ['stops it less often', asked('break', 2, 8), 'no'],
    ['is not judged by what the person chose', asked('break', 4, 5, 0, 20), 'unknown'],
    ['is judged without what they chose', asked('break', 4, 6, 0, 20), 'yes'],
    ['is not judged by another', [...asked('break', 4, 5), ...asked('late-night', 0, 20)], 'unknown'],
  ])('%s', (_, rows, doesHelp) => {
    expect(helpOf('break', rows, 0.3).doesHelp).toBe(doesHelp);
  });

  test('is told by all of its counts', () => {
    expect(helpOf('break', asked('break', 9, 3, 2, 5), 0.3)).toEqual({
      shown: 19,
      judged: 12,
      stopped: 9,
      chosen: 5,
      doesHelp: 'yes',
    });
  });

  test('is not compared where no work is known', () => {
    expect(helpOf('break', asked('break', 9, 3), null).doesHelp).toBe('unknown');
  });

  test('that was gone on from for a reason counts neither way, whatever the reason', () => {
    const onCall = asked('break', 0, 1).map((one) => ({ ...one, reasons: ['on-call' as const] }));
    expect(helpOf('break', [...asked('break', 4, 5), ...onCall], 0.3)).toMatchObject({ judged: 9, chosen: 1 });
  });
});

describe('a question is compared with a fifth, whatever stops anyway', () => {
  test.each<[Asked[], Help['doesHelp']]>([
    [asked('question', 5, 4), 'unknown'],
    [asked('question', 2, 9), 'no'],
    [asked('question', 2, 8), 'yes'],
  ])('%#', (rows, doesHelp) => {
    expect(helpOf('question', rows, 0.9).doesHelp).toBe(doesHelp);
    expect(helpOf('question', rows, null).doesHelp).toBe(doesHelp);
  });
});

describe('work stops anyway', () => {
  test.each<[string, string[], string, number | null]>([
    ['in a quarter of an hour of work', ['09:00–10:00'], '12:00', 0.25],
    ['at all times in a short one', ['09:00–09:15'], '12:00', 1],
    ['in the last quarter of each stretch', ['09:00–10:00', '10:10–10:30'], '12:00', 30 / 80],
    ['in one where pauses are under five minutes', ['09:00–09:28', '09:32–10:00'], '12:00', 0.25],
    ['in two where they are not', ['09:00–09:30', '09:35–10:05'], '12:00', 0.5],
    ['but not where it goes on now', ['09:00–10:00', '11:00–11:56'], '12:00', 0.25],
    ['where it has just become a break', ['09:00–10:00', '11:00–11:55'], '12:00', 30 / 115],
    ['at no time that is known', [], '12:00', null],
    ['at no time that is known yet', ['11:00–12:00'], '12:00', null],
  ])('%s', (_, spans, now, share) => {
    expect(stopsAnyway(spans.map(toInterval), at(now))).toBe(share);
  });

  test('as often as nudges of any moment are found heeded', () => {
    const anyDay = fc.array(fc.tuple(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 200 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyDay, (blocks) => {
        let end = at('09:00');
        const spans = blocks.map(([gap, work]) => {
          const start = later(end, gap * MINUTE);
          end = later(start, work * MINUTE);
          return { start, end };
        });
        const now = later(end, 30 * MINUTE);
        // In the middle of each minute, so that no moment lies on a border.
        const nudges = spans.flatMap(({ start, end: until }) =>
          Array.from({ length: (until - start) / MINUTE }, (_, minute) => ({
            kind: 'break' as const,
            at: later(start, (minute + 0.5) * MINUTE),
            isHeeded: null,
          })),
        );
        const verdicts = judgeHeeding(nudges, spans, now);
        const heeded = verdicts.filter(({ isHeeded }) => isHeeded).length;
        expect(verdicts).toHaveLength(nudges.length);
        expect(stopsAnyway(spans, now)).toBeCloseTo(heeded / nudges.length, 10);
      }),
    );
  });
});
