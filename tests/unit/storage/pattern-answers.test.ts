import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../patterns/arrange';
import { database } from '../../../storage/database';
import { markDays, readAllMarks } from '../../../storage/marks';
import {
  type AnswerKind,
  answerPattern,
  readPatternAnswers,
  type Said,
  withdrawChoice,
} from '../../../storage/pattern-answers';
import { toDayKey } from '../../../tracking/day';
import { at } from '../../support/build';
import './fresh';

const said = (time: string, offset = 0): Said => ({ at: at(time, { offset }), offset, dayTurnHour: 4 });
const NIGHTS = { id: 'late-nights', level: 'warning' } as const;
const answer = (kind: AnswerKind, time: string, finding: Pick<Answer, 'id' | 'level'> = NIGHTS) =>
  answerPattern(kind, finding, said(time));

describe('an answer', () => {
  test('that a pattern was chosen holds until the day turn 56 days on', async () => {
    const until = await answer('chosen', '2026-11-23 21:00');
    expect(until).toBe(at('2027-01-18 04:00'));
    expect((await readPatternAnswers(at('2027-01-18 03:59'))).chosen).toEqual([{ ...NIGHTS, until }]);
    expect((await readPatternAnswers(at('2027-01-18 04:00'))).chosen).toEqual([]);
  });

  test('that is given after midnight belongs to the day before', async () => {
    expect(await answer('later', '2026-11-24 01:00')).toBe(at('2026-11-24 04:00'));
  });

  test('is told by the wall clock', async () => {
    const until = await answerPattern('later', NIGHTS, said('2026-11-23 21:00', 540));
    expect(until).toBe(at('2026-11-24 04:00', { offset: 540 }));
  });

  test('that it can wait holds until the next day turn, and is then forgotten', async () => {
    await answer('later', '2026-11-23 21:00');
    expect((await readPatternAnswers(at('2026-11-24 03:59'))).later).toHaveLength(1);
    expect((await readPatternAnswers(at('2026-11-24 04:00'))).later).toEqual([]);
    await answer('later', '2026-11-25 09:00', { id: 'long-weeks', level: 'notice' });
    expect(await database.marks.count()).toBe(1);
  });

  test('of the same kind to the same pattern is replaced, and others stay', async () => {
    await answer('chosen', '2026-11-23 09:00');
    await answer('chosen', '2026-11-23 10:00', { id: 'long-weeks', level: 'notice' });
    await answer('later', '2026-11-23 11:00');
    await answer('chosen', '2026-11-24 09:00', { ...NIGHTS, level: 'severe' });
    const { chosen, later } = await readPatternAnswers(at('2026-11-24 03:00'));
    expect(chosen.map(({ id, level }) => [id, level])).toEqual([
      ['long-weeks', 'notice'],
      ['late-nights', 'severe'],
    ]);
    expect(later.map(({ id }) => id)).toEqual(['late-nights']);
  });

  test('that was chosen is kept after its time, as a statement', async () => {
    await answer('chosen', '2026-11-23 09:00');
    await answer('chosen', '2027-02-01 09:00');
    expect(await database.marks.count()).toBe(2);
  });

  test('can be taken back', async () => {
    await answer('chosen', '2026-11-23 09:00');
    await answer('chosen', '2026-11-23 09:00', { id: 'long-weeks', level: 'notice' });
    await withdrawChoice('late-nights');
    expect((await readPatternAnswers(at('2026-11-23 10:00'))).chosen.map(({ id }) => id)).toEqual(['long-weeks']);
  });

  test('to a pattern that is not known any more is passed over', async () => {
    const row = { day: toDayKey('2026-11-23'), kind: 'chosen', until: at('2026-12-24 09:00') };
    await database.marks.bulkAdd([
      { ...row, pattern: 'gone', level: 'notice' },
      { ...row, pattern: 'late-nights', level: 'dire' },
    ]);
    expect(await readPatternAnswers(at('2026-11-23 10:00'))).toEqual({ chosen: [], later: [] });
  });

  test('leaves leave and on call alone, and is none of them', async () => {
    await markDays('leave', [toDayKey('2026-11-23')]);
    await answer('chosen', '2026-11-23 09:00');
    expect(await readAllMarks()).toEqual([{ day: '2026-11-23', kind: 'leave' }]);
  });
});
