/** The rhythm in words, in both languages. */
import { describe, expect, test } from 'vitest';
import type { RhythmRow } from '../../../../../components/dashboard/rhythm/rhythm-reading';
import { HOUR, MINUTE, SECOND } from '../../../../../tracking/instant';
import { type Language, speaking } from '../../../../support/words';

const words = (language: Language = 'en') =>
  speaking(language, () => import('../../../../../components/dashboard/rhythm/rhythm-words'));

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [
    { active: 0, activeOnLeave: 0 },
    'Nothing was counted in the 12 weeks before today.',
    '오늘 이전 12주 동안 기록된 시간이 없어요.',
  ],
  [
    { active: 12 * MINUTE, activeOnLeave: HOUR },
    'At least 12 m in the 12 weeks before today, in glances under 10 min.',
    '오늘 이전 12주 동안 10분이 안 되게 잠깐씩 쓴 시간이 최소 12분 있어요.',
  ],
  [
    { active: 0, activeOnLeave: HOUR },
    'All that was counted in the 12 weeks before today is on days of leave, which are left out here.',
    '오늘 이전 12주 동안 기록된 시간은 모두 휴가인 날에 있어요. 여기에서는 휴가를 빼고 봐요.',
  ],
])('where nothing was worked, %j says what was counted', async (rhythm, english, korean) => {
  expect(plain((await words('en')).emptyWords(rhythm))).toBe(english);
  expect(plain((await words('ko')).emptyWords(rhythm))).toBe(korean);
});

describe('a weekday in the table', () => {
  const cell = (hour: number, mean: number) => ({ weekday: 2 as const, hour, days: 11, mean });
  const TUESDAY: RhythmRow = {
    weekday: 2,
    isRest: false,
    days: 11,
    cells: [cell(9, HOUR), cell(10, 38 * MINUTE), cell(11, 59 * SECOND)],
  };
  const NOBODY: RhythmRow = { weekday: 3, isRest: false, days: 0, cells: [] };
  const told = async (row: RhythmRow, language?: Language) => {
    const { cellWords, weekdayWords } = await words(language);
    return [weekdayWords(row), ...[9, 10, 11, 12].map((hour) => plain(cellWords(row, hour)))];
  };

  test('has the mean of each hour, and what is more than nothing is not told as nothing', async () => {
    expect(await told(TUESDAY)).toEqual(['Tue, 11 days', '1 h 0 m', '38 m', 'under 1 m', '0 m']);
    expect(await told(TUESDAY, 'ko')).toEqual(['화(11일)', '1시간 0분', '38분', '1분 미만', '0분']);
  });

  test('that nobody saw says so, and has no hours of nothing', async () => {
    expect(await told(NOBODY)).toEqual(['Wed, no day counted', '', '', '', '']);
    expect(await told(NOBODY, 'ko')).toEqual(['수(셈에 든 날 없음)', '', '', '', '']);
  });

  test('is named where it is a rest day', async () => {
    const { restDayWords } = await words();
    expect(restDayWords([TUESDAY, NOBODY])).toBe('');
    const resting = [TUESDAY, { ...NOBODY, isRest: true }, { ...TUESDAY, weekday: 4 as const, isRest: true }];
    expect(restDayWords(resting)).toBe('Rest days: Wednesday and Thursday.');
    expect((await words('ko')).restDayWords(resting)).toBe('쉬는 날: 수요일 및 목요일.');
  });
});

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
