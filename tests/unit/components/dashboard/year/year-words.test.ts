/** A day of the year in words: as its mark says it, and as the table has it beside its hours. */
import { expect, test } from 'vitest';
import type { YearDay } from '../../../../../components/dashboard/year/year-days';
import { toDayKey } from '../../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../../tracking/instant';
import { type Language, speaking } from '../../../../support/words';

const words = (language: Language) =>
  speaking(language, () => import('../../../../../components/dashboard/year/year-words'));

const DAY: YearDay = {
  day: toDayKey('2026-11-21'),
  weekday: 6,
  worked: 0,
  step: 0,
  isSeen: true,
  isLeave: false,
  isRest: false,
  isToday: false,
  isAhead: false,
};

test.each([
  [{ worked: 9 * HOUR }, '', ''],
  [{}, 'no work seen', '일하지 않음'],
  [{ isRest: true }, 'rest day, no work seen', '쉬는 날, 일하지 않음'],
  [{ isRest: true, worked: HOUR }, 'rest day', '쉬는 날'],
  [{ isSeen: false }, 'not seen', '기록 없음'],
  [{ isSeen: false, isLeave: true }, 'leave', '휴가'],
  [{ isLeave: true, worked: HOUR }, 'leave', '휴가'],
  [
    { isSeen: false, isLeave: true, isRest: true, isAhead: true },
    'rest day, leave, to come',
    '쉬는 날, 휴가, 아직 오지 않은 날',
  ],
  [{ isToday: true }, 'no work seen so far', '아직 일하지 않음'],
  [{ isToday: true, isSeen: false, isRest: true }, 'rest day, no work seen so far', '쉬는 날, 아직 일하지 않음'],
  [{ isToday: true, worked: HOUR }, '', ''],
  [{ worked: 21 * HOUR }, 'Is this all you?', '모두 본인이 쓴 시간인가요?'],
])('%j is told beside the hours', async (more, english, korean) => {
  expect((await words('en')).kindWords({ ...DAY, ...more })).toBe(english);
  expect((await words('ko')).kindWords({ ...DAY, ...more })).toBe(korean);
});

test.each([
  [{ worked: 9 * HOUR }, '9 h 0 m, short pauses counted', '9시간 0분(짧은 쉼 포함)'],
  [{ isRest: true, worked: HOUR }, 'rest day, 1 h 0 m, short pauses counted', '쉬는 날, 1시간 0분(짧은 쉼 포함)'],
  [{ isRest: true, isSeen: false }, 'rest day, not seen', '쉬는 날, 기록 없음'],
  [{ isRest: true, isAhead: true, isSeen: false }, 'rest day, to come', '쉬는 날, 아직 오지 않은 날'],
  [{ isLeave: true }, 'leave, no work seen', '휴가, 일하지 않음'],
  [{ isLeave: true, isSeen: false }, 'leave', '휴가'],
  [{ isToday: true }, 'no work seen so far', '아직 일하지 않음'],
  [
    { worked: 21 * HOUR },
    '21 h 0 m, short pauses counted. Is this all you?',
    '21시간 0분(짧은 쉼 포함). 모두 본인이 쓴 시간인가요?',
  ],
])('%j is told by its mark', async (more, english, korean) => {
  const told = async (language: Language) => (await words(language)).dayWords({ ...DAY, ...more });
  expect((await told('en')).replaceAll('\u00a0', ' ')).toBe(english);
  expect((await told('ko')).replaceAll('\u00a0', ' ')).toBe(korean);
});

test('a first day without work says whether there were glances', async () => {
  const told = async (language: Language, active: number) =>
    (await words(language)).emptyWords({ active }).replaceAll('\u00a0', ' ');
  expect(await told('en', 0)).toBe('Nothing was counted yet.');
  expect(await told('en', 12 * MINUTE)).toBe('At least 12 m so far, in glances under 10 min.');
  expect(await told('ko', 12 * MINUTE)).toBe('지금까지 10분이 안 되게 잠깐씩 쓴 시간이 최소 12분 있어요.');
});
