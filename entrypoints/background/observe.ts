/**
 * One observation: reads the world and what the last observation left, lets the pure functions decide, and writes the
 * result. Nothing is kept in memory that cannot be read again, so a worker that is stopped anywhere here loses at most
 * what happened since the last heartbeat.
 */
import { now, offsetAt } from '../../components/clock';
import { accessItem } from '../../storage/access';
import { controlItem, isPaused } from '../../storage/control';
import { type Session, sessionItem } from '../../storage/session';
import { settingsItem } from '../../storage/settings';
import { chosenTools } from '../../storage/tools';
import { warn } from '../../storage/warnings';
import { advance, isBooked, type Ledger, TOLERANCE } from '../../tracking/advance';
import { dayOf } from '../../tracking/day';
import { decide, remember } from '../../tracking/decision';
import { followHearing, isListening } from '../../tracking/hearing';
import { type Instant, SECOND } from '../../tracking/instant';
import { claimOf, type Observation } from '../../tracking/observation';
import { leftAt, type Presence } from '../../tracking/presence';
import type { Tool } from '../../tracking/tool';
import { keepHeartbeat } from './alarms';
import { BELIEVED_AFTER, pendingBlur } from './blur';
import { book } from './book';
import { followUp } from './follow-up';
import { considerGlance } from './glance';
import { beginObservation, beginWork, endWork, finishObservation } from './interruption';
import { considerNudge } from './nudge';
import { signBefore } from './signs';
import { type Front, readFront, readHeard, readPresence } from './world';

export interface Signal {
  /** Whether the browser told of a change; a heartbeat only finds what is so. */
  isReported: boolean;
  /** The presence that the event told. */
  presence?: Presence;
}

let queue: Promise<void> = Promise.resolve();

/** Does one thing after the other, in the order of the signals; what goes wrong is kept as a warning. */
export function inTurn(work: () => Promise<void>): Promise<void> {
  beginWork();
  queue = queue
    .then(work)
    .finally(endWork)
    .catch((error: unknown) => {
      void warn({ at: now(), kind: 'browser-call-failed', detail: String(error) });
    });
  return queue;
}

/** Observes when it is this signal's turn. */
export function observe(signal: Signal): Promise<void> {
  return inTurn(() => observeNow(signal));
}

/** Observes at once; only for work that is `inTurn` already. */
export async function observeNow(signal: Signal): Promise<void> {
  const isAfterInterruption = await beginObservation();
  const [settings, control, access, session] = await Promise.all([
    settingsItem.get(),
    controlItem.get(),
    accessItem.get(),
    sessionItem.get(),
  ]);
  const tools = chosenTools(settings).filter(({ id }) => access.granted.includes(id));
  const wasInFront = session.decisions.at(-1)?.reason === 'in-front';
  const [front, presence, heard] = await Promise.all([
    readSettledFront(tools, wasInFront),
    signal.presence ?? readPresence(settings.idleSeconds),
    readHeard(tools, session.hearing?.tool ?? null),
  ]);
  const blurredAt = front.isBrowserInFront ? null : pendingBlur();
  const at = blurredAt ?? now();
  const isPausedNow = isPaused(control, at);
  // Some systems never tell that the browser was left, and whatever event comes next only finds it so.
  const hasSlippedAway = wasInFront && !front.isBrowserInFront && blurredAt === null;
  // What came before a start of the browser was not observed, however short ago it was; nor was what an observation
  // that was interrupted would have told.
  const tolerance = session.start === null || isAfterInterruption ? 0 : TOLERANCE;
  const observation: Observation = {
    at,
    offset: offsetAt(at),
    presence,
    leftAt: leftAt(session.presence, at, presence, settings.idleSeconds * SECOND),
    front: isPausedNow ? null : front.tool,
    hearing: followHearing(
      session.hearing,
      { at, tool: heard, isDeaf: isPausedNow || presence === 'locked', isReported: signal.isReported },
      tolerance,
    ),
    isReported: signal.isReported && !hasSlippedAway,
  };
  const start = session.start ?? { at, signBefore: await signBefore() };
  const rules = { tolerance, dayTurnHour: settings.dayTurnHour };
  // The heartbeat exists before the span that needs it: a worker that is stopped in between leaves none unattended.
  const isHeartbeatNeeded = claimOf(observation) !== null || isListening(observation.hearing);
  if (isHeartbeatNeeded) {
    await keepHeartbeat(true);
  }
  const booked = await book(at, session, (ledger) => advance(ledger, observation, rules));
  const decision = decide(observation, {
    isPaused: isPausedNow,
    hasAccess: access.granted.length > 0,
    isBrowserInFront: front.isBrowserInFront,
    isBooked: isBooked(booked.ledger, at),
  });
  const heardAt = observation.hearing?.until ?? session.heardAt;
  await keepSession(session, {
    start,
    presence,
    hearing: observation.hearing,
    decisions: remember(session.decisions, decision),
    standby: booked.standby,
    databaseError: booked.databaseError,
    heardAt,
  });
  finishObservation();
  await warnOfClock(at, booked.ledger, session);
  await followUp({
    at,
    settings,
    control,
    isCounting: claimOf(observation) !== null,
    isHeartbeatNeeded,
    isPaused: isPausedNow,
    hasAccess: access.granted.length > 0,
  });
  if (booked.databaseError === null) {
    considerGlance({ at, today: dayOf(at, observation.offset, settings.dayTurnHour) }, claimOf(observation) !== null);
    considerNudge(
      {
        now: at,
        offsetAt,
        isWorking: claimOf(observation) !== null && decision.isCounted,
        meetingHeardAt: heardAt,
        isScreenFull: front.isScreenFull,
        browserStartedAt: start.at,
      },
      settings,
      control,
    );
  }
}

/** An event may come between two windows, or ahead of the word that the browser was left: a second settles both. */
async function readSettledFront(tools: readonly Tool[], wasInFront: boolean): Promise<Front> {
  const front = await readFront(tools);
  if (!wasInFront || front.isBrowserInFront || pendingBlur() !== null) {
    return front;
  }
  await new Promise((resolve) => setTimeout(resolve, BELIEVED_AFTER));
  return readFront(tools);
}

/** Most observations find what was found before; those write nothing. */
async function keepSession(before: Session, after: Session): Promise<void> {
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    await sessionItem.set(after);
  }
}

/** Says once that the clock went back, when it is first noticed. */
async function warnOfClock(at: Instant, { open, ahead }: Ledger, session: Session): Promise<void> {
  const bookedUntil = Math.max(open?.end ?? at, ahead?.end ?? at);
  const wasTold = session.decisions.at(-1)?.reason === 'booked-already';
  if (bookedUntil - at > 2 * SECOND && !wasTold) {
    await warn({ at, kind: 'clock-set-back', detail: String(Math.round((bookedUntil - at) / SECOND)) });
  }
}
