import { expect, test } from 'vitest';
import { at, TUESDAY } from '../../../support/build';
import { type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/ask/reason-words'));
const known = {
  settings: { quietFrom: 22 * 60 },
  control: { clockedOut: { at: at('18:05'), until: at('09:00', { day: TUESDAY }) } },
  now: at('20:00'),
};
const IN_FRONT = { isInFront: true };

test('in front of a tool it says why it came', async () => {
  const { reasonWords } = await load('en');
  expect(reasonWords({ kind: 'late-night', ...IN_FRONT }, known)).toBe('Shown because your quiet time began at 22:00');
  expect(reasonWords({ kind: 'clocked-out', ...IN_FRONT }, known)).toMatch(
    /^Shown because you clocked out at \d\d:05$/,
  );
  expect(reasonWords({ kind: 'rest-day', ...IN_FRONT }, known)).toContain('rest day');
});

test('from a notification it says from which', async () => {
  const { reasonWords } = await load('en');
  expect(reasonWords({ kind: 'late-night', isInFront: false }, known)).toBe('Opened from the late-night notification');
  expect(reasonWords({ kind: null, isInFront: false }, known)).toBe('');
});

test('it names no time that it does not know', async () => {
  const { reasonWords } = await load('ko');
  expect(reasonWords({ kind: 'clocked-out', ...IN_FRONT }, { ...known, control: undefined })).toBe('');
});
