/** The rhythm in words, in both languages. */
import { describe, expect, test } from 'vitest';
import { type Language, speaking } from '../../../../support/words';

const words = (language: Language = 'en') =>
  speaking(language, () => import('../../../../../components/dashboard/rhythm/rhythm-words'));

describe('a night without a rest to tell', () => {
  test.each([
    [{ isBefore: false, isRunning: false }, 'no rest', '쉬지 않음'],
    [{ isBefore: true, isRunning: false }, 'not seen', '기록 없음'],
    [{ isBefore: false, isRunning: true }, 'the night is not over', '아직 끝나지 않은 밤'],
  ])('%j says why', async (night, english, korean) => {
    expect((await words('en')).noRestWords(night)).toBe(english);
    expect((await words('ko')).noRestWords(night)).toBe(korean);
  });
});
