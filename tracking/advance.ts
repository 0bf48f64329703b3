/**
 * The one function that turns observations into spans.
 *
 *                 nothing counts
 *                    ┌───┐
 *                    ▼   │          a tool or a meeting counts
 *                 ┌─────────┐ ───────────────────────────────────▶ ┌──────┐ ──┐ the same counts,
 *                 │ no span │                                      │ open │   │ within the tolerance:
 *                 └─────────┘ ◀─────────────────────────────────── └──────┘ ◀─┘ extend
 *                                nothing counts: close                │  ▲
 *                                                                     └──┘ another tool, another offset, a day
 *                                                                turn, a silence too long: close and open
 *
 * What must stay true, whatever comes in:
 *  - no two spans overlap, and none is longer than the clock could have measured;
 *  - an end moves earlier only when the person is found to have left before it;
 *  - a change that no event reported ends the span at its last observation;
 *  - the same observation twice changes nothing the second time.
 */
import { nextDayTurn } from './day';
import { heardEnd, MEETING_SILENCE } from './hearing';
import { type Duration, earliest, type Instant, later, latest, SECOND } from './instant';
import { claimOf, type Observation } from './observation';
import { type Interval, lengthOf, type Span } from './span';

/** How often an observation is made while something counts. */
export const HEARTBEAT: Duration = 60 * SECOND;

/** The longest silence still read as continuous: two heartbeats and 30 s. */
export const TOLERANCE: Duration = 2 * HEARTBEAT + 30 * SECOND;

export interface Rules {
  tolerance: Duration;
  /** The local hour, 0 to 12, at which the work day changes. */
  dayTurnHour: number;
}

/** What is stored, as far as the next step needs to know it. */
export interface Ledger {
  open: Span | null;
  /** The end of the latest stored span that ended at or before now, the open one aside. */
  bookedUntil: Instant | null;
  /** The earliest stored span that ends after now, the open one aside: there is one only if the clock was set back. */
  ahead: Interval | null;
}

/** What changes. A span whose end is its start has no length and is not kept once it is closed. */
export interface Step {
  /** The open span ends here and is closed. */
  close?: Instant;
  /** The open span goes on and reaches this far. */
  extend?: Instant;
  /** Spans that are over already, in order. */
  book?: Span[];
  /** New spans in order, after those; only the last of them is left open. */
  open?: Span[];
}

/**
 * Moves the ledger by one observation.
 *
 * @example
 * advance({ open: github from 10:00 to 10:01, … }, github in front at 10:02, rules) //=> { extend: 10:02 }
 * @example
 * advance({ open: github from 10:00 to 10:01, … }, nothing in front at 10:02, rules) //=> { close: 10:02 }
 */
export function advance(ledger: Ledger, observation: Observation, rules: Rules): Step {
  const { open, ahead } = ledger;
  const { at, offset } = observation;
  if (open === null) {
    // Only a silence that a meeting survived can lie between what was booked and now; whatever else is not booked there
    // was deleted by the person, and does not come back.
    const silence = later(at, -MEETING_SILENCE);
    return toStep({}, [], begin(ledger, observation, rules, latest(ledger.bookedUntil ?? silence, silence)));
  }
  const goesOn = doesGoOn(open, observation);
  if (goesOn && at === open.end && offset === open.offset) {
    return {};
  }
  const isSilent = at < open.end || at - open.end > rules.tolerance;
  if (isSilent || (ledger.bookedUntil !== null && ledger.bookedUntil > open.end)) {
    return toStep({ close: open.end }, [], begin(ledger, observation, rules, at));
  }
  const border = ahead !== null && ahead.start >= open.end ? earliest(at, ahead.start) : at;
  const end = earliest(endOf(open, observation), border);
  // The hour of the day turn is a setting: it may have been moved into what is booked already.
  const close = earliest(end, latest(open.end, nextDayTurn(open.start, open.offset, rules.dayTurnHour)));
  if (goesOn && offset === open.offset && close === at) {
    return { extend: at };
  }
  const opened = begin(ledger, observation, rules, goesOn ? close : end, goesOn);
  const pastTurn = { ...open, start: close, end: goesOn && opened.length > 0 ? close : end };
  return toStep({ close }, [pastTurn, ...heardAfter(end, border, observation, rules)], opened);
}

/** Whether what the open span is of still counts, and has all along. */
function doesGoOn(open: Span, observation: Observation): boolean {
  const { at, leftAt, hearing, isReported } = observation;
  const claim = claimOf(observation);
  if (claim?.tool !== open.tool) {
    return false;
  }
  // A meeting may have been silent when the person turned to something else or left, and be heard only since.
  const heardSince = claim.because === 'heard' && hearing !== null ? hearing.since : open.start;
  const countedUntil = earliest(leftAt ?? at, isReported ? at : open.end);
  return heardSince <= latest(open.start, countedUntil);
}

/** Where the open span ended, after a silence within the tolerance. */
function endOf(open: Span, observation: Observation): Instant {
  const { at, presence, leftAt, hearing, isReported } = observation;
  if (doesGoOn(open, observation)) {
    return at;
  }
  const heardUntil = hearing?.tool === open.tool ? heardEnd(hearing, at) : open.start;
  if (leftAt !== null) {
    const left = latest(open.start, earliest(leftAt, at));
    const proof = hearing !== null && hearing.since <= left ? latest(left, heardUntil) : left;
    return isReported ? proof : earliest(proof, open.end);
  }
  if (!isReported) {
    return open.end;
  }
  // Whoever had left before was counted for a meeting, and that is known only as far as it was heard.
  const wasHeardOnly = presence !== 'active' && (hearing === null || hearing.tool === open.tool);
  return wasHeardOnly ? latest(open.end, heardUntil) : at;
}

/** The meeting that the person left behind and that is over too, from where the tool in front ended. */
function heardAfter(end: Instant, border: Instant, observation: Observation, rules: Rules): Span[] {
  const { at, offset, leftAt, hearing } = observation;
  if (leftAt === null || hearing === null || claimOf(observation) !== null) {
    return [];
  }
  const start = latest(hearing.since, end);
  const heardUntil = earliest(heardEnd(hearing, at), border);
  return start < heardUntil ? splitAtTurns({ tool: hearing.tool, offset, start, end: heardUntil }, rules) : [];
}

/**
 * The spans that a claim opens: from now; from `bookedUntil` where the same tool simply goes on past a border; for a
 * meeting from when it was first heard, if nothing else was booked since.
 */
function begin(ledger: Ledger, observation: Observation, rules: Rules, bookedUntil: Instant, goesOn = false): Span[] {
  const { at, offset, hearing } = observation;
  const claim = claimOf(observation);
  if (claim === null || isBooked(ledger, at)) {
    return [];
  }
  const since = claim.because === 'heard' && hearing !== null ? hearing.since : at;
  const start = earliest(at, goesOn ? bookedUntil : latest(since, bookedUntil));
  return splitAtTurns({ tool: claim.tool, offset, start, end: at }, rules);
}

/**
 * Whether an instant lies in time that is stored already: the clock was set back over it, and nothing is counted twice.
 *
 * @example isBooked({ open: github from 10:00 to 10:30, … }, quarterPastTen) //=> true
 */
export function isBooked({ open, ahead }: Ledger, at: Instant): boolean {
  return [open, ahead].some((stored) => stored !== null && stored.start <= at && at < stored.end);
}

function splitAtTurns(span: Span, rules: Rules): Span[] {
  const turn = nextDayTurn(span.start, span.offset, rules.dayTurnHour);
  if (turn > span.end) {
    return [span];
  }
  return [{ ...span, end: turn }, ...splitAtTurns({ ...span, start: turn }, rules)];
}

function toStep(step: Step, book: Span[], open: Span[]): Step {
  const kept = book.filter((span) => lengthOf(span) > 0);
  return { ...step, ...(kept.length > 0 && { book: kept }), ...(open.length > 0 && { open }) };
}
