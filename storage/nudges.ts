/** The nudges that were shown, and what came of each: so that they stay few, and can be judged. */
import type { NudgeKind } from '../nudges/kinds';
import type { Instant } from '../tracking/instant';
import { database, type NudgeRow } from './database';

/** What a person answered: with a button, or by putting the notification away. */
export const NUDGE_ANSWERS = ['taken', 'later', 'parked', 'not-tonight', 'opened', 'dismissed'] as const;

export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number];

/** Keeps a nudge that is about to be shown. @example await keepNudge({ kind: 'break', at: now, browser: 'firefox' }) */
export async function keepNudge(nudge: { kind: NudgeKind; at: Instant; browser: string }): Promise<void> {
  await database.nudges.add(nudge);
}

/** The nudges since an instant, in order. */
export async function readNudges(since: Instant): Promise<NudgeRow[]> {
  return database.nudges.where('at').aboveOrEqual(since).sortBy('at');
}

/**
 * Keeps the answer to the last nudge of a kind. The first answer stands: opening the page and then answering on it is
 * one answer, and closing what was answered already is none.
 *
 * @returns whether there was one to answer
 */
export async function answerNudge(kind: NudgeKind, answer: NudgeAnswer): Promise<boolean> {
  return database.transaction('rw', database.nudges, async () => {
    const last = await database.nudges.orderBy('at').filter((row) => row.kind === kind).last();
    const isOpen = last !== undefined && (last.answer === undefined || last.answer === 'opened');
    if (isOpen) {
      await database.nudges.update(last.id, { answer });
    }
    return isOpen;
  });
}

/** Keeps whether work stopped after some nudges. @example await keepHeeding([[7, true]]) */
export async function keepHeeding(verdicts: readonly (readonly [id: number, isHeeded: boolean])[]): Promise<void> {
  await database.transaction('rw', database.nudges, async () => {
    for (const [id, heeded] of verdicts) {
      await database.nudges.update(id, { heeded });
    }
  });
}
