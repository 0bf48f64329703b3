import { describe, expect, test } from 'vitest';
import { helpOf } from '../../../../nudges/help';
import { ASKED_KINDS, type AskedKind } from '../../../../nudges/kinds';
import type { Asked } from '../../../../nudges/nudge';
import type { Helps } from '../../../../storage/help';
import { toInstant } from '../../../../tracking/instant';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/options/help-words'));

interface Counts {
  heeded?: number;
  unheeded?: number;
  unknown?: number;
  chosen?: number;
}

function helps(kind: AskedKind, { heeded = 0, unheeded = 0, unknown = 0, chosen = 0 }: Counts): Helps {
  const rows = (count: number, isHeeded: boolean | null, more: Partial<Asked> = {}) =>
    Array.from({ length: count }, () => ({ kind, at: toInstant(0), answer: null, isHeeded, ...more }) as Asked);
  const asked = [
    ...rows(heeded, true),
    ...rows(unheeded, false),
    ...rows(unknown, null),
    ...rows(chosen, false, { reasons: ['chosen'] }),
  ];
  return { anyway: 0.31, of: (one) => helpOf(one, asked, 0.31) };
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('whether it helps is told', () => {
  test.each<[string, AskedKind, Counts, string]>([
    ['not before it was shown', 'break', {}, ''],
    ['not by one', 'break', { heeded: 1 }, 'Shown once in 90 days. Too few to say whether it helps.'],
    ['not by nine', 'break', { heeded: 5, unheeded: 4 }, 'Shown 9 times in 90 days. Too few to say whether it helps.'],
    [
      'not by many of which little is known',
      'break',
      { heeded: 4, unknown: 16 },
      'Shown 20 times in 90 days. What came after is known of 4, too few to say whether it helps.',
    ],
    [
      'not by many of which nothing is known',
      'break',
      { unknown: 16 },
      'Shown 16 times in 90 days. What came after is not known yet.',
    ],
    [
      'by what it is compared with, and without praise where it does',
      'break',
      { heeded: 12, unheeded: 22, unknown: 6 },
      'Shown 40 times in 90 days. Of 34 after which it is known, work stopped within 15 min after 12 (35 %). ' +
        'Without one, it stops within 15 min anyway during 31 % of the time at work.',
    ],
    [
      'in plain words where it does not',
      'late-night',
      { heeded: 3, unheeded: 7 },
      'Shown 10 times in 90 days. Of 10 after which it is known, work stopped within 15 min after 3 (30 %). ' +
        'Without one, it stops within 15 min anyway during 31 % of the time at work. With one, it stops no more often than that.',
    ],
    [
      'apart from what was chosen',
      'late-night',
      { heeded: 5, unheeded: 5, chosen: 2 },
      'Shown 12 times in 90 days. 2 times you went on for a reason that you gave, which counts neither way. ' +
        'Of 10 after which it is known, work stopped within 15 min after 5 (50 %). ' +
        'Without one, it stops within 15 min anyway during 31 % of the time at work.',
    ],
    [
      'of questions by the line that they have',
      'question',
      { heeded: 3, unheeded: 9 },
      'Shown 12 times in 90 days. Of 12 after which it is known, at most 15 min of work followed 3 (25 %). ' +
        'Under 20 %, it would be taken not to help.',
    ],
    [
      'of questions under it',
      'question',
      { heeded: 199, unheeded: 801 },
      'Shown 1,000 times in 90 days. Of 1,000 after which it is known, at most 15 min of work followed 199 (19 %). ' +
        'That is under 20 %, so it is taken not to help.',
    ],
  ])('%s', async (_, kind, counts, words) => {
    const { helpWords } = await load('en');
    expect(plain(helpWords(kind, helps(kind, counts)))).toBe(words);
  });
});

test.each(LANGUAGES)('every kind is told whole, whatever came of it (%s)', async (language) => {
  const { fewerWords, helpWords } = await load(language);
  const lives: Counts[] = [
    { heeded: 1 },
    { heeded: 2, chosen: 1 },
    { unknown: 12 },
    { heeded: 1, unknown: 12 },
    { heeded: 10 },
    { unheeded: 10, chosen: 3 },
  ];
  const told = ASKED_KINDS.flatMap((kind) => lives.map((life) => helpWords(kind, helps(kind, life))));
  for (const words of [...told, fewerWords('daily'), fewerWords('weekly')]) {
    expect(words).not.toMatch(/^$|\$\d|undefined|!| {2}/);
  }
});

test('Korean has its own words for it', async () => {
  const { helpWords } = await load('ko');
  expect(helpWords('break', helps('break', { heeded: 3, unheeded: 7 }))).toBe(
    '최근 90일 동안 10번 말을 걸었어요. 그 뒤를 아는 10번 가운데 3번(30%)은 15분 안에 일이 멈췄어요. ' +
      '말을 걸지 않아도 15분 안에 일이 멈추는 때가 일하는 시간의 31%예요. 말을 걸어도 더 자주 멈추지는 않아요.',
  );
});
