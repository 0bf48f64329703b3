/** Everything that is stored, as patterns look at it. */
import { type Detected, detectAll } from '../patterns/detect';
import { type History, makeHistory } from '../patterns/history';
import { chosenRestDays } from '../patterns/rest-days';
import { addToDay, type DayKey, dayOf, daysBetween } from '../tracking/day';
import type { Instant, OffsetMinutes } from '../tracking/instant';
import { database } from './database';
import { readAndKeepDays } from './days';
import { readGivenWeekends } from './given-weekends';
import { readAllMarks } from './marks';
import type { Settings } from './settings';
import { summaryRules } from './summary-rules';

/** Longer than any pattern looks back, but for those that count from something that may lie farther back. */
const LATELY = 60 * 7;
/** The weeks of habit before the first day decide on its rest days, and those of a few weeks after it. */
const HALF_KNOWN = 7 * 7;

/** The clock on the wall. */
interface Moment {
  at: Instant;
  offset: OffsetMinutes;
}

export interface HistoryFindings {
  history: History;
  findings: Detected[];
}

/**
 * What all patterns find in the stored history. Of ten years the last fourteen months are read, and the others only
 * where something that is found reaches back so far.
 *
 * @throws whatever the database throws
 * @example (await readFindings(settings, { at: now, offset: 540 })).findings
 */
export async function readFindings(settings: Settings, moment: Moment): Promise<HistoryFindings> {
  const history = await readHistory(settings, moment, LATELY);
  const findings = detectAll(history);
  const halfKnownUntil = addToDay(history.days[0].key, HALF_KNOWN);
  const isCut = history.days.length === LATELY;
  if (!isCut || !findings.some(({ days }) => days.some((day) => day < halfKnownUntil))) {
    return { history, findings };
  }
  const whole = await readHistory(settings, moment);
  return { history: whole, findings: detectAll(whole) };
}

/**
 * The history of the days that are known, by the settings of now. Days that had to be computed are kept, so that only the
 * first reading after a change of rules takes long.
 *
 * @param most the days that are read at the most, today among them; all if left out
 * @throws whatever the database throws
 * @example await readHistory(settings, { at: now, offset: 540 })
 */
export async function readHistory(
  settings: Settings,
  { at, offset }: Moment,
  most = Number.POSITIVE_INFINITY,
): Promise<History> {
  const { dayTurnHour, firstWeekday, limitHours } = settings;
  const today = dayOf(at, offset, dayTurnHour);
  const first = await firstKnownDay(dayTurnHour);
  const days = daysBetween(first === null || first > today ? today : first, today).slice(-most);
  const [summaries, seen, marks, weekends] = await Promise.all([
    readAndKeepDays(days, { now: at, ...summaryRules(settings) }),
    database.seen.toCollection().primaryKeys(),
    readAllMarks(),
    readGivenWeekends(),
  ]);
  const isRead = (day: DayKey): boolean => day >= (days[0] as DayKey) && day <= today;
  const marked = (wanted: (typeof marks)[number]['kind']): ReadonlySet<DayKey> =>
    new Set(marks.filter(({ kind, day }) => kind === wanted && isRead(day)).map(({ day }) => day));
  return makeHistory({
    now: at,
    offset,
    dayTurnHour,
    firstWeekday,
    restDays: chosenRestDays(settings),
    weekLine: limitHours,
    summaries: summaries.filter(({ active }) => Object.keys(active).length > 0),
    seen: new Set(seen.filter((day) => isRead(day))),
    leave: marked('leave'),
    onCall: marked('on-call'),
    weekends,
  });
}

/** The day of the first span or of the first sign; null where there is neither. */
async function firstKnownDay(dayTurnHour: number): Promise<DayKey | null> {
  const [span, sign] = await Promise.all([
    database.spans.orderBy('start').first(),
    database.seen.orderBy('day').first(),
  ]);
  const days = [span === undefined ? [] : dayOf(span.start, span.offset, dayTurnHour), sign?.day ?? []].flat();
  return days.sort()[0] ?? null;
}
