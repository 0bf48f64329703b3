import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, atAGlance } from '../../../patterns/arrange';
import type { Family, Level } from '../../../patterns/finding';
import { findAll } from '../../../patterns/findings';
import type { Pattern, PatternId } from '../../../patterns/pattern';
import type { DayKey } from '../../../tracking/day';
import { later, MINUTE } from '../../../tracking/instant';
import { dayAgo, everyDay, historyOf, times } from '../../support/patterns/history-of';

const NOTHING: Answers = { off: [], chosen: [] };
const WEEKS = times(4, everyDay('09:00-18:00', 5));
const HISTORY = historyOf({ weeks: WEEKS });

/** A pattern that always finds this. */
function always(id: PatternId, family: Family, level: Level, days: DayKey[] = [dayAgo(3)]): Pattern {
  return { id, family, find: () => ({ level, days, values: {} }) };
}

const told = (patterns: readonly Pattern[], answers = NOTHING, history = HISTORY) =>
  findAll(history, answers, patterns).map(({ id, hidden }) => (hidden === null ? id : `${id} (${hidden})`));

describe('of a family', () => {
  test('only the gravest is shown', () => {
    const patterns = [always('hundred-hour-week', 'volume', 'warning'), always('long-weeks', 'volume', 'severe')];
    expect(told(patterns)).toEqual(['long-weeks', 'hundred-hour-week (family)']);
  });

  test('between equals the first of the catalogue is, in whatever order they come', () => {
    const patterns = [always('long-days', 'volume', 'severe'), always('long-weeks', 'volume', 'severe')];
    expect(told(patterns)).toEqual(['long-weeks', 'long-days (family)']);
  });

  test('the next one is, when the first is switched off', () => {
    const patterns = [always('hundred-hour-week', 'volume', 'severe'), always('long-weeks', 'volume', 'notice')];
    expect(told(patterns, { ...NOTHING, off: ['hundred-hour-week'] })).toEqual([
      'hundred-hour-week (off)',
      'long-weeks',
    ]);
  });
});

test('a pattern that finds nothing is not told of', () => {
  const nothing: Pattern = { id: 'long-days', family: 'volume', find: () => null };
  expect(told([nothing, always('late-nights', 'clock', 'notice')])).toEqual(['late-nights']);
});

test('the gravest stands first, and families of equal level in their order', () => {
  const patterns = [
    always('rising-hours', 'trend', 'warning'),
    always('late-nights', 'clock', 'warning'),
    always('lost-weekend', 'weekend', 'warning'),
    always('nine-nine-six', 'schedule', 'warning'),
    always('long-weeks', 'volume', 'warning'),
    always('short-rest', 'rest', 'warning'),
    always('always-in-chat', 'attention', 'severe'),
    always('on-call-nights', 'on-call', 'warning'),
  ];
  expect(told(patterns)).toEqual([
    'always-in-chat',
    'short-rest',
    'long-weeks',
    'nine-nine-six',
    'lost-weekend',
    'late-nights',
    'on-call-nights',
    'rising-hours',
  ]);
});

describe('a finding on leave or on call', () => {
  const patterns = [
    always('long-days', 'volume', 'severe', [dayAgo(3), dayAgo(4)]),
    always('late-nights', 'clock', 'notice'),
  ];

  test('keeps its level and stands behind the others', () => {
    const history = historyOf({ weeks: WEEKS, leave: [dayAgo(4)] });
    const findings = findAll(history, NOTHING, patterns);
    expect(findings.map(({ id, level, isMarked }) => [id, level, isMarked])).toEqual([
      ['late-nights', 'notice', false],
      ['long-days', 'severe', true],
    ]);
  });

  test('is marked from half of its days on', () => {
    const days = [dayAgo(3), dayAgo(4), dayAgo(5)];
    const history = historyOf({ weeks: WEEKS, onCall: [dayAgo(4)] });
    expect(findAll(history, NOTHING, [always('long-days', 'volume', 'severe', days)])[0]?.isMarked).toBe(false);
  });

  test('is not marked where no day shows it', () => {
    expect(findAll(HISTORY, NOTHING, [always('no-vacation', 'rest', 'notice', [])])[0]?.isMarked).toBe(false);
  });

  test('does not matter to short rest', () => {
    const history = historyOf({ weeks: WEEKS, leave: [dayAgo(3)] });
    expect(findAll(history, NOTHING, [always('short-rest', 'rest', 'severe')])[0]?.isMarked).toBe(false);
  });
});

describe('"I chose this"', () => {
  const until = later(HISTORY.now, MINUTE);
  const chose = (id: PatternId, level: Level, end = until): Answers => ({
    off: [],
    chosen: [{ id, level, until: end }],
  });

  test('mutes that level and those below it', () => {
    expect(told([always('nine-nine-six', 'schedule', 'notice')], chose('nine-nine-six', 'warning'))).toEqual([
      'nine-nine-six (chosen)',
    ]);
    expect(told([always('nine-nine-six', 'schedule', 'warning')], chose('nine-nine-six', 'warning'))).toEqual([
      'nine-nine-six (chosen)',
    ]);
    expect(told([always('nine-nine-six', 'schedule', 'severe')], chose('nine-nine-six', 'warning'))).toEqual([
      'nine-nine-six',
    ]);
  });

  test('ends at its time, and is about that pattern alone', () => {
    expect(
      told([always('nine-nine-six', 'schedule', 'notice')], chose('nine-nine-six', 'severe', HISTORY.now)),
    ).toEqual(['nine-nine-six']);
    expect(told([always('six-twelves', 'schedule', 'notice')], chose('nine-nine-six', 'severe'))).toEqual([
      'six-twelves',
    ]);
  });

  test('of short rest is shown as chosen', () => {
    const [finding] = findAll(HISTORY, chose('short-rest', 'severe'), [always('short-rest', 'rest', 'warning')]);
    expect(finding).toMatchObject({ hidden: null, isChosen: true });
  });

  test('is said of nothing that was never chosen, and of nothing that is hidden', () => {
    const rest = always('short-rest', 'rest', 'warning');
    const chosen = chose('short-rest', 'severe');
    expect(findAll(HISTORY, NOTHING, [rest])[0]).toMatchObject({ hidden: null, isChosen: false });
    expect(findAll(HISTORY, { ...chosen, off: ['short-rest'] }, [rest])[0]).toMatchObject({
      hidden: 'off',
      isChosen: false,
    });
  });
});

test('an unbroken stretch of two hours is for the report only', () => {
  expect(told([always('unbroken-stretch', 'rest', 'notice')])).toEqual(['unbroken-stretch (report-only)']);
  expect(told([always('unbroken-stretch', 'rest', 'warning')])).toEqual(['unbroken-stretch']);
});

test('a shift worker hears nothing of the clock', () => {
  const history = historyOf({ weeks: times(4, everyDay('20:00-28:00', 4)) });
  expect(
    told([always('late-nights', 'clock', 'severe'), always('long-weeks', 'volume', 'notice')], NOTHING, history),
  ).toEqual(['late-nights (profile)', 'long-weeks']);
  const chosen: Answers['chosen'] = [{ id: 'late-nights', level: 'severe', until: later(history.now, MINUTE) }];
  expect(told([always('late-nights', 'clock', 'severe')], { off: [], chosen }, history)).toEqual([
    'late-nights (profile)',
  ]);
});

describe('at a glance', () => {
  const EACH = [
    always('short-rest', 'rest', 'severe'),
    always('long-weeks', 'volume', 'severe'),
    always('nine-nine-six', 'schedule', 'warning'),
    always('late-nights', 'clock', 'notice'),
  ];
  const putOff = (id: PatternId, level: Level): Answer => ({ id, level, until: later(HISTORY.now, MINUTE) });
  const glance = (put: readonly Answer[], answers = NOTHING) =>
    atAGlance(findAll(HISTORY, answers, EACH), put, HISTORY.now).map(({ id }) => id);

  test('three are shown, the gravest', () => {
    expect(glance([])).toEqual(['short-rest', 'long-weeks', 'nine-nine-six']);
  });

  test('the next one follows one that was chosen or switched off', () => {
    expect(glance([], { ...NOTHING, off: ['long-weeks'] })).toEqual(['short-rest', 'nine-nine-six', 'late-nights']);
  });

  test('nothing follows one that was put off', () => {
    expect(glance([putOff('long-weeks', 'severe')])).toEqual(['short-rest', 'nine-nine-six']);
  });

  test('one that was put off is shown when it gets graver, and when its time is over', () => {
    expect(glance([putOff('long-weeks', 'warning')])).toContain('long-weeks');
    expect(glance([{ id: 'long-weeks', level: 'severe', until: HISTORY.now }])).toContain('long-weeks');
  });

  test('none that is marked is shown', () => {
    const onLeave = historyOf({ weeks: WEEKS, leave: [dayAgo(3)] });
    const findings = findAll(onLeave, NOTHING, [always('late-nights', 'clock', 'severe')]);
    expect(findings.map(({ isMarked }) => isMarked)).toEqual([true]);
    expect(atAGlance(findings, [], onLeave.now)).toEqual([]);
  });
});
