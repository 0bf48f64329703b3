/** The letter, read from what is stored: it says what the replay says of the same history, on any day of the week. */
import { describe, expect, test } from 'vitest';
import { historyAt, type Reading, reportOf } from '../../../../scripts/replay/report';
import { database } from '../../../../storage/database';
import { answerPattern } from '../../../../storage/pattern-answers';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { daysBetween, toDayKey } from '../../../../tracking/day';
import { HOUR } from '../../../../tracking/instant';
import type { Span } from '../../../../tracking/span';
import { at, span } from '../../../support/build';
import { dayAgo, everyDay, spansOfWeeks, times } from '../../../support/patterns/history-of';
import { speaking } from '../../../support/words';
import '../../storage/fresh';

const offset = -new Date(at('10:00')).getTimezoneOffset();
const load = () =>
  speaking('en', async () => ({
    ...(await import('../../../../components/letter/read-letter')),
    ...(await import('../../../../components/findings/pattern-words')),
  }));
const HEAVY = spansOfWeeks(times(5, everyDay('10:00-20:30 21:00-25:30', 6)), { offset });
const MORNING = [span('09:40', '10:20', 'github', { offset })];

async function store(spans: readonly Span[]): Promise<void> {
  await database.spans.bulkAdd(spans.map((each) => ({ ...each, source: 'observed' as const })));
  const days = daysBetween(dayAgo(35), toDayKey('2026-11-25'));
  await database.seen.bulkPut(days.map((day) => ({ day, first: at('10:00'), last: at('10:00'), unknown: [] })));
}

const read = async (time: string, settings = DEFAULT_SETTINGS) => {
  const { readLetter } = await load();
  return readLetter(settings, { at: at(time, { offset }), offset });
};

const READING: Reading = {
  asOf: { at: at('10:00', { offset }), offset },
  rules: { dayTurnHour: 4, isChat: () => false },
  firstWeekday: 1,
  restDays: null,
  weekLine: 48,
  answers: { off: [], chosen: [] },
};
const report = (spans: readonly Span[]) =>
  reportOf(historyAt(spans, { unseen: new Set(), leave: new Set(), onCall: new Set() }, READING), READING);

describe('the letter of a heavy week', () => {
  test('has the code, the hours and the gravest finding that the replay has', async () => {
    await store([...HEAVY, ...MORNING]);
    const [{ told }, { patternWords }] = [await read('10:20'), await load()];
    const { lastWeek, findings } = report([...HEAVY, ...MORNING]);
    expect([told?.week.code?.text, (told?.week.worked ?? 0) / HOUR]).toEqual([lastWeek.code, lastWeek.workedHours]);
    const [gravest] = findings.filter(({ hidden, isMarked }) => hidden === null && !isMarked);
    expect(told?.weighs?.level).toBe(gravest?.level);
    expect(told?.weighs?.words.title).toBe(patternWords(gravest?.id ?? 'long-weeks').title);
  });

  test('says on Wednesday what it said on Monday', async () => {
    await store([...HEAVY, ...MORNING]);
    const monday = await read('10:20');
    await store([10, 34, 58].map((hour) => span(`${hour}:30`, `${hour + 11}:30`, 'github', { offset })));
    expect(await read('2026-11-25 22:00')).toEqual(monday);
  });

  test('shows what the person chose as little as the popup does', async () => {
    await store([...HEAVY, ...MORNING]);
    const before = (await read('10:20')).told?.weighs;
    const [{ findings }] = [report([...HEAVY, ...MORNING])];
    const gravest = findings.find(({ hidden, isMarked, id }) => hidden === null && !isMarked && id !== 'short-rest');
    const silentPatterns = findings.filter(({ id }) => id === 'short-rest').map(({ id }) => id);
    const settings = { ...DEFAULT_SETTINGS, silentPatterns };
    await answerPattern(
      'chosen',
      { id: gravest?.id ?? 'long-weeks', level: 'severe' },
      {
        at: at('10:10', { offset }),
        offset,
        dayTurnHour: 4,
      },
    );
    const after = (await read('10:20', settings)).told?.weighs;
    expect(after?.words.title).not.toBe(before?.words.title);
  });

  test('draws its seven days and nothing of today', async () => {
    await store([...HEAVY, ...MORNING]);
    const { days, told } = await read('10:20');
    expect(told?.rows.map(({ day }) => day)).toEqual(days);
    expect(told?.rows.some(({ isToday, isAhead }) => isToday || isAhead)).toBe(false);
    expect(told?.rows[0]?.bars).toHaveLength(2);
  });
});

test('of a week of which nothing is known there is none, and its days are named all the same', async () => {
  await database.spans.bulkAdd(MORNING.map((each) => ({ ...each, source: 'observed' as const })));
  expect(await read('10:20')).toEqual({ days: [7, 6, 5, 4, 3, 2, 1].map(dayAgo), told: null });
});

describe('before ten on the morning after', () => {
  // A quarter of an hour short of the 35 of a weekly rest, each week; this time it has them at half past eight.
  const SHORT = spansOfWeeks(times(5, everyDay('08:15-09:15 21:00-21:30', 6)), { offset });

  test('it is read as of now, and what is not over is told so', async () => {
    await store(SHORT);
    const [eight, ten] = [(await read('08:00')).told, (await read('10:00')).told];
    expect([eight?.weighs?.words.title, ten?.weighs]).toEqual(['No weekly rest', null]);
    expect(eight?.week.longestRest).toMatchObject({ end: at('08:00', { offset }), isOpen: true });
  });

  test('nothing is known of what comes after it', async () => {
    await store([...SHORT, span('08:15', '18:00', 'github', { offset })]);
    expect((await read('08:00')).told?.week.longestRest).toMatchObject({ isOpen: true });
  });
});

describe('the longest rest of a calm week', () => {
  const CALM = spansOfWeeks(times(5, everyDay('10:00-19:00', 5)), { offset });
  const restAt = async (time: string) => (await read(time)).told?.week.longestRest;
  const friday = at(`${dayAgo(3)} 19:00`, { offset });

  test('is the weekend, though its first work began a few minutes before the letter', async () => {
    await store([...CALM, span('09:55', '10:02', 'github', { offset })]);
    expect(await restAt('10:02')).toMatchObject({ start: friday, end: at('10:02', { offset }), isOpen: true });
  });

  test('has its true end in a letter that is read later', async () => {
    await store([...CALM, span('09:55', '18:00', 'github', { offset })]);
    const ended = { start: friday, end: at('09:55', { offset }), isOpen: false };
    expect(await restAt('10:20')).toMatchObject(ended);
    expect(await restAt('2026-11-25 22:00')).toMatchObject(ended);
  });

  test('goes on through a Monday off', async () => {
    await store([...CALM, span('33:00', '42:00', 'github', { offset })]);
    const monday = await restAt('15:00');
    expect(monday).toMatchObject({ start: friday, end: at('15:00', { offset }), isOpen: true });
    const tuesday = await restAt('2026-11-24 20:00');
    expect(tuesday).toMatchObject({ start: friday, end: at('33:00', { offset }), isOpen: false });
  });
});
