import { expect, test } from 'vitest';
import { type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/parts/code-words'));
const code = (first: number, last: number, days: number) => ({ text: '', first: first * 60, last: last * 60, days });

test.each([
  [code(10.17, 25.33, 6), true, 'About 10:00 to 01:00, on six days'],
  [code(9.1, 18, 4), false, 'About 09:00 to 18:00, four days so far'],
  [code(9.5, 24.4, 2), false, 'About 10:00 to 00:00, two days so far'],
])('in English, %j says "%s %s"', async (week, isOver, words) => {
  const { codeWords } = await load('en');
  expect(codeWords(week, isOver)).toBe(words);
});

test.each([
  [code(10.17, 25.33, 6), true, '10시쯤부터 새벽 1시쯤까지, 6일'],
  [code(9.1, 18, 4), false, '9시쯤부터 18시쯤까지, 이번 주 4일째'],
  [code(9.1, 23.7, 7), true, '9시쯤부터 자정쯤까지, 7일'],
])('in Korean, %j says "%s %s"', async (week, isOver, words) => {
  const { codeWords } = await load('ko');
  expect(codeWords(week, isOver)).toBe(words);
});
