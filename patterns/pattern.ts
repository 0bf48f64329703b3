/** A pattern: a rule of the catalogue as a pure function of a history. */
import type { Family, Found } from './finding';
import type { History } from './history';

export interface Pattern {
  id: PatternId;
  family: Family;
  /** What the history shows, or null: nothing, or too little to tell. */
  find: (history: History) => Found | null;
}

/** Within a family, the first of equal level is shown. */
export const PATTERN_IDS = [
  'hundred-hour-week',
  'eighty-hour-week',
  'long-weeks',
  'long-days',
  'zero-zero-two',
  'nine-nine-six',
  'six-twelves',
  'lost-weekend',
  'shelved-weekend',
  'short-rest',
  'no-weekly-rest',
  'no-day-off',
  'unbroken-stretch',
  'no-vacation',
  'late-nights',
  'second-shift',
  'always-in-chat',
  'scattered-attention',
  'on-call-nights',
  'rising-hours',
  'shifted-window',
] as const;
export type PatternId = (typeof PATTERN_IDS)[number];
