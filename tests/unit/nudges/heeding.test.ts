/** The verdicts of nudges stand with the back-off that goes by them; here are those of questions, and the laws of both. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeHeeding, verdictRange } from '../../../nudges/heeding';
import type { AskedKind } from '../../../nudges/kinds';
import { HOUR, type Instant, later, MINUTE } from '../../../tracking/instant';
import { clip, type Interval } from '../../../tracking/span';
import { at } from '../../support/build';
import { toInterval } from './situation';

const verdict = (kind: AskedKind, asked: Instant, spans: readonly Interval[], now: Instant) =>
  judgeHeeding([{ kind, at: asked, isHeeded: null }], spans, now)[0]?.isHeeded ?? null;

describe('a question of 22:00', () => {
  test.each<[string, string[], string, boolean | null]>([
    ['is not judged while work may yet begin', [], '22:19:59', null],
    ['was heeded when none began', [], '22:20', true],
    ['was heeded by whoever looked and left', ['22:00–22:01'], '22:20', true],
    ['was heeded by a quarter of an hour and no more', ['22:00–22:15'], '22:20', true],
    ['is not judged while work goes on', ['22:00–22:15'], '22:15', null],
    ['was not heeded when it went on for longer', ['22:00–22:15:01'], '22:15:01', false],
    ['was not heeded when it went on over pauses', ['22:00–22:05', '22:09–22:16'], '22:16', false],
    ['was heeded when it was in two parts', ['22:00–22:05', '22:10–22:15'], '22:20', true],
    ['is not judged while work that began late goes on', ['22:14–22:29'], '22:29', null],
    ['was not heeded when that went on for longer', ['22:14–22:29:01'], '22:29:01', false],
    ['was heeded when that ended', ['22:14–22:29'], '22:34', true],
    ['is not judged before that has ended', ['22:14–22:29'], '22:33:59', null],
    ['was heeded though work began after a quarter of an hour', ['22:15:01–23:00'], '23:00', true],
    ['was not heeded by work that had gone on all the time', ['21:00–22:16'], '22:16', false],
    ['was heeded by work that was over before it', ['19:00–21:59'], '22:20', true],
    ['is not judged by a clock that was set back', [], '21:00', null],
  ])('%s', (_, spans, now, expected) => {
    expect(verdict('question', at('22:00'), spans.map(toInterval), at(now))).toBe(expected);
  });
});

describe('whatever is asked, and whatever comes after it,', () => {
  const LENGTH = 180;
  const ASKED = 60;
  const minuteAt = (minute: number) => later(at('22:00'), (minute - ASKED) * MINUTE);
  const anyKind = fc.constantFrom<AskedKind[]>('break', 'question');
  /** Worked and free by turns, from three hours long to a minute. */
  const anyWork = fc
    .array(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 90 })), fc.boolean()), {
      minLength: 12,
      maxLength: 40,
    })
    .map((runs) => runs.flatMap(([length, isWorked]) => Array<boolean>(length).fill(isWorked)).slice(0, LENGTH));
  const spansOf = (worked: readonly boolean[]): Interval[] =>
    worked.flatMap((isWorked, minute) => (isWorked ? [{ start: minuteAt(minute), end: minuteAt(minute + 1) }] : []));
  const until = (spans: readonly Interval[], now: Instant) =>
    spans.flatMap((one) => clip(one, { start: later(now, -12 * HOUR), end: now }) ?? []);

  test('a verdict that was given stays the same, and it is given in the end', () => {
    fc.assert(
      fc.property(anyKind, anyWork, (kind, worked) => {
        // Nobody is nudged who is not at work.
        fc.pre(kind === 'question' || worked[ASKED - 1] === true);
        const spans = spansOf(worked);
        let known: boolean | null = null;
        for (let minute = ASKED; minute <= LENGTH; minute += 1) {
          const now = minuteAt(minute);
          const found = verdict(kind, minuteAt(ASKED), until(spans, now), now);
          expect(known === null || found === known, `at minute ${minute - ASKED}`).toBe(true);
          known = found;
        }
        expect(known).not.toBeNull();
      }),
    );
  });

  test('it is what a person counts minute by minute', () => {
    fc.assert(
      fc.property(anyKind, anyWork, (kind, worked) => {
        const isFree = (minute: number) => worked[minute] !== true;
        const isBreak = (first: number) => [0, 1, 2, 3, 4].every((more) => isFree(first + more));
        const isOn = (minute: number) => ![0, 1, 2, 3, 4].some((back) => isBreak(minute - back));
        const goesOn = (from: number) => Array.from({ length: 16 }, (_, more) => from + more).every(isOn);
        // After a nudge that work alone matters which goes on; after a question any that begins in time.
        const froms = Array.from({ length: kind === 'question' ? 16 : 1 }, (_, more) => ASKED + more);
        fc.pre(kind === 'question' || worked.slice(0, ASKED + 1).includes(true));
        expect(verdict(kind, minuteAt(ASKED), spansOf(worked), minuteAt(LENGTH + 30))).toBe(!froms.some(goesOn));
      }),
    );
  });

  test('the spans around it tell all that matters, however long ago it was', () => {
    fc.assert(
      fc.property(anyKind, anyWork, (kind, worked) => {
        const spans = spansOf(worked);
        const { start, end } = verdictRange(minuteAt(ASKED));
        const around = spans.filter((one) => one.end > start && one.start <= end);
        const now = minuteAt(LENGTH + 30);
        expect(verdict(kind, minuteAt(ASKED), around, now)).toBe(verdict(kind, minuteAt(ASKED), spans, now));
      }),
    );
  });
});
