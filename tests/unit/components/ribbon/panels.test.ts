import { expect, test } from 'vitest';
import { rowTops, toPanels } from '../../../../components/ribbon/panels';

const rest = (week: string) => [...week].map((day) => day === 'r');

test('work days are one panel and the weekend a second', () => {
  expect(toPanels(rest('wwwwwrr')).map(({ isRest, rows, height }) => ({ isRest, rows, height }))).toEqual([
    { isRest: false, rows: 5, height: 80 },
    { isRest: true, rows: 2, height: 32 },
  ]);
});

test('rows are 16 apart, and 4 more where a panel ends', () => {
  expect(rowTops(toPanels(rest('wwwwwrr')))).toEqual([0, 16, 32, 48, 64, 84, 100]);
});

test('a week that begins on Sunday has rest at both ends', () => {
  expect(toPanels(rest('rwwwwwr')).map(({ rows }) => rows)).toEqual([1, 5, 1]);
});

test('a week without rest days is one panel', () => {
  expect(toPanels(rest('wwwwwww'))).toEqual([{ isRest: false, top: 0, height: 112, rows: 7 }]);
});
