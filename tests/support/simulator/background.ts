/**
 * The background as a model: how an event or an alarm becomes an observation of the whole world, and what is known
 * again after the worker was stopped (the session) and what is not. Written from the design, not from the background.
 */
import { advance, TOLERANCE } from '../../../tracking/advance';
import { followHearing, type Hearing, isListening } from '../../../tracking/hearing';
import { type Duration, type Instant, MINUTE, type OffsetMinutes } from '../../../tracking/instant';
import { claimOf, type Observation } from '../../../tracking/observation';
import { leftAt, type Presence } from '../../../tracking/presence';
import type { ToolId } from '../../../tracking/tool';
import { MemoryLedger } from './memory-ledger';

/** What the browser would answer if it were asked now. */
export interface Answers {
  presence: Presence;
  /** The tool whose tab is active in the focused window. */
  front: ToolId | null;
  /** The meeting that can be heard. */
  heard: ToolId | null;
  isPaused: boolean;
  offset: OffsetMinutes;
  /** Whether a window of the browser has the focus; so it is unless another is said. */
  isBrowserInFront?: boolean;
}

/** Lives as long as the browser does. */
interface Session {
  presence: Presence | null;
  hearing: Hearing | null;
  isNew: boolean;
  /** Whether a tool in front was what counted. */
  wasInFront: boolean;
  /** Whether something was begun and is not finished. */
  isUnderway: boolean;
  /** Whether a worker died over something, and no observation was finished since. */
  isInterrupted: boolean;
}

export interface Signal {
  /** Whether an event told of a change; a heartbeat only finds what is so. */
  isReported: boolean;
  /** Whether that event was that the browser was left. */
  isBlur?: boolean;
}

const NEW_SESSION: Session = {
  presence: null,
  hearing: null,
  isNew: true,
  wasInFront: false,
  isUnderway: false,
  isInterrupted: false,
};

export interface Habits {
  dayTurnHour: number;
  idleThreshold: Duration;
}

export const USUAL: Habits = { dayTurnHour: 4, idleThreshold: MINUTE };

/** How far an observation gets before the worker is killed. */
export type Reach = 'begun' | 'booked' | 'remembered' | 'done';

export class Background {
  readonly ledger = new MemoryLedger();
  /** Whether the heartbeat alarm is asked for. */
  isBeating = false;
  #session: Session = NEW_SESSION;

  constructor(private readonly habits: Habits = USUAL) {}

  /**
   * Makes one observation; `reach` is where a kill stops it.
   *
   * @returns whether what changed was reported: an event that only finds the browser left did not tell of that
   */
  observe(at: Instant, answers: Answers, { isReported, isBlur = false }: Signal, reach: Reach = 'done'): boolean {
    const hasSlippedAway = this.#session.wasInFront && answers.isBrowserInFront === false && !isBlur;
    const isContinuous = !this.#session.isNew && !this.#session.isInterrupted;
    this.begin();
    if (reach !== 'begun') {
      const tolerance = isContinuous ? TOLERANCE : 0;
      this.#book(this.#look(at, answers, isReported, isReported && !hasSlippedAway, tolerance), tolerance, reach);
    }
    if (reach !== 'done') {
      this.die();
    }
    return isReported && !hasSlippedAway;
  }

  /** Work begins, and is not over before an observation is. */
  begin(): void {
    this.#session = { ...this.#session, isUnderway: true };
  }

  /** The worker is stopped; what it was doing is known to have been begun, and no more. */
  die(): void {
    const isInterrupted = this.#session.isInterrupted || this.#session.isUnderway;
    this.#session = { ...this.#session, isUnderway: false, isInterrupted };
  }

  #book(observation: Observation, tolerance: Duration, reach: Reach): void {
    this.ledger.write(
      advance(this.ledger.read(observation.at), observation, { tolerance, dayTurnHour: this.habits.dayTurnHour }),
    );
    if (reach === 'booked') {
      return;
    }
    const { presence, hearing } = observation;
    const claim = claimOf(observation);
    this.#session = {
      presence,
      hearing,
      isNew: false,
      wasInFront: claim?.because === 'front',
      isUnderway: reach === 'remembered',
      isInterrupted: false,
    };
    if (reach === 'remembered') {
      return;
    }
    this.isBeating = claim !== null || isListening(hearing);
  }

  /** The browser is gone, and with it the session and the alarm; or the extension was updated. */
  forget(): void {
    this.#session = NEW_SESSION;
    this.isBeating = false;
  }

  #look(
    at: Instant,
    { presence, front, heard, isPaused, offset }: Answers,
    isReported: boolean,
    isChangeReported: boolean,
    tolerance: Duration,
  ): Observation {
    const isDeaf = isPaused || presence === 'locked';
    return {
      at,
      offset,
      presence,
      leftAt: leftAt(this.#session.presence, at, presence, this.habits.idleThreshold),
      front: isPaused ? null : front,
      hearing: followHearing(this.#session.hearing, { at, tool: heard, isDeaf, isReported }, tolerance),
      isReported: isChangeReported,
    };
  }
}
