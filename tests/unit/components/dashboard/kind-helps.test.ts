import { describe, expect, test } from 'vitest';
import { kindHelps, rateOf, sumOfNudges } from '../../../../components/dashboard/nudges/kind-helps';
import { LEAST_OF_QUESTIONS } from '../../../../nudges/help';
import type { AskedKind } from '../../../../nudges/kinds';
import type { Asked } from '../../../../nudges/nudge';
import { helpsOf } from '../../../../storage/help';
import { toInstant } from '../../../../tracking/instant';
import { LANGUAGES, speaking } from '../../../support/words';

const asked = (kind: AskedKind, count: number, more: Partial<Asked> = {}): Asked[] =>
  Array.from({ length: count }, () => ({ kind, at: toInstant(0), answer: null, isHeeded: null, ...more }) as Asked);
const of = (all: readonly Asked[], anyway: number | null = 0.25) => kindHelps(all, helpsOf(all, anyway));

describe('of each kind', () => {
  test('only those that were shown are there, in the order of the settings', () => {
    const kinds = of([...asked('question', 1), ...asked('late-night', 1), ...asked('break', 1)]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['break', 'late-night', 'question']);
  });

  test('answers are counted, the most frequent first and none at last', () => {
    const all = [
      ...asked('break', 5),
      ...asked('break', 1, { answer: 'in-15-minutes' }),
      ...asked('break', 3, { answer: 'taking-it' }),
    ];
    expect(of(all)[0]?.answers).toEqual([
      { answer: 'taking-it', count: 3 },
      { answer: 'in-15-minutes', count: 1 },
      { answer: null, count: 5 },
    ]);
  });

  test('a rate is held against how often work stops anyway, and that of questions against their own rule', () => {
    const kinds = of([...asked('break', 12, { isHeeded: true }), ...asked('question', 12, { isHeeded: false })]);
    expect(kinds.map(({ line, doesHelp }) => [line, doesHelp])).toEqual([
      [0.25, 'yes'],
      [LEAST_OF_QUESTIONS, 'no'],
    ]);
    expect(kinds.map(rateOf)).toEqual([1, 0]);
  });

  test('without a verdict there is no rate', () => {
    expect(of(asked('break', 3)).map(rateOf)).toEqual([null]);
  });
});

test('all nudges together are told without the questions', () => {
  const all = [
    ...asked('break', 4, { isHeeded: true }),
    ...asked('late-night', 2, { isHeeded: false }),
    ...asked('rest-day', 1),
    ...asked('question', 9, { isHeeded: true }),
  ];
  expect(sumOfNudges(of(all))).toEqual({ shown: 7, judged: 6, stopped: 4 });
});

describe.each(LANGUAGES)('in words, %s', (language) => {
  const load = () => speaking(language, () => import('../../../../components/dashboard/nudges/kind-words'));
  const plain = (words: string) => words.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

  test('the counts, what they are held against, and the questions by themselves', async () => {
    const { summaryWords } = await load();
    const all = [
      ...asked('break', 3, { isHeeded: true }),
      ...asked('late-night', 1, { isHeeded: false }),
      ...asked('question', 1),
    ];
    expect(plain(summaryWords(of(all), 0.25))).toBe(
      language === 'en'
        ? '4 nudges in the last 90 days. What came after is known of 4: after 3 (75 %), work stopped within 15 min. At any moment at work, it stops within 15 min 25 % of the time. One question was asked in front of a tool.'
        : '최근 90일 동안 4번 말을 걸었어요. 그 뒤를 알 수 있는 4번 가운데 3번(75%)은 15분 안에 일이 멈췄어요. 일하는 시간의 25%는 어차피 15분 안에 일이 멈추는 때예요. 도구 앞에서 한 번 물어봤어요.',
    );
  });

  test('questions alone are told of alone', async () => {
    const { summaryWords } = await load();
    expect(summaryWords(of(asked('question', 2)), 0.25)).toBe(
      language === 'en' ? '2 questions were asked in front of a tool.' : '도구 앞에서 2번 물어봤어요.',
    );
  });

  test('answers with how often they were given', async () => {
    const { answersWords } = await load();
    const words = answersWords([
      { answer: 'taking-it', count: 5 },
      { answer: null, count: 16 },
    ]);
    expect(words).toBe(language === 'en' ? 'Taking it 5 · no answer 16' : '지금 쉴게요 5번 · 답 없음 16번');
  });
});
