/** What the trend says, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../../../components/dashboard/trend/comparison';
import { linesFor } from '../../../../../components/dashboard/trend/lines';
import type { TrendWeek } from '../../../../../components/dashboard/trend/trend-weeks';
import { toDayKey } from '../../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../../tracking/instant';
import { type Language, speaking } from '../../../../support/words';

const words = (language: Language) =>
  speaking(language, () => import('../../../../../components/dashboard/trend/trend-words'));
/** Which spaces stand around a dash is the platform's own affair. */
const plain = (text: string) => text.replaceAll(/\s*–\s*/g, ' – ').replaceAll('\u00a0', ' ');

const WEEK: TrendWeek = {
  first: toDayKey('2026-11-16'),
  last: toDayKey('2026-11-22'),
  kind: 'counting',
  worked: 72.9 * HOUR,
  active: 70 * HOUR,
  seen: 6,
  leave: 0,
  unseen: 1,
  mean: 52.7,
};
const RUNNING: TrendWeek = { ...WEEK, kind: 'running', mean: null };

async function told(week: TrendWeek, language: Language = 'en'): Promise<string> {
  return plain((await words(language)).weekWords(week));
}

describe('a week', () => {
  test('tells its hours, its days and its mean', async () => {
    expect(await told(WEEK)).toBe('72 h, short pauses counted · 6 days seen · mean of four weeks 52 h');
    expect(await told(WEEK, 'ko')).toBe('72시간(짧은 쉼 포함) · 기록 6일 · 4주 평균 52시간');
  });

  test('that runs says so, and which days nobody saw', async () => {
    expect(await told(RUNNING)).toBe('so far 72 h, short pauses counted · 1 day not seen');
    expect(await told({ ...RUNNING, worked: 0, unseen: 0 })).toBe('so far 0 m, short pauses counted');
  });

  test('of which too little is known is told by what is not', async () => {
    expect(await told({ ...WEEK, kind: 'unknown', worked: 0, unseen: 7, mean: null })).toBe('7 days not seen');
    expect(await told({ ...WEEK, kind: 'unknown', worked: 9 * HOUR, unseen: 4, mean: null })).toBe(
      '9 h, short pauses counted · 4 days not seen',
    );
  });

  test('of leave says so, and is no zero', async () => {
    expect(await told({ ...WEEK, kind: 'leave', worked: 0, leave: 5, unseen: 2 })).toBe(
      'leave on 5 days · mean of four weeks 52 h',
    );
  });

  test('has its year where it is another', async () => {
    const { rangeWords } = await words('en');
    expect(plain(rangeWords(WEEK, toDayKey('2026-11-16')))).toBe('Nov 16 – 22');
    expect(plain(rangeWords(WEEK, toDayKey('2027-01-04')))).toBe('November 16 – 22, 2026');
  });
});

test('the lines are told with their hours and whose they are', async () => {
  const lines = linesFor({ limitHours: 37.5, limitPreset: 'own' });
  const toldIn = async (language: Language) => {
    const { lineWords } = await words(language);
    return lines.map((line) => plain(lineWords(line)));
  };
  expect(await toldIn('en')).toEqual([
    '37.5 h a week: yours',
    '40 h a week: US',
    '48 h a week: EU',
    '52 h a week: Korea',
    '55 h a week: WHO, ILO',
  ]);
  expect((await toldIn('ko')).slice(0, 2)).toEqual(['한 주 37.5시간: 내 기준', '한 주 40시간: 미국']);
});

test('weeks without work say whether there were glances', async () => {
  const week = { ...WEEK, worked: 0, active: 0 };
  const glancing = [week, { ...week, active: 8 * MINUTE }, { ...RUNNING, worked: 0, active: 5 * MINUTE }];
  const toldIn = async (language: Language, weeks: TrendWeek[]) => plain((await words(language)).emptyWords({ weeks }));
  expect(await toldIn('en', [week, week])).toBe('Nothing was counted in these weeks.');
  expect(await toldIn('en', [week])).toMatch(/^Nothing is known yet/);
  expect(await toldIn('en', glancing)).toBe('At least 13 m in these weeks, in glances under 10 min.');
  expect(await toldIn('ko', glancing)).toBe('이 몇 주 동안 10분이 안 되게 잠깐씩 쓴 시간이 최소 13분 있어요.');
});

describe('the sentence', () => {
  const comparison: Comparison = {
    recent: 52.7,
    isLastFour: true,
    before: { hours: 42.2, last: toDayKey('2026-06-14') },
  };
  const summary = async (more: Partial<Comparison> | null, language: Language = 'en') => {
    const { summaryWords } = await words(language);
    return plain(summaryWords({ weeks: [RUNNING], comparison: more === null ? null : { ...comparison, ...more } }));
  };

  test('compares with half a year ago', async () => {
    expect(await summary({})).toBe(
      '52 h a week over the last four full weeks, short pauses counted, against 42 h over four weeks up to June 14.',
    );
    expect(await summary({}, 'ko')).toBe(
      '최근 온전한 4주는 한 주 평균 52시간이에요(짧은 쉼 포함). 6월 14일까지의 4주는 평균 42시간이었어요.',
    );
  });

  test('tells the year of another one', async () => {
    expect(await summary({ before: { hours: 42, last: toDayKey('2025-12-28') } })).toContain('December 28, 2025');
  });

  test('says where weeks were passed over, and compares with nothing where nothing is', async () => {
    expect(await summary({ isLastFour: false, before: null })).toBe(
      '52 h a week over the last four weeks that count, short pauses counted.',
    );
    expect(await summary({ before: null })).toBe('52 h a week over the last four full weeks, short pauses counted.');
  });

  test('tells of this week while there is no mean', async () => {
    expect(await summary(null)).toContain('72 h this week so far, short pauses counted.');
  });
});
