import { expect, test } from 'vitest';
import { SECTION_IDS, sectionOf } from '../../../../components/dashboard/section';
import { inTurn } from '../../../../components/dashboard/use-stage';

test('what stands within a section is read with it, right after the first', () => {
  expect(inTurn(['week', 'year', 'rhythm'], sectionOf('rest'))).toEqual(['week', 'rhythm', 'year']);
});

test('a section is its own, and any other text is none', () => {
  expect(SECTION_IDS.map(sectionOf)).toEqual([...SECTION_IDS]);
  expect(['', 'constructor', 'pattern-short-rest'].map(sectionOf)).toEqual(['', 'constructor', 'pattern-short-rest']);
});
