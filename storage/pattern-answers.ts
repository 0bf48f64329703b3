/**
 * What a person answered to a finding: that they chose it, or that it can wait. Each holds at that level and below, for
 * whole days by the wall clock. What was chosen is kept after its time, for it is a statement; what could wait is not.
 */
import type { Answer } from '../patterns/arrange';
import { LEVELS } from '../patterns/finding';
import { PATTERN_IDS, type PatternId } from '../patterns/pattern';
import { addToDay, dayOf, dayStart } from '../tracking/day';
import type { Instant, OffsetMinutes } from '../tracking/instant';
import { database, type MarkRow } from './database';

export type AnswerKind = 'chosen' | 'later';

/** Days for which an answer holds, this one included. */
const HOLDS_FOR: Readonly<Record<AnswerKind, number>> = { chosen: 56, later: 1 };

export interface PatternAnswers {
  chosen: Answer[];
  later: Answer[];
}

/** The moment of an answer. */
export interface Said {
  at: Instant;
  offset: OffsetMinutes;
  dayTurnHour: number;
}

/**
 * Keeps an answer; one of the same kind to the same pattern is replaced.
 *
 * @returns when it ends: at the day turn 56 days on for what was chosen, at the next one for what can wait
 * @example await answerPattern('chosen', { id: 'late-nights', level: 'warning' }, said)
 */
export async function answerPattern(
  kind: AnswerKind,
  { id, level }: Pick<Answer, 'id' | 'level'>,
  { at, offset, dayTurnHour }: Said,
): Promise<Instant> {
  const day = dayOf(at, offset, dayTurnHour);
  const until = dayStart(addToDay(day, HOLDS_FOR[kind]), offset, dayTurnHour);
  await database.transaction('rw', database.marks, async () => {
    const rows = await rowsOf(kind);
    const replaced = rows.filter((row) => (row.until ?? at) > at && row.pattern === id);
    const forgotten = kind === 'later' ? rows.filter((row) => (row.until ?? at) <= at) : [];
    await database.marks.bulkDelete([...replaced, ...forgotten].map((row) => row.id));
    await database.marks.add({ day, kind, pattern: id, level, until });
  });
  return until;
}

/** Everything that was answered and still holds, the latest last. @example (await readPatternAnswers(now)).chosen */
export async function readPatternAnswers(now: Instant): Promise<PatternAnswers> {
  // All at once and not by a cursor, for the popup waits for it.
  const rows = (await database.marks.toArray()).filter(({ until }) => until !== undefined && now < until);
  const ofKind = (kind: AnswerKind): Answer[] => rows.filter((row) => row.kind === kind).flatMap(toAnswer);
  return { chosen: ofKind('chosen'), later: ofKind('later') };
}

/** Takes back that a pattern was chosen. @example await withdrawChoice('late-nights') */
export async function withdrawChoice(id: PatternId): Promise<void> {
  await database.transaction('rw', database.marks, async () => {
    const rows = await rowsOf('chosen');
    await database.marks.bulkDelete(rows.filter(({ pattern }) => pattern === id).map((row) => row.id));
  });
}

function rowsOf(kind: AnswerKind): Promise<MarkRow[]> {
  return database.marks.filter((row) => row.kind === kind).toArray();
}

function toAnswer({ pattern, level, until }: MarkRow): Answer[] {
  const id = PATTERN_IDS.find((each) => each === pattern);
  const known = LEVELS.find((each) => each === level);
  return id === undefined || known === undefined || until === undefined ? [] : [{ id, level: known, until }];
}
