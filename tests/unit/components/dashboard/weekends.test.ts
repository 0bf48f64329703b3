import { describe, expect, test } from 'vitest';
import { codeOf, ledgerOf } from '../../../../components/dashboard/weekends/ledger';
import { weekendRows } from '../../../../components/dashboard/weekends/weekend-rows';
import { readWeekends } from '../../../../components/dashboard/weekends/weekends-reading';
import { type GivenWeekend, workedHours } from '../../../../patterns/history';
import { shelvedWeekend } from '../../../../patterns/shelved-weekend';
import { weekendCode } from '../../../../patterns/weekend-code';
import { tallyOf, toldWeekends } from '../../../../patterns/weekend-tally';
import { lastWeekends } from '../../../../patterns/weekends';
import { DEFAULT_SETTINGS, type Settings } from '../../../../storage/settings';
import type { Range } from '../../../../storage/view';
import { addToDay, type DayKey } from '../../../../tracking/day';
import { archiveOfHistory } from '../../../support/archive-of';
import { at } from '../../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../../support/patterns/history-of';
import { LANGUAGES, speaking } from '../../../support/words';

const FREE = everyDay('09:00-17:00', 5);
const withWeekend = (saturday: string, sunday: string): WeekPlan => [
  ...(FREE.slice(0, 5) as [string, string, string, string, string]),
  saturday,
  sunday,
];
const GIVEN = withWeekend('10:00-13:00', '15:00-16:30');
const HEAVY = withWeekend('10:10-13:00 13:40-25:20', '10:10-25:20');
const LITTLE = withWeekend('10:00-12:00', '');
const SATURDAY = 2;

async function read(told: Told, { range = 12, settings = {} }: { range?: Range; settings?: Partial<Settings> } = {}) {
  const history = historyOf(told);
  const archive = archiveOfHistory(history);
  const reading = await readWeekends(range, archive, { ...DEFAULT_SETTINGS, ...settings });
  return { history, archive, reading, ledger: ledgerOf(reading, history.weekends) };
}

const weekend = (daysAgo: number, more: Partial<GivenWeekend> = {}): GivenWeekend => ({
  day: dayAgo(daysAgo),
  hours: 4.5,
  purpose: '',
  ...more,
});
const said = (outcome: NonNullable<GivenWeekend['outcome']>) =>
  ({ outcome, answeredAt: at('2026-11-20 09:00') }) as const;

describe('the ledger', () => {
  test('has the weekends of four hours or more, the latest first, with the hours and codes of the catalogue', async () => {
    const weeks = [...times(8, FREE), GIVEN, LITTLE, FREE, HEAVY];
    const { history, ledger } = await read({ weeks });
    expect(ledger.entries.map(({ days }) => days)).toEqual([
      [dayAgo(2), dayAgo(1)],
      [dayAgo(23), dayAgo(22)],
    ]);
    const now = { at: history.now, offset: history.offset };
    const known = lastWeekends(history, 100);
    for (const entry of ledger.entries) {
      const { days, hours } = entry;
      const same = known.find((each) => each[0]?.key === days[0]) ?? [];
      const summaries = history.days.map(({ summary }) => summary);
      expect(hours).toBe(workedHours(same));
      expect(codeOf(entry, now, 4)).toEqual(weekendCode(days, summaries, now, 4));
    }
    expect(ledger.known).toBe(12);
  });

  test('says when it is asked what became of one, until that day', async () => {
    const asksOn = async (now: string) =>
      (await read({ weeks: [...times(7, FREE), GIVEN], now })).ledger.entries[0]?.asksOn;
    expect(await asksOn('10:00')).toBe('2026-12-13');
    expect(await asksOn('2026-12-12 10:00')).toBe('2026-12-13');
    expect(await asksOn('2026-12-13 10:00')).toBeNull();
  });

  test('asks no more of one that was told of', async () => {
    const { ledger } = await read({
      weeks: [...times(7, FREE), GIVEN],
      weekends: [weekend(SATURDAY, { purpose: 'the demo', ...said('used') })],
    });
    expect(ledger.entries[0]).toMatchObject({ purpose: 'the demo', outcome: 'used', asksOn: null });
  });

  test('tallies what was shelved as the catalogue does', async () => {
    const weekends = [
      weekend(SATURDAY, said('shelved')),
      weekend(SATURDAY + 7, said('used')),
      weekend(SATURDAY + 14, said('withheld')),
      weekend(SATURDAY + 21, said('shelved')),
      weekend(SATURDAY + 28),
    ];
    const { history, ledger } = await read({ weeks: [...times(4, FREE), ...times(5, GIVEN)], weekends });
    expect(ledger.tally).toEqual(tallyOf(toldWeekends(history)));
    expect(ledger.tally).toEqual({ shelved: 2, told: 3, hours: 9 });
  });

  test('tallies what was told since the weekends were read', async () => {
    const { reading } = await read({ weeks: [...times(7, FREE), GIVEN] });
    const told = weekend(SATURDAY, { outcome: 'shelved', answeredAt: at('10:05') });
    expect(ledgerOf(reading, [told]).tally).toEqual({ shelved: 1, told: 1, hours: 4.5 });
  });

  test('keeps one that was told of, though hours were taken from it since', async () => {
    const { ledger } = await read({
      weeks: [...times(7, FREE), LITTLE],
      weekends: [weekend(SATURDAY, { hours: 9, ...said('shelved') })],
    });
    expect(ledger.entries.map(({ hours }) => hours)).toEqual([2]);
    expect(ledger.tally.hours).toBe(2);
  });

  test('keeps what was told of days that are no weekend any more, with the hours that were told', async () => {
    const { ledger } = await read(
      { weeks: times(8, GIVEN), restDays: [2], weekends: [weekend(SATURDAY, { hours: 9, purpose: 'the demo' })] },
      { settings: { workDays: [1, 3, 4, 5, 6, 7] } },
    );
    expect(ledger.entries.find(({ weekend: own }) => own === null)).toMatchObject({
      day: dayAgo(SATURDAY),
      hours: 9,
      purpose: 'the demo',
    });
  });

  test('has two told weekends once that became one, and tallies them as the catalogue does', async () => {
    const fridays = withWeekend('09:00-17:00', '10:00-16:00').with(4, '10:00-15:00') as unknown as WeekPlan;
    const weekends = [
      weekend(SATURDAY - 1, { hours: 6, purpose: 'the demo', ...said('shelved') }),
      weekend(SATURDAY + 1, { hours: 5, purpose: 'the paper', ...said('shelved') }),
    ];
    const { history, ledger } = await read(
      { weeks: [...times(7, FREE), fridays], restDays: [5, 6, 7], weekends },
      { settings: { workDays: [1, 2, 3, 4] } },
    );
    expect(ledger.entries.filter(({ outcome }) => outcome !== null)).toMatchObject([
      { day: dayAgo(3), parts: [dayAgo(1)], hours: 19, purpose: 'the paper, the demo', outcome: 'shelved' },
    ]);
    expect(ledger.known).toBe(8);
    expect(ledger.tally).toEqual({ shelved: 1, told: 1, hours: 19 });
    expect(ledger.tally).toEqual(tallyOf(toldWeekends(history)));
    expect(shelvedWeekend.find(history)?.values).toEqual(ledger.tally);
  });

  test('finds what was told of a weekend that begins a day earlier by now', async () => {
    const { ledger } = await read(
      { weeks: times(8, GIVEN), restDays: [5, 6, 7], weekends: [weekend(SATURDAY, { purpose: 'the demo' })] },
      { settings: { workDays: [1, 2, 3, 4] } },
    );
    expect(ledger.entries[0]).toMatchObject({ day: dayAgo(SATURDAY), days: [dayAgo(3), dayAgo(2), dayAgo(1)] });
    expect(ledger.entries.filter(({ purpose }) => purpose === 'the demo')).toHaveLength(1);
  });
});

describe('a weekend that nobody saw', () => {
  const unseen = [dayAgo(9), dayAgo(8)];

  test('is named, and neither given up nor free', async () => {
    const { ledger } = await read({ weeks: [...times(10, FREE), FREE, GIVEN], unseen });
    expect(ledger.unseen.map(({ days }) => days)).toEqual([unseen]);
    expect(ledger.known).toBe(11);
    expect(ledger.entries).toHaveLength(1);
  });

  test('is known where one of its days was seen, and the other stays unknown', async () => {
    const { ledger, reading } = await read({ weeks: [...times(11, FREE), GIVEN], unseen: [dayAgo(9)] });
    expect(ledger.unseen).toEqual([]);
    expect(ledger.known).toBe(12);
    const partly = reading.weekends.at(-2);
    expect(partly?.unseen).toEqual([dayAgo(9)]);
    const rows = weekendRows(partly as NonNullable<typeof partly>, reading, { dayTurnHour: 4, offsetAt: () => 0 });
    expect(rows.map(({ isAllUnknown }) => isAllUnknown)).toEqual([true, false]);
  });

  test('is in the ledger where something was told of it', async () => {
    const weekends = [weekend(9, { hours: 7, ...said('shelved') })];
    const { ledger } = await read({ weeks: times(12, FREE), unseen, weekends });
    expect(ledger.entries.map(({ hours }) => hours)).toEqual([7]);
    expect(ledger.unseen).toEqual([]);
  });

  test('a range that begins with weeks without a sign has their weekends, too', async () => {
    const away = Array.from({ length: 8 * 7 }, (_, index) => dayAgo(12 * 7 - index));
    const { ledger } = await read({ weeks: times(30, FREE), unseen: away });
    expect(ledger.unseen).toHaveLength(8);
    expect(ledger.known).toBe(4);
  });
});

describe('the weekend that runs', () => {
  test('is in the ledger from four hours on, with its days to come', async () => {
    const now = '2026-11-28 15:00';
    const { ledger } = await read({ weeks: times(12, FREE), thisWeek: withWeekend('10:00-15:00', ''), now });
    expect(ledger.entries[0]).toMatchObject({ isRunning: true, hours: 5, days: ['2026-11-28', '2026-11-29'] });
    expect(ledger.entries[0]?.asksOn).toBe('2026-12-20');
    expect(ledger.known).toBe(12);
  });

  test('is not there before', async () => {
    const now = '2026-11-28 13:00';
    const { ledger } = await read({ weeks: times(12, FREE), thisWeek: withWeekend('10:00-15:00', ''), now });
    expect(ledger.entries).toEqual([]);
    expect(ledger.known).toBe(12);
  });
});

describe('a range', () => {
  test('reads no more days than it needs: its weeks, and six before them for the habit', async () => {
    const { archive, ledger } = await read({ weeks: times(60, GIVEN) });
    expect(ledger.known).toBe(12);
    expect([...archive.asked].sort()[0]).toBe(addToDay(dayAgo(0), -7 * 18));
  });

  test('of all reads from the first day that is known', async () => {
    const { archive, ledger } = await read({ weeks: times(60, GIVEN) }, { range: null });
    expect(ledger.known).toBe(60);
    expect(new Set(archive.asked).size).toBe(60 * 7 + 1);
  });

  test('follows the habit of each of its weeks', async () => {
    const fridays: WeekPlan = ['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', '', '09:00-17:00'];
    const { history, ledger, reading } = await read({ weeks: [...times(12, FREE), ...times(10, fridays)] });
    const known = lastWeekends(history, 12).map((days) => days.map(({ key }) => key));
    expect(
      reading.weekends
        .map(({ days }) => days)
        .reverse()
        .slice(0, 10),
    ).toEqual(known.slice(0, 10));
    expect(ledger.entries.length).toBeGreaterThan(0);
  });

  test('of nothing is nothing', async () => {
    const { ledger } = await read({ weeks: [] });
    expect(ledger).toMatchObject({ entries: [], known: 0, unseen: [] });
  });
});

describe.each(LANGUAGES)('in words, %s', (language) => {
  test('the year stands where it is another', async () => {
    const { rangeWords } = await speaking(
      language,
      () => import('../../../../components/dashboard/weekends/ledger-words'),
    );
    const days = (...texts: string[]) => texts as DayKey[];
    expect(rangeWords(days('2026-11-21', '2026-11-22'), dayAgo(0))).not.toContain('2026');
    expect(rangeWords(days('2025-11-22', '2025-11-23'), dayAgo(0))).toContain('2025');
  });

  test('the summary has the counts', async () => {
    const { summaryWords } = await speaking(
      language,
      () => import('../../../../components/dashboard/weekends/ledger-words'),
    );
    const weekends = [weekend(SATURDAY, said('shelved')), weekend(SATURDAY + 7, said('shelved'))];
    const { ledger, reading } = await read({
      weeks: [...times(10, FREE), ...times(5, GIVEN)],
      unseen: [dayAgo(58), dayAgo(57)],
      weekends,
    });
    const words = summaryWords(ledger, reading.today).replaceAll(/[\u00a0\u2009]/g, ' ');
    expect(words).toBe(
      language === 'en'
        ? '5 of the 11 that were seen were given up. Work from 2 of them was shelved afterwards, 9 h, short pauses counted. Not seen: Sep 26 – 27.'
        : '기록이 있는 주말 11번 중 5번을 일에 내줬어요. 그중 2번은 나중에 일을 접게 됐어요. 모두 9시간(짧은 쉼 포함)이에요. 기록 없는 주말: 9월 26일~27일.',
    );
  });
});
