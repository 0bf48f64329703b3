/**
 * The rules of the nudges once more, minute by minute and as simply as they can be said, to hold the real ones against.
 * It shares no code with them: it knows no spans and no instants, counts minutes that were worked, and is told by the
 * wall clock when quiet time, the usual start and the day turn come.
 */
import type { NudgeKind } from '../../../nudges/kinds';
import type { NudgeRules } from '../../../nudges/situation';

export interface Said {
  minute: number;
  day: number;
  kind: NudgeKind;
  limit: 'day' | 'week' | null;
  /** Answered by anything but a dismissal. */
  isAnswered: boolean;
  isDismissed: boolean;
}

export interface Due {
  kind: NudgeKind;
  limit: 'day' | 'week' | null;
}

const LONG_AGO = -1_000_000;
const DAY = 24 * 60;

export class Restatement {
  /** Minutes since the first, in which something counted, and in which a meeting was heard. */
  readonly worked: Uint8Array;
  readonly met: Uint8Array;
  /** The work day in which each minute lies, counted from 0, a Monday. */
  readonly days: Int16Array;
  readonly said: Said[] = [];

  day = 0;
  quietFrom: number | null = null;
  clockedOut: { minute: number; day: number } | null = null;
  isOnCall = false;
  onBreakSince: number | null = null;
  presentingUntil = LONG_AGO;
  breakPutOffUntil = LONG_AGO;
  isNotTonight = false;
  /** The questions that stood in front of a tool. */
  readonly questions: { minute: number; day: number }[] = [];
  goesOnUntil = LONG_AGO;
  /** What the clock strikes next on the way to the end of "tonight". */
  goesOnTonightUntil: 'day turn' | 'usual start' | null = null;
  startedAt = LONG_AGO;
  isScreenFull = false;
  workedToday = 0;
  workedThisWeek = 0;
  isOnLeave = false;
  /** Whether the clock has shown ten since the work day began. */
  isAfterTen = false;

  readonly #rules: NudgeRules;
  readonly #restDays: readonly number[];
  /** The weeks, counted from 0, in which anything was worked. */
  readonly #seenWeeks = new Set<number>();

  /** @param restDays the days of a week, Monday being 0 */
  constructor(rules: NudgeRules, minutes: number, restDays: readonly number[]) {
    this.#rules = rules;
    this.#restDays = restDays;
    this.worked = new Uint8Array(minutes + 1);
    this.met = new Uint8Array(minutes + 1);
    this.days = new Int16Array(minutes + 1);
  }

  /** The wall clock shows this minute of the day now. */
  strike(minute: number, ofDay: number): void {
    const { quietFrom, usualStart, dayTurnHour } = this.#rules;
    if (ofDay === dayTurnHour * 60 && minute > 0) {
      this.day += 1;
      this.workedToday = 0;
      this.isAfterTen = false;
      this.workedThisWeek = this.day % 7 === 0 ? 0 : this.workedThisWeek;
      this.goesOnTonightUntil = this.goesOnTonightUntil === 'day turn' ? 'usual start' : this.goesOnTonightUntil;
    }
    if (ofDay === usualStart) {
      this.quietFrom = null;
      this.clockedOut = null;
      this.isOnCall = false;
      this.isNotTonight = false;
      this.goesOnTonightUntil = this.goesOnTonightUntil === 'usual start' ? null : this.goesOnTonightUntil;
    }
    this.isAfterTen ||= ofDay === 10 * 60;
    if (ofDay === quietFrom) {
      this.quietFrom = minute;
      this.isNotTonight = false;
    }
    this.days[minute] = this.day;
    if (this.worked[minute - 1] === 1) {
      this.#seenWeeks.add(weekOf(this.days[minute - 1] as number));
    }
  }

  get isRestDay(): boolean {
    return this.#restDays.includes(this.day % 7);
  }

  get isLastWeekSeen(): boolean {
    return this.#seenWeeks.has(weekOf(this.day) - 1);
  }

  /** From now on nothing is asked, by night until the usual start and by day until that of the next day. */
  goOnTonight(): void {
    this.goesOnUntil = LONG_AGO;
    this.goesOnTonightUntil = this.quietFrom === null ? 'day turn' : 'usual start';
  }

  /** Whoever ends the day goes on no more. */
  goOnNoMore(): void {
    this.goesOnUntil = LONG_AGO;
    this.goesOnTonightUntil = null;
  }

  /** Why a question is owed to somebody who brings a tool at this minute, if one is. */
  owedQuestion(now: number): 'clocked-out' | 'late-night' | 'rest-day' | 'own-limit' | null {
    const wantsFewer = this.#rules.fewerNudges.includes('question');
    const { limitHours, dayLimitHours } = this.#rules;
    const isHeld =
      this.worked.subarray(Math.max(0, now - 20), now).includes(1) ||
      this.questions.some(({ minute, day }) => now - minute < 20 || (wantsFewer && day === this.day)) ||
      this.met.subarray(Math.max(0, now - 5, this.startedAt), now + 1).includes(1) ||
      this.isOnLeave ||
      this.isScreenFull ||
      this.isOnCall ||
      now < this.presentingUntil ||
      now === this.startedAt ||
      (this.isNotTonight && this.#isQuiet(now)) ||
      this.#goesOn(now);
    if (isHeld) {
      return null;
    }
    if (this.#isClockedOut(now)) {
      return 'clocked-out';
    }
    if (this.#isQuiet(now)) {
      return 'late-night';
    }
    const isOverLimit =
      this.workedThisWeek >= limitHours * 60 || (dayLimitHours !== null && this.workedToday >= dayLimitHours * 60);
    return this.isRestDay ? 'rest-day' : isOverLimit ? 'own-limit' : null;
  }

  #goesOn(now: number): boolean {
    return now < this.goesOnUntil || this.goesOnTonightUntil !== null;
  }

  /** What is owed at this minute, if anything. */
  owed(now: number): Due | null {
    if (!this.#mayBeSpokenTo(now)) {
      return null;
    }
    return this.#due(now).find(({ kind }) => this.#maySay(kind, now)) ?? null;
  }

  #mayBeSpokenTo(now: number): boolean {
    const isGoingOn = this.worked[now] === 1 && this.worked[now - 1] === 1;
    const hasSettled = now - this.#runStart(now, 2) >= 2;
    const isInMeeting = this.met.subarray(Math.max(0, now - 5), now + 1).includes(1);
    const isTaken = [...this.said, ...this.questions].some(({ minute }) => now - minute < 15);
    return (
      isGoingOn &&
      hasSettled &&
      !isInMeeting &&
      !isTaken &&
      !this.isOnLeave &&
      now >= this.presentingUntil &&
      now - this.startedAt >= 5 &&
      !this.#isOnBreak(now) &&
      !(this.isNotTonight && this.#isQuiet(now))
    );
  }

  #maySay(kind: NudgeKind, now: number): boolean {
    const today = this.said.filter(({ day }) => day === this.day);
    const breaks = today.filter((said) => said.kind === 'break').length;
    const hadLateNight = today.some((said) => said.kind === 'late-night');
    const most = kind === 'late-night' || hadLateNight ? 6 : 5;
    const isEnded = this.#isClockedOut(now);
    return (
      !this.#rules.silentNudges.includes(kind) &&
      today.length < most &&
      !(kind === 'break' && (breaks >= 3 || isEnded || this.isScreenFull || now < this.breakPutOffUntil)) &&
      !(kind === 'own-limit' && isEnded) &&
      !(kind === 'letter' && (isEnded || this.isScreenFull || this.isOnCall || this.#isQuiet(now))) &&
      !(kind === 'late-night' && (this.isOnCall || this.isNotTonight)) &&
      !(kind !== 'break' && this.#goesOn(now)) &&
      !this.#isOneTooMany(kind) &&
      !this.isBackedOff(kind, now)
    );
  }

  /** Where the person wants fewer: one a day of what can come several times in one, and one a week of the rest. */
  #isOneTooMany(kind: NudgeKind): boolean {
    const days = kind === 'break' || kind === 'late-night' ? 1 : 7;
    return (
      kind !== 'letter' &&
      this.#rules.fewerNudges.includes(kind) &&
      this.said.some((said) => said.kind === kind && said.day > this.day - days)
    );
  }

  /** Whether two in a row went unheeded, the second of them today. */
  isBackedOff(kind: NudgeKind, now: number): boolean {
    if (kind === 'letter') {
      return false;
    }
    const ofKind = this.said.filter((said) => said.kind === kind && now - said.minute <= 14 * DAY);
    return ofKind.some((said, index) => {
      const before = ofKind[index - 1];
      return (
        said.day === this.day && before !== undefined && this.isUnheeded(before, now) && this.isUnheeded(said, now)
      );
    });
  }

  /** Unheeded as far as was known at a minute: no five minutes without work began in the quarter of an hour after it. */
  isUnheeded({ minute, isAnswered, isDismissed }: Said, now: number): boolean {
    if (isDismissed || isAnswered) {
      return isDismissed;
    }
    for (let pause = minute; pause <= minute + 15; pause += 1) {
      if (!this.worked.subarray(pause, Math.min(pause + 5, now)).includes(1)) {
        return false;
      }
    }
    return true;
  }

  #due(now: number): Due[] {
    const due: Due[] = [];
    const { clockedOut, quietFrom } = this;
    const wasSaid = (kind: NudgeKind, since: number): boolean =>
      this.said.some((said) => said.kind === kind && said.minute >= since);
    if (clockedOut !== null && this.#isClockedOut(now)) {
      if (this.#workedSince(clockedOut.minute, now) >= 10 && !wasSaid('clocked-out', clockedOut.minute)) {
        due.push({ kind: 'clocked-out', limit: null });
      }
    }
    if (quietFrom !== null && this.#isQuiet(now) && this.#workedSince(quietFrom, now) >= 10) {
      const tonight = this.said.filter(({ kind, minute }) => kind === 'late-night' && minute >= quietFrom);
      if (tonight.length < 3 && !wasSaid('late-night', now - 44)) {
        due.push({ kind: 'late-night', limit: null });
      }
    }
    if (this.isRestDay && this.#workedInEpisodesOfToday(now) >= 15) {
      if (!this.said.some(({ kind, day }) => kind === 'rest-day' && day === this.day)) {
        due.push({ kind: 'rest-day', limit: null });
      }
    }
    const { limitHours, dayLimitHours } = this.#rules;
    if (this.workedThisWeek >= limitHours * 60) {
      if (!this.said.some(({ limit, day }) => limit === 'week' && weekOf(day) === weekOf(this.day))) {
        due.push({ kind: 'own-limit', limit: 'week' });
      }
    }
    if (dayLimitHours !== null && this.workedToday >= dayLimitHours * 60) {
      if (!this.said.some(({ limit, day }) => limit === 'day' && day === this.day)) {
        due.push({ kind: 'own-limit', limit: 'day' });
      }
    }
    if (this.isAfterTen && !this.isRestDay && this.isLastWeekSeen) {
      if (!this.said.some(({ kind, day }) => kind === 'letter' && weekOf(day) === weekOf(this.day))) {
        due.push({ kind: 'letter', limit: null });
      }
    }
    const sinceBreak = this.#runStart(now, 4);
    const offered = this.said.findLast(({ kind, minute }) => kind === 'break' && minute >= sinceBreak);
    const isPutOff = offered !== undefined && this.breakPutOffUntil > offered.minute;
    if (isPutOff || now - (offered?.minute ?? sinceBreak) >= this.#rules.breakAfterMinutes) {
      due.push({ kind: 'break', limit: null });
    }
    return due;
  }

  /** The first minute of the work that reaches now over pauses of at most so many minutes. */
  #runStart(now: number, pause: number): number {
    let start = now;
    for (let minute = now - 1; minute >= 0 && start - minute <= pause + 1; minute -= 1) {
      if (this.worked[minute] === 1) {
        start = minute;
      }
    }
    return start;
  }

  /** Work joined over pauses of at most so many minutes, from one minute to another, as first and last but one. */
  #runs(from: number, to: number, pause: number): [number, number][] {
    const runs: [number, number][] = [];
    for (let minute = Math.max(0, from); minute < to; minute += 1) {
      if (this.worked[minute] === 1) {
        const last = runs.at(-1);
        if (last !== undefined && minute - last[1] <= pause) {
          last[1] = minute + 1;
        } else {
          runs.push([minute, minute + 1]);
        }
      }
    }
    return runs;
  }

  #workedSince(from: number, now: number): number {
    const lengths = this.#runs(from, now, 15).map(([start, end]) => end - start);
    return lengths.filter((length) => length >= 10).reduce((sum, length) => sum + length, 0);
  }

  #workedInEpisodesOfToday(now: number): number {
    const ofToday = this.#runs(now - 36 * 60, now, 15).filter(([start]) => this.days[start] === this.day);
    const lengths = ofToday.map(([start, end]) => end - start);
    return lengths.filter((length) => length >= 10).reduce((sum, length) => sum + length, 0);
  }

  #isOnBreak(now: number): boolean {
    return (
      this.onBreakSince !== null && !this.#runs(this.onBreakSince, now, 4).some(([start, end]) => end - start >= 5)
    );
  }

  #isQuiet(now: number): boolean {
    return this.quietFrom !== null && !this.#hasRested(this.quietFrom, now);
  }

  #isClockedOut(now: number): boolean {
    const { clockedOut } = this;
    return clockedOut !== null && !(this.day > clockedOut.day && this.#hasRested(clockedOut.minute, now));
  }

  /** Four hours in a row since a minute in which no episode lies; one that may yet become an episode is one. */
  #hasRested(since: number, now: number): boolean {
    const episodes = this.#runs(since - 60, now, 15).filter(
      ([start, end]) => end > since && (end - start >= 10 || end === now),
    );
    const borders = [since, ...episodes.flat(), now];
    return borders.some((from, index) => index % 2 === 0 && (borders[index + 1] ?? from) - from >= 240);
  }
}

function weekOf(day: number): number {
  return Math.floor(day / 7);
}
