import { expect, test } from 'vitest';
import { findTools } from '../../../../components/welcome/search';
import { CATALOGUE } from '../../../../tracking/catalogue/catalogue';

const idsOf = (query: string) => findTools(CATALOGUE, query).map(({ id }) => id);

test('nothing asked finds every tool', () => {
  expect(findTools(CATALOGUE, '')).toEqual([...CATALOGUE]);
  expect(findTools(CATALOGUE, '   ')).toHaveLength(CATALOGUE.length);
});

test('a part of a name is enough, in any case', () => {
  expect(idsOf('WEIGHTS')).toEqual(['wandb']);
  expect(idsOf('gitl')).toContain('gitlab');
});

test('marks in a name need not be typed, and may be', () => {
  expect(idsOf('weights biases')).toEqual(['wandb']);
  expect(idsOf('Weights & Biases')).toEqual(['wandb']);
  expect(idsOf('dooray!')).toEqual(['dooray']);
});

test('a Korean name finds the tool', () => {
  expect(idsOf('잔디')).toEqual(['jandi']);
  expect(idsOf('카카오')).toContain('kakaowork');
});

test('an address finds the tool that has it, also in a group that is folded', () => {
  expect(idsOf('colab.research')).toEqual(['colab']);
  expect(idsOf('localhost:8888')).toEqual(['jupyter']);
  expect(idsOf('worksmobile')).toEqual(['naver-works']);
});

test('every word counts', () => {
  expect(idsOf('google docs')).toEqual(['google-docs']);
  expect(idsOf('google zoom')).toEqual([]);
});

test('what is nowhere finds nothing', () => {
  expect(idsOf('no such tool')).toEqual([]);
});
