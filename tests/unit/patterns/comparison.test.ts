/** The table in docs/comparison.md is what both sides really say of the same schedules. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findAll } from '../../../patterns/findings';
import { workedHours } from '../../../patterns/history';
import { lastWeeks } from '../../../patterns/weeks';
import { everyDay, historyOf, spansOfWeeks, times, type WeekPlan } from '../../support/patterns/history-of';
import { lived } from '../../support/patterns/lived';
import { commitsOf, ratingOf, shareIndex } from '../../support/patterns/share-index';

const FILE = resolve(import.meta.dirname, '../../../docs/comparison.md');
const WEEKS = 12;

const SCHEDULES: readonly [string, WeekPlan][] = [
  ['9 to 18 on five days', everyDay('09:00-18:00', 5)],
  ['14 to 22 on five days', everyDay('14:00-22:00', 5)],
  ['weekends only, 9 to 17', ['', '', '', '', '', '09:00-17:00', '09:00-17:00']],
  ['three nights of twelve hours', ['20:00-32:00', '20:00-32:00', '20:00-32:00', '', '', '', '']],
  ['9 to 15 and 20 to 22 on five days', everyDay('09:00-15:00 20:00-22:00', 5)],
  ['9 to 17, Sunday to Thursday', ['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', '', '09:00-17:00']],
  ['5 to 13 on five days', everyDay('05:00-13:00', 5)],
  ['9 to 21 on six days', everyDay('09:00-21:00', 6)],
  ['9 to 21 on seven days', everyDay('09:00-21:00')],
  ['8:30 to 22:30 on six days', everyDay('08:30-22:30', 6)],
  ['9 to 23:30 on seven days', everyDay('09:00-23:30')],
];

function row([name, plan]: [string, WeekPlan] | readonly [string, WeekPlan]): string {
  const weeks = times(WEEKS, plan);
  const index = shareIndex(commitsOf(spansOfWeeks(weeks)));
  const history = historyOf({ weeks: times(WEEKS, everyDay('')), spans: lived(weeks, 1) });
  const hours = Math.round(workedHours(lastWeeks(history, 1)[0]?.days ?? []));
  const loud = findAll(history, { off: [], chosen: [] })
    .filter(({ hidden, level }) => hidden === null && level !== 'notice')
    .map(({ id, level }) => `${id} (${level})`);
  return `| ${[name, `${hours} h`, `${index}, ${ratingOf(index)}`, loud.join(', ') || 'quiet'].join(' | ')} |`;
}

test('the table is up to date', () => {
  const page = readFileSync(FILE, 'utf8').replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ');
  for (const schedule of SCHEDULES) {
    expect(page).toContain(row(schedule));
  }
});

test.each<[string, WeekPlan, number]>([
  ['9 to 18 on five days', everyDay('09:00-18:00', 5), 0],
  ['9 to 21 on six days', everyDay('09:00-21:00', 6), 114],
  ['9 to 21 on seven days', everyDay('09:00-21:00'), 141],
  ['9 to 23:30 on seven days', everyDay('09:00-23:30'), 168],
  ['14 to 22', everyDay('14:00-22:00', 5), 150],
  ['weekends only', ['', '', '', '', '', '09:00-17:00', '09:00-17:00'], 300],
  ['three nights', ['20:00-32:00', '20:00-32:00', '20:00-32:00', '', '', '', ''], 300],
  ['a split day', everyDay('09:00-15:00 20:00-22:00', 5), 75],
  ['Sunday to Thursday', ['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', '', '09:00-17:00'], 60],
  ['5 to 13', everyDay('05:00-13:00', 5), 0],
])('%s has the index that the tool itself gives it', (_, plan, index) => {
  expect(shareIndex(commitsOf(spansOfWeeks(times(WEEKS, plan))))).toBe(index);
});
