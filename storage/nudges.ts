/** The nudges that were shown, and what came of each: so that they stay few, and can be judged. */
import type { NudgeAnswer } from '../nudges/answers';
import { NUDGE_ANSWERS } from '../nudges/answers';
import { NUDGE_KINDS, type NudgeKind } from '../nudges/kinds';
import type { LimitSpan, ShownNudge } from '../nudges/nudge';
import type { Instant } from '../tracking/instant';
import { database, type NudgeRow } from './database';

/** Keeps a nudge that is about to be shown. @example await keepNudge({ kind: 'break', at: now, browser: 'firefox' }) */
export async function keepNudge(nudge: {
  kind: NudgeKind;
  at: Instant;
  browser: string;
  limit?: LimitSpan;
}): Promise<void> {
  await database.nudges.add(nudge);
}

/** A nudge with the id of its row. */
export interface StoredNudge extends ShownNudge {
  id: number;
}

/** The nudges since an instant, in order; a row of a kind that this version does not know is left out. */
export async function readNudges(since: Instant): Promise<StoredNudge[]> {
  const rows = await database.nudges.where('at').aboveOrEqual(since).sortBy('at');
  return rows.flatMap(toNudge);
}

function toNudge({ id, kind, at, answer, heeded, limit }: NudgeRow): StoredNudge[] {
  const known = NUDGE_KINDS.find((name) => name === kind);
  if (known === undefined) {
    return [];
  }
  return [
    {
      id,
      kind: known,
      at,
      answer: NUDGE_ANSWERS.find((name) => name === answer) ?? null,
      isHeeded: heeded ?? null,
      ...(limit === undefined ? {} : { limit }),
    },
  ];
}

/**
 * Keeps the answer to the last nudge of a kind. The first answer stands: opening the page and then answering on it is
 * one answer, and closing what was answered already is none.
 *
 * @returns when that nudge was shown, or null if there was none to answer
 */
export async function keepAnswer(kind: NudgeKind, answer: NudgeAnswer): Promise<Instant | null> {
  return database.transaction('rw', database.nudges, async () => {
    const last = await database.nudges
      .orderBy('at')
      .filter((row) => row.kind === kind)
      .last();
    if (last === undefined || (last.answer !== undefined && last.answer !== 'opened')) {
      return null;
    }
    await database.nudges.update(last.id, { answer });
    return last.at;
  });
}

/** Keeps whether work stopped after some nudges. @example await keepHeeding(new Map([[7, true]])) */
export async function keepHeeding(verdicts: ReadonlyMap<number, boolean>): Promise<void> {
  await database.transaction('rw', database.nudges, async () => {
    for (const [id, heeded] of verdicts) {
      await database.nudges.update(id, { heeded });
    }
  });
}
