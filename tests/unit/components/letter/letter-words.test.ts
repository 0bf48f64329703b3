import { describe, expect, test } from 'vitest';
import type { FullWeek } from '../../../../patterns/full-week';
import type { FindingWords } from '../../../../storage/glance';
import { addToDay, toDayKey } from '../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../tracking/instant';
import { at } from '../../../support/build';
import { LANGUAGES, speaking } from '../../../support/words';

const MONDAY = toDayKey('2026-11-16');
const days = (...after: number[]) => after.map((count) => addToDay(MONDAY, count));
const WEEK: FullWeek = {
  keys: days(0, 1, 2, 3, 4, 5, 6),
  code: null,
  worked: 61.9 * HOUR,
  active: 55 * HOUR,
  unseen: [],
  free: days(5, 6),
  longestRest: null,
};
const FINDING = { title: 'Short rest', fact: 'Shortest 7 h 20 m', question: 'Was that planned?' } as FindingWords;
const WEIGHS = { level: 'warning' as const, words: FINDING };

const load = (language: 'en' | 'ko') => speaking(language, () => import('../../../../components/letter/letter-words'));
const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');

describe('the first line', () => {
  test('says what was worked, that pauses are counted, and the person’s own line', async () => {
    const [en, ko] = [await load('en').then(({ hoursWords }) => hoursWords(WEEK, 48)), await load('ko')];
    expect(plain(en)).toBe('61 h, pauses under 15 min counted · line 48 h');
    expect(plain(ko.hoursWords(WEEK, 52))).toBe('61시간(15분 미만 쉼 포함) · 기준 52시간');
  });

  test('says “at least” of glances alone, and of nothing that nothing was seen', async () => {
    const { hoursWords } = await load('en');
    expect(plain(hoursWords({ worked: 0, active: 20 * MINUTE }, 48))).toBe(
      'at least 20 m, in glances under 10 min · line 48 h',
    );
    expect(plain(hoursWords({ worked: 0, active: 0 }, 48))).toBe('no work seen on your tools · line 48 h');
  });

  test('names the days that nobody saw', async () => {
    const { unseenWords } = await load('en');
    expect([[], days(1), days(1, 5, 6)].map(unseenWords)).toEqual([
      '',
      'Tuesday was not seen.',
      'Tuesday, Saturday, and Sunday were not seen.',
    ]);
  });
});

describe('the second line', () => {
  test('is the finding as the popup has it', async () => {
    const { weightWords } = await load('en');
    expect(weightWords({ week: WEEK, weighs: WEIGHS })).toBe(FINDING);
  });

  test('without one is the longest stretch off the tools, by the calendar', async () => {
    const { weightWords } = await load('en');
    const longestRest = {
      start: at('2026-11-21 01:30'),
      startOffset: 0,
      end: at('2026-11-23 09:40'),
      endOffset: 0,
      isOpen: false,
    };
    const weight = weightWords({ week: { ...WEEK, longestRest }, weighs: null });
    expect([weight?.title, plain(weight?.fact)]).toEqual([
      'Longest stretch off your tools',
      '56 h 10 m, Saturday 01:30 to Monday 09:40',
    ]);
  });

  test('tells a stretch that goes on as one that goes on', async () => {
    const longestRest = {
      start: at('2026-11-20 19:00'),
      startOffset: 0,
      end: at('2026-11-23 10:00'),
      endOffset: 0,
      isOpen: true,
    };
    const told = { week: { ...WEEK, longestRest }, weighs: null };
    const [en, ko] = [await load('en').then(({ weightWords }) => weightWords(told)), await load('ko')];
    expect(plain(en?.fact)).toBe('63 h 0 m so far, since Friday 19:00');
    expect(plain(ko.weightWords(told)?.fact)).toBe('금요일 19:00부터 지금까지 63시간 0분째예요');
  });

  test('names the dates of a stretch of a week or more, for its weekdays come twice in it', async () => {
    const { weightWords } = await load('en');
    const factOf = (end: string, isOpen: boolean) => {
      const longestRest = { start: at('2026-11-17 10:00'), startOffset: 0, end: at(end), endOffset: 0, isOpen };
      return plain(weightWords({ week: { ...WEEK, longestRest }, weighs: null })?.fact);
    };
    expect(factOf('2026-11-24 09:59', true)).toBe('167 h 59 m so far, since Tuesday 10:00');
    expect(factOf('2026-11-24 10:00', true)).toBe('168 h 0 m so far, since Tue, Nov 17 10:00');
    expect(factOf('2026-11-25 09:00', false)).toBe('191 h 0 m, Tue, Nov 17 10:00 to Wed, Nov 25 09:00');
  });

  test('without that is the days that were free, and without those there is none', async () => {
    const { weightWords } = await load('en');
    expect(weightWords({ week: WEEK, weighs: null })).toEqual({ title: 'No work seen', fact: 'Saturday and Sunday' });
    expect(weightWords({ week: { ...WEEK, free: [] }, weighs: null })).toBeNull();
  });
});

describe('the third line', () => {
  test('is the finding’s own question', async () => {
    const { questionWords } = await load('en');
    expect(questionWords({ week: WEEK, weighs: WEIGHS })).toBe('Was that planned?');
  });

  test.each(LANGUAGES)('without one takes turns by the week, in %s', async (language) => {
    const { questionWords } = await load(language);
    const asked = [0, 7, 14, 21, 28].map((later) => {
      const keys = WEEK.keys.map((key) => addToDay(key, later));
      return questionWords({ week: { ...WEEK, keys }, weighs: null });
    });
    expect(new Set(asked.slice(0, 4)).size).toBe(4);
    expect(asked[4]).toBe(asked[0]);
    expect(asked.every((question) => question.endsWith('?'))).toBe(true);
  });
});
