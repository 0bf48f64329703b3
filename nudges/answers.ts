/**
 * What each answer changes of the person's wishes. Every function takes whatever holds the wishes and gives the same back
 * with what was asked for, so that storage can apply it in one update.
 */
import { type Duration, type Instant, later, MINUTE } from '../tracking/instant';
import type { NudgeKind } from './kinds';
import { nextTimeOfDay, type WallClock } from './wall-clock';
import type { Wishes } from './wishes';

/** All that a person can do with a nudge. Of these, "park" opens the page for a thought and "opened" any page. */
export const NUDGE_ANSWERS = ['taking-it', 'in-15-minutes', 'park', 'not-tonight', 'opened', 'dismissed'] as const;

export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number];

/** All that a person can do with a question, which opens in front of a tool that they have just brought. */
export const QUESTION_ANSWERS = ['go-on', 'not-now', 'clocked-out', 'park', 'handed-off'] as const;

export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number];

/** Why a person goes on, where they said so; nobody is asked for it. */
export const REASONS = ['on-call', 'chosen'] as const;

export type Reason = (typeof REASONS)[number];

const POSTPONED_BY: Duration = 15 * MINUTE;

export interface Answered {
  now: Instant;
  /** When the nudge was shown that is answered. */
  shownAt: Instant;
  offsetAt: WallClock;
  /** Minutes after midnight. */
  usualStart: number;
}

/**
 * What an answer to a nudge changes.
 *
 * @example answerNudge(wishes, 'taking-it', answered) //=> { …wishes, onBreak: { since: now } }
 */
export function answerNudge<W extends Wishes>(wishes: W, answer: NudgeAnswer, answered: Answered): W {
  const { now, shownAt, offsetAt, usualStart } = answered;
  switch (answer) {
    case 'taking-it':
      return startBreak(wishes, now);
    case 'in-15-minutes':
      return postpone(wishes, 'break', later(now, POSTPONED_BY), now);
    case 'not-tonight':
      // The night of the nudge: an answer to what was left lying until morning is not about the night to come.
      return postpone(wishes, 'late-night', nextTimeOfDay(usualStart, shownAt, offsetAt), now);
    case 'park':
    case 'opened':
    case 'dismissed':
      return wishes;
  }
}

/** A break from now on. @example startBreak(wishes, now).onBreak //=> { since: now } */
export function startBreak<W extends Wishes>(wishes: W, now: Instant): W {
  return { ...wishes, onBreak: { since: now } };
}

/** The break is over. @example endBreak(wishes).onBreak //=> null */
export function endBreak<W extends Wishes>(wishes: W): W {
  return { ...wishes, onBreak: null };
}

/**
 * The person's own end of the day, until the next usual start. A break that was under way ends with it.
 *
 * @param usualStart minutes after midnight
 * @example clockOut(wishes, { now: 18:30, offsetAt, usualStart: 9 * 60 }).clockedOut //=> { at: 18:30, until: 09:00 }
 */
export function clockOut<W extends Wishes>(wishes: W, clock: Pick<Answered, 'now' | 'offsetAt' | 'usualStart'>): W {
  const { now, offsetAt, usualStart } = clock;
  return { ...wishes, onBreak: null, clockedOut: { at: now, until: nextTimeOfDay(usualStart, now, offsetAt) } };
}

function postpone<W extends Wishes>(wishes: W, kind: NudgeKind, until: Instant, now: Instant): W {
  const others = wishes.postponed.filter((postponed) => postponed.kind !== kind && now < postponed.until);
  return { ...wishes, postponed: now < until ? [...others, { kind, until }] : others };
}
