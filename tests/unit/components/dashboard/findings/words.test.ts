/** What stands beside a pattern: what makes it another than the popup shows, what it needs, and its year. */
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../../components/dashboard/findings/entries';
import type { Answers } from '../../../../../patterns/arrange';
import type { Detected } from '../../../../../patterns/detect';
import { NEED_KINDS } from '../../../../../patterns/minimum-data';
import { PATTERN_IDS } from '../../../../../patterns/pattern';
import { HOUR, later } from '../../../../../tracking/instant';
import { at } from '../../../../support/build';
import { dayAgo } from '../../../../support/patterns/history-of';
import { LANGUAGES, speaking } from '../../../../support/words';

const NOW = at('10:00');
const TOMORROW = later(NOW, 18 * HOUR);
const found = (changes: Partial<Detected>): Detected => ({
  id: 'late-nights',
  family: 'clock',
  level: 'warning',
  days: [],
  values: {},
  isMarked: false,
  mute: null,
  ...changes,
});

async function states(
  detected: readonly Detected[],
  { off = [], chosen = [] }: Partial<Answers> = {},
  isLater = false,
) {
  const { stateWords } = await speaking('en', () => import('../../../../../components/dashboard/findings/state-words'));
  const later = isLater ? [{ id: 'late-nights' as const, level: 'warning' as const, until: TOMORROW }] : [];
  return entriesOf(detected, { off, chosen }, NOW).found.map((finding) => [
    finding.id,
    ...stateWords(finding, { profile: 'night-owl', later, now: NOW }),
  ]);
}

describe('what makes a finding another than the popup shows', () => {
  test('what the popup shows has nothing to say', async () => {
    expect(await states([found({})])).toEqual([['late-nights']]);
  });

  test('an answer of the person’s', async () => {
    const chosen = [{ id: 'late-nights' as const, level: 'warning' as const, until: TOMORROW }];
    expect(await states([found({})], { chosen })).toEqual([['late-nights', 'you chose this']]);
    expect(await states([found({})], { off: ['late-nights'] })).toEqual([['late-nights', 'switched off']]);
    expect(await states([found({})], {}, true)).toEqual([['late-nights', 'put off until November 24']]);
  });

  test('one that is graver than what was put off is shown, and not said to be put off', async () => {
    expect(await states([found({ level: 'severe' })], {}, true)).toEqual([['late-nights']]);
  });

  test('short rest that was chosen is chosen as well', async () => {
    const chosen = [{ id: 'short-rest' as const, level: 'severe' as const, until: TOMORROW }];
    expect(await states([found({ id: 'short-rest', family: 'rest' })], { chosen })).toEqual([
      ['short-rest', 'you chose this'],
    ]);
  });

  test('a kind of life, marks, the report, and a graver one of its kind', async () => {
    expect(
      await states([
        found({ mute: 'profile' }),
        found({ id: 'unbroken-stretch', family: 'rest', level: 'notice', mute: 'report-only' }),
        found({ id: 'long-weeks', family: 'volume', isMarked: true }),
        found({ id: 'long-days', family: 'volume', level: 'notice' }),
      ]),
    ).toEqual([
      ['late-nights', 'left out of the popup, as days begin at noon or later and rests last 11 h or more'],
      ['unbroken-stretch', 'for the report only'],
      ['long-days', 'behind another of its kind'],
      ['long-weeks', 'at least half leave or nights on call'],
    ]);
  });
});

test('every pattern stands once, those that are found first', () => {
  const { found: now, others } = entriesOf(
    [found({}), found({ id: 'no-day-off', family: 'rest' })],
    { off: [], chosen: [] },
    NOW,
  );
  expect(now.map(({ id }) => id)).toEqual(['no-day-off', 'late-nights']);
  expect(others[0]).toEqual({
    family: 'rest',
    ids: ['short-rest', 'no-weekly-rest', 'unbroken-stretch', 'no-vacation'],
  });
  expect([...now.map(({ id }) => id), ...others.flatMap(({ ids }) => ids)].toSorted()).toEqual(PATTERN_IDS.toSorted());
});

test('where nothing is found it is said whether enough is known to say so', async () => {
  const { notFoundWords } = await speaking(
    'en',
    () => import('../../../../../components/dashboard/findings/state-words'),
  );
  expect(notFoundWords(null)).toBe('Not found now');
  expect(notFoundWords({ kind: 'weeks', needed: 4, known: 4 })).toBe('Not found now');
  expect(notFoundWords({ kind: 'weeks', needed: 4, known: 3 })).toBe('Too little is known yet');
});

test('how much is known of what a pattern needs', async () => {
  const { needWords } = await speaking('en', () => import('../../../../../components/dashboard/findings/need-words'));
  expect(needWords({ kind: 'weekends', needed: 4, known: 2 })).toBe('Weekends that are over: 4. Known so far: 2.');
  expect(needWords({ kind: 'weekends', needed: 4, known: 4 })).toBe('Weekends that are over: 4. Enough is known.');
  expect(needWords({ kind: 'answers', needed: 1, known: 0 })).toBe(
    'Your answer to what became of a weekend. Not known yet.',
  );
  expect(needWords(null)).toBe('No more than the days that show it.');
});

test.each(LANGUAGES)('everything that can be needed has words: %s', async (language) => {
  const { needWords } = await speaking(
    language,
    () => import('../../../../../components/dashboard/findings/need-words'),
  );
  const words = NEED_KINDS.map((kind) => needWords({ kind, needed: 5, known: 5 }));
  expect(new Set(words).size).toBe(NEED_KINDS.length);
  expect(words.filter((text) => text.includes('$'))).toEqual([]);
});

test('a year is said with the days that were seen, and its runs from the latest back', async () => {
  const { runsText, yearWords } = await speaking(
    'en',
    () => import('../../../../../components/dashboard/findings/year-words'),
  );
  const run = { level: 'warning' as const, first: dayAgo(5), last: dayAgo(3), start: 0, length: 3 };
  const year = {
    runs: [{ ...run, first: dayAgo(9), last: dayAgo(9), length: 1 }, run],
    found: 4,
    seen: 340,
    last: dayAgo(3),
  };
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  expect(yearWords(year)).toBe('Found on 4 of 340 seen days of the last year, last on November 20.');
  expect(plain(runsText(year))).toBe('Nov 18 – 20 (Warning, 3 days), Nov 14 (Warning, 1 day)');
  expect(yearWords({ runs: [], found: 0, seen: 12, last: null })).toBe(
    'Not found on any of 12 seen days of the last year.',
  );
});
