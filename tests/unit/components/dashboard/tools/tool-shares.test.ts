import { expect, test } from 'vitest';
import { sum, toolShares } from '../../../../../components/dashboard/tools/tool-shares';
import { summarise, total } from '../../../../../tracking/day-summary';
import { HOUR } from '../../../../../tracking/instant';
import type { Category, ToolId } from '../../../../../tracking/tool';
import { span } from '../../../../support/build';
import { RULES } from '../../../../support/week';

const CATEGORIES: Record<ToolId, Category> = { github: 'code', gitlab: 'code', slack: 'chat' };
const categoryOf = (tool: ToolId): Category => CATEGORIES[tool] ?? 'other';

const DAYS = summarise(
  [
    span('09:00', '11:00', 'github'),
    span('11:10', '12:00', 'slack'),
    span('14:00', '15:00', 'gone'),
    span('09:00', '10:00', 'gitlab', { day: '2026-11-24' }),
    span('20:00', '20:05', 'gmail', { day: '2026-11-24' }),
  ],
  RULES,
);
const SHARES = toolShares(DAYS, categoryOf);

test('the most used tool comes first, and a short look is no work', () => {
  expect(SHARES.tools.map(({ tool, worked, active }) => [tool, worked / HOUR, active / HOUR])).toEqual([
    ['github', expect.closeTo(2 + 1 / 6, 6), 2],
    ['gone', 1, 1],
    ['gitlab', 1, 1],
    ['slack', expect.closeTo(5 / 6, 6), expect.closeTo(5 / 6, 6)],
    ['gmail', 0, expect.closeTo(1 / 12, 6)],
  ]);
});

test('tools of one kind are one part, and what nobody knows any more is something else', () => {
  expect(SHARES.categories.map(({ category, worked }) => [category, worked / HOUR])).toEqual([
    ['code', expect.closeTo(3 + 1 / 6, 6)],
    ['other', 1],
    ['chat', expect.closeTo(5 / 6, 6)],
  ]);
});

test('the parts are the whole', () => {
  const worked = DAYS.reduce((all, day) => all + total(day.worked), 0);
  expect(SHARES.worked).toBe(worked);
  expect(sum(SHARES.tools)).toBe(worked);
  expect(SHARES.categories.reduce((all, part) => all + part.worked, 0)).toBe(worked);
});

test('of nothing there is nothing', () => {
  expect(toolShares([], categoryOf)).toEqual({ worked: 0, tools: [], categories: [] });
});
