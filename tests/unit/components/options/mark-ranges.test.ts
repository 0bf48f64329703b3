import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, joinMarks } from '../../../../components/options/mark-ranges';
import type { Mark } from '../../../../storage/marks';
import { addToDay, toDayKey } from '../../../../tracking/day';

const MONDAY = toDayKey('2026-11-30');
const day = (count: number) => addToDay(MONDAY, count);
const leave = (count: number): Mark => ({ day: day(count), kind: 'leave' });
const onCall = (count: number): Mark => ({ day: day(count), kind: 'on-call' });

test('days in a row are one range, over the end of a month too', () => {
  expect(joinMarks([leave(1), leave(0), leave(2)])).toEqual([{ kind: 'leave', from: day(0), to: day(2) }]);
});

test('a day between parts them, and the latest comes first', () => {
  expect(joinMarks([leave(0), leave(2)])).toEqual([
    { kind: 'leave', from: day(2), to: day(2) },
    { kind: 'leave', from: day(0), to: day(0) },
  ]);
});

test('two kinds on the same days are two ranges', () => {
  expect(joinMarks([leave(0), onCall(0), leave(1), onCall(1)]).map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['leave', day(0), day(1)],
    ['on-call', day(0), day(1)],
  ]);
});

test('every day is in exactly one range of its kind', () => {
  const days = fc.uniqueArray(fc.nat({ max: 40 }));
  fc.assert(
    fc.property(days, days, (leaves, nights) => {
      const marks = [...leaves.map(leave), ...nights.map(onCall)];
      const spread = joinMarks(marks).flatMap((range) => daysOf(range).map((each) => `${each} ${range.kind}`));
      expect(spread.toSorted()).toEqual(marks.map((mark) => `${mark.day} ${mark.kind}`).toSorted());
    }),
  );
});
