/**
 * What each answer changes of the person's wishes. Every function takes whatever holds the wishes and gives the same back
 * with what was asked for, so that storage can apply it in one update.
 */
import { type Duration, type Instant, later, MINUTE } from '../tracking/instant';
import type { NudgeKind } from './kinds';
import { quietByClock } from './night';
import type { NudgeRules } from './situation';
import { nextTimeOfDay, type WallClock } from './wall-clock';
import type { Wishes } from './wishes';

/** What a person can do on the page that asks, whatever led there. */
const PAGE_ANSWERS = ['park', 'handed-off', 'clocked-out', 'go-on'] as const;

/** All that a person can do with a nudge. Of these, "park" opens the page for a thought and "opened" any page. */
export const NUDGE_ANSWERS = [
  'taking-it',
  'in-15-minutes',
  'not-tonight',
  'opened',
  'dismissed',
  ...PAGE_ANSWERS,
] as const;

export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number];

/** All that a person can do with a question, which opens in front of a tool that they have just brought. */
export const QUESTION_ANSWERS = [...PAGE_ANSWERS, 'not-now'] as const;

export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number];

/** Why somebody goes on, if they like to say. */
export const GO_ON_REASONS = ['on-call', 'chosen'] as const;

export type GoOnReason = (typeof GO_ON_REASONS)[number];

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
    default:
      return wishes;
  }
}

/** Until then nothing is asked or said but breaks. @example goOn(wishes, halfPastEleven).goOnUntil //=> halfPastEleven */
export function goOn<W extends Wishes>(wishes: W, until: Instant): W {
  return { ...wishes, goOnUntil: until };
}

/**
 * Until when "tonight" lasts: by night until the usual start, and by day until the usual start of the next work day.
 *
 * @example endOfTonight({ now: 01:12, offsetAt, rules }) //=> 09:00 of the same date
 */
export function endOfTonight({ now, offsetAt, rules }: TonightsClock): Instant {
  const { usualStart, dayTurnHour } = rules;
  const quiet = quietByClock(now, offsetAt, rules);
  return quiet?.until ?? nextTimeOfDay(usualStart, nextTimeOfDay(dayTurnHour * 60, now, offsetAt), offsetAt);
}

interface TonightsClock {
  now: Instant;
  offsetAt: WallClock;
  rules: Pick<NudgeRules, 'quietFrom' | 'usualStart' | 'dayTurnHour'>;
}

/** The person is on call. @example beOnCall(wishes, nineTomorrow).onCallUntil //=> nineTomorrow */
export function beOnCall<W extends Wishes>(wishes: W, until: Instant | null): W {
  return { ...wishes, onCallUntil: until };
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
 * The person's own end of the day, until the next usual start. A break that was under way ends with it, and so does going
 * on for a while: from then on everything asks.
 *
 * @param usualStart minutes after midnight
 * @example clockOut(wishes, { now: 18:30, offsetAt, usualStart: 9 * 60 }).clockedOut //=> { at: 18:30, until: 09:00 }
 */
export function clockOut<W extends Wishes>(wishes: W, clock: Pick<Answered, 'now' | 'offsetAt' | 'usualStart'>): W {
  const { now, offsetAt, usualStart } = clock;
  return {
    ...wishes,
    onBreak: null,
    goOnUntil: null,
    clockedOut: { at: now, until: nextTimeOfDay(usualStart, now, offsetAt) },
  };
}

function postpone<W extends Wishes>(wishes: W, kind: NudgeKind, until: Instant, now: Instant): W {
  const others = wishes.postponed.filter((postponed) => postponed.kind !== kind && now < postponed.until);
  return { ...wishes, postponed: now < until ? [...others, { kind, until }] : others };
}
