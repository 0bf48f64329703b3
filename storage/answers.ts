/** What a person answers, kept with the nudge or question and carried into their wishes, which the background hears at once. */
import {
  answerNudge,
  clockOut,
  endOfTonight,
  type GoOnReason,
  goOn,
  type NudgeAnswer,
  type QuestionAnswer,
  startBreak,
} from '../nudges/answers';
import type { AskedKind, NudgeKind, ShownKind } from '../nudges/kinds';
import type { WallClock } from '../nudges/wall-clock';
import { type Duration, type Instant, later, MINUTE, SECOND } from '../tracking/instant';
import { type AfterQuestion, controlItem } from './control';
import { keepAnswer } from './nudges';
import { goOnCall } from './on-call';
import { settingsItem } from './settings';
import { warn } from './warnings';

export interface Clock {
  now: Instant;
  offsetAt: WallClock;
}

/** How long "go on" lasts at first. */
const A_WHILE: Duration = 30 * MINUTE;

const WAITS_FOR_DATABASE: Duration = SECOND;

/**
 * Answers the last nudge of a kind. An answer that comes late, without a nudge, or that the database cannot keep is a
 * wish all the same.
 *
 * @example await giveAnswer('late-night', 'not-tonight', { now, offsetAt })
 */
export async function giveAnswer(
  kind: NudgeKind,
  answer: NudgeAnswer,
  { now, offsetAt }: Clock,
  reasons: readonly GoOnReason[] = [],
): Promise<void> {
  const { usualStart } = await settingsItem.get();
  const shownAt = (await keep(kind, answer, now, reasons)) ?? now;
  await controlItem.update((wishes) => answerNudge(wishes, answer, { now, shownAt, offsetAt, usualStart }));
}

/** Ends the day, until the next usual start. @param kind what is answered by it, if anything */
export async function endDay({ now, offsetAt }: Clock, kind: AskedKind | null = null): Promise<void> {
  const { usualStart } = await settingsItem.get();
  await keep(kind, 'clocked-out', now);
  await controlItem.update((wishes) => clockOut(wishes, { now, offsetAt, usualStart }));
}

/** Begins a break. @example await beginBreak({ now, offsetAt }) */
export async function beginBreak({ now }: Pick<Clock, 'now'>): Promise<void> {
  await controlItem.update((wishes) => startBreak(wishes, now));
}

export interface GoingOn {
  /** What is answered by it; null where nothing was asked. */
  kind: AskedKind | null;
  length: 'a-while' | 'tonight';
  reasons: readonly GoOnReason[];
}

/**
 * Goes on, for half an hour or for tonight, and is asked nothing meanwhile but whether to take a break. Whoever is on
 * call is so until the usual start.
 *
 * @example await keepGoing({ kind: 'question', length: 'a-while', reasons: ['chosen'] }, { now, offsetAt })
 */
export async function keepGoing({ kind, length, reasons }: GoingOn, clock: Clock): Promise<void> {
  const { now, offsetAt } = clock;
  const isTonight = length === 'tonight';
  const settings = await settingsItem.get();
  const until = isTonight ? endOfTonight({ now, offsetAt, rules: settings }) : later(now, A_WHILE);
  // The wish first: it holds even where the database keeps one waiting.
  await controlItem.update((wishes) => goOn(wishes, until));
  if (kind === 'late-night' && isTonight) {
    // The same words as on the notification, and all that they do there.
    await giveAnswer(kind, 'not-tonight', clock, reasons);
  } else {
    await keep(kind, 'go-on', now, reasons);
  }
  if (reasons.includes('on-call')) {
    await goOnCall(settings.usualStart, clock);
  }
}

/** After a question in front of a tool: what is to become of the tool's tab, if it still stands behind it. */
export async function leaveQuestion(choice: AfterQuestion['choice'], tab: number | null, now: Instant): Promise<void> {
  if (choice === 'not-now') {
    // First, for the page is closed once the wish is followed; but no database may keep it open for long.
    await Promise.race([
      keep('question', 'not-now', now),
      new Promise((resolve) => {
        setTimeout(resolve, WAITS_FOR_DATABASE);
      }),
    ]);
  }
  if (tab !== null) {
    await controlItem.update((wishes) => ({ ...wishes, afterQuestion: { choice, tab, at: now } }));
  }
}

async function keep(
  kind: ShownKind | null,
  answer: NudgeAnswer | QuestionAnswer,
  at: Instant,
  reasons: readonly GoOnReason[] = [],
): Promise<Instant | null> {
  if (kind === null) {
    return null;
  }
  return keepAnswer(kind, answer, reasons).catch(async (error: unknown) => {
    await warn({ at, kind: 'database-failed', detail: String(error) });
    return null;
  });
}
