import { expect, test } from 'vitest';
import type { Nudge } from '../../../nudges/nudge';
import { HOUR } from '../../../tracking/instant';
import { at, TUESDAY } from '../../support/build';
import { speaking } from '../../support/words';

const NIGHT: Nudge = {
  kind: 'late-night',
  quietSince: at('22:00'),
  quietUntil: at('09:00', { day: TUESDAY }),
  worked: HOUR,
  nth: 1,
};
const CLICK = 'A click opens a page with one question.';

test('the first late-night nudge ever says what a click does, and later ones do not', async () => {
  const { nudgeWords } = await speaking('en', () => import('../../../components/nudge-words'));
  const textOf = (isFirst: boolean) => nudgeWords(NIGHT, { isDiscreet: false, offset: 0, isFirst }).text;
  expect(textOf(true)).toBe(`${textOf(false)} ${CLICK}`);
});

test('in discreet mode neither says anything', async () => {
  const { nudgeWords } = await speaking('en', () => import('../../../components/nudge-words'));
  expect(nudgeWords(NIGHT, { isDiscreet: true, offset: 0, isFirst: true }).text).toBe('');
});
