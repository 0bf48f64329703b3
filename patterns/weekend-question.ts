/**
 * What the person is asked about a weekend that they gave up: right after it, what it was for; three weeks later, what
 * became of it. Each is asked for a while and then let go, and one question stands at a time.
 *
 * Source: an engineer gave a weekend to a project that was put aside soon after (CNBC, 2024).
 */
import type { DayKey } from '../tracking/day';
import { type Day, type History, todayOf, workedHours } from './history';
import { lastWeekends } from './weekends';

/** A weekend that was worked this long, on its days together, was given up. */
export const GIVEN_UP_HOURS = 4;
/** Days after which it can be told what became of it, from its last on. */
export const TOLD_AFTER = 21;
/** Days for which each question stands. */
const PURPOSE_STANDS = 7;
const OUTCOME_STANDS = 14;
/** Weekends of a day each, too, within the five weeks that are looked at. */
const LOOKED_AT = 10;

export interface WeekendQuestion {
  kind: 'purpose' | 'outcome';
  /** Its first and its last day. */
  day: DayKey;
  lastDay: DayKey;
  /** Worked on its days together. */
  hours: number;
  /** What it was for, where the person said so. */
  purpose: string;
}

/**
 * The question that stands now, or null. What became of a weekend comes first, the older one of two.
 *
 * @example weekendQuestion(onTheMondayAfter) //=> { kind: 'purpose', day: '2026-11-21', hours: 9.5, … }
 */
export function weekendQuestion(history: History): WeekendQuestion | null {
  const told = new Map(history.weekends.map((weekend) => [weekend.day, weekend]));
  const given = lastWeekends(history, LOOKED_AT)
    .filter((days) => workedHours(days) >= GIVEN_UP_HOURS)
    .map((days) => givenOf(history, days, told.get((days[0] as Day).key)?.purpose));
  const outcome = given.findLast(
    ({ day, ago }) => ago >= TOLD_AFTER && ago < TOLD_AFTER + OUTCOME_STANDS && told.get(day)?.outcome === undefined,
  );
  const purpose = given.find(({ day, ago }) => ago <= PURPOSE_STANDS && !told.has(day));
  if (outcome !== undefined) {
    return toQuestion('outcome', outcome);
  }
  return purpose === undefined ? null : toQuestion('purpose', purpose);
}

interface Given extends Omit<WeekendQuestion, 'kind'> {
  /** Days since its last. */
  ago: number;
}

function givenOf(history: History, days: readonly Day[], purpose = ''): Given {
  const [first, last] = [days[0] as Day, days.at(-1) as Day];
  const ago = todayOf(history).index - last.index;
  return { day: first.key, lastDay: last.key, hours: workedHours(days), purpose, ago };
}

function toQuestion(kind: WeekendQuestion['kind'], { ago: _, ...weekend }: Given): WeekendQuestion {
  return { kind, ...weekend };
}
