import { describe, expect, test } from 'vitest';
import { layNights, mainPiece, nightRows, tallyNights } from '../../../../../components/dashboard/rhythm/nights';
import { pausesBetween, type Rest, restsBetween, type Sight } from '../../../../../components/dashboard/rhythm/rests';
import { addToDay, type DayKey, daysBetween } from '../../../../../tracking/day';
import { type DaySummary, emptySummary, summarise } from '../../../../../tracking/day-summary';
import { HOUR } from '../../../../../tracking/instant';
import type { Span } from '../../../../../tracking/span';
import { at, interval, MONDAY, span, TUESDAY } from '../../../../support/build';
import { RULES, spansOfDays } from '../../../../support/week';

const day = (index: number): DayKey => addToDay(MONDAY, index);
const SUNDAY = day(6);

interface Circumstances extends Partial<Sight> {
  unseen?: readonly DayKey[];
}

const DAYS = daysBetween(day(-7), day(7));

function summariesOf(spans: readonly Span[]): DaySummary[] {
  const summaries = summarise(spans, RULES);
  return DAYS.map((each) => summaries.find((summary) => summary.day === each) ?? emptySummary(each));
}

/** The week is over: it is Monday after it, nine in the morning, and nothing was worked that day. */
function sightOf({ unseen = [], ...sight }: Circumstances): Sight {
  return {
    now: { at: at('09:00', { day: day(7) }), offset: 0 },
    today: day(7),
    unknown: [],
    isKnown: (each) => !unseen.includes(each),
    ...sight,
  };
}

const restsOf = (spans: readonly Span[], circumstances: Circumstances = {}): Rest[] =>
  restsBetween(summariesOf(spans), sightOf(circumstances));

const hoursOf = (rests: readonly Rest[]) => rests.map(({ length, isOpen }) => `${length / HOUR}${isOpen ? '…' : ''}`);

describe('the rests between days', () => {
  test('run from the last end of a day to the next begin, whole however many days they are', () => {
    const rests = restsOf(spansOfDays(['09:00-12:00 13:00-18:00', '09:00-20:00', '', '08:00-22:00']));
    expect(hoursOf(rests)).toEqual(['15', '36', '83…']);
    expect(rests.map(({ dayBefore, dayAfter }) => [dayBefore, dayAfter])).toEqual([
      [MONDAY, TUESDAY],
      [TUESDAY, day(3)],
      [day(3), day(7)],
    ]);
  });

  test('a long break within a day is none of them', () => {
    expect(hoursOf(restsOf(spansOfDays(['07:00-11:00 17:00-20:00', '09:00-23:00'])))).toEqual(['13', '130…']);
  });

  test('work past the day turn with a short pause is one stretch, and the rest comes after it', () => {
    const rests = restsOf(spansOfDays(['14:00-27:50 28:20-30:00', '15:00-20:00']));
    expect(hoursOf(rests).slice(0, 1)).toEqual(['9']);
    expect(rests[0]).toMatchObject({ start: { at: at('30:00') }, dayBefore: MONDAY, dayAfter: TUESDAY });
  });

  test('one with a day in it that nobody saw is unknown', () => {
    const spans = spansOfDays(['09:00-18:00', '', '09:00-18:00', '09:00-18:00']);
    expect(restsOf(spans, { unseen: [TUESDAY] }).map(({ isKnown }) => isKnown)).toEqual([false, true, true]);
  });

  test('one with a stretch in it that nobody saw is unknown, and one beside it is not', () => {
    const spans = spansOfDays(['09:00-18:00', '09:00-18:00', '09:00-18:00']);
    const unknown = [interval('20:00', '22:00'), interval('12:00', '18:00', { day: TUESDAY })];
    expect(restsOf(spans, { unknown }).map(({ isKnown }) => isKnown)).toEqual([false, true, true]);
  });

  test('none goes on while the day of the work before it does', () => {
    const now = { at: at('17:00', { day: SUNDAY }), offset: 0 };
    expect(restsOf([span('08:00', '10:00', 'github', { day: SUNDAY })], { now, today: SUNDAY })).toEqual([]);
  });
});

describe('nights', () => {
  const WEEK = daysBetween(MONDAY, SUNDAY);
  const nightsOf = (spans: readonly Span[], circumstances: Circumstances = {}) => {
    const [first] = spans as [Span, ...Span[]];
    return layNights(WEEK, {
      rests: restsOf(spans, circumstances),
      pauses: pausesBetween(summariesOf(spans), sightOf(circumstances)),
      firstBegin: { at: first.start, offset: first.offset },
      now: sightOf(circumstances).now,
    });
  };
  const show = (nights: ReturnType<typeof nightsOf>) =>
    nights.map(({ pieces }) => pieces.map(({ from, to, kind }) => `${kind} ${from}–${to}`).join(', '));

  test('lie from noon to noon, and a rest of some days runs through them', () => {
    const nights = nightsOf(
      spansOfDays(['09:00-18:00', '09:00-18:00', '', '', '09:00-23:00', '08:00-25:00', '08:00-18:00']),
    );
    expect(show(nights)).toEqual([
      'long 360–1260',
      'long 360–1440',
      'long 0–1440',
      'long 0–1260',
      'short 660–1200',
      'shortest 780–1200',
      'open 360–1260',
    ]);
  });

  test('a rest that goes on past noon stands in both columns, and the longer piece speaks for each', () => {
    const nights = nightsOf(spansOfDays(['09:00-18:00', '14:00-18:00', '09:00-18:00']));
    expect(show(nights).slice(0, 2)).toEqual(['long 360–1440', 'long 0–120, long 360–1260']);
    expect(mainPiece(nights[1] as (typeof nights)[number])).toMatchObject({ from: 360 });
  });

  test('before anything is known they are unseen, and one that was worked through is not', () => {
    const nights = nightsOf(spansOfDays(['', '09:00-20:00 21:00-28:00', '04:00-23:00', '07:00-18:00']));
    expect(nights.map(({ isBefore }) => isBefore).slice(0, 3)).toEqual([true, false, false]);
    expect(show(nights).slice(0, 3)).toEqual(['', '', 'short 660–1140']);
    expect(tallyNights(nights)).toMatchObject({ seen: 6, none: 1, unseen: 1 });
  });

  test('as text none is left out: a rest has one row, and so have all before anything is known', () => {
    const nights = nightsOf(spansOfDays(['', '', '', '09:00-20:00 21:00-28:00', '04:00-23:00', '07:00-18:00']));
    const shown = nightRows(nights).map(({ rest, nights: none }) =>
      rest === null ? `${none.first}–${none.last}${none.isBefore ? ' before' : ''}` : rest.length / HOUR,
    );
    expect(shown).toEqual([`${MONDAY}–${day(2)} before`, `${day(3)}–${day(3)}`, 8, 39]);
  });

  test('of a night without a rest there is the pause between its days', () => {
    const nights = nightsOf(spansOfDays(['09:00-20:00 21:00-28:00', '07:30-20:00', '09:00-18:00']));
    expect(show(nights).slice(0, 2)).toEqual(['shortest 960–1170', 'long 480–1260']);
    expect(tallyNights(nights)).toMatchObject({ under11: 1, under8: 1, none: 0 });
  });

  test('a pause past the day turn is no short night where a rest follows', () => {
    const nights = nightsOf(spansOfDays(['14:00-27:50', '04:20-06:00 15:00-20:00', '09:00-18:00']));
    expect(show(nights).slice(0, 2)).toEqual(['short 1080–1440', 'short 0–180, long 480–1260']);
    expect(tallyNights(nights)).toMatchObject({ under11: 1, under8: 0, none: 0 });
  });

  test('are tallied by the rests that ended, each once', () => {
    const spans = spansOfDays(['09:00-24:00', '09:00-25:00', '08:30-18:00', '', '09:00-24:00', '10:59-18:00', '']);
    const nights = nightsOf(spans);
    expect(tallyNights(nights)).toEqual({ seen: 7, under11: 3, under8: 1, none: 0, unseen: 0 });
  });

  test('what is unknown is in no tally of short rests', () => {
    const nights = nightsOf(spansOfDays(['09:00-24:00', '09:00-18:00']), { unknown: [interval('25:00', '26:00')] });
    expect(show(nights)[0]).toBe('unknown 720–1260');
    expect(tallyNights(nights)).toMatchObject({ seen: 6, under11: 0, unseen: 1 });
  });

  describe('while the last one is not over', () => {
    const SO_FAR = ['09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '', '20:00-27:00'];
    const asOf = (time: string, days: readonly string[] = SO_FAR) => {
      const nights = nightsOf(spansOfDays(days), { now: { at: at(time, { day: day(7) }), offset: 0 } });
      return { last: show(nights).at(-1), tally: tallyNights(nights), rows: nightRows(nights) };
    };

    test('a rest goes on before it is long enough to be one', () => {
      const { last, tally } = asOf('05:00');
      expect(last).toBe('long 0–480, open 900–1020');
      expect(tally).toMatchObject({ seen: 7, none: 0 });
      const worked = [...SO_FAR.slice(0, 5), '09:00-18:00', '09:00-27:00'];
      expect(asOf('05:00', worked).last).toBe('open 900–1020');
      expect(asOf('05:00', worked).tally).toMatchObject({ seen: 7, under11: 0, none: 0 });
      expect(asOf('07:00', worked).last).toBe('open 900–1140');
    });

    test('work that still goes on leaves it open what it comes to', () => {
      const working = [...SO_FAR.slice(0, 5), '09:00-18:00', '09:00-30:00'];
      const { last, tally, rows } = asOf('06:00', working);
      expect(last).toBe('');
      expect(tally).toEqual({ seen: 6, under11: 0, under8: 0, none: 0, unseen: 0 });
      expect(rows.at(-1)?.nights).toEqual({ first: SUNDAY, last: SUNDAY, isBefore: false, isRunning: true });
      // A pause that is bridged is work.
      expect(asOf('06:15', working)).toEqual(asOf('06:00', working));
      expect(asOf('06:16', working).last).toBe('open 1080–1096');
    });

    test('a pause is told at noon, when no rest can follow it any more', () => {
      const paused = [...SO_FAR.slice(0, 5), '09:00-18:00', '09:00-25:30', '05:00-13:00'];
      expect(asOf('11:59', paused)).toMatchObject({ last: '', tally: { seen: 6, under8: 0, none: 0 } });
      expect(asOf('12:00', paused)).toMatchObject({
        last: 'shortest 810–1020',
        tally: { seen: 7, under8: 1, none: 0 },
      });
    });

    test('one that was worked through is told at noon', () => {
      const through = [...SO_FAR.slice(0, 5), '09:00-18:00', '09:00-36:00'];
      expect(asOf('11:59', through).tally).toMatchObject({ seen: 6, none: 0 });
      expect(asOf('12:00', through).tally).toMatchObject({ seen: 7, none: 1 });
    });
  });

  test('a rest that a flight to the west ended before it began, by the clock, keeps its length', () => {
    const spans = [
      span('14:00', '28:00', 'github', { offset: 540 }),
      span('28:00', '30:00', 'github', { offset: 540 }),
      span('04:30', '10:00', 'github', { day: TUESDAY, offset: -480 }),
    ];
    expect(hoursOf(restsOf(spans)).slice(0, 1)).toEqual(['15.5']);
    expect(show(nightsOf(spans)).slice(0, 2)).toEqual(['long 1080–1440, open 1320–1440', 'long 0–570, open 0–1440']);
  });
});
