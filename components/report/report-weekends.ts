/**
 * The weekends of a report: those that lie in its range whole and are over, with their codes. What they were for and what
 * became of them is the person's own and stands in no report. Pure; it knows no words.
 */
import type { Day, History } from '../../patterns/history';
import { weekendCode } from '../../patterns/weekend-code';
import { lastWeekends } from '../../patterns/weekends';
import type { DayRange } from '../../storage/marks';
import type { DayKey } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import type { Duration } from '../../tracking/instant';

/** Days before a weekend from which work may run into it. */
const REACH = 2;

export interface ReportWeekend {
  from: DayKey;
  to: DayKey;
  /** How many days it has. */
  days: number;
  /** Null where it was not worked, and where a day of it was not seen: what is not known is no rest. */
  code: string | null;
  worked: Duration;
  /** Days with a sign of the browser. */
  seen: number;
}

/** In order. @example weekendsIn(history, { from: '2026-10-01', to: '2026-11-22' })[0]?.code //=> '10-1-5' */
export function weekendsIn(history: History, { from, to }: DayRange): ReportWeekend[] {
  return lastWeekends(history, history.days.length)
    .filter((days) => days.every(({ key }) => key >= from && key <= to))
    .map((days) => reportWeekend(days, history))
    .reverse();
}

function reportWeekend(ofWeekend: readonly Day[], { days, now, offset, dayTurnHour }: History): ReportWeekend {
  const [first, last] = [ofWeekend[0] as Day, ofWeekend.at(-1) as Day];
  const code = weekendCode(
    ofWeekend.map(({ key }) => key),
    days.slice(Math.max(0, first.index - REACH), last.index + 1).map(({ summary }) => summary),
    { at: now, offset },
    dayTurnHour,
  );
  return {
    from: first.key,
    to: last.key,
    days: ofWeekend.length,
    code: code === 'off' || !ofWeekend.every(({ isSeen }) => isSeen) ? null : code.text,
    worked: ofWeekend.reduce((sum, { summary }) => sum + total(summary.worked), 0),
    seen: ofWeekend.filter(({ isSeen }) => isSeen).length,
  };
}
