/** The rhythm in words: of an hour, of a rest, and of all of it. */
import { MINUTE } from '../../../tracking/instant';
import { nightLength } from '../../ribbon/night';
import type { Moment } from '../../ribbon/rows';
import { format, t } from '../../words';
import type { Night, NightTally } from './nights';
import { isDrawn, type PunchCell } from './punch-card';
import type { Rest } from './rests';
import type { Rhythm, RhythmRow } from './rhythm-reading';

const HOUR_MINUTES = 60;

/** @example hourWords({ weekday: 2, hour: 14, … }) //=> "Tue 14:00–15:00" */
export function hourWords({ weekday, hour }: PunchCell): string {
  return t('rhythm.hour', [format.weekday(weekday, 'short'), clockHour(hour), clockHour(hour + 1)]);
}

/** @example meanWords(tuesdayAtTwo) //=> "38 m of it on average, 11 Tuesdays" */
export function meanWords({ weekday, days, mean }: PunchCell): string {
  return t('rhythm.mean', days, [format.duration(mean), format.number(days), format.weekday(weekday, 'long')]);
}

/**
 * A weekday over its column: on how many days it rests. Of none nothing is known, and its column stays empty.
 *
 * @example weekdayWords(rhythm.rows[1]) //=> "Tue, 11 days"
 */
export function weekdayWords({ weekday, days }: Pick<RhythmRow, 'weekday' | 'days'>): string {
  const name = format.weekday(weekday, 'short');
  return days === 0 ? t('rhythm.noDayHead', [name]) : t('rhythm.daysHead', days, [name, format.number(days)]);
}

/**
 * An hour in the column of a weekday; '' where no such day was counted.
 *
 * @param hour of the clock
 * @example cellWords(rhythm.rows[1], 14) //=> "38 m"
 */
export function cellWords({ days, cells }: Pick<RhythmRow, 'days' | 'cells'>, hour: number): string {
  if (days === 0) {
    return '';
  }
  const mean = cells.find((cell) => cell.hour === hour)?.mean ?? 0;
  return mean === 0 || isDrawn({ mean }) ? format.duration(mean) : t('rhythm.underMinute', [format.duration(MINUTE)]);
}

/** The weekdays that stand apart in the picture; '' where none does. @example restDayWords(rhythm.rows) //=> "Rest days: Saturday and Sunday." */
export function restDayWords(rows: readonly Pick<RhythmRow, 'weekday' | 'isRest'>[]): string {
  const names = rows.filter(({ isRest }) => isRest).map(({ weekday }) => format.weekday(weekday, 'long'));
  return names.length === 0 ? '' : t('day.restDays', [format.list(names)]);
}

/**
 * What stands in place of the chart where nothing was worked: glances are no work, and were counted all the same.
 *
 * @example emptyWords(rhythm) //=> "Nothing was counted in the 12 weeks before today."
 */
export function emptyWords({ active, activeOnLeave }: Pick<Rhythm, 'active' | 'activeOnLeave'>): string {
  if (active > 0) {
    return t('rhythm.glances', [format.duration(active)]);
  }
  return t(activeOnLeave > 0 ? 'rhythm.onLeave' : 'rhythm.empty');
}

/** Where most of the work lies, and how much of it in quiet hours. @example rhythmWords(rhythm, settings) */
export function rhythmWords(rhythm: Rhythm, quiet: Parameters<typeof nightLength>[0]): string {
  const { core, quietShare } = rhythm;
  if (core === null) {
    return emptyWords(rhythm);
  }
  const percent = format.percent(quietShare, 1);
  const share = quietShare > 0 && quietShare < 0.01 ? t('rhythm.underOne') : percent;
  const hours = [clockMinutes(quiet.quietFrom), clockMinutes(quiet.quietFrom + nightLength(quiet))] as const;
  return [
    t('rhythm.core', [clockHour(core.from), clockHour(core.to)]),
    quietShare === 0 ? t('rhythm.noQuiet', [...hours]) : t('rhythm.quiet', [share, ...hours]),
  ].join(' ');
}

/** @example tallyWords(tally) //=> "78 nights seen in 12 weeks: 10 under 11 h, 1 of them under 8 h." */
export function tallyWords({ seen, under11, under8, none }: NightTally): string {
  const parts = [
    under11 === 0 ? t('rhythm.rest.noneUnder11') : t('rhythm.rest.under11', [format.number(under11)]),
    under8 === 0 ? [] : t('rhythm.rest.under8', [format.number(under8)]),
    none === 0 ? [] : t('rhythm.rest.none', [format.number(none)]),
  ].flat();
  return t('rhythm.rest.tally', seen, [format.number(seen), parts.join(', ')]);
}

/** Both ends of a rest, each with its weekday. @example restEnds(rest) //=> "Mon 18:05 – Tue 09:10" */
export function restEnds({ start, end, isOpen }: Rest): string {
  return isOpen ? t('rhythm.rest.since', [momentWords(start)]) : `${momentWords(start)} – ${momentWords(end)}`;
}

/** How long a rest was, or that nobody saw all of it. @example restLength(rest) //=> "15 h 5 m" */
export function restLength({ isKnown, isOpen, length }: Rest): string {
  if (!isKnown) {
    return t('day.notSeen');
  }
  return isOpen ? t('rhythm.rest.soFar', [format.duration(length)]) : format.duration(length);
}

/** Of a night that has no rest to tell. @example noRestWords({ isBefore: false, isRunning: false }) //=> "no rest" */
export function noRestWords({ isBefore, isRunning }: Pick<Night, 'isBefore' | 'isRunning'>): string {
  return t(isBefore ? 'day.notSeen' : isRunning ? 'rhythm.rest.notOver' : 'rhythm.rest.noRest');
}

/** @example momentWords({ at, offset }) //=> "Mon, Nov 16, 18:05" */
export function momentWords({ at, offset }: Moment): string {
  return t('rhythm.moment', [format.shortDateAt(at, offset), format.clock(at, offset)]);
}

/** @param hour of the clock; 24 is midnight again */
function clockHour(hour: number): string {
  return clockMinutes(hour * HOUR_MINUTES);
}

function clockMinutes(minutes: number): string {
  return format.clockOf(minutes % (24 * HOUR_MINUTES));
}

/** Of the squares in the key. */
export const KEY_LENGTHS = [5, 15, 30, 60].map((minutes) => minutes * MINUTE);
