import { expect, test } from 'vitest';
import { EMPTY_NOTE, handOffText } from '../../../../components/ask/hand-off-text';

const HEADINGS = { goal: 'Goal', state: 'State', next: 'Next step', done: 'Done looks like' };

test('every part stands under its heading, in order', () => {
  const note = {
    done: 'Half a page. Nothing merged.',
    next: 'Compare the two tokenizers',
    state: 'Logs in the sweep’s folder',
    goal: 'Why run 7 lost',
  };
  expect(handOffText(note, HEADINGS)).toBe(
    [
      'Goal:\nWhy run 7 lost',
      'State:\nLogs in the sweep’s folder',
      'Next step:\nCompare the two tokenizers',
      'Done looks like:\nHalf a page. Nothing merged.',
    ].join('\n\n'),
  );
});

test('what is empty or only spaces is left out, heading and all', () => {
  expect(handOffText({ ...EMPTY_NOTE, goal: ' Why run 7 lost \n', next: ' \n ' }, HEADINGS)).toBe(
    'Goal:\nWhy run 7 lost',
  );
});

test('lines within a part stay as they were written', () => {
  expect(handOffText({ ...EMPTY_NOTE, state: 'one\n\n- two' }, HEADINGS)).toBe('State:\none\n\n- two');
});

test('a note without words is no text', () => {
  expect(handOffText(EMPTY_NOTE, HEADINGS)).toBe('');
});
