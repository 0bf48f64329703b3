/** The facts beside the tools, against the patterns that judge the same days. */
import { describe, expect, test } from 'vitest';
import { attentionFacts } from '../../../../../components/dashboard/tools/attention-facts';
import { alwaysInChat } from '../../../../../patterns/always-in-chat';
import { scatteredAttention } from '../../../../../patterns/scattered-attention';
import { later, MINUTE, SECOND } from '../../../../../tracking/instant';
import type { Span } from '../../../../../tracking/span';
import { at, span } from '../../../../support/build';
import { dayAgo, everyDay, historyOf, times, type WeekPlan } from '../../../../support/patterns/history-of';

const NOTHING: WeekPlan = everyDay('');

/** Two tools in turns from nine on, each for so many seconds, for so many hours. */
function inTurns(ago: number, seconds: number, hours = 4): Span[] {
  const count = Math.round((hours * 3_600) / seconds);
  return Array.from({ length: count }, (_, index) => {
    const start = later(at('09:00', { day: dayAgo(ago) }), index * seconds * SECOND);
    return { start, end: later(start, seconds * SECOND), tool: index % 2 === 0 ? 'github' : 'linear', offset: 0 };
  });
}

/** A minute of chat in each of so many hours from eight on. */
const chat = (ago: number, hours: number): Span[] =>
  Array.from({ length: hours }, (_, hour) => {
    const start = later(at('08:20', { day: dayAgo(ago) }), hour * 60 * MINUTE);
    return { start, end: later(start, MINUTE), tool: 'slack', offset: 0 };
  });

const workdaysAgo = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index).filter((ago) => ago % 7 > 2 || ago % 7 === 0);

describe('switching', () => {
  const usual = workdaysAgo(56, 8).flatMap((ago) => inTurns(ago, 30 * 60));
  const scattered = workdaysAgo(7, 1).flatMap((ago) => inTurns(ago, 90));
  const history = historyOf({ weeks: times(8, NOTHING), spans: [...usual, ...scattered] });
  const facts = attentionFacts(history.days, 0);

  test('of the last five days stands beside what is usual, as in the finding', () => {
    const values = scatteredAttention.find(history)?.values ?? {};
    expect(facts.days).toBe(5);
    expect(facts.switching).toEqual({ recent: values['rate'], usual: values['usualRate'] });
    expect(facts.switching?.recent).toBeCloseTo((40 * 4 - 1) / 4, 6);
    expect(facts.longDwells).toEqual({ recent: 0, usual: 8 });
  });

  test('has no usual while fewer than fifteen days tell', () => {
    const young = historyOf({ weeks: times(2, NOTHING), spans: workdaysAgo(14, 1).flatMap((ago) => inTurns(ago, 90)) });
    expect(attentionFacts(young.days, 0).switching?.usual).toBeNull();
    expect(attentionFacts(young.days, 0).switching?.recent).toBeGreaterThan(30);
  });

  test('is not told by short days, nor by today', () => {
    const short = historyOf({ weeks: [NOTHING], spans: inTurns(3, 90, 1.9), thisWeek: ['05:00-09:00'] });
    expect(attentionFacts(short.days, 0)).toMatchObject({ days: 0, switching: null, longDwells: null });
  });
});

describe('chat', () => {
  const worked = times(2, everyDay('05:00-08:00', 5));
  const spans = [...chat(3, 12), ...chat(4, 12), ...chat(5, 11), ...chat(6, 10), ...chat(10, 11)];
  const history = historyOf({ weeks: worked, spans });

  test('is the median of worked days, and the days on which it is in many hours', () => {
    expect(attentionFacts(history.days, 0).chat).toEqual({ hours: 5, manyDays: 4, days: 14 });
    expect(attentionFacts(history.days, 7).chat).toEqual({ hours: 11, manyDays: 3, days: 7 });
    expect(alwaysInChat.find(history)?.values['chatDays']).toBe(3);
  });

  test('says nothing of weeks without work', () => {
    expect(attentionFacts(historyOf({ weeks: [NOTHING] }).days, 0).chat).toBeNull();
  });

  test('counts no day that nobody saw', () => {
    const unseen = [1, 2, 8].map(dayAgo);
    expect(attentionFacts(historyOf({ weeks: worked, spans, unseen }).days, 0).chat?.days).toBe(11);
  });
});

test('today tells nothing yet', () => {
  const today = historyOf({ weeks: [NOTHING], thisWeek: ['05:00-09:00'], spans: [span('05:00', '05:10', 'slack')] });
  expect(attentionFacts(today.days, 0).chat).toBeNull();
});
