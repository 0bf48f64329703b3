/** The ledger in words: when a weekend was, how long it was worked, and what became of it. */
import type { WeekendCode } from '../../../patterns/weekend-code';
import type { Outcome } from '../../../storage/given-weekends';
import type { DayKey } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { allYouWords } from '../../parts/all-you';
import type { RibbonRow } from '../../ribbon/rows';
import { format, t } from '../../words';
import type { Ledger, LedgerEntry } from './ledger';

/** Weekends that were not seen are named, and of many the latest. */
const NAMED = 4;

/** With the year where it is another. @example rangeWords(['2026-11-21', '2026-11-22'], '2026-11-30') //=> "Nov 21 – 22" */
export function rangeWords(days: readonly DayKey[], today: DayKey): string {
  const [first, last] = [days[0] as DayKey, days.at(-1) as DayKey];
  const isOfThisYear = first.slice(0, 4) === today.slice(0, 4);
  return isOfThisYear ? format.shortDayRange(first, last) : format.shortDayRangeOfYear(first, last);
}

/** @example hoursWords(26.2) //=> "26 h" */
export function hoursWords(hours: number): string {
  return format.hours(hours * HOUR);
}

/** @example codeText(null) //=> "–" */
export function codeText(code: WeekendCode | null): string {
  return code?.text ?? '–';
}

/** @example outcomeName('partly') //=> "Partly used" */
export function outcomeName(outcome: Outcome): string {
  return t(`weekends.outcome.${outcome}`);
}

/** What became of it, or when that is asked. @example outcomeWords(entry) //=> "Asks you on December 13" */
export function outcomeWords({ outcome, asksOn }: Pick<LedgerEntry, 'outcome' | 'asksOn'>): string {
  if (outcome !== null) {
    return outcomeName(outcome);
  }
  return asksOn === null ? t('weekends.untold') : t('weekends.asksOn', [format.date(asksOn)]);
}

/** All of it in one sentence or three. @example summaryWords(ledger, today) //=> "7 of the last 12 were given up. …" */
export function summaryWords({ entries, known, unseen, tally }: Ledger, today: DayKey): string {
  return [
    known === 0 ? [] : givenWords(entries.length, known, unseen.length > 0),
    tally.shelved === 0
      ? []
      : t('weekends.shelved', tally.shelved, [format.number(tally.shelved), hoursWords(tally.hours)]),
    unseen.length === 0 ? [] : unseenWords(unseen, today),
  ]
    .flat()
    .join(' ');
}

function givenWords(given: number, known: number, isPartSeen: boolean): string {
  if (known === 1) {
    return t(given === 1 ? 'weekends.onlyGiven' : 'weekends.onlyFree');
  }
  const key = isPartSeen ? 'weekends.givenOfSeen' : 'weekends.given';
  return t(key, given, [format.number(given), format.number(known)]);
}

function unseenWords(unseen: Ledger['unseen'], today: DayKey): string {
  const named = unseen.slice(0, NAMED).map(({ days }) => rangeWords(days, today));
  const more = unseen.length - named.length;
  return more === 0
    ? t('weekends.unseen', [format.list(named)])
    : t('weekends.unseenMore', [named.join(', '), format.number(more)]);
}

/** When and how long a day of a weekend was worked. @example dayWords(saturday) //=> "10:10–01:25, 13 h 5 m" */
export function dayWords(row: RibbonRow): string {
  const [first, last] = [row.episodes[0], row.episodes.at(-1)];
  if (row.isAhead || row.isAllUnknown) {
    return t(row.isAhead ? 'day.toCome' : 'day.notSeen');
  }
  if (first === undefined || last === undefined) {
    return row.active > 0 ? t('day.atLeast', [format.duration(row.active)]) : t('day.none');
  }
  const [start, end] = [format.clock(first.start.at, first.start.offset), format.clock(last.end.at, last.end.offset)];
  return [t('weekends.worked', [start, end, format.duration(row.worked)]), ...allYouWords(row.worked)].join('. ');
}
