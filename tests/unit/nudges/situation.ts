/** A situation that reads like a timetable: somebody at work on a Monday, and what is different this time. */

import { decideNudge } from '../../../nudges/decide';
import type { Nudge, ShownNudge } from '../../../nudges/nudge';
import type { NudgeRules, Situation } from '../../../nudges/situation';
import type { Wishes } from '../../../nudges/wishes';
import { at, interval } from '../../support/build';

export const RULES: NudgeRules = {
  quietFrom: 22 * 60,
  usualStart: 9 * 60,
  dayTurnHour: 4,
  firstWeekday: 1,
  breakAfterMinutes: 60,
  limitHours: 48,
  dayLimitHours: null,
  silentNudges: [],
  fewerNudges: [],
};

export const NO_WISHES: Wishes = {
  clockedOut: null,
  onCallUntil: null,
  goOnUntil: null,
  onBreak: null,
  quietUntil: null,
  postponed: [],
};

type Changes = Partial<Omit<Situation, 'now' | 'rules' | 'wishes' | 'spans'>> & {
  rules?: Partial<NudgeRules>;
  wishes?: Partial<Wishes>;
};

/**
 * Somebody at work until now: each line is a span, and the last one's end is now.
 *
 * @example situation(['09:00–10:00'], { isOnLeave: true })
 */
export function situation(spans: readonly string[], { rules, wishes, ...changes }: Changes = {}): Situation {
  const intervals = spans.map(toInterval);
  return {
    now: (intervals.at(-1) ?? interval('09:00', '09:00')).end,
    offsetAt: () => 0,
    spans: intervals,
    isWorking: true,
    workedToday: 0,
    workedThisWeek: 0,
    lastWeek: null,
    isRestDay: false,
    isOnLeave: false,
    meetingHeardAt: null,
    isScreenFull: false,
    browserStartedAt: at('2026-11-20 09:00'),
    questions: [],
    history: [],
    ...changes,
    rules: { ...RULES, ...rules },
    wishes: { ...NO_WISHES, ...wishes },
  };
}

/** @example toInterval('09:00–10:30') */
export function toInterval(line: string): ReturnType<typeof interval> {
  const [start, end] = line.split('–');
  if (start === undefined || end === undefined) {
    throw new RangeError(`A span is written hh:mm–hh:mm, and this was "${line}".`);
  }
  return interval(start, end);
}

/** A nudge that was shown; unanswered, and nobody knows yet what came of it. */
export function shown(kind: ShownNudge['kind'], time: string, more: Partial<ShownNudge> = {}): ShownNudge {
  return { kind, at: at(time), answer: null, isHeeded: null, ...more };
}

/** One that nobody answered while work went on. */
export function unheeded(kind: ShownNudge['kind'], time: string): ShownNudge {
  return shown(kind, time, { isHeeded: false });
}

export function heeded(kind: ShownNudge['kind'], time: string): ShownNudge {
  return shown(kind, time, { isHeeded: true });
}

/** What is said, by its kind alone. */
export function said(spans: readonly string[], changes: Changes = {}): Nudge['kind'] | null {
  return decideNudge(situation(spans, changes))?.kind ?? null;
}
