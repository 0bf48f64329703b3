import { expect, test } from 'vitest';
import { viewGroups } from '../../../../components/welcome/groups';
import { chooseNone, firstSelection, selectionOf, toggleTool } from '../../../../components/welcome/selection';
import { CATALOGUE, GROUPS } from '../../../../tracking/catalogue/catalogue';
import type { ToolGroup } from '../../../../tracking/catalogue/catalogue-tool';

const nothing = selectionOf({ tools: [], sites: [] });
const closed = new Set<ToolGroup>();
const viewOf = (group: ToolGroup, views = viewGroups(nothing, closed, '')) =>
  views.find((view) => view.group === group);

test('every group is on the page, in the order of the catalogue', () => {
  expect(viewGroups(nothing, closed, '').map(({ group }) => group)).toEqual(GROUPS);
});

test('every tool is reachable: shown, or counted on the button that shows it', () => {
  for (const { tools, hidden, total } of viewGroups(nothing, closed, '')) {
    expect(tools.length + hidden).toBe(total);
  }
  const opened = viewGroups(nothing, new Set(GROUPS), '');
  expect(opened.flatMap(({ tools }) => tools)).toEqual(CATALOGUE);
  expect(opened.some(({ isFolded }) => isFolded)).toBe(false);
});

test('every tool of a starting set is shown from the start', () => {
  const shown = new Set(viewGroups(nothing, closed, '').flatMap(({ tools }) => tools.map(({ id }) => id)));
  expect(CATALOGUE.filter(({ id, roles }) => roles.length > 0 && !shown.has(id))).toEqual([]);
});

test('a button never hides one or two tools only', () => {
  expect(viewGroups(nothing, closed, '').filter(({ hidden }) => hidden === 1 || hidden === 2)).toEqual([]);
});

test('a folded group with a chosen tool is open, and stays so when the tool is switched off', () => {
  expect(viewOf('mail')?.isFolded).toBe(true);
  const manager = firstSelection('manager');
  expect(viewOf('mail', viewGroups(manager, closed, ''))?.isFolded).toBe(false);
  expect(viewOf('mail', viewGroups(chooseNone(manager), closed, ''))?.isFolded).toBe(false);
});

test('the counts say how many are chosen, also of those that are not shown', () => {
  const selection = toggleTool(toggleTool(nothing, 'github'), 'ona');
  expect(viewOf('code', viewGroups(selection, closed, ''))).toMatchObject({
    chosen: 2,
    total: CATALOGUE.filter(({ group }) => group === 'code').length,
  });
});

test('a search opens what it finds and leaves out the other groups', () => {
  const found = viewGroups(nothing, closed, 'salesforce');
  expect(found.map(({ group, isFolded }) => ({ group, isFolded }))).toEqual([{ group: 'support', isFolded: false }]);
  expect(viewGroups(nothing, closed, 'no such tool')).toEqual([]);
});
