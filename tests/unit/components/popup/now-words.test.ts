import { expect, test } from 'vitest';
import { type Decision, REASONS } from '../../../../tracking/decision';
import { at } from '../../../support/build';
import { type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/popup/now-words'));
const now = at('10:03');
const decided = (reason: Decision['reason'], tool: string | null = 'github', since = '10:00'): Decision => ({
  at: at(since),
  tool,
  isCounted: reason === 'in-front' || reason === 'heard',
  reason,
});
const NAMING = {
  tools: [
    { id: 'github', name: 'GitHub' },
    { id: 'zoom', name: 'Zoom' },
    { id: 'notion', name: 'Notion', nameKo: '노션' },
    { id: 'site:git.example.com', name: 'Our Git' },
  ],
  isDiscreet: false,
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [decided('in-front'), 'Now: GitHub in front, counted'],
  [decided('heard', 'zoom'), 'Now: meeting heard on Zoom, counted'],
  [decided('idle'), 'Now: GitHub in front, idle 3 m: not counted'],
  [decided('idle', 'github', '10:02:30'), 'Now: GitHub in front, idle: not counted'],
  [decided('no-tool', null), 'Now: no tool of yours in front'],
  [decided('other-program', null), 'Now: another program in front, not counted'],
  [decided('locked'), 'Now: screen locked, not counted'],
  [decided('paused', null), 'Now: paused, nothing is counted'],
])('%j says "%s"', async (decision, words) => {
  const { nowWords } = await load('en');
  expect(plain(nowWords(decision, NAMING, now))).toBe(words);
});

test('nothing was observed yet', async () => {
  const { nowWords } = await load('en');
  expect(nowWords(undefined, NAMING, now)).toBe('Now: nothing observed yet');
});

test('a tool that has a Korean name is called by it among Korean words', async () => {
  const { nowWords } = await load('ko');
  expect(nowWords(decided('in-front', 'notion'), NAMING, now)).toBe('지금: 노션 사용 중, 세고 있어요');
});

test('a site of the person’s own has the name they gave it', async () => {
  const { nowWords } = await load('en');
  expect(nowWords(decided('in-front', 'site:git.example.com'), NAMING, now)).toBe('Now: Our Git in front, counted');
});

test.each(['en', 'ko'] as const)('in discreet mode no reason names a tool (%s)', async (language) => {
  const { nowWords } = await load(language);
  const discreet = { ...NAMING, isDiscreet: true };
  for (const reason of REASONS) {
    expect(nowWords(decided(reason), discreet, now)).not.toContain('GitHub');
  }
});

test.each(['en', 'ko'] as const)('every reason has words of its own (%s)', async (language) => {
  const { nowWords } = await load(language);
  const words = REASONS.map((reason) => nowWords(decided(reason), NAMING, now));
  expect(new Set(words).size).toBe(REASONS.length);
  expect(words).not.toContain('');
});
