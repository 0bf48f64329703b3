/** Fills in, from all that is stored, what a nudge is decided by. */
import type { LastWeek, Situation } from '../nudges/situation';
import type { WallClock } from '../nudges/wall-clock';
import { chosenRestDays } from '../patterns/rest-days';
import { weekCode } from '../patterns/week-code';
import { addToDay, type DayKey, dayOf, weekdayOf, weekOf } from '../tracking/day';
import { type DaySummary, isSeen, total } from '../tracking/day-summary';
import { type Duration, HOUR, type Instant, later } from '../tracking/instant';
import type { Control } from './control';
import type { SpanRow } from './database';
import { fillCache, readDays } from './days';
import { readMarks } from './marks';
import { nudgesOf, readAsked, type StoredAsked, type StoredNudge } from './nudges';
import { readHabitualRestDays } from './rest-days';
import { readSigns } from './seen';
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
  const lastWeek = weekOf(addToDay(week[0] as DayKey, -1), settings.firstWeekday);
  const since = later(now, -REACHES_BACK);
  const reading = { now, ...summaryRules(settings) };
  // Once a minute is too often to compute a finished day again.
  await fillCache([...lastWeek, ...week], reading);
  const [spans, before, days, { seen }, marks, asked, restDays] = await Promise.all([
    readSpans({ start: since, end: now }),
    readDays(lastWeek, reading),
    readDays(week, reading),
    readSigns(lastWeek),
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
    workedThisWeek: workedOn(days),
    lastWeek: lastWeekOf(before, seen),
    isRestDay: restDays.includes(weekdayOf(today)),
    isOnLeave: marks.some(({ kind }) => kind === 'leave'),
    wishes,
    history: nudgesOf(asked),
    questions: asked.filter((one) => one.kind === 'question'),
    asked,
  };
}

/** Null where nothing is known of any of its days. */
function lastWeekOf(days: readonly DaySummary[], seen: ReadonlySet<DayKey>): LastWeek | null {
  const [first] = days;
  return first === undefined || !days.some((each) => isSeen(each, seen))
    ? null
    : { day: first.day, code: weekCode(days)?.text ?? null, worked: workedOn(days) };
}

function workedOn(days: readonly DaySummary[]): Duration {
  return days.reduce((sum, { worked }) => sum + total(worked), 0);
}
