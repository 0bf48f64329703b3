/** What a report reads: its range and the fortnight before it, and nothing from before anything was known. */
import { expect, test } from 'vitest';
import { readReport } from '../../../../components/report/read-report';
import type { Detail } from '../../../../components/report/wish';
import type { Archive } from '../../../../storage/archive';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { addToDay, type DayKey, toDayKey } from '../../../../tracking/day';
import { archiveOfHistory } from '../../../support/archive-of';
import { dayAgo, everyDay, historyOf, times } from '../../../support/patterns/history-of';

/** It is known from four weeks ago on. */
const HISTORY = historyOf({ weeks: times(4, everyDay('09:00-18:00', 5)) });

async function readFrom(from: DayKey, to = dayAgo(1), { history = HISTORY, detail = 'times' as Detail } = {}) {
  const asked: DayKey[] = [];
  const archive: Archive = {
    ...archiveOfHistory(history),
    readWholeHistory: async () => history,
    readSigns: async (days) => {
      asked.push(...days);
      return { seen: new Set(), unknown: [] };
    },
  };
  const report = await readReport({ from, to, detail }, archive, DEFAULT_SETTINGS);
  return { report, asked };
}

test('the days of the range are read, and those in which the rest before it is looked for', async () => {
  const { asked } = await readFrom(dayAgo(7));
  expect([asked[0], asked.at(-1)]).toEqual([addToDay(dayAgo(7), -14), dayAgo(1)]);
});

test('of a range that reaches far back no more is read than is known', async () => {
  const { report, asked } = await readFrom(toDayKey('1970-01-01'));
  expect(asked[0]).toBe(addToDay(dayAgo(28), -14));
  expect(report.figures.before?.from).toBe('1970-01-01');
  expect(report.figures.workedDays).toBe(20);
});

test('of a range before anything was known nothing is read, found or seen', async () => {
  const { report, asked } = await readFrom(toDayKey('2010-01-01'), toDayKey('2010-12-31'));
  expect(asked).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(report.figures).toMatchObject({ isSeen: false, unseenDays: 365 });
});

test('patterns of attention are told where kinds of tools are, and times alone tell none of them', async () => {
  const history = historyOf({ weeks: times(4, everyDay('08:00-21:30')), tool: 'slack' });
  const attentionIn = async (detail: Detail) => {
    const { findings, earlier } = (await readFrom(dayAgo(28), dayAgo(1), { history, detail })).report;
    return [findings.map(({ id }) => id), earlier.found.map(({ id }) => id)].map((ids) =>
      ids.includes('always-in-chat'),
    );
  };
  expect(await attentionIn('categories')).toEqual([true, true]);
  expect(await attentionIn('times')).toEqual([false, false]);
});
