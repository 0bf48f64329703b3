/** What the sample's person told: leave and nights on call, what weekends were for and became, thoughts, and a choice. */
import type { GivenWeekend } from '../../patterns/history';
import type { NoteRow } from '../../storage/database';
import type { Mark } from '../../storage/marks';
import type { PatternAnswers } from '../../storage/pattern-answers';
import { addToDay, type DayKey } from '../../tracking/day';
import { type DaySummary, total } from '../../tracking/day-summary';
import { HOUR, type Instant, later } from '../../tracking/instant';
import type { Life } from './life';
import { indexOf, MARKS, NOTES, type PURPOSES, type StoryDay, type THOUGHTS, WEEKENDS } from './story';
import { minutesOf } from './stretches';

/** The sample's own lines, in the language of the page. */
export interface SampleWords {
  purpose: (purpose: (typeof PURPOSES)[number]) => string;
  thought: (thought: (typeof THOUGHTS)[number]) => string;
}

/** What is told, is told with the first work of a morning. */
const MORNING = 9 * 60 + 35;
/** What was chosen holds for some weeks yet. */
const CHOSEN_FOR = 30 * 24 * HOUR;
const WORK_STARTS = 9 * 60;
const FRIDAY = 5;

/** In order of their day. @example marksOf(life)[0] //=> { day: '2026-07-13', kind: 'on-call' } */
export function marksOf({ days }: Life): Mark[] {
  return MARKS.flatMap(({ kind, week, weekdays }) =>
    weekdays.map((weekday) => ({ kind, day: dayOfStory(days, [week, weekday]) })),
  ).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/**
 * The given-up weekends of which something was told.
 *
 * @param summaryOf the days of each weekend as they are counted
 * @example weekendsOf(life, summaryOf, words).at(-1)?.outcome //=> 'shelved'
 */
export function weekendsOf(
  life: Life,
  summaryOf: (day: DayKey) => DaySummary | undefined,
  words: SampleWords,
): GivenWeekend[] {
  return WEEKENDS.map(({ week, purpose, outcome, told }) => {
    const days = weekendDays(life, week);
    const worked = days.reduce((sum, day) => sum + total(summaryOf(day)?.worked ?? {}), 0);
    return {
      day: days[0] as DayKey,
      hours: worked / HOUR,
      purpose: words.purpose(purpose),
      outcome,
      answeredAt: life.instantOn(indexOf(told), MORNING),
    };
  });
}

/** Saturday and Sunday of every weekend of which something was told. @example givenDays(life).length //=> 16 */
export function givenDays(life: Life): DayKey[] {
  return WEEKENDS.flatMap(({ week }) => weekendDays(life, week));
}

/** Parked thoughts, open and done, the oldest first. @example notesOf(life, words).filter(({ doneAt }) => !doneAt) */
export function notesOf(life: Life, words: SampleWords): NoteRow[] {
  return NOTES.map(({ thought, parked, at, done }, place) => ({
    id: place + 1,
    text: words.thought(thought),
    at: life.instantOn(indexOf(parked), minutesOf(at)),
    until: life.instantOn(nextWorkday(parked), WORK_STARTS),
    ...(done === null ? {} : { doneAt: life.instantOn(indexOf(done), MORNING) }),
  })).sort((one, other) => one.at - other.at);
}

/** One thing was chosen. @example answersOf(now).chosen[0]?.id //=> 'second-shift' */
export function answersOf(now: Instant): PatternAnswers {
  return { chosen: [{ id: 'second-shift', level: 'notice', until: later(now, CHOSEN_FOR) }], later: [] };
}

function weekendDays({ days }: Life, week: number): DayKey[] {
  return [dayOfStory(days, [week, 6]), dayOfStory(days, [week, 7])];
}

function dayOfStory(days: readonly DayKey[], day: StoryDay): DayKey {
  return addToDay(days[0] as DayKey, indexOf(day));
}

function nextWorkday([week, weekday]: StoryDay): number {
  return weekday >= FRIDAY ? indexOf([week + 1, 1]) : indexOf([week, weekday]) + 1;
}
