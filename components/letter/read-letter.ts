/**
 * The letter, read from storage: the last full week, and the finding that weighs most as of the morning after it. Read on
 * a Wednesday it says what it said on the Monday, for what came after that morning is left out, but for one thing: where a
 * rest of that week ended.
 */
import { LETTER_FROM } from '../../nudges/due/letter';
import { arrange, atAGlance } from '../../patterns/arrange';
import { detectAll } from '../../patterns/detect';
import type { Level } from '../../patterns/finding';
import { daysOfLastWeek, type FullWeek, lastFullWeek } from '../../patterns/full-week';
import { restDaysNow } from '../../patterns/history';
import type { FindingWords } from '../../storage/glance';
import { readHistory, readRecentHistory } from '../../storage/history';
import { readPatternAnswers } from '../../storage/pattern-answers';
import { readSigns } from '../../storage/seen';
import type { Settings } from '../../storage/settings';
import { addToDay, type DayKey, dayOf, dayStart, daysBetween } from '../../tracking/day';
import { later, latest, MINUTE } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { findingWords } from '../findings/finding-words';
import { layRows, type Moment, type RibbonRow } from '../ribbon/rows';

export interface LetterReading {
  /** The days of the week that it tells of. */
  days: readonly DayKey[];
  /** Null where nothing is known of it. */
  told: LetterTold | null;
}

export interface LetterTold {
  week: FullWeek;
  rows: RibbonRow[];
  weighs: { level: Level; words: FindingWords } | null;
}

/**
 * Reads it.
 *
 * @throws whatever the database throws
 * @example (await readLetter(settings, readMoment())).told?.week.code?.text //=> '10-1-6'
 */
export async function readLetter(settings: Settings, now: Moment): Promise<LetterReading> {
  const { dayTurnHour, firstWeekday, silentPatterns } = settings;
  const today = dayOf(now.at, now.offset, dayTurnHour);
  const days = daysOfLastWeek(today, firstWeekday);
  const asOf = morningAfter(days, now, dayTurnHour);
  const [history, untilNow, { unknown }, answers] = await Promise.all([
    readRecentHistory(settings, { ...asOf, isPast: true }),
    readHistory(settings, { ...now, isPast: true }, { most: daysBetween(days[0] as DayKey, today).length }),
    readSigns(days),
    readPatternAnswers(now.at),
  ]);
  // Not as of that morning: then its last rest most often goes on, or was ended by what is no more than a glance as yet.
  const week = lastFullWeek(untilNow);
  if (week === null) {
    return { days, told: null };
  }
  const arranged = arrange(detectAll(history), { off: silentPatterns, chosen: answers.chosen }, now.at);
  const [gravest] = atAGlance(arranged, answers.later, now.at);
  const drawn = [addToDay(days[0] as DayKey, -1), ...days];
  return {
    days,
    told: {
      week,
      rows: layRows({
        now: asOf,
        dayTurnHour,
        days,
        summaries: history.days.filter(({ key }) => drawn.includes(key)).map(({ summary }) => summary),
        unknown,
        seen: new Set(days.filter((day) => !week.unseen.includes(day))),
        restDays: restDaysNow(history),
        offsetAt,
      }),
      weighs: gravest === undefined ? null : { level: gravest.level, words: findingWords(gravest, history) },
    },
  };
}

/** The letter's hour on the day after a week; now, where that is still to come, and the day turn, where that is later. */
function morningAfter(days: readonly DayKey[], now: Moment, dayTurnHour: number): Moment {
  const day = addToDay(days.at(-1) as DayKey, 1);
  // The offset of that morning and not of now: a clock change may lie between.
  const offset = offsetAt(later(dayStart(day, now.offset, 0), LETTER_FROM * MINUTE));
  const morning = latest(later(dayStart(day, offset, 0), LETTER_FROM * MINUTE), dayStart(day, offset, dayTurnHour));
  return morning < now.at ? { at: morning, offset } : now;
}
