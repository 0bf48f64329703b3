/** Lives for the laws of patterns: up to 19 weeks that end before Monday, 23 November 2026, on Greenwich. */
import fc from 'fast-check';
import { addToDay, type DayKey } from '../../../tracking/day';
import type { Span } from '../../../tracking/span';
import { MONDAY } from '../../support/build';
import { spansOfWeeks, type WeekPlan } from '../../support/patterns/history-of';

const day = fc.constantFrom(
  '',
  '',
  '09:00-18:00',
  '09:00-12:00 13:00-19:30',
  '09:00-21:10',
  '10:10-25:20',
  '12:00-24:00',
  '08:00-27:30',
  '09:00-15:00 20:00-23:00',
  '11:00-11:20',
  '14:00-15:00',
  '21:30-30:00',
);
const week = fc.tuple(day, day, day, day, day, day, day) as fc.Arbitrary<WeekPlan>;

export interface Life {
  spans: Span[];
  weeks: number;
  seen: DayKey[];
  leave: DayKey[];
  onCall: DayKey[];
}

/** Up to 19 weeks, a few of them the same for long, with days that nobody saw, leave and nights on call. */
export const anyWeeks: fc.Arbitrary<Life> = fc
  .tuple(
    fc.array(fc.tuple(week, fc.integer({ min: 1, max: 8 })), { maxLength: 5 }),
    fc.array(fc.nat({ max: 140 }), { maxLength: 20 }),
    fc.array(fc.nat({ max: 140 }), { maxLength: 12 }),
    fc.array(fc.nat({ max: 30 }), { maxLength: 5 }),
  )
  .map(([blocks, unseen, leave, onCall]) => {
    const weeks = blocks.flatMap(([plan, count]) => Array.from({ length: count }, () => plan)).slice(0, 19);
    const ago = (count: number) => addToDay(MONDAY, -1 - count);
    const length = weeks.length * 7;
    const all = Array.from({ length }, (_, index) => ago(index));
    return {
      spans: spansOfWeeks(weeks).map((span, index) => ({ ...span, tool: index % 4 === 0 ? 'slack' : 'github' })),
      weeks: weeks.length,
      seen: all.filter((_, index) => !unseen.includes(index)),
      leave: leave.filter((index) => index < length).map(ago),
      onCall: onCall.filter((index) => index < length).map(ago),
    };
  });
