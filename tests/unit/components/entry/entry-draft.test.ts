import { beforeAll, expect, test } from 'vitest';
import { at } from '../../../support/build';
import { offsetAt as offsetIn } from '../../../support/simulator/zones';
import { speaking } from '../../../support/words';

type Drafts = typeof import('../../../../components/entry/entry-draft');
let drafts: Drafts;

beforeAll(async () => {
  drafts = await speaking('en', () => import('../../../../components/entry/entry-draft'));
});

const inSeoul = (instant: number) => offsetIn('Asia/Seoul', instant);
const SEOUL = { offset: 540 };
const NOW = at('2026-11-16 15:20', SEOUL);
const FILLED_IN = { day: '2026-11-16', from: 9 * 60, to: 10 * 60 + 30, tool: 'github' };
const read = (changes: object) => drafts.readDraft({ ...FILLED_IN, ...changes }, NOW, inSeoul);

test.each([
  ['2026-11-16 15:20', '2026-11-16', 14, 15],
  ['2026-11-16 15:00', '2026-11-16', 14, 15],
  ['2026-11-16 00:20', '2026-11-15', 23, 0],
])('at %s one begins with the last whole hour', (now, day, from, to) => {
  expect(drafts.lastHour(at(now, SEOUL), 'github', inSeoul)).toEqual({
    day,
    from: from * 60,
    to: to * 60,
    tool: 'github',
  });
});

test('a day, two times and a tool are an entry', () => {
  expect(read({})).toEqual({
    entry: { start: at('2026-11-16 09:00', SEOUL), end: at('2026-11-16 10:30', SEOUL), tool: 'github' },
    problem: null,
  });
});

test('an end before the start is of the next day', () => {
  expect(read({ day: '2026-11-15', from: 22 * 60, to: 60 }).entry).toMatchObject({
    start: at('2026-11-15 22:00', SEOUL),
    end: at('2026-11-16 01:00', SEOUL),
  });
});

test.each([
  ['no day', { day: '' }, 'A day and two times are needed'],
  ['a day that does not exist', { day: '2026-02-30' }, 'A day and two times are needed'],
  ['a start that is no time', { from: null }, 'A day and two times are needed'],
  ['an end that is no time', { to: null }, 'A day and two times are needed'],
  ['an end that is the start', { to: 9 * 60 }, 'From and To are the same'],
  ['an end to come', { to: 15 * 60 + 21 }, 'Only time that has passed can be added'],
  ['an end of tomorrow', { from: 10 * 60, to: 9 * 60 }, 'Only time that has passed can be added'],
])('%s is no entry, and the words say why', (_, changes, words) => {
  expect(read(changes)).toEqual({ entry: null, problem: expect.stringContaining(words) });
});

test('more than 24 hours, which a clock that is set back can make, is no entry', () => {
  const inBerlin = (instant: number) => offsetIn('Europe/Berlin', instant);
  const night = { day: '2026-10-24', from: 12 * 60, to: 11 * 60 + 30, tool: 'github' };
  expect(drafts.readDraft(night, NOW, inBerlin).problem).toContain('longer than 24 h');
});
