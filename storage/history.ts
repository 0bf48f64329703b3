/** Everything that is stored, as patterns look at it. */
import { type GivenWeekend, type History, makeHistory } from '../patterns/history';
import { lastVacationEnd } from '../patterns/no-vacation';
import { chosenRestDays } from '../patterns/rest-days';
import { type DayKey, dayOf, daysBetween } from '../tracking/day';
import type { DaySummary } from '../tracking/day-summary';
import type { Instant, OffsetMinutes } from '../tracking/instant';
import { database } from './database';
import { readAndKeepDays } from './days';
import { readGivenWeekends } from './given-weekends';
import { markedDays, readAllMarks } from './marks';
import type { Settings } from './settings';
import { breathe } from './slices';
import { summaryRules } from './summary-rules';

/** Longer than any pattern looks back, but for those that count on until a vacation. */
const LATELY = 60 * 7;
/** The rest days of the first weeks that are read would need weeks of habit that are not. */
const HALF_KNOWN = 8 * 7;

/** The clock on the wall. */
interface Moment {
  at: Instant;
  offset: OffsetMinutes;
  /** What came after it is left out: the history is wanted as it was then. */
  isPast?: boolean;
}

type ReadSummaries = (days: readonly DayKey[], settings: Settings) => Promise<DaySummary[]>;

interface HistoryReading {
  most?: number;
  read?: ReadSummaries;
}

/** All at once, and days that had to be computed are kept. */
function keeping({ at, isPast = false }: Moment): ReadSummaries {
  return (days, settings) => readAndKeepDays(days, { now: at, isPast, ...summaryRules(settings) });
}

/**
 * The history as far back as patterns have to know it: fourteen months, for a vacation within them ends whatever counts
 * on; all of it where there is none.
 *
 * @throws whatever the database throws
 * @example detectAll(await readRecentHistory(settings, { at: now, offset: 540 }))
 */
export async function readRecentHistory(
  settings: Settings,
  moment: Moment,
  read: ReadSummaries = keeping(moment),
): Promise<History> {
  const lately = await readHistory(settings, moment, { most: LATELY, read });
  const isWhole = lately.days.length < LATELY;
  return isWhole || (lastVacationEnd(lately) ?? 0) >= HALF_KNOWN ? lately : readHistory(settings, moment, { read });
}

/**
 * The history of the days that are known, by the settings of now. Days that had to be computed are kept, so that only the
 * first reading after a change of rules takes long.
 *
 * @param most the days that are read at the most, today among them; all if left out
 * @param read how the days are read
 * @throws whatever the database throws
 * @example await readHistory(settings, { at: now, offset: 540 })
 */
export async function readHistory(
  settings: Settings,
  moment: Moment,
  { most = Number.POSITIVE_INFINITY, read = keeping(moment) }: HistoryReading = {},
): Promise<History> {
  const { at, offset, isPast = false } = moment;
  const { dayTurnHour, firstWeekday, limitHours } = settings;
  const today = dayOf(at, offset, dayTurnHour);
  const first = await firstKnownDay(dayTurnHour);
  const known = daysBetween(first === null || first > today ? today : first, today);
  const days = known.slice(-most);
  const [summaries, seen, marks, weekends] = await Promise.all([
    read(days, settings),
    database.seen.toCollection().primaryKeys(),
    readAllMarks(),
    readGivenWeekends(),
  ]);
  // Rows of ten years have just been unpacked, and to lay them out takes as long again.
  await breathe();
  const isRead = (day: DayKey): boolean => day >= (days[0] as DayKey) && day <= today;
  const marksRead = marks.filter(({ day }) => isRead(day));
  return makeHistory({
    now: at,
    offset,
    dayTurnHour,
    firstWeekday,
    restDays: chosenRestDays(settings),
    weekLine: limitHours,
    summaries: summaries.filter(({ active }) => Object.keys(active).length > 0),
    seen: new Set(seen.filter((day) => isRead(day))),
    leave: markedDays(marksRead, 'leave'),
    onCall: markedDays(marksRead, 'on-call'),
    weekends: isPast ? weekends.map((weekend) => asOf(at, weekend)) : weekends,
    isCut: days.length < known.length,
  });
}

/** What a person had told of a weekend by then. */
function asOf(at: Instant, weekend: GivenWeekend): GivenWeekend {
  const { outcome: _, answeredAt, ...before } = weekend;
  return answeredAt !== undefined && answeredAt > at ? before : weekend;
}

/** The day of the first span or of the first sign; null where there is neither. @example await firstKnownDay(4) */
export async function firstKnownDay(dayTurnHour: number): Promise<DayKey | null> {
  const [span, sign] = await Promise.all([
    database.spans.orderBy('start').first(),
    database.seen.orderBy('day').first(),
  ]);
  const days = [span === undefined ? [] : dayOf(span.start, span.offset, dayTurnHour), sign?.day ?? []].flat();
  return days.sort()[0] ?? null;
}
