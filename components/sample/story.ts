/**
 * The sample's story: half a year of somebody who trains models and is nobody in particular. An ordinary autumn, a climb,
 * a launch with one weekend from midnight to midnight, leave, and what comes after. Weeks are told as a person would tell
 * them; minutes of chance come later.
 */
import type { GivenWeekend } from '../../patterns/history';
import type { MarkKind } from '../../storage/marks';
import type { Weekday } from '../../tracking/day';

/** What days are like, by the wall clock; past 24:00 it is the night after. */
export const DAYS = {
  /** The laptop lies open, and nothing is worked. */
  off: '',
  /** It is shut: no sign of the browser. */
  shut: '',
  ordinary: '09:05-12:20 13:15-19:05',
  early: '08:40-12:10 13:00-18:00',
  long: '09:10-12:25 13:20-20:10',
  short: '09:30-12:15 13:15-16:50',
  evening: '09:15-12:20 13:15-18:10 21:10-22:40',
  away: '08:30-10:10 12:40-13:40 17:20-19:30',
  saturday: '10:30-13:10 14:00-17:20',
  later: '09:40-12:30 13:25-19:15 20:30-22:50',
  night: '10:00-13:00 14:00-18:50 20:00-25:00',
  longNight: '09:55-13:00 13:50-18:45 19:45-25:20',
  launch: '09:10-13:00 13:40-19:20 20:20-26:10',
  midday: '11:20-13:00 13:50-18:40',
  // The weekend from midnight to midnight, and its eve.
  eve: '11:00-13:30 14:30-19:00 20:00-29:10',
  through: '08:04-12:40 13:15-18:30 19:10-24:12',
  throughToo: '08:07-12:50 13:25-18:20 19:00-24:08',
} as const;

export type DayKind = keyof typeof DAYS;

/** Days that go by the minute, for the story hangs on them. */
export const TO_THE_MINUTE: ReadonlySet<DayKind> = new Set(['eve', 'through', 'throughToo']);

/** Monday first. The last week is the one that runs. */
export const WEEKS: readonly (readonly DayKind[])[] = [
  ['ordinary', 'long', 'ordinary', 'evening', 'early', 'off', 'off'],
  ['early', 'ordinary', 'long', 'ordinary', 'early', 'off', 'off'],
  ['ordinary', 'ordinary', 'evening', 'long', 'short', 'off', 'shut'],
  ['ordinary', 'long', 'long', 'evening', 'ordinary', 'saturday', 'off'],
  ['away', 'away', 'away', 'away', 'shut', 'off', 'off'],
  ['ordinary', 'long', 'ordinary', 'ordinary', 'early', 'off', 'off'],
  ['ordinary', 'ordinary', 'long', 'early', 'ordinary', 'off', 'off'],
  ['ordinary', 'evening', 'long', 'ordinary', 'shut', 'shut', 'off'],
  ['long', 'ordinary', 'ordinary', 'evening', 'ordinary', 'off', 'off'],
  ['ordinary', 'long', 'evening', 'long', 'ordinary', 'saturday', 'off'],
  ['early', 'ordinary', 'long', 'evening', 'short', 'off', 'off'],
  ['ordinary', 'long', 'ordinary', 'long', 'ordinary', 'off', 'off'],
  ['long', 'later', 'long', 'later', 'ordinary', 'off', 'off'],
  ['later', 'long', 'later', 'long', 'long', 'saturday', 'off'],
  ['later', 'later', 'later', 'long', 'later', 'saturday', 'off'],
  ['night', 'later', 'later', 'night', 'later', 'saturday', 'off'],
  ['night', 'night', 'night', 'longNight', 'night', 'saturday', 'off'],
  ['longNight', 'night', 'longNight', 'night', 'longNight', 'night', 'off'],
  ['later', 'later', 'later', 'later', 'eve', 'through', 'throughToo'],
  ['night', 'launch', 'midday', 'ordinary', 'short', 'off', 'off'],
  ['ordinary', 'early', 'ordinary', 'ordinary', 'short', 'shut', 'shut'],
  ['shut', 'shut', 'shut', 'shut', 'shut', 'shut', 'shut'],
  ['early', 'short', 'ordinary', 'early', 'short', 'off', 'off'],
  ['ordinary', 'early', 'ordinary', 'early', 'short', 'off', 'off'],
  ['early', 'ordinary', 'early', 'ordinary', 'early', 'off', 'off'],
  ['ordinary', 'early', 'ordinary', 'evening', 'short', 'off', 'off'],
];

/** A day of the story: its week, from 0 on, and its weekday. */
export type StoryDay = readonly [week: number, weekday: Weekday];

/** The place of a day of the story. @example indexOf([18, 6]) //=> 131 */
export function indexOf([week, weekday]: StoryDay): number {
  return week * 7 + weekday - 1;
}

/** The week in which the climb begins, and the one after the launch. */
export const CLIMB = 12;
const CALM = 20;

/** In these weeks there is more to look at, and more to answer. */
export function isPushing(week: number): boolean {
  return week >= CLIMB && week < CALM;
}

/** Days by another clock: a conference eight hours away. */
export const JOURNEY: { week: number; weekdays: readonly Weekday[] } = { week: 4, weekdays: [1, 2, 3, 4] };

export const MARKS: readonly { kind: MarkKind; week: number; weekdays: readonly Weekday[] }[] = [
  { kind: 'on-call', week: 6, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { kind: 'leave', week: 7, weekdays: [5] },
  { kind: 'leave', week: 21, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { kind: 'on-call', week: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] },
];

/** Pages in the night, by the day on which the night begins. */
export const PAGES: readonly { on: StoryDay; at: string }[] = [
  { on: [6, 3], at: '26:40-26:47' },
  { on: [6, 6], at: '25:15-25:21' },
  { on: [24, 2], at: '25:12-25:18 27:33-27:41' },
  { on: [24, 4], at: '26:05-26:20' },
];

/** Nothing was counted then, for counting was paused. */
export const PAUSES: readonly { on: StoryDay; at: string }[] = [
  { on: [5, 3], at: '14:05-15:35' },
  { on: [11, 5], at: '16:30-17:45' },
  { on: [23, 4], at: '14:10-15:10' },
];

export const PURPOSES = ['paper', 'demo', 'eval', 'data', 'cluster', 'run', 'feature'] as const;

/** Weekends that were given up, by their week; what became of each was told on the day `told`, weeks later. */
export const WEEKENDS: readonly {
  week: number;
  purpose: (typeof PURPOSES)[number];
  outcome: NonNullable<GivenWeekend['outcome']>;
  told: StoryDay;
}[] = [
  { week: 3, purpose: 'paper', outcome: 'used', told: [7, 1] },
  { week: 9, purpose: 'demo', outcome: 'partly', told: [13, 1] },
  { week: 13, purpose: 'eval', outcome: 'used', told: [17, 1] },
  { week: 14, purpose: 'data', outcome: 'partly', told: [18, 1] },
  { week: 15, purpose: 'cluster', outcome: 'used', told: [19, 3] },
  { week: 16, purpose: 'run', outcome: 'partly', told: [20, 1] },
  { week: 17, purpose: 'run', outcome: 'used', told: [22, 1] },
  { week: 18, purpose: 'feature', outcome: 'shelved', told: [22, 2] },
];

export const THOUGHTS = ['run', 'tokenizer', 'baseline', 'rota', 'eval', 'review'] as const;

/** Thoughts that were parked, and when they were done; the last two are open. */
export const NOTES: readonly {
  thought: (typeof THOUGHTS)[number];
  parked: StoryDay;
  at: string;
  done: StoryDay | null;
}[] = [
  { thought: 'baseline', parked: [13, 3], at: '22:41', done: [13, 4] },
  { thought: 'run', parked: [15, 1], at: '24:52', done: [15, 2] },
  { thought: 'tokenizer', parked: [16, 4], at: '25:08', done: [17, 1] },
  { thought: 'rota', parked: [24, 2], at: '27:45', done: [24, 3] },
  { thought: 'eval', parked: [23, 5], at: '16:44', done: null },
  { thought: 'review', parked: [24, 4], at: '18:31', done: null },
];
