import { beforeEach, describe, expect, test } from 'vitest';
import type { CorrectionAct } from '../../../../../storage/correction-list';
import { at, interval, span } from '../../../../support/build';
import { type Language, speaking } from '../../../../support/words';

type Words = typeof import('../../../../../components/dashboard/week/correct/correction-words');
let words: Words;

beforeEach(async () => {
  words = await speaking('en', () => import('../../../../../components/dashboard/week/correct/correction-words'));
});

const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const nameOf = (tool: string) => tool;

describe.each([
  ['Seoul', 540],
  ['New York', -300],
  ['Greenwich', 0],
])('what was counted in %s is told by the clock of that place', (_, offset) => {
  const there = { offset };
  const spans = [span('22:00', '23:30', 'github', there), span('23:30', '24:30', 'slack', there)];

  test('in the spans of an act', () => {
    expect(plain(words.spansWords(spans, nameOf))).toBe('github and slack, 22:00 to 00:30 (2 h 30 m)');
    const act: CorrectionAct = {
      id: 1,
      at: at('23:00'),
      kind: 'change',
      before: spans.slice(0, 1).map((before) => ({ ...before, source: 'observed' })),
      after: [span('22:00', '23:00', 'zoom', there)],
      spans: [1],
      refusal: null,
    };
    expect(plain(words.actWords(act, nameOf))).toBe(
      'Changed: github, 22:00 to 23:30 (1 h 30 m) → zoom, 22:00 to 23:00 (1 h 0 m)',
    );
  });

  test('in the heading of an episode, which goes on past midnight', () => {
    expect(plain(words.episodeWords(interval('22:00', '24:30', there), spans))).toMatch(
      /^Monday, November 23(, 2026)?, 22:00 to 00:30 the next day: 2 h 30 m$/,
    );
  });
});

test('an episode that went on past a change of the clock ends by the later one', () => {
  const west = [
    span('10:00', '11:00', 'github', { offset: 540 }),
    span('10:00', '10:30', 'github', { offset: 480 }),
  ] as const;
  const episode = { start: west[0].start, end: west[1].end };
  expect(plain(words.episodeWords(episode, west))).toContain('10:00 to 10:30: 1 h 30 m');
});

describe('as observed', () => {
  const restored = async (undone: number, taken: number, gone: number, language: Language = 'en') => {
    const { restoredWords } = await speaking(
      language,
      () => import('../../../../../components/dashboard/week/correct/correction-words'),
    );
    return restoredWords({ undone, taken, gone });
  };

  test('it is, where all was taken back', async () => {
    expect(await restored(3, 0, 0)).toBe('As observed again. Corrections taken back: 3.');
  });

  test.each([
    [2, 1, 0, 'Corrections taken back: 2. Not taken back, because something else is counted there by now: 1.'],
    [0, 0, 4, 'Corrections taken back: 0. Not taken back, because what they left has been changed or erased since: 4.'],
  ])('%d came back, %d are taken and %d gone: the words say so', async (undone, taken, gone, text) => {
    expect(await restored(undone, taken, gone)).toBe(text);
  });

  test('each reason is told by itself, in Korean too', async () => {
    expect(await restored(1, 2, 3, 'ko')).toBe(
      '되돌린 것: 1개. 그사이 다른 시간이 기록되어서 되돌리지 못한 것: 2개. 그 뒤로 바뀌었거나 지워져서 되돌리지 못한 것: 3개.',
    );
  });
});
