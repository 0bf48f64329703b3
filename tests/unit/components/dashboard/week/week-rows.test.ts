/** What the picture of a week tells at its marks, and its text in words, are the same. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { EpisodeMarks } from '../../../../../components/dashboard/week/episode-marks';
import { LARGE } from '../../../../../components/ribbon/panels';
import { layRows } from '../../../../../components/ribbon/rows';
import { weekOf } from '../../../../../tracking/day';
import { summarise } from '../../../../../tracking/day-summary';
import { HOUR } from '../../../../../tracking/instant';
import type { Interval, Span } from '../../../../../tracking/span';
import { at, interval, MONDAY, span, TUESDAY } from '../../../../support/build';
import { type Language, speaking } from '../../../../support/words';

const DAY_TURN = 4;
const SPANS = [span('10:00', '11:40', 'github'), span('11:40', '12:40', 'slack'), span('15:00', '18:30', 'github')];
const nameOf = (tool: string) => ({ github: 'GitHub', slack: 'Slack' })[tool] ?? tool;

function weekWith(unknown: readonly Interval[], spans: readonly Span[] = SPANS, seen = [MONDAY, TUESDAY]) {
  const rows = layRows({
    now: { at: at('2026-11-24 20:00'), offset: 0 },
    dayTurnHour: DAY_TURN,
    days: weekOf(MONDAY, 1),
    summaries: summarise(spans, { dayTurnHour: DAY_TURN, isChat: () => false }),
    unknown,
    seen: new Set(seen),
    restDays: [6, 7],
    offsetAt: () => 0,
  });
  const stored = spans.map((each, index) => ({ id: index + 1, source: 'observed' as const, ...each }));
  return { rows, rests: [9 * HOUR], spans: stored };
}

type Week = ReturnType<typeof weekWith>;

async function textOf(week: Week, language: Language = 'en'): Promise<string[][]> {
  const { weekRows } = await speaking(language, () => import('../../../../../components/dashboard/week/week-rows'));
  return weekRows(week, { nameOf, dayTurnHour: DAY_TURN }).map(({ cells }) =>
    cells.map((cell) => cell.replaceAll(/\s/g, ' ')),
  );
}

describe('as text', () => {
  test('a day has each episode with its tools, what nobody saw, and the rest before it', async () => {
    const [monday] = await textOf(weekWith([interval('13:00', '14:30'), interval('19:00', '20:00')]));
    expect(monday).toEqual([
      'Monday, November 23',
      '6 h 10 m',
      'at least 6 h 10 m',
      '10:00 to 12:40 (GitHub, Slack) and 15:00 to 18:30 (GitHub)',
      '13:00 to 14:30 and 19:00 to 20:00',
      '9 h 0 m',
    ]);
  });

  test('the same stands in Korean', async () => {
    const [monday] = await textOf(weekWith([interval('13:00', '14:30')]), 'ko');
    expect(monday?.slice(3, 5)).toEqual([
      '10:00부터 12:40까지(GitHub, Slack) 및 15:00부터 18:30까지(GitHub)',
      '13:00부터 14:30까지',
    ]);
  });

  test('what nobody saw past the day turn stands on both days', async () => {
    const [monday, tuesday] = await textOf(weekWith([interval('22:00', '30:00')]));
    expect([monday?.[4], tuesday?.[4]]).toEqual(['22:00 to 04:00', '04:00 to 06:00']);
  });

  test('a day without either says so, and a day to come is to come', async () => {
    const [, tuesday, wednesday] = await textOf(weekWith([]));
    expect(tuesday?.slice(3)).toEqual(['none', 'none', '']);
    expect(wednesday?.slice(1)).toEqual(['to come', '', '', '', '']);
  });
});

describe('at the marks', () => {
  let marks: typeof import('../../../../../components/dashboard/week/episode-marks');

  beforeAll(async () => {
    marks = await speaking('en', () => import('../../../../../components/dashboard/week/episode-marks'));
  });

  const marksOf = (week: Week) => {
    const pointing: Pick<EpisodeMarks, 'nameOf' | 'opened' | 'onOpen'> = { nameOf, opened: null, onOpen: () => {} };
    return marks.episodeMarks({ ...week, ...pointing, dayTurnHour: DAY_TURN, size: LARGE });
  };
  const saidBy = (week: Week) => marksOf(week).map((row) => row.map(({ title, text }) => `${title} ${text}`));

  test('an unknown stretch says itself between the episodes, and opens nothing', () => {
    const week = weekWith([interval('13:00', '14:30')]);
    expect(saidBy(week)[0]).toEqual([
      'Mon 10:00–12:40 GitHub, Slack',
      'Mon 13:00–14:30 not seen',
      'Mon 15:00–18:30 GitHub',
    ]);
    const [, unseen] = marksOf(week)[0] ?? [];
    expect(unseen).toMatchObject({ key: `${MONDAY} unseen 540`, left: '37.5%', width: '6.25%' });
    expect(unseen?.onOpen).toBeUndefined();
  });

  test('what was added by hand into an unknown stretch lies under nothing', () => {
    expect(saidBy(weekWith([interval('09:00', '16:00'), interval('18:29:30', '18:30:30')]))[0]).toEqual([
      'Mon 09:00–10:00 not seen',
      'Mon 10:00–12:40 GitHub, Slack',
      'Mon 12:40–15:00 not seen',
      'Mon 15:00–18:30 GitHub',
    ]);
  });

  test('a day that is unknown as a whole has none: its row says so', () => {
    expect(saidBy(weekWith([interval('2026-11-22 12:00', '28:00')], [], [])).flat()).toEqual([]);
  });
});
