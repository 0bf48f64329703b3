/** The nudges and questions that were shown, and what came of each: so that they stay few, and can be judged. */
import {
  GO_ON_REASONS,
  type GoOnReason,
  NUDGE_ANSWERS,
  type NudgeAnswer,
  QUESTION_ANSWERS,
  type QuestionAnswer,
} from '../nudges/answers';
import { type AskingNudge, SHOWN_KINDS, type ShownKind } from '../nudges/kinds';
import type { Asked, LimitSpan, ShownNudge } from '../nudges/nudge';
import type { Instant } from '../tracking/instant';
import { database, type NudgeRow } from './database';

/** Keeps what is about to be shown. @example await keepNudge({ kind: 'break', at: now, browser: 'firefox' }) */
export async function keepNudge(nudge: {
  kind: ShownKind;
  at: Instant;
  browser: string;
  limit?: LimitSpan;
  question?: string;
}): Promise<void> {
  await database.nudges.add(nudge);
}

interface Stored {
  /** The id of its row. */
  id: number;
}

export type StoredNudge = ShownNudge & Stored;

export type StoredAsked = Asked & Stored;

/** The nudges since an instant, in order; a row of a kind that this version does not know is left out. */
export async function readNudges(since: Instant): Promise<StoredNudge[]> {
  return nudgesOf(await readAsked(since));
}

/** The nudges and the questions since an instant, in order. @example await readAsked(later(now(), -90 * 24 * HOUR)) */
export async function readAsked(since: Instant): Promise<StoredAsked[]> {
  const rows = await database.nudges.where('at').aboveOrEqual(since).sortBy('at');
  return rows.flatMap(toAsked);
}

/** The nudges among all that was asked. @example nudgesOf(await readAsked(since)) */
export function nudgesOf(asked: readonly StoredAsked[]): StoredNudge[] {
  return asked.filter((one) => one.kind !== 'question');
}

function toAsked({ id, kind, at, answer, heeded, limit, reasons }: NudgeRow): StoredAsked[] {
  const known = named(SHOWN_KINDS, kind);
  const why = GO_ON_REASONS.filter((reason) => reasons?.includes(reason));
  if (known === null) {
    return [];
  }
  const shown = { id, at, isHeeded: heeded ?? null, ...(why.length === 0 ? {} : { reasons: why }) };
  return known === 'question'
    ? [{ ...shown, kind: known, answer: named(QUESTION_ANSWERS, answer) }]
    : [{ ...shown, kind: known, answer: named(NUDGE_ANSWERS, answer), ...(limit === undefined ? {} : { limit }) }];
}

/** A name that this version knows, or null. */
function named<Name extends string>(names: readonly Name[], stored: string | undefined): Name | null {
  return names.find((name) => name === stored) ?? null;
}

/**
 * Keeps the answer to the last nudge or question of a kind. The first answer stands: opening the page and then answering
 * on it is one answer, and closing what was answered already is none. A reason is kept in any case.
 *
 * @returns when it was shown, or null if there was none to answer
 */
export async function keepAnswer(
  kind: ShownKind,
  answer: NudgeAnswer | QuestionAnswer,
  reasons: readonly GoOnReason[] = [],
): Promise<Instant | null> {
  return database.transaction('rw', database.nudges, async () => {
    const last = await lastOf(kind);
    const why = reasons.length === 0 ? {} : { reasons: [...reasons] };
    if (last !== undefined && (last.answer === undefined || last.answer === 'opened')) {
      await database.nudges.update(last.id, { answer, ...why });
      return last.at;
    }
    if (last !== undefined) {
      await database.nudges.update(last.id, why);
    }
    return null;
  });
}

/** What was asked since an instant, the latest last. @example await readQuestions(monthAgo) //=> ['needsYou', 'couldWait'] */
export async function readQuestions(since: Instant): Promise<string[]> {
  const rows = await database.nudges.where('at').aboveOrEqual(since).sortBy('at');
  return rows.flatMap(({ question }) => question ?? []);
}

/** Keeps what the page asks of somebody who opened it from a nudge. */
export async function keepQuestion(kind: AskingNudge, question: string): Promise<void> {
  await database.transaction('rw', database.nudges, async () => {
    const last = await lastOf(kind);
    if (last !== undefined) {
      await database.nudges.update(last.id, { question });
    }
  });
}

/** How often there was one of a kind, ever. @example (await countNudges('late-night')) === 1 */
export async function countNudges(kind: ShownKind): Promise<number> {
  return database.nudges.filter((row) => row.kind === kind).count();
}

function lastOf(kind: ShownKind): Promise<NudgeRow | undefined> {
  return database.nudges
    .orderBy('at')
    .filter((row) => row.kind === kind)
    .last();
}

/** Keeps whether work stopped after some nudges. @example await keepHeeding(new Map([[7, true]])) */
export async function keepHeeding(verdicts: ReadonlyMap<number, boolean>): Promise<void> {
  await database.transaction('rw', database.nudges, async () => {
    for (const [id, heeded] of verdicts) {
      await database.nudges.update(id, { heeded });
    }
  });
}
