/** What is said of tools, in both languages. */
import { describe, expect, test } from 'vitest';
import type { AttentionFacts } from '../../../../../components/dashboard/tools/attention-facts';
import type { ToolsOfHistory } from '../../../../../components/dashboard/tools/tools-reading';
import { toDayKey } from '../../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../../tracking/instant';
import { type Language, speaking } from '../../../../support/words';

const words = (language: Language = 'en') =>
  speaking(language, () => import('../../../../../components/dashboard/tools/tools-words'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const FACTS: AttentionFacts = {
  days: 5,
  switching: { recent: 23.6, usual: 14.2 },
  longDwells: { recent: 2.5, usual: 4 },
  chat: { hours: 9, manyDays: 4, days: 78 },
};

const TOOLS: ToolsOfHistory = {
  weeks: 12,
  since: null,
  attention: FACTS,
  shares: {
    worked: 100 * HOUR,
    tools: [],
    categories: [
      { category: 'code', worked: 60.9 * HOUR },
      { category: 'chat', worked: 30 * HOUR },
      { category: 'mail', worked: 9 * HOUR },
      { category: 'docs', worked: 0.1 * HOUR },
    ],
  },
};

test('shares are whole percents, never rounded up, and the least are told as such', async () => {
  const { shareWords } = await words();
  const shares = [60.9 * HOUR, 0.99 * HOUR, HOUR, 0].map((part) => plain(shareWords(part, 100 * HOUR)));
  expect(shares).toEqual(['60 %', 'under 1 %', '1 %', '0 %']);
});

describe('where nothing was worked', () => {
  const glancing: ToolsOfHistory = {
    ...TOOLS,
    shares: {
      worked: 0,
      categories: [],
      tools: [
        { tool: 'slack', category: 'chat', worked: 0, active: 8.9 * MINUTE },
        { tool: 'gmail', category: 'mail', worked: 0, active: 4 * MINUTE },
      ],
    },
  };

  test('glances were counted all the same', async () => {
    expect(plain((await words()).emptyWords(glancing))).toBe('At least 12 m in these weeks, in glances under 10 min.');
    expect(plain((await words('ko')).emptyWords(glancing))).toBe(
      '이 몇 주 동안 10분이 안 되게 잠깐씩 쓴 시간이 최소 12분 있어요.',
    );
  });

  test('and without any, nothing was', async () => {
    const { emptyWords } = await words();
    const nothing = { ...TOOLS, shares: { worked: 0, categories: [], tools: [] } };
    expect([emptyWords(nothing), emptyWords(null)]).toEqual([
      'Nothing was counted in these weeks.',
      'Nothing was counted in these weeks.',
    ]);
  });
});

describe('the sentence', () => {
  test('names the range and the largest parts', async () => {
    const { summaryWords } = await words();
    expect(plain(summaryWords(TOOLS))).toBe(
      '100 h over 12 full weeks and this one so far, short pauses counted: Code 60 %, Chat 30 %, Mail 9 %.',
    );
    expect(plain(summaryWords({ ...TOOLS, weeks: 1 }))).toContain('over 1 full week and this one so far');
  });

  test('names the day since which there is something, where no full week begins the range', async () => {
    const { summaryWords } = await words();
    expect(plain(summaryWords({ ...TOOLS, weeks: 0, since: toDayKey('2026-11-20') }))).toBe(
      '100 h since November 20, 2026, short pauses counted: Code 60 %, Chat 30 %, Mail 9 %.',
    );
  });

  test('tells of this week alone where there is no other', async () => {
    const { summaryWords } = await words('ko');
    expect(plain(summaryWords({ ...TOOLS, weeks: 0 }))).toBe(
      '이번 주는 지금까지 100시간이에요(짧은 쉼 포함): 코드 60%, 메신저 30%, 메일 9%.',
    );
  });
});

describe('the facts', () => {
  const told = async (facts: AttentionFacts, language: Language = 'en') =>
    (await words(language)).factWords(facts).map(({ fact }) => plain(fact));

  test('stand beside what is usual', async () => {
    expect(await told(FACTS)).toEqual([
      'Quick changes an hour: 24, usually 14',
      '2.5 a day, usually 4',
      'On a typical worked day in 9 of 24 hours; in 11 or more on 4 of 78 days',
    ]);
    expect((await told(FACTS, 'ko'))[0]).toBe('한 시간에 24번 빠르게 바꿈, 평소 14번');
  });

  test('stand alone while nothing is known to be usual', async () => {
    const alone = { ...FACTS, switching: { recent: 23.6, usual: null }, longDwells: { recent: 2, usual: null } };
    expect((await told(alone)).slice(0, 2)).toEqual(['Quick changes an hour: 24', '2 a day']);
  });

  test('say that there is no day that tells', async () => {
    const nothing = { days: 0, switching: null, longDwells: null, chat: null };
    const { factWords } = await words();
    expect(factWords(nothing).map(({ meaning }) => meaning)).not.toContainEqual(
      expect.stringMatching(/median of the/i),
    );
    expect(factWords(FACTS)[0]?.meaning).toContain('Median of the last 5 days');
    expect(await told(nothing)).toEqual([
      'No day yet with 2 active hours',
      'No day yet with 2 active hours',
      'No worked day in these weeks',
    ]);
  });
});
