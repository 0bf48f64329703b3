/**
 * The ledger: each weekend that was given up, and what the person told of it. A weekend is given up from four hours of
 * work on; one of which something was told stays in the ledger whatever became of its hours.
 */
import type { GivenWeekend } from '../../../patterns/history';
import { type WeekendCode, weekendCode } from '../../../patterns/weekend-code';
import { asOne } from '../../../patterns/weekend-parts';
import { GIVEN_UP_HOURS, TOLD_AFTER } from '../../../patterns/weekend-question';
import { tallyOf, toldOf, type WeekendTally } from '../../../patterns/weekend-tally';
import type { Outcome } from '../../../storage/given-weekends';
import { addToDay, type DayKey } from '../../../tracking/day';
import type { Moment } from '../../ribbon/rows';
import type { Weekend, WeekendsOfHistory } from './weekends-reading';

export interface LedgerEntry {
  /** By which it is told of: its first day, unless only a later one was told of. */
  day: DayKey;
  /** Further days by which parts of it were told of, when those were weekends of their own. */
  parts: readonly DayKey[];
  days: readonly DayKey[];
  isRunning: boolean;
  hours: number;
  /** Empty where the person said nothing. */
  purpose: string;
  outcome: Outcome | null;
  /** The day on which it is asked what became of it, while that is to come. */
  asksOn: DayKey | null;
  /** As it was worked; null where the days that were told of are no weekend by the settings of now. */
  weekend: Weekend | null;
}

/** A weekend, and what was told of it or of its parts. */
interface TellableWeekend {
  /** Null where the days that were told of are none by the settings of now. */
  weekend: Weekend | null;
  tellings: readonly GivenWeekend[];
}

export interface Ledger {
  /** The latest first. */
  entries: readonly LedgerEntry[];
  /** How many weekends are known, those of the ledger among them. */
  known: number;
  /** Weekends of which nothing is known, the latest first. */
  unseen: readonly Weekend[];
  tally: WeekendTally;
}

/**
 * @param told what the person told, of any weekends and in any order
 * @example ledgerOf(weekends, told).tally //=> { shelved: 3, told: 6, hours: 21 }
 */
export function ledgerOf(reading: WeekendsOfHistory, told: readonly GivenWeekend[]): Ledger {
  const { now, today, from, weekends } = reading;
  const inRange = told.filter(({ day }) => day >= from && day <= today);
  const tellingsOf = ({ days }: Weekend) => inRange.filter(({ day }) => days.includes(day));
  const isUnseen = ({ days, unseen }: Weekend): boolean => unseen.length === days.length;
  const all = weekends.map((weekend): TellableWeekend => ({ weekend, tellings: tellingsOf(weekend) }));
  const isIn = ({ weekend, tellings }: TellableWeekend): boolean =>
    tellings.length > 0 || (weekend !== null && weekend.hours >= GIVEN_UP_HOURS);
  const matched = new Set(all.flatMap(({ tellings }) => tellings));
  const others = inRange
    .filter((telling) => !matched.has(telling))
    .map((telling): TellableWeekend => ({ weekend: null, tellings: [telling] }));
  const given = [...all.filter(isIn), ...others];
  const unseen = all
    .filter((each) => !isIn(each))
    .flatMap(({ weekend }) => weekend ?? [])
    .filter(isUnseen)
    .reverse();
  return {
    entries: given.map((each) => toEntry(each, today)).sort((one, other) => (one.day < other.day ? 1 : -1)),
    known: weekends.length - unseen.length + others.length,
    unseen,
    tally: tallyOf(
      given.flatMap(({ weekend, tellings }) => toldOf(tellings.map(withoutTime), weekend?.hours ?? 0, now.at)),
    ),
  };
}

/** What is stored is told by now, though the weekends may have been read before. */
function withoutTime({ answeredAt: _, ...telling }: GivenWeekend): GivenWeekend {
  return telling;
}

/**
 * The code of a weekend, worked out where it is looked at: there are hundreds in ten years, and a page shows a few.
 *
 * @returns null where there is none
 * @example codeOf(entry, reading.now, 4)?.text //=> '10-1-8'
 */
export function codeOf({ weekend }: LedgerEntry, now: Moment, dayTurnHour: number): WeekendCode | null {
  const code = weekend === null ? 'off' : weekendCode(weekend.days, weekend.summaries, now, dayTurnHour);
  return code === 'off' ? null : code;
}

function toEntry({ weekend, tellings }: TellableWeekend, today: DayKey): LedgerEntry {
  // What was counted may be gone since, or never have been seen; then what was told holds.
  const told = tellings.length === 0 ? null : asOne(tellings, weekend?.hours ?? 0);
  const days = weekend?.days ?? tellings.map(({ day }) => day);
  const day = told?.day ?? (days[0] as DayKey);
  const asksOn = addToDay(days.at(-1) as DayKey, TOLD_AFTER);
  const outcome = told?.outcome ?? null;
  return {
    day,
    parts: tellings.map((telling) => telling.day).filter((part) => part !== day),
    days,
    isRunning: weekend?.isRunning ?? false,
    hours: told?.hours ?? weekend?.hours ?? 0,
    purpose: told?.purpose ?? '',
    outcome,
    asksOn: outcome === null && asksOn > today ? asksOn : null,
    weekend,
  };
}
