import { expect, test } from 'vitest';
import { isFreshlyBrought } from '../../../nudges/arrival';

test.each([
  ['where something else was before', null, 'github', true],
  ['where nothing is known of before', undefined, 'github', false],
  ['where it was before', 'github', 'github', false],
  ['where another tool was before', 'slack', 'github', false],
])('a tool is freshly brought or not: %s', (_, before, now, isFresh) => {
  expect(isFreshlyBrought(before, now)).toBe(isFresh);
});

test.each([null, undefined, 'github'])(
  'whatever is no tool is none that is freshly brought, after %s too',
  (before) => {
    expect(isFreshlyBrought(before, null)).toBe(false);
  },
);
