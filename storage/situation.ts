/** Fills in, from all that is stored, what a nudge is decided by. */
import type { Situation } from '../nudges/situation';
import type { WallClock } from '../nudges/wall-clock';
import { chosenRestDays } from '../patterns/rest-days';
import { dayOf, weekdayOf, weekOf } from '../tracking/day';
import { total } from '../tracking/day-summary';
import { HOUR, type Instant, later } from '../tracking/instant';
import type { Control } from './control';
import type { SpanRow } from './database';
import { fillCache, readDays } from './days';
import { readMarks } from './marks';
import { nudgesOf, readAsked, type StoredAsked, type StoredNudge } from './nudges';
import { readHabitualRestDays } from './rest-days';
import type { Settings } from './settings';
import { readSpans } from './spans';
import { summaryRules } from './summary-rules';

const REMEMBERED = 14 * 24 * HOUR;
const REACHES_BACK = 36 * HOUR;

/** What the background has just observed. */
export interface Observed {
  now: Instant;
  offsetAt: WallClock;
  isWorking: boolean;
  meetingHeardAt: Instant | null;
  isScreenFull: boolean;
  browserStartedAt: Instant;
}

/** A situation whose nudges can be found again, with the questions of the same days beside them. */
export interface StoredSituation extends Situation {
  spans: readonly SpanRow[];
  history: readonly StoredNudge[];
  /** From when on all spans are in it. */
  since: Instant;
  /** The nudges and the questions of the last 14 days, in order. */
  asked: readonly StoredAsked[];
}

/**
 * Reads the situation at an observation.
 *
 * @throws whatever the database throws
 * @example decideNudge(await readSituation(observed, settings, wishes))
 */
export async function readSituation(observed: Observed, settings: Settings, wishes: Control): Promise<StoredSituation> {
  const { now, offsetAt } = observed;
  const offset = offsetAt(now);
  const today = dayOf(now, offset, settings.dayTurnHour);
  const week = weekOf(today, settings.firstWeekday).filter((day) => day <= today);
  const since = later(now, -REACHES_BACK);
  const reading = { now, ...summaryRules(settings) };
  // Once a minute is too often to compute a finished day again.
  await fillCache(week, reading);
  const [spans, days, marks, asked, restDays] = await Promise.all([
    readSpans({ start: since, end: now }),
    readDays(week, reading),
    readMarks({ from: today, to: today }),
    readAsked(later(now, -REMEMBERED)),
    chosenRestDays(settings) ?? readHabitualRestDays(settings, { at: now, offset }),
  ]);
  return {
    ...observed,
    rules: settings,
    spans,
    since,
    workedToday: total(days.find(({ day }) => day === today)?.worked ?? {}),
    workedThisWeek: days.reduce((sum, { worked }) => sum + total(worked), 0),
    isRestDay: restDays.includes(weekdayOf(today)),
    isOnLeave: marks.some(({ kind }) => kind === 'leave'),
    wishes,
    history: nudgesOf(asked),
    questions: asked.filter((one) => one.kind === 'question'),
    asked,
  };
}
