/**
 * Ninety random days of somebody at work, in whole minutes: blocks of work with gaps between them, what they do on the
 * way, and how they take it when they are spoken to.
 */
import fc from 'fast-check';
import { ASKED_KINDS, type AskedKind, NUDGE_KINDS, type NudgeKind } from '../../../nudges/kinds';
import type { NudgeRules } from '../../../nudges/situation';

/** What the person does at the beginning of a block. */
export type Act = 'clock-out' | 'on-call' | 'present' | 'take-break' | 'restart' | 'fill-screen';

/** The first and the second button, a click on neither, a stop without a word, or nothing at all. */
export type Reply = 'first' | 'second' | 'dismiss' | 'stop' | 'ignore';

/** How the person takes a question in front of a tool; who ignores it goes to the tool past it. */
export type Taking = 'a-while' | 'tonight' | 'not-now' | 'ignore';

export interface Block {
  /** Minutes without work before it. */
  gap: number;
  work: number;
  isMeeting: boolean;
  /** Whether its tool is brought into a tab that showed something else. */
  isFresh: boolean;
  taking: Taking;
  act: Act | null;
  reply: Reply;
  /** Minutes until the person replies. */
  replyAfter: number;
}

export interface Life {
  rules: NudgeRules;
  /** Minutes east of UTC on the first day, a Monday, which begins at noon. */
  offset: number;
  /** The clock changes at two in the morning after so many days. */
  clockChange: { day: number; by: -60 | 60 };
  /** Days, counted from 0, on which the person is on leave. */
  leave: number[];
  /** The days of a week, Monday being 0, on which the person rests. */
  restDays: readonly number[];
  /** So many days, counted from 0, on which the browser is not opened. */
  absence: { from: number; days: number };
  /** Lived over and over until the days are past. */
  blocks: Block[];
}

export const DAYS = 90;

/** Lengths at which a rule changes its mind, and what lies around them. */
const near = (...lengths: number[]): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...lengths), fc.constantFrom(-1, 0, 0, 1)).map(([length, by]) => Math.max(1, length + by));

const shortGap = near(1, 2, 3, 5, 15);
const gap = fc.oneof(shortGap, shortGap, near(5, 15, 20, 30, 60), near(240, 480, 660, 840));
const work = fc.oneof(near(2, 5, 10, 15), near(45, 60, 75, 120), near(60, 180, 300));

const block: fc.Arbitrary<Block> = fc.record({
  gap,
  work,
  isMeeting: fc.constantFrom(false, false, false, false, true),
  isFresh: fc.boolean(),
  taking: fc.constantFrom<Taking[]>('a-while', 'tonight', 'not-now', 'ignore'),
  act: fc.option(fc.constantFrom<Act[]>('clock-out', 'on-call', 'present', 'take-break', 'restart', 'fill-screen'), {
    freq: 3,
  }),
  reply: fc.constantFrom<Reply[]>('first', 'second', 'dismiss', 'stop', 'ignore', 'ignore', 'ignore'),
  replyAfter: fc.integer({ min: 0, max: 14 }),
});

const rules: fc.Arbitrary<NudgeRules> = fc.record({
  // None of them within the hour that a clock change repeats or leaves out.
  quietFrom: fc.constantFrom(22 * 60, 22 * 60, 21 * 60 + 30, 30),
  usualStart: fc.constantFrom(9 * 60, 9 * 60, 7 * 60 + 30, 12 * 60),
  dayTurnHour: fc.constantFrom(4, 4, 0, 5),
  firstWeekday: fc.constant(1 as const),
  breakAfterMinutes: fc.constantFrom(20, 60, 60, 90),
  limitHours: fc.constantFrom(20, 40, 60),
  dayLimitHours: fc.constantFrom(null, 4, 8),
  silentNudges: fc.oneof({ weight: 4, arbitrary: fc.constant<NudgeKind[]>([]) }, fc.subarray([...NUDGE_KINDS])),
  fewerNudges: fc.oneof(fc.constant<AskedKind[]>([]), fc.subarray([...ASKED_KINDS])),
});

export const anyLife: fc.Arbitrary<Life> = fc.record({
  rules,
  offset: fc.constantFrom(0, 540, -300, 345),
  clockChange: fc.record({ day: fc.integer({ min: 2, max: DAYS - 2 }), by: fc.constantFrom<(-60 | 60)[]>(-60, 60) }),
  leave: fc.uniqueArray(fc.nat(DAYS), { maxLength: 12 }),
  restDays: fc.constantFrom<(readonly number[])[]>([5, 6], [5, 6], [6, 0], [0, 1]),
  absence: fc.record({ from: fc.nat(DAYS), days: fc.constantFrom(0, 3, 9, 15) }),
  blocks: fc.array(block, { minLength: 5, maxLength: 120 }),
});
