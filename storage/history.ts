/** Everything that is stored, as patterns look at it. */
import { type History, makeHistory } from '../patterns/history';
import { chosenRestDays } from '../patterns/rest-days';
import { type DayKey, dayOf, daysBetween } from '../tracking/day';
import type { Instant, OffsetMinutes } from '../tracking/instant';
import { database } from './database';
import { readAndKeepDays } from './days';
import { readGivenWeekends } from './given-weekends';
import { readAllMarks } from './marks';
import type { Settings } from './settings';
import { summaryRules } from './summary-rules';

/**
 * The history of all days that are known, by the settings of now. Days that had to be computed are kept, so that only the
 * first reading after a change of rules takes long.
 *
 * @throws whatever the database throws
 * @example detectAll(await readHistory(settings, { at: now, offset: 540 }))
 */
export async function readHistory(
  settings: Settings,
  { at, offset }: { at: Instant; offset: OffsetMinutes },
): Promise<History> {
  const { dayTurnHour, firstWeekday, limitHours } = settings;
  const today = dayOf(at, offset, dayTurnHour);
  const first = await firstKnownDay(dayTurnHour);
  const days = daysBetween(first === null || first > today ? today : first, today);
  const [summaries, seen, marks, weekends] = await Promise.all([
    readAndKeepDays(days, { now: at, ...summaryRules(settings) }),
    database.seen.toCollection().primaryKeys(),
    readAllMarks(),
    readGivenWeekends(),
  ]);
  const marked = (wanted: (typeof marks)[number]['kind']): ReadonlySet<DayKey> =>
    new Set(marks.filter(({ kind }) => kind === wanted).map(({ day }) => day));
  return makeHistory({
    now: at,
    offset,
    dayTurnHour,
    firstWeekday,
    restDays: chosenRestDays(settings),
    weekLine: limitHours,
    summaries: summaries.filter(({ active }) => Object.keys(active).length > 0),
    seen: new Set(seen.filter((day) => day <= today)),
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
