import { describe, expect, test } from 'vitest';
import { helpOf } from '../../../../nudges/help';
import { ASKED_KINDS, type AskedKind } from '../../../../nudges/kinds';
import type { Asked } from '../../../../nudges/nudge';
import type { Helps } from '../../../../storage/help';
import { toInstant } from '../../../../tracking/instant';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/help/help-words'));

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
    ['not by one', 'break', { heeded: 1 }, 'Shown once in the last 90 days. Too few to say whether it helps.'],
    [
      'not by nine',
      'break',
      { heeded: 5, unheeded: 4 },
      'Shown 9 times in the last 90 days. Too few to say whether it helps.',
    ],
    [
      'not by many of which little is known',
      'break',
      { heeded: 4, unknown: 16 },
      'Shown 20 times in the last 90 days. What came after is known of 4, too few to say whether it helps.',
    ],
    [
      'not by many of which nothing is known',
      'break',
      { unknown: 16 },
      'Shown 16 times in the last 90 days. What came after is not known yet.',
    ],
    [
      'by what it is compared with, and without praise where it does',
      'break',
      { heeded: 12, unheeded: 22, unknown: 6 },
      'Shown 40 times in the last 90 days. What came after is known of 34. After 12 of them (35 %), work stopped within 15 min. ' +
        'At any moment at work, it stops within 15 min 31 % of the time.',
    ],
    [
      'in plain words where it does not',
      'late-night',
      { heeded: 3, unheeded: 7 },
      'Shown 10 times in the last 90 days. What came after is known of 10. After 3 of them (30 %), work stopped within 15 min. ' +
        'At any moment at work, it stops within 15 min 31 % of the time. With one, it stops no more often than that.',
    ],
    [
      'apart from what was chosen',
      'late-night',
      { heeded: 5, unheeded: 5, chosen: 2 },
      'Shown 12 times in the last 90 days. After 2 of them you went on for a reason that you gave; they count neither way. ' +
        'What came after is known of 10. After 5 of them (50 %), work stopped within 15 min. ' +
        'At any moment at work, it stops within 15 min 31 % of the time.',
    ],
    [
      'of questions by the line that they have',
      'question',
      { heeded: 3, unheeded: 9 },
      'Shown 12 times in the last 90 days. What came after is known of 12. After 3 of them (25 %), at most 15 min of work followed. ' +
        'Under 20 %, it would be taken not to help.',
    ],
    [
      'of questions under it',
      'question',
      { heeded: 199, unheeded: 801 },
      'Shown 1,000 times in the last 90 days. What came after is known of 1,000. After 199 of them (19 %), at most 15 min of work followed. ' +
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

// A browser parts a particle from the sign before it, even where Korean words stay whole.
test('Korean has its own words for it, and no line ends between a percentage and its particle', async () => {
  const { helpWords } = await load('ko');
  expect(helpWords('break', helps('break', { heeded: 3, unheeded: 7 }))).toBe(
    '최근 90일 동안 10번 말을 걸었어요. 그 뒤를 알 수 있는 10번 가운데 3번(30%)\u2060은 15분 안에 일이 멈췄어요. ' +
      '일하는 시간의 31%\u2060는 어차피 15분 안에 일이 멈추는 때예요. 말을 걸어도 더 자주 멈추지는 않아요.',
  );
});
