/** What stands on screen for every pattern and level: nothing empty, nothing left to fill in, each number measured. */
import { describe, expect, test } from 'vitest';
import type { Detected } from '../../../../patterns/detect';
import type { Level } from '../../../../patterns/finding';
import { PATTERN_IDS, type PatternId } from '../../../../patterns/pattern';
import { dayAgo, everyDay, historyOf, times } from '../../../support/patterns/history-of';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const HISTORY = historyOf({ weeks: times(9, everyDay('10:00-22:00', 7)) });

interface Case {
  id: PatternId;
  level: Level;
  values: Record<string, number>;
  fact: string;
  measured: string;
}

const CASES: readonly Case[] = [
  {
    id: 'hundred-hour-week',
    level: 'severe',
    values: { lastWeek: 101.5 },
    fact: '101 h last week, short pauses counted',
    measured: '101 h on your tools last week, pauses under 15 min counted.',
  },
  {
    id: 'eighty-hour-week',
    level: 'warning',
    values: { lastWeek: 80.9, weeks: 1 },
    fact: '80 h last week, short pauses counted',
    measured: '80 h last week, pauses under 15 min counted. Weeks of 76 h or more among the last four: 1.',
  },
  {
    id: 'eighty-hour-week',
    level: 'severe',
    values: { lastWeek: 40, weeks: 2 },
    fact: '76 h or more in 2 of the last four weeks',
    measured: 'Weeks of 76 h or more among the last four, pauses under 15 min counted: 2.',
  },
  {
    id: 'long-weeks',
    level: 'notice',
    values: { lastWeek: 56, fourWeeks: 47 },
    fact: '56 h last week, short pauses counted',
    measured: 'Pauses under 15 min counted: 56 h 0 m last week · 47 h 0 m a week over 4 weeks.',
  },
  {
    id: 'long-weeks',
    level: 'warning',
    values: { fourWeeks: 50, twelveWeeks: 50, seventeenWeeks: 49.5 },
    fact: '49 h a week on average, last 17 weeks',
    measured:
      'Pauses under 15 min counted: 50 h 0 m a week over 4 weeks · 50 h 0 m a week over 12 weeks · 49 h 30 m a week over 17 weeks.',
  },
  {
    id: 'long-weeks',
    level: 'severe',
    values: { lastWeek: 40, fourWeeks: 63.9, twelveWeeks: 61 },
    fact: '61 h a week on average, last 12 weeks',
    measured:
      'Pauses under 15 min counted: 40 h 0 m last week · 63 h 54 m a week over 4 weeks · 61 h 0 m a week over 12 weeks.',
  },
  {
    id: 'long-days',
    level: 'warning',
    values: { days: 3, longest: 12.25, lastWeek: 50 },
    fact: '3 days in the last seven, the longest 12 h 15 m',
    measured: 'Long days among the last seven: 3. The longest had 12 h 15 m, pauses under 15 min counted.',
  },
  {
    id: 'zero-zero-two',
    level: 'severe',
    values: { hours: 24, longestFree: 10, rest: 8, isLiteral: 0 },
    fact: 'Yours was 10-10-8: 24 h',
    measured:
      'Saturday 12 h 0 m, Sunday 12 h 0 m; together 24 h 0 m, pauses under 15 min counted. The longest stretch off your tools: 10 h 0 m.',
  },
  {
    id: 'nine-nine-six',
    level: 'severe',
    values: { nearWeeks: 4, fullWeeks: 3 },
    fact: '4 of the last four weeks, near or full',
    measured: 'Of the last four weeks, six days from about nine to nine: 3. Near it, those included: 4.',
  },
  {
    id: 'six-twelves',
    level: 'notice',
    values: { weeks: 1 },
    fact: '1 of the last four weeks',
    measured:
      'Weeks among the last four with six such days or more: 1. Such a day has 11 h 30 m or more from first to last work, and 8 h or more of work, pauses under 15 min counted.',
  },
  {
    id: 'lost-weekend',
    level: 'warning',
    values: { weekends: 3, wholeWeekends: 2, hours: 25.5 },
    fact: '3 of the last four weekends, 25 h in all',
    measured:
      'Weekends among the last four with a day of 3 h or more: 3. With 3 h or more on every day: 2. In all 25 h 30 m, pauses under 15 min counted.',
  },
  {
    id: 'shelved-weekend',
    level: 'notice',
    values: { shelved: 3, told: 7, hours: 21 },
    fact: '3 of 7 you told of, 21 h',
    measured: 'Weekends you told of: 7. Shelved: 3, with 21 h of work, pauses under 15 min counted.',
  },
  {
    id: 'short-rest',
    level: 'warning',
    values: { quickReturns: 4, shortest: 7 + 20 / 60 },
    fact: 'Shortest 7 h 20 m, 4 under 10 h 30 m',
    measured: 'Rests under 10 h 30 m: 4. The shortest was 7 h 20 m.',
  },
  {
    id: 'no-weekly-rest',
    level: 'notice',
    values: { sinceLongRest: 8.9, sinceDayOff: 2.2 },
    fact: '8 days without a rest of 35 h',
    measured:
      'Days to your last work from the last rest of 35 h: 8. From the last rest of 24 h: 2. Where none is known, from the beginning of your history.',
  },
  {
    id: 'no-weekly-rest',
    level: 'severe',
    values: { sinceLongRest: 20.9, sinceDayOff: 15.1 },
    fact: '15 days without a rest of 24 h',
    measured:
      'Days to your last work from the last rest of 35 h: 20. From the last rest of 24 h: 15. Where none is known, from the beginning of your history.',
  },
  {
    id: 'no-day-off',
    level: 'warning',
    values: { days: 12 },
    fact: '12 worked days in a row',
    measured: '12 days in a row with half an hour of work or more, pauses under 15 min counted.',
  },
  {
    id: 'no-vacation',
    level: 'notice',
    values: { days: 130 },
    fact: '130 days without five workdays off in a row',
    measured: 'Days since five workdays in a row were free, unknown or leave: 130.',
  },
  {
    id: 'no-vacation',
    level: 'notice',
    values: { days: 63 },
    fact: '63 days without five workdays off in a row',
    measured: 'Days since your history begins, without five workdays in a row that were free, unknown or leave: 63.',
  },
  {
    id: 'unbroken-stretch',
    level: 'warning',
    values: { withoutFive: 2, withoutFifteen: 6.5, withoutThirty: 7 },
    fact: '6 h 30 m without a break of 15 min',
    measured: 'The longest of the last seven days: 2 h 0 m without 5 min off, 6 h 30 m without 15, 7 h 0 m without 30.',
  },
  {
    id: 'unbroken-stretch',
    level: 'severe',
    values: { withoutFive: 2, withoutFifteen: 6.5, withoutThirty: 9 },
    fact: '9 h 0 m without a break of 30 min',
    measured: 'The longest of the last seven days: 2 h 0 m without 5 min off, 6 h 30 m without 15, 9 h 0 m without 30.',
  },
  ...(
    [
      ['notice', 'After 22:00 on 6 of 14 nights'],
      ['warning', 'Past midnight on 4 of 14 nights'],
      ['severe', '3 h or more after 22:00 on 5 of 14 nights'],
    ] as const
  ).map(
    ([level, fact]): Case => ({
      id: 'late-nights',
      level,
      values: { late: 6, afterMidnight: 4, long: 5 },
      fact,
      measured:
        'Of the last 14 nights, half an hour or more after 22:00: 6. Half an hour or more after midnight: 4. Three hours or more after 22:00: 5.',
    }),
  ),
  {
    id: 'second-shift',
    level: 'notice',
    values: { secondShifts: 3 },
    fact: '3 evenings in the last seven days',
    measured:
      'Days among the last seven on which work began again at 19:00 or later, after a pause of an hour or more: 3.',
  },
  {
    id: 'second-shift',
    level: 'warning',
    values: { secondShifts: 4, fourWeeks: 47.5 },
    fact: '4 evenings in the last seven days',
    measured:
      'Days among the last seven on which work began again at 19:00 or later, after a pause of an hour or more: 4. A week had 47 h 30 m on average over four weeks, pauses under 15 min counted.',
  },
  {
    id: 'always-in-chat',
    level: 'warning',
    values: { chatDays: 3, mostHours: 14 },
    fact: '3 days in seven, in up to 14 of 24 hours',
    measured:
      'Days among the last seven as in the rule: 3. At most 14 of the day’s 24 hours, each with a minute of chat or more.',
  },
  {
    id: 'scattered-attention',
    level: 'notice',
    values: { scatteredDays: 3, rate: 30.4, usualRate: 14.6 },
    fact: '30 quick changes an hour, usually 15',
    measured:
      'Of the last five days, scattered: 3. On those a tool was left for another within two minutes 30 times an hour; your own usual is 15.',
  },
  {
    id: 'scattered-attention',
    level: 'warning',
    values: { scatteredDays: 3, rate: 30, usualRate: 15, longDwells: 1, usualLongDwells: 4 },
    fact: '30 quick changes an hour, usually 15',
    measured:
      'Of the last five days, scattered: 3. On those a tool was left for another within two minutes 30 times an hour; your own usual is 15. Stretches of 25 min or more on one tool: at most 1 on a typical day of the last two weeks, usually 4.',
  },
  {
    id: 'on-call-nights',
    level: 'warning',
    values: { nights: 2, wakes: 4, mostWakes: 2 },
    fact: '4 wakes in 14 nights, up to 2 in one',
    measured:
      'Nights among the last 14 with a wake: 2. Wakes in all: 4; at most 2 in one night. A wake is a minute or more on your tools, within 20 min in all, with nothing in the hour before and after.',
  },
  {
    id: 'rising-hours',
    level: 'notice',
    values: { rise: 1.5, tau: 0.8 },
    fact: 'About 1 h 30 m more each week',
    measured: 'Hours of the last eight weeks rise by about 1 h 30 m a week, pauses under 15 min counted.',
  },
  {
    id: 'rising-hours',
    level: 'warning',
    values: { lastWeek: 60, twelveWeeksBefore: 45.5 },
    fact: '60 h 0 m last week, usually 45 h 30 m',
    measured: 'Last week 60 h 0 m, pauses under 15 min counted; the mean of the twelve weeks before is 45 h 30 m.',
  },
  {
    id: 'shifted-window',
    level: 'notice',
    values: { shift: 2, first: 11, last: 25.5, usualFirst: 9, usualLast: 18 },
    fact: 'About 11:00 to 01:30, usually 09:00 to 18:00',
    measured: 'The median of the last seven workdays: 11:00 to 01:30. Of the four weeks before: 09:00 to 18:00.',
  },
];

function finding({ id, level, values }: Case): Detected {
  return { id, level, values, family: 'rest', days: [dayAgo(2), dayAgo(1)], isMarked: false, mute: null };
}

async function wordsOf(each: Case, language: Language) {
  const { findingWords } = await speaking(language, () => import('../../../../components/findings/finding-words'));
  return findingWords(finding(each), HISTORY);
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(CASES)('$id, $level: $fact', async (each) => {
  const { fact, measured } = await wordsOf(each, 'en');
  expect([plain(fact), plain(measured)]).toEqual([each.fact, each.measured]);
});

test('every pattern has a case here', () => {
  expect([...new Set(CASES.map(({ id }) => id))].sort()).toEqual([...PATTERN_IDS].sort());
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CASES)('$id, $level leaves nothing empty and nothing to fill in', async (each) => {
    const { links, notes, change, ...words } = await wordsOf(each, language);
    const texts = [...Object.values(words), ...notes, change.text, ...links.flatMap(Object.values)] as string[];
    expect(texts.filter((text) => text.trim() === '' || text.includes('$'))).toEqual([]);
    expect(words.question).toMatch(/[?？]$/);
    expect(change.section).toMatch(/^(limits|hours|nudges|marks)$/);
  });
});

describe('of a rule', () => {
  const LEVELS_OF: Partial<Record<PatternId, readonly Level[]>> = {
    'hundred-hour-week': ['severe'],
    'eighty-hour-week': ['warning', 'severe'],
    'shelved-weekend': ['notice'],
    'scattered-attention': ['notice', 'warning'],
    'shifted-window': ['notice', 'warning'],
  };

  test.each(PATTERN_IDS)('%s has the words for each of its levels', async (id) => {
    for (const level of LEVELS_OF[id] ?? (['notice', 'warning', 'severe'] as const)) {
      const { rule } = await wordsOf({ ...(CASES.find((each) => each.id === id) as Case), level }, 'en');
      expect(rule, level).not.toBe('');
      expect(rule).not.toContain('$');
    }
  });

  test('the person’s own line stands in it', async () => {
    const { rule } = await wordsOf({ ...(CASES[3] as Case) }, 'en');
    expect(plain(rule)).toBe('More than 48 h a week on average over four weeks, or 55 h or more last week.');
  });
});

test('a literal 0-0-2 weekend is called one', async () => {
  const weekend = CASES.find(({ id }) => id === 'zero-zero-two') as Case;
  const { title } = await wordsOf({ ...weekend, values: { ...weekend.values, isLiteral: 1 } }, 'en');
  expect(title).toBe('0-0-2 weekend, literally');
});

test('a severe finding ends with where to find help, and no other does', async () => {
  const help = 'If sleep, mood or your chest worry you, talk to a professional.';
  const notesOf = async (level: Level) =>
    (await wordsOf({ ...(CASES.find(({ id }) => id === 'short-rest') as Case), level }, 'en')).notes;
  expect(await notesOf('severe')).toEqual(['Not medical advice.', help]);
  expect(await notesOf('warning')).toEqual(['Not medical advice.']);
});
