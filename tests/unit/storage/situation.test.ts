/** What a decision is told of the week before, read from what is stored. */
import { expect, test } from 'vitest';
import { decideNudge } from '../../../nudges/decide';
import { NO_WISHES } from '../../../storage/control';
import { database } from '../../../storage/database';
import { markDays } from '../../../storage/marks';
import { keepNudge } from '../../../storage/nudges';
import { DEFAULT_SETTINGS, type Settings } from '../../../storage/settings';
import { readSituation } from '../../../storage/situation';
import { toDayKey } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { at } from './clock';
import './fresh';

/** On a Monday: the week before it began on 16 November. */
const TEN = '2026-11-23 10:05';

const work = (from: string, to: string) => ({
  start: at(from),
  end: at(to),
  tool: 'github',
  offset: 0,
  source: 'observed' as const,
});

async function read(settings: Partial<Settings> = {}, now = TEN) {
  const observed = {
    now: at(now),
    offsetAt: () => 0,
    isWorking: true,
    meetingHeardAt: null,
    isScreenFull: false,
    browserStartedAt: at('2026-11-20 09:00'),
  };
  return readSituation(observed, { ...DEFAULT_SETTINGS, ...settings }, NO_WISHES);
}

test('nothing is known of a week without a sign, whatever came before and after it', async () => {
  await database.spans.bulkAdd([
    work('2026-11-13 09:00', '2026-11-13 18:00'),
    work('2026-11-23 09:00', '2026-11-23 10:05'),
  ]);
  expect((await read()).lastWeek).toBeNull();
});

test('a sign of the browser alone is known, and so is leave on which there was one', async () => {
  await database.seen.add({ day: toDayKey('2026-11-18'), first: at(TEN), last: at(TEN), unknown: [] });
  await markDays('leave', [toDayKey('2026-11-18')]);
  expect((await read()).lastWeek).toEqual({ day: '2026-11-16', code: null, worked: 0 });
});

test('its code and its hours are those of all its days, and of no other', async () => {
  await database.spans.bulkAdd([
    work('2026-11-15 09:00', '2026-11-15 18:00'),
    ...[16, 17, 18, 19, 20].map((day) => work(`2026-11-${day} 09:00`, `2026-11-${day} 18:00`)),
    work('2026-11-23 09:00', '2026-11-23 10:05'),
  ]);
  const { lastWeek, workedThisWeek } = await read();
  expect(lastWeek).toEqual({ day: '2026-11-16', code: '9-6-5', worked: 45 * HOUR });
  expect(workedThisWeek).toBe(65 * 60_000);
  // A Sunday is the first day of somebody else's week.
  expect((await read({ firstWeekday: 7 })).lastWeek).toEqual({ day: '2026-11-15', code: '9-6-6', worked: 54 * HOUR });
});

test('a letter that was kept is not written again, and one of the week before is no reason against it', async () => {
  await database.spans.bulkAdd([
    work('2026-11-20 09:00', '2026-11-20 18:00'),
    work('2026-11-23 09:55', '2026-11-23 10:05'),
  ]);
  const letter = (time: string) => keepNudge({ kind: 'letter', at: at(time), browser: 'chromium' });
  await letter('2026-11-16 10:02');
  expect(decideNudge(await read())).toEqual({
    kind: 'letter',
    week: { day: '2026-11-16', code: null, worked: 9 * HOUR },
  });
  await letter('2026-11-23 10:02');
  await database.spans.add(work('2026-11-23 15:00', '2026-11-23 15:10'));
  expect(decideNudge(await read({}, '2026-11-23 15:10'))).toBeNull();
});

test('a Monday that is a rest day or leave has no letter, and Tuesday has one', async () => {
  await database.spans.bulkAdd([
    work('2026-11-20 09:00', '2026-11-20 18:00'),
    work('2026-11-23 10:00', '2026-11-23 10:05'),
    work('2026-11-24 10:00', '2026-11-24 10:05'),
  ]);
  const workDays: Settings['workDays'] = [2, 3, 4, 5, 6];
  expect(decideNudge(await read({ workDays }))).toBeNull();
  expect(decideNudge(await read({ workDays }, '2026-11-24 10:05'))?.kind).toBe('letter');
  await markDays('leave', [toDayKey('2026-11-23')]);
  expect(decideNudge(await read())).toBeNull();
  expect(decideNudge(await read({}, '2026-11-24 10:05'))?.kind).toBe('letter');
});
