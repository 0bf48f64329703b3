import { expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { judgeAsked } from '../../../storage/heeding';
import { readAsked } from '../../../storage/nudges';
import { readSpans } from '../../../storage/spans';
import { HOUR, later } from '../../../tracking/instant';
import { at } from './clock';
import './fresh';

/** Friday evenings, and the Monday morning after them. */
const MONDAY = at('2026-11-16 09:20');
const work = (from: string, to: string) => ({
  start: at(`2026-11-${from}`),
  end: at(`2026-11-${to}`),
  tool: 'github',
  offset: 0,
  source: 'observed' as const,
});
const row = (kind: string, time: string, heeded?: boolean) => ({
  kind,
  at: at(`2026-11-${time}`),
  browser: 'chromium',
  ...(heeded === undefined ? {} : { heeded }),
});

/** Judges as the background does at an observation, and tells what is kept then. */
async function judge(now = MONDAY): Promise<[string, boolean | null][]> {
  const since = later(now, -36 * HOUR);
  const [spans, asked] = await Promise.all([
    readSpans({ start: since, end: now }),
    readAsked(later(now, -14 * 24 * HOUR)),
  ]);
  await judgeAsked({ now, asked, spans, since });
  return (await readAsked(at('2026-10-01 00:00'))).map(({ kind, isHeeded }) => [kind, isHeeded]);
}

test('who stops on Friday night and comes back on Monday has stopped', async () => {
  await database.spans.bulkAdd([work('13 20:00', '13 22:15'), work('16 09:00', '16 09:20')]);
  await database.nudges.bulkAdd([row('late-night', '13 22:10'), row('question', '14 15:00')]);
  expect(await judge()).toEqual([
    ['late-night', true],
    ['question', true],
  ]);
});

test('who went on for longer that night has not, though the browser died over it', async () => {
  await database.spans.bulkAdd([
    work('13 20:00', '13 23:40'),
    work('14 15:00', '14 15:16'),
    work('16 09:00', '16 09:20'),
  ]);
  await database.nudges.bulkAdd([row('late-night', '13 23:10'), row('question', '14 15:00')]);
  expect(await judge()).toEqual([
    ['late-night', false],
    ['question', false],
  ]);
});

test('what was asked where the spans that are read anyway begin is judged by all of its own', async () => {
  // 36 hours before this Monday morning it is 21:20 on Saturday.
  await database.spans.bulkAdd([work('14 20:30', '14 21:19'), work('16 09:00', '16 09:20')]);
  await database.nudges.bulkAdd([row('rest-day', '14 21:15'), row('rest-day', '14 21:25')]);
  expect(await judge()).toEqual([
    ['rest-day', true],
    ['rest-day', true],
  ]);
});

test('what was asked more than fourteen days ago stays unknown, and so does what nothing is known of', async () => {
  await database.spans.bulkAdd([work('01 20:00', '01 22:15'), work('16 09:00', '16 09:20')]);
  await database.nudges.bulkAdd([row('late-night', '01 22:10'), row('late-night', '10 22:10')]);
  expect(await judge()).toEqual([
    ['late-night', null],
    ['late-night', null],
  ]);
});

test('a verdict stands', async () => {
  await database.spans.bulkAdd([work('13 20:00', '13 23:40'), work('16 09:00', '16 09:20')]);
  await database.nudges.bulkAdd([row('late-night', '13 22:10', true)]);
  expect(await judge()).toEqual([['late-night', true]]);
});
