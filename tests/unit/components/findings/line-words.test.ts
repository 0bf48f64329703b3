/** What stands in a line: the rest that nights on call still owe, and what became of given weekends. */
import { describe, expect, test } from 'vitest';
import type { GivenWeekend, History } from '../../../../patterns/history';
import { at, span } from '../../../support/build';
import { dayAgo, everyDay, historyOf, times } from '../../../support/patterns/history-of';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

async function onCallWords(history: History, language: Language = 'en') {
  const words = await speaking(language, () => import('../../../../components/findings/on-call-words'));
  return words.onCallWords(history);
}

async function tallyWords(history: History, language: Language = 'en') {
  const words = await speaking(language, () => import('../../../../components/findings/tally-words'));
  return words.tallyWords(history);
}

/** Each night has eleven hours of rest but for its pages; read on Monday at 12:30. */
function nights(pages: readonly (readonly [ago: number, start: string, end: string])[]): History {
  return historyOf({
    weeks: times(2, everyDay('09:00-22:00')),
    thisWeek: ['09:00-22:00'],
    now: '12:30',
    onCall: [1, 2, 3, 4, 5].map(dayAgo),
    spans: pages.map(([ago, start, end]) => span(start, end, 'pagerduty', { day: dayAgo(ago) })),
  });
}

const QUIET = nights([]);
const OWING = nights([[3, '25:00', '26:20']]);
const OWING_AND_WOKEN = nights([
  [3, '25:00', '26:20'],
  [1, '25:00', '25:05'],
  [1, '27:00', '27:05'],
]);
const WOKEN = nights([[1, '25:00', '25:05']]);
const OVER = nights([1, 2, 3, 4, 5].map((ago) => [ago, '25:00', '27:00']));

describe('nights on call', () => {
  test('that were quiet say nothing', async () => {
    expect(await onCallWords(QUIET)).toBeNull();
  });

  test('say what is owed, and how often last night was broken', async () => {
    expect(plain((await onCallWords(OWING))?.text)).toBe('4 h 20 m of rest still owed after nights on call');
    expect(plain((await onCallWords(OWING_AND_WOKEN))?.text)).toBe(
      '4 h 20 m of rest still owed after nights on call, 2 wakes last night',
    );
  });

  test('say no more than twenty-two hours', async () => {
    expect(plain((await onCallWords(OVER))?.text)).toBe('22 h or more of rest still owed after nights on call');
  });

  test('that owe nothing say the wakes alone', async () => {
    expect((await onCallWords(WOKEN))?.text).toBe('1 wake last night, on call');
  });

  test('have the rule beside what they say', async () => {
    expect((await onCallWords(OWING))?.source).toContain('EU directive 2003/88, Art. 3');
    expect((await onCallWords(WOKEN))?.source).toMatch(/^A wake is /);
  });
});

describe('given weekends', () => {
  const weekend = (weeksAgo: number, hours: number, outcome: GivenWeekend['outcome'] = 'used'): GivenWeekend => ({
    day: dayAgo(weeksAgo * 7 + 2),
    hours,
    outcome,
    answeredAt: at('09:00'),
  });
  const onSaturday = (...weekends: GivenWeekend[]): History =>
    historyOf({ weeks: [], thisWeek: ['', '', '', '', '', '10:00-18:00'], now: '2026-11-28 10:10', weekends });

  test('are said with those that were shelved', async () => {
    const three = [weekend(3, 7.5, 'shelved'), weekend(6, 8, 'shelved'), weekend(9, 6, 'shelved'), weekend(12, 9)];
    expect(plain((await tallyWords(onSaturday(...three))) ?? '')).toBe('3 of 4 given weekends were shelved: 21 h');
    expect(plain((await tallyWords(onSaturday(weekend(3, 7.5, 'shelved')))) ?? '')).toBe(
      '1 of 1 given weekends was shelved: 7 h',
    );
    expect(await tallyWords(onSaturday(weekend(3, 7.5)))).toBeNull();
  });

  test.each(LANGUAGES)('leave nothing empty and nothing to fill in, in %s', async (language) => {
    const lines = [
      ...(await Promise.all([OWING, OWING_AND_WOKEN, OVER, WOKEN].map((each) => onCallWords(each, language)))),
    ].flatMap((line) => [line?.text, line?.source]);
    const tally = await tallyWords(onSaturday(weekend(3, 7.5, 'shelved')), language);
    expect([...lines, tally].filter((text) => !text || text.includes('$'))).toEqual([]);
  });
});
