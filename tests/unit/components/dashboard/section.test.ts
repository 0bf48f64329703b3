import { expect, test } from 'vitest';
import { SECTION_IDS, sectionOf } from '../../../../components/dashboard/section';
import { SECTIONS } from '../../../../components/dashboard/sections';
import { inTurn } from '../../../../components/dashboard/use-stage';

test('what stands within a section is read with it, right after the first', () => {
  expect(inTurn(['week', 'year', 'rhythm'], sectionOf('rest'))).toEqual(['week', 'rhythm', 'year']);
});

test('every section but the week is loaded below it, in the order of the page', () => {
  expect(['week', ...SECTIONS.map(({ id }) => id)]).toEqual([...SECTION_IDS]);
});

test('a section is its own, and any other text is none', () => {
  expect(SECTION_IDS.map(sectionOf)).toEqual([...SECTION_IDS]);
  expect(['', 'constructor', 'pattern-short-rest'].map(sectionOf)).toEqual(['', 'constructor', 'pattern-short-rest']);
});
