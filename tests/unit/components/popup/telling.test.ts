import { describe, expect, test } from 'vitest';
import { NOTHING_TOLD, type ShownFinding, settle, type Telling } from '../../../../components/popup/telling';
import type { PatternId } from '../../../../patterns/pattern';
import type { WeekendQuestion } from '../../../../patterns/weekend-question';
import type { FindingWords } from '../../../../storage/glance';
import { toDayKey } from '../../../../tracking/day';

function finding(id: PatternId, fact: string, isChosen = false): ShownFinding {
  const words = { title: id, fact } as FindingWords;
  return { id, family: 'rest', level: 'notice', isMarked: false, mute: null, isChosen, hidden: null, words };
}
const telling = (parts: Partial<Telling>): Telling => ({ ...NOTHING_TOLD, ...parts });
const question = (day: string): WeekendQuestion => ({
  kind: 'purpose',
  day: toDayKey(day),
  lastDay: toDayKey(day),
  hours: 5,
  purpose: '',
});
const owed = (text: string) => ({ text, source: 'For each of the last 14 nights …' });

const SHORT_REST = finding('short-rest', 'Shortest 7 h');
const LATE_NIGHTS = finding('late-nights', '4 of 14');

test('what was told at first and is told now stands in its place, and nothing else is there', () => {
  const first = telling({
    onCall: [owed('5 h')],
    tally: ['3 of 7'],
    findings: [SHORT_REST],
    questions: [question('2026-11-14')],
  });
  const { here, late } = settle(first, first);
  expect(here).toEqual({
    onCall: [{ part: owed('5 h'), isGone: false }],
    tally: [{ part: '3 of 7', isGone: false }],
    findings: [{ part: SHORT_REST, isGone: false }],
    questions: [{ part: question('2026-11-14'), isGone: false }],
  });
  expect(late).toEqual(NOTHING_TOLD);
});

test('what has come since is late', () => {
  const now = telling({
    onCall: [owed('5 h')],
    tally: ['3 of 7'],
    findings: [SHORT_REST],
    questions: [question('2026-11-14')],
  });
  const { here, late } = settle(NOTHING_TOLD, now);
  expect(Object.values(here).flat()).toEqual([]);
  expect(late).toEqual(now);
});

test('what holds no more leaves its place empty', () => {
  const first = telling({
    onCall: [owed('5 h')],
    tally: ['3 of 7'],
    findings: [SHORT_REST],
    questions: [question('2026-11-14')],
  });
  const { here, late } = settle(first, NOTHING_TOLD);
  expect(Object.values(here).flatMap((parts) => parts.map(({ isGone }) => isGone))).toEqual([true, true, true, true]);
  expect(late).toEqual(NOTHING_TOLD);
});

describe('a finding', () => {
  test('keeps its place and its words, whatever else is found now', () => {
    const { here, late } = settle(
      telling({ findings: [SHORT_REST] }),
      telling({ findings: [LATE_NIGHTS, finding('short-rest', 'Shortest 6 h 30 m')] }),
    );
    expect(here.findings).toEqual([{ part: SHORT_REST, isGone: false }]);
    expect(late.findings).toEqual([LATE_NIGHTS]);
  });

  test('is shown as chosen once the person has chosen it', () => {
    const { here } = settle(
      telling({ findings: [SHORT_REST] }),
      telling({ findings: [finding('short-rest', 'Shortest 7 h', true)] }),
    );
    expect(here.findings[0]?.part.isChosen).toBe(true);
  });
});

test('another weekend is another question', () => {
  const { here, late } = settle(
    telling({ questions: [question('2026-11-14')] }),
    telling({ questions: [question('2026-11-21')] }),
  );
  expect(here.questions).toEqual([{ part: question('2026-11-14'), isGone: true }]);
  expect(late.questions).toEqual([question('2026-11-21')]);
});
