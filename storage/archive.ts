/**
 * Where the dashboard reads the history: from what is stored, or from a sample that is not. Whoever draws knows no
 * difference. Long readings go in slices, so that the page answers the person in between.
 */
import type { GivenWeekend, History } from '../patterns/history';
import type { DayKey } from '../tracking/day';
import type { DaySummary } from '../tracking/day-summary';
import type { Instant, OffsetMinutes } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { database, type NoteRow, type SpanRow } from './database';
import { readDays } from './days';
import { readGivenWeekends } from './given-weekends';
import { firstKnownDay, readHistory, readRecentHistory } from './history';
import { type Mark, readAllMarks } from './marks';
import { readNotes } from './notes';
import { readAsked, type StoredAsked } from './nudges';
import { type PatternAnswers, readPatternAnswers } from './pattern-answers';
import { readSigns, type Signs } from './seen';
import type { Settings } from './settings';
import { inSlices } from './slices';
import { hasSpans, readSpans } from './spans';
import { summaryRules } from './summary-rules';

/** Days that are read at once: their rows are unpacked in a few milliseconds. */
const SLICE = 56;

/** The clock on the wall. */
export interface Clock {
  now: () => Instant;
  /** Minutes east of UTC that it showed, or shows, at an instant. */
  offsetAt: (at: Instant) => OffsetMinutes;
}

export interface Archive {
  readonly isSample: boolean;
  readonly clock: Clock;
  /** Whether anything was ever counted; the browser may have given signs all the same. */
  hasSpans: () => Promise<boolean>;
  /** The first work day of which anything is known; null where nothing is. */
  readFirstDay: (settings: Settings) => Promise<DayKey | null>;
  /** The summaries of some days, in the order asked for. */
  readDays: (days: readonly DayKey[], settings: Settings) => Promise<DaySummary[]>;
  /** The spans that touch a range, in order of start. */
  readSpans: (range: Interval) => Promise<SpanRow[]>;
  readSigns: (days: readonly DayKey[]) => Promise<Signs>;
  /** Leave and nights on call, in order of their day. */
  readMarks: () => Promise<Mark[]>;
  /** What the person told of weekends, in order. */
  readWeekends: () => Promise<GivenWeekend[]>;
  /** Nudges and questions since an instant, in order. */
  readAsked: (since: Instant) => Promise<StoredAsked[]>;
  /** Parked thoughts, open and done, the oldest first. */
  readNotes: () => Promise<NoteRow[]>;
  /** What the person said to findings, and still holds. */
  readAnswers: () => Promise<PatternAnswers>;
  /** The history that patterns look at now. */
  readHistory: (settings: Settings) => Promise<History>;
  /** All of it, for looking at what they found in the past. */
  readWholeHistory: (settings: Settings) => Promise<History>;
}

/**
 * What is stored.
 *
 * @throws whatever the database throws, from each of its readings
 * @example await storedArchive({ now, offsetAt }).readDays(weekOf(today, 1), settings)
 */
export function storedArchive(clock: Clock): Archive {
  const moment = () => ({ at: clock.now(), offset: clock.offsetAt(clock.now()) });
  const readInSlices: Archive['readDays'] = async (days, settings) => {
    const reading = { now: clock.now(), ...summaryRules(settings) };
    return (await inSlices(days, SLICE, (slice) => readDays(slice, reading))).flat();
  };
  // By the time that something is asked of it, it is open; whatever is wrong with it, the asking says.
  void database.open().catch(() => undefined);
  return {
    isSample: false,
    clock,
    hasSpans,
    readFirstDay: ({ dayTurnHour }) => firstKnownDay(dayTurnHour),
    readDays: readInSlices,
    readSpans,
    readSigns,
    readMarks: readAllMarks,
    readWeekends: readGivenWeekends,
    readAsked,
    readNotes,
    readAnswers: () => readPatternAnswers(clock.now()),
    readHistory: (settings) => readRecentHistory(settings, moment(), readInSlices),
    readWholeHistory: (settings) => readHistory(settings, moment(), { read: readInSlices }),
  };
}
