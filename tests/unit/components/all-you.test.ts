import { expect, test } from 'vitest';
import { toDayKey } from '../../../tracking/day';
import { HOUR, MINUTE } from '../../../tracking/instant';
import { speaking } from '../../support/words';

const load = (language: 'en' | 'ko') => speaking(language, () => import('../../../components/parts/all-you'));
const DAYS = [
  { day: toDayKey('2026-11-20'), worked: 20 * HOUR },
  { day: toDayKey('2026-11-21'), worked: 20 * HOUR + MINUTE },
];

test('a day of more than 20 hours is asked about, and no other', async () => {
  const { allYouLines } = await load('en');
  const lines = allYouLines(DAYS).map((line) => line.replaceAll(/\s/g, ' '));
  expect(lines).toEqual(['Saturday, November 21: 20 h 1 m. Is this all you?']);
});

test('in Korean, too', async () => {
  const { allYouLines } = await load('ko');
  const lines = allYouLines(DAYS).map((line) => line.replaceAll(/[\s\u2060]/g, ' '));
  expect(lines).toEqual(['11월 21일 토요일: 20시간 1분. 모두 본인이 쓴 시간인가요?']);
});
