/** What is news of a person's, and that what the background counts is not. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteSpans } from '../../../storage/corrections';
import { database } from '../../../storage/database';
import { eraseEverything, eraseRange } from '../../../storage/erase';
import { tellOutcome } from '../../../storage/given-weekends';
import { markDays, unmarkDays } from '../../../storage/marks';
import { answerPattern, withdrawChoice } from '../../../storage/pattern-answers';
import { onTold } from '../../../storage/told';
import { undoCorrection } from '../../../storage/undo-corrections';
import { toDayKey } from '../../../tracking/day';
import { monday, span } from './clock';
import { book, found, seen } from './day-book';
import './fresh';

const MONDAY = toDayKey('2026-11-16');
const RULES = { now: monday('18:00'), dayTurnHour: 4, offsetAt: () => 0 };

let count = 0;
let stop: () => void;

beforeEach(() => {
  count = 0;
  stop = onTold(() => {
    count += 1;
  });
});
afterEach(() => stop());

/** Whether some work is news. */
async function isNews(work: () => Promise<unknown>): Promise<boolean> {
  const before = count;
  await work();
  return count > before;
}

test('leave, answers and weekends are news, and so is what is taken back', async () => {
  const said = { at: monday('12:00'), offset: 0, dayTurnHour: 4 };
  expect(await isNews(() => markDays('leave', [MONDAY]))).toBe(true);
  expect(await isNews(() => unmarkDays('leave', [MONDAY]))).toBe(true);
  expect(await isNews(() => answerPattern('chosen', { id: 'short-rest', level: 'notice' }, said))).toBe(true);
  expect(await isNews(() => withdrawChoice('short-rest'))).toBe(true);
  expect(await isNews(() => tellOutcome({ day: MONDAY, hours: 9 }, 'shelved', monday('12:00')))).toBe(true);
});

test('corrections are news, and so is what undoes them', async () => {
  const id = await database.spans.add({ ...span('github', '10:00', '11:00'), source: 'observed' });
  let act: number | null = null;
  const correct = async () => {
    const done = await deleteSpans([id], RULES);
    act = done.problem === null ? done.act : null;
  };
  expect(await isNews(correct)).toBe(true);
  expect(await isNews(() => undoCorrection(act ?? 0, RULES.now))).toBe(true);
});

test('time that is erased is news, though nobody ever corrected it', async () => {
  await database.spans.add({ ...span('github', '10:00', '11:00'), source: 'observed' });
  const range = { start: monday('04:00'), end: monday('23:00') };
  expect(await isNews(() => eraseRange(range, { from: MONDAY, to: MONDAY }))).toBe(true);
  expect(await isNews(eraseEverything)).toBe(true);
});

test('what the background counts is no news', async () => {
  const work = async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await book(seen(monday('10:02'), 'slack'));
    await book(seen(monday('10:03'), null));
    await database.seen.put({ day: MONDAY, first: monday('10:00'), last: monday('10:03'), unknown: [] });
  };
  expect(await isNews(work)).toBe(false);
});

test('whoever stopped it hears nothing', async () => {
  stop();
  expect(await isNews(() => markDays('leave', [MONDAY]))).toBe(false);
});
