/**
 * Lives a life minute by minute beside the extension: what storage keeps goes through text at every restart of the
 * browser, and nothing else survives one. At every minute the real decision is held against the restated rules.
 */
import {
  answerNudge,
  clockOut,
  endBreak,
  endOfTonight,
  goOn,
  type NudgeAnswer,
  startBreak,
} from '../../../nudges/answers';
import { whyAsk } from '../../../nudges/asking';
import { isBreakOver } from '../../../nudges/break';
import { decideNudge } from '../../../nudges/decide';
import { judgeHeeding } from '../../../nudges/heeding';
import type { NudgeKind } from '../../../nudges/kinds';
import type { Nudge, ShownNudge } from '../../../nudges/nudge';
import type { OutOfHours } from '../../../nudges/out-of-hours';
import type { LastWeek, Situation } from '../../../nudges/situation';
import { nextTimeOfDay } from '../../../nudges/wall-clock';
import type { Wishes } from '../../../nudges/wishes';
import type { DayKey } from '../../../tracking/day';
import { type Instant, later, MINUTE, type OffsetMinutes, toInstant } from '../../../tracking/instant';
import type { Interval } from '../../../tracking/span';
import { type Block, DAYS, type Life, type Taking } from './life';
import { type Due, Restatement, type Said } from './restatement';

const HOURS_KEPT = 36;
const NOON = 12 * 60;
const DAY = 24 * 60;
/** How long "quiet for this hour" lasts. */
const PRESENTING = 60;
/** How long "go on" lasts. */
const GOING_ON = 30;

/** What is told of it does not change when it is told. */
const LAST_WEEK: LastWeek = { day: '2026-01-05' as DayKey, code: null, worked: 0 };

/** What is in storage, and so there again after a restart. */
interface Stored {
  spans: Interval[];
  wishes: Wishes;
  shown: ShownNudge[];
  questions: { kind: 'question'; at: Instant }[];
}

/** What lasts as long as the browser runs. */
interface Session {
  startedAt: Instant;
  meetingHeardAt: Instant | null;
}

/** What the person was doing when a nudge came, by no rule but the truth. */
export interface Moment extends Said {
  isWorking: boolean;
  isOnLeave: boolean;
  isPresenting: boolean;
  /** Since a meeting was over; 0 within one. */
  minutesSinceMeeting: number;
  isAfterNotTonight: boolean;
}

/** What the person was doing when a question came, by no rule but the truth. */
export interface Asking {
  minute: number;
  reason: OutOfHours;
  /** Since the last minute that was worked, and since the last question. */
  minutesSinceWork: number;
  minutesSinceQuestion: number;
  isMeeting: boolean;
  isOnLeave: boolean;
  isOnCall: boolean;
  isPresenting: boolean;
}

export interface Lived {
  moments: Moment[];
  askings: Asking[];
  restarts: number;
  minutesWorked: number;
  /** Where decision and restated rules differ, at most one. */
  difference: string | null;
}

const FIRST: Record<NudgeKind, NudgeAnswer> = {
  break: 'taking-it',
  'late-night': 'not-tonight',
  'rest-day': 'opened',
  'clocked-out': 'opened',
  'own-limit': 'opened',
  letter: 'opened',
};

/** Lives ninety days. @example live(life).moments //=> every nudge that was shown */
export function live(life: Life): Lived {
  return new Person(life).live();
}

class Person {
  readonly #life: Life;
  readonly #minutes = DAYS * DAY;
  readonly #rules: Restatement;
  readonly #start: Instant;
  readonly #changesAt: number;
  readonly #moments: Moment[] = [];
  readonly #askings: Asking[] = [];

  #stored: Stored = {
    spans: [],
    wishes: { clockedOut: null, onCallUntil: null, goOnUntil: null, onBreak: null, quietUntil: null, postponed: [] },
    shown: [],
    questions: [],
  };
  #session: Session;
  #reply: { minute: number; block: Block; shownAt: Instant } | null = null;
  #block: Block;
  #next = 0;
  #gapLeft = 0;
  #workLeft = 0;
  #restarts = 0;
  #minutesWorked = 0;

  constructor(life: Life) {
    this.#life = life;
    this.#rules = new Restatement(life.rules, this.#minutes, life.restDays);
    // A Monday, at noon by the wall clock.
    this.#start = toInstant(Date.UTC(2026, 0, 5, 12) - life.offset * MINUTE);
    this.#changesAt = life.clockChange.day * DAY + 2 * 60 - NOON;
    this.#session = { startedAt: later(this.#start, -DAY * MINUTE), meetingHeardAt: null };
    this.#block = this.#take();
  }

  live(): Lived {
    let difference: string | null = null;
    for (let minute = 0; minute < this.#minutes && difference === null; minute += 1) {
      difference = this.#live(minute);
    }
    return {
      moments: this.#moments,
      askings: this.#askings,
      restarts: this.#restarts,
      minutesWorked: this.#minutesWorked,
      difference,
    };
  }

  #live(minute: number): string | null {
    const rules = this.#rules;
    rules.strike(minute, (((minute + NOON + this.#shift(minute)) % DAY) + DAY) % DAY);
    rules.isOnLeave = this.#life.leave.includes(rules.day);
    const wasWorking = rules.worked[minute - 1] === 1;
    const isHere = this.#move(minute);
    const isArriving = isHere && this.#block.isFresh && this.#workLeft === this.#block.work - 1;
    const asked = isArriving ? this.#ask(minute) : null;
    if (asked !== null && typeof asked === 'object') {
      return asked.difference;
    }
    const isWorking = isHere && asked !== 'not-now';
    const isMeeting = isWorking && this.#block.isMeeting;
    rules.worked[minute] = isWorking ? 1 : 0;
    rules.met[minute] = isMeeting ? 1 : 0;
    if (wasWorking) {
      rules.workedToday += 1;
      rules.workedThisWeek += 1;
      this.#minutesWorked += 1;
    }
    const difference = isWorking || wasWorking ? this.#observe(minute, { isWorking, wasWorking, isMeeting }) : null;
    this.#answer(minute);
    return difference;
  }

  /** One observation, as the background makes it. */
  #observe(
    minute: number,
    { isWorking, wasWorking, isMeeting }: { isWorking: boolean; wasWorking: boolean; isMeeting: boolean },
  ): string | null {
    const now = this.#at(minute);
    const { spans, shown } = this.#stored;
    const open = spans.at(-1);
    if (wasWorking && open !== undefined) {
      open.end = now;
    } else {
      spans.push({ start: now, end: now });
    }
    while (spans[0] !== undefined && spans[0].end < now - HOURS_KEPT * 60 * MINUTE) {
      spans.shift();
    }
    while (shown[0] !== undefined && now - shown[0].at > 14 * DAY * MINUTE) {
      shown.shift();
    }
    if (isMeeting) {
      this.#session.meetingHeardAt = now;
    }
    for (const { nudge, isHeeded } of judgeHeeding(shown, spans, now)) {
      nudge.isHeeded = isHeeded;
    }
    const nudge = decideNudge(this.#situation(now, isWorking));
    const owed = this.#rules.owed(minute);
    if (nudge?.kind !== owed?.kind || limitOf(nudge) !== (owed?.limit ?? null)) {
      return `minute ${minute}: ${nudge?.kind ?? 'nothing'} was said, and ${owed?.kind ?? 'nothing'} was owed`;
    }
    if (nudge !== null && owed !== null) {
      this.#show(minute, nudge, owed, isWorking);
    }
    const { wishes } = this.#stored;
    // As the background does: after an absence the spans say nothing of it any more.
    if (wishes.onBreak !== null && isBreakOver(wishes.onBreak, spans, now)) {
      this.#stored.wishes = endBreak(wishes);
    }
    return null;
  }

  #situation(now: Instant, isWorking: boolean): Situation {
    return {
      now,
      offsetAt: (at) => this.#offsetAt(at),
      rules: this.#life.rules,
      spans: this.#stored.spans,
      isWorking,
      workedToday: this.#rules.workedToday * MINUTE,
      workedThisWeek: this.#rules.workedThisWeek * MINUTE,
      lastWeek: this.#rules.isLastWeekSeen ? LAST_WEEK : null,
      isRestDay: this.#rules.isRestDay,
      isOnLeave: this.#rules.isOnLeave,
      meetingHeardAt: this.#session.meetingHeardAt,
      isScreenFull: this.#rules.isScreenFull,
      browserStartedAt: this.#session.startedAt,
      wishes: this.#stored.wishes,
      questions: this.#stored.questions,
      history: this.#stored.shown,
    };
  }

  /** The person brings a tool into a tab. @returns how they take the question, null where there is none */
  #ask(minute: number): Taking | null | { difference: string } {
    const now = this.#at(minute);
    const rules = this.#rules;
    const { isMeeting, taking } = this.#block;
    const reason = whyAsk({ tool: 'gitlab', category: isMeeting ? 'meeting' : 'code' }, this.#situation(now, false));
    const owed = isMeeting ? null : rules.owedQuestion(minute);
    if (reason !== owed) {
      return { difference: `minute ${minute}: asked for ${reason ?? 'nothing'}, and owed for ${owed ?? 'nothing'}` };
    }
    if (reason === null) {
      return null;
    }
    const lastWorked = minute === 0 ? -1 : rules.worked.lastIndexOf(1, minute - 1);
    this.#askings.push({
      minute,
      reason,
      minutesSinceWork: lastWorked === -1 ? Number.POSITIVE_INFINITY : minute - (lastWorked + 1),
      minutesSinceQuestion: minute - (rules.questions.at(-1)?.minute ?? Number.NEGATIVE_INFINITY),
      isMeeting,
      isOnLeave: rules.isOnLeave,
      isOnCall: rules.isOnCall,
      isPresenting: minute < rules.presentingUntil,
    });
    rules.questions.push({ minute, day: rules.day });
    this.#stored.questions.push({ kind: 'question', at: now });
    const { offsetAt } = this.#clock();
    if (taking === 'a-while') {
      this.#stored.wishes = goOn(this.#stored.wishes, later(now, GOING_ON * MINUTE));
      rules.goesOnUntil = minute + GOING_ON;
    } else if (taking === 'tonight') {
      const until = endOfTonight({ now, offsetAt, rules: this.#life.rules });
      this.#stored.wishes = goOn(this.#stored.wishes, until);
      rules.goOnTonight();
    } else if (taking === 'not-now') {
      this.#workLeft = 0;
    }
    return taking;
  }

  #show(minute: number, nudge: Nudge, due: Due, isWorking: boolean): void {
    const at = this.#at(minute);
    const limit = limitOf(nudge);
    this.#stored.shown.push({
      kind: nudge.kind,
      at,
      answer: null,
      isHeeded: null,
      ...(limit === null ? {} : { limit }),
    });
    const rules = this.#rules;
    const said: Said = { minute, day: rules.day, ...due, isAnswered: false, isDismissed: false };
    rules.said.push(said);
    this.#moments.push({
      ...said,
      isWorking,
      isOnLeave: rules.isOnLeave,
      isPresenting: minute < rules.presentingUntil,
      minutesSinceMeeting: minute - (rules.met.lastIndexOf(1, minute) + 1),
      isAfterNotTonight: rules.isNotTonight && rules.quietFrom !== null,
    });
    this.#reply = { minute: minute + this.#block.replyAfter, block: this.#block, shownAt: at };
  }

  #answer(minute: number): void {
    const reply = this.#reply;
    if (reply === null || minute < reply.minute) {
      return;
    }
    this.#reply = null;
    const shown = this.#stored.shown.find(({ at }) => at === reply.shownAt);
    const said = this.#rules.said.at(-1);
    if (shown === undefined || said === undefined || reply.block.reply === 'ignore') {
      return;
    }
    if (reply.block.reply === 'stop') {
      this.#workLeft = 0;
      return;
    }
    const answer = answerOf(reply.block, shown.kind);
    shown.answer = answer;
    said.isDismissed = answer === 'dismissed';
    said.isAnswered = !said.isDismissed;
    const { offsetAt, usualStart } = this.#clock();
    this.#stored.wishes = answerNudge(this.#stored.wishes, answer, {
      now: this.#at(minute),
      shownAt: shown.at,
      offsetAt,
      usualStart,
    });
    if (answer === 'taking-it') {
      this.#rules.onBreakSince = minute;
    } else if (answer === 'in-15-minutes') {
      this.#rules.breakPutOffUntil = minute + 15;
    } else if (answer === 'not-tonight' && this.#rules.quietFrom !== null && this.#rules.quietFrom <= said.minute) {
      this.#rules.isNotTonight = true;
    }
  }

  /** Whether this minute is worked. */
  #move(minute: number): boolean {
    while (this.#gapLeft === 0 && this.#workLeft === 0) {
      this.#block = this.#take();
      this.#act(minute, this.#block);
    }
    const { from, days } = this.#life.absence;
    if (this.#rules.day >= from && this.#rules.day < from + days) {
      return false;
    }
    if (this.#gapLeft > 0) {
      this.#gapLeft -= 1;
      if (this.#gapLeft === 0 && this.#block.act === 'restart') {
        this.#restart(minute + 1);
      }
      return false;
    }
    this.#workLeft -= 1;
    return true;
  }

  #take(): Block {
    const block = this.#life.blocks[this.#next % this.#life.blocks.length] as Block;
    this.#next += 1;
    this.#gapLeft = block.gap;
    this.#workLeft = block.work;
    return block;
  }

  #act(minute: number, { act }: Block): void {
    const now = this.#at(minute);
    const rules = this.#rules;
    const stored = this.#stored;
    rules.isScreenFull = act === 'fill-screen';
    if (act === 'clock-out') {
      stored.wishes = clockOut(stored.wishes, { now, ...this.#clock() });
      rules.clockedOut = { minute, day: rules.day };
      rules.goOnNoMore();
      rules.onBreakSince = null;
    } else if (act === 'on-call') {
      const { usualStart, offsetAt } = this.#clock();
      stored.wishes = { ...stored.wishes, onCallUntil: nextTimeOfDay(usualStart, now, offsetAt) };
      rules.isOnCall = true;
    } else if (act === 'present') {
      stored.wishes = { ...stored.wishes, quietUntil: later(now, PRESENTING * MINUTE) };
      rules.presentingUntil = minute + PRESENTING;
    } else if (act === 'take-break') {
      stored.wishes = startBreak(stored.wishes, now);
      rules.onBreakSince = minute;
    }
  }

  /** The notification is gone with the browser, and whatever nobody wrote down. */
  #restart(minute: number): void {
    this.#stored = JSON.parse(JSON.stringify(this.#stored)) as Stored;
    this.#session = { startedAt: this.#at(minute), meetingHeardAt: null };
    this.#rules.startedAt = minute;
    this.#reply = null;
    this.#restarts += 1;
  }

  #clock(): { offsetAt: (at: Instant) => OffsetMinutes; usualStart: number } {
    return { offsetAt: (at) => this.#offsetAt(at), usualStart: this.#life.rules.usualStart };
  }

  #at(minute: number): Instant {
    return later(this.#start, minute * MINUTE);
  }

  #shift(minute: number): number {
    return minute >= this.#changesAt ? this.#life.clockChange.by : 0;
  }

  #offsetAt(at: Instant): OffsetMinutes {
    return this.#life.offset + this.#shift((at - this.#start) / MINUTE);
  }
}

function limitOf(nudge: Nudge | null): 'day' | 'week' | null {
  return nudge?.kind === 'own-limit' ? nudge.limit : null;
}

function answerOf({ reply }: Block, kind: NudgeKind): NudgeAnswer {
  if (reply === 'dismiss') {
    return 'dismissed';
  }
  if (reply === 'first') {
    return FIRST[kind];
  }
  return kind === 'break' ? 'in-15-minutes' : 'park';
}
