/** What a person answers, kept with the nudge and carried into their wishes, which the background hears at once. */
import { answerNudge, clockOut, type NudgeAnswer, startBreak } from '../nudges/answers';
import type { NudgeKind } from '../nudges/kinds';
import type { WallClock } from '../nudges/wall-clock';
import type { Instant } from '../tracking/instant';
import { controlItem } from './control';
import { keepAnswer } from './nudges';
import { settingsItem } from './settings';
import { warn } from './warnings';

export interface Clock {
  now: Instant;
  offsetAt: WallClock;
}

/**
 * Answers the last nudge of a kind. An answer that comes late, without a nudge, or that the database cannot keep is a
 * wish all the same.
 *
 * @example await giveAnswer('late-night', 'not-tonight', { now, offsetAt })
 */
export async function giveAnswer(kind: NudgeKind, answer: NudgeAnswer, { now, offsetAt }: Clock): Promise<void> {
  const { usualStart } = await settingsItem.get();
  const shownAt =
    (await keepAnswer(kind, answer).catch(async (error: unknown) => {
      await warn({ at: now, kind: 'database-failed', detail: String(error) });
      return null;
    })) ?? now;
  await controlItem.update((wishes) => answerNudge(wishes, answer, { now, shownAt, offsetAt, usualStart }));
}

/** Ends the day, until the next usual start. @example await endDay({ now, offsetAt }) */
export async function endDay({ now, offsetAt }: Clock): Promise<void> {
  const { usualStart } = await settingsItem.get();
  await controlItem.update((wishes) => clockOut(wishes, { now, offsetAt, usualStart }));
}

/** Begins a break. @example await beginBreak({ now, offsetAt }) */
export async function beginBreak({ now }: Pick<Clock, 'now'>): Promise<void> {
  await controlItem.update((wishes) => startBreak(wishes, now));
}
