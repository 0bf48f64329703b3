import { expect, test } from 'vitest';
import { at } from '../../../support/build';
import { type Language, speaking } from '../../../support/words';

const kept = async (language: Language, until: string, now: string) => {
  const { keptWords } = await speaking(language, () => import('../../../../components/popup/kept-words'));
  return keptWords(at(until, { offset: 540 }), at(now, { offset: 540 }), () => 540);
};

// 23 November 2026 is a Monday.
test('a thought is kept until a weekday, in English', async () => {
  expect(await kept('en', '2026-11-24 09:00', '2026-11-23 23:00')).toBe('Kept. Back on Tuesday, 09:00.');
  expect(await kept('en', '2026-11-23 09:00', '2026-11-23 01:00')).toBe('Kept. Back on Monday, 09:00.');
  expect(await kept('en', '2026-11-29 09:00', '2026-11-23 23:00')).toBe('Kept. Back on Sunday, 09:00.');
});

test('and in Korean', async () => {
  expect(await kept('ko', '2026-11-24 09:00', '2026-11-23 23:00')).toBe(
    '적어 두었어요. 화요일 09:00에 다시 보여 드려요.',
  );
});

test('from a week on it has a date', async () => {
  expect(await kept('en', '2026-11-30 09:00', '2026-11-23 23:00')).toBe('Kept. Back on Monday, November 30, 09:00.');
  expect(await kept('ko', '2026-12-07 09:00', '2026-11-27 23:00')).toBe(
    '적어 두었어요. 12월 7일 월요일 09:00에 다시 보여 드려요.',
  );
});
