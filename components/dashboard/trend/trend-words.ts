/** The trend in words. */

import { inSlices } from '../../../storage/slices';
import type { DayKey } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { format, t } from '../../words';
import type { Comparison } from './comparison';
import type { Line } from './lines';
import { stateOf, type Trend } from './trend-reading';
import { isTold, type TrendWeek } from './trend-weeks';

/**
 * What stands in place of the chart where nothing was worked: glances are no work, and were counted all the same.
 *
 * @example emptyWords({ weeks: twelveWeeksAway }) //=> "Nothing was counted in these weeks."
 */
export function emptyWords({ weeks }: Pick<Trend, 'weeks'>): string {
  const state = stateOf({ weeks });
  if (state === 'glances') {
    return t('dashboard.glances', [format.duration(weeks.reduce((sum, { active }) => sum + active, 0))]);
  }
  return t(state === 'empty' ? 'trend.empty' : 'trend.nothing');
}

/**
 * The sentence over the chart.
 *
 * @example summaryWords(trend) //=> "52 h a week over the last four full weeks, short pauses counted."
 */
export function summaryWords({ weeks, comparison }: Trend): string {
  const running = weeks.at(-1) as TrendWeek;
  return comparison === null
    ? t('trend.soFar', [format.hours(running.worked)])
    : comparisonWords(comparison, running.first);
}

function comparisonWords({ recent, isLastFour, before }: Comparison, now: DayKey): string {
  const mean = format.hours(recent * HOUR);
  if (before === null) {
    return t(isLastFour ? 'trend.mean' : 'trend.meanCounting', [mean]);
  }
  const parts: [string, string, string] = [mean, format.hours(before.hours * HOUR), dateWords(before.last, now)];
  return t(isLastFour ? 'trend.meanAgainst' : 'trend.meanCountingAgainst', parts);
}

/** The year is told where it is another than that of now. */
function dateWords(day: DayKey, now: DayKey): string {
  return day.slice(0, 4) === now.slice(0, 4) ? format.date(day) : format.dayRange(day, day);
}

/** Weeks that are told at once: words are slower than numbers. */
const SLICE = 52;

export interface WeekWords {
  /** Its days, such as "Nov 16 – 22". */
  range: string;
  /** What it says when it is pointed at. */
  text: string;
}

/**
 * What each week says, a few at a time.
 *
 * @param weeks the one that runs last
 * @example (await tellWeeks(trend.weeks)).at(-1)?.text //=> "so far 72 h, short pauses counted"
 */
export async function tellWeeks(weeks: readonly TrendWeek[]): Promise<WeekWords[]> {
  const now = weeks.at(-1)?.first;
  const told = await inSlices(weeks, SLICE, (slice) =>
    slice.map((week) => ({ range: rangeWords(week, now ?? week.first), text: weekWords(week) })),
  );
  return told.flat();
}

/** The year is told where it is another than that of now. @example rangeWords(week, now) //=> "Nov 16 – 22" */
export function rangeWords({ first, last }: TrendWeek, now: DayKey): string {
  return first.slice(0, 4) === now.slice(0, 4) ? format.shortDayRange(first, last) : format.dayRange(first, last);
}

/**
 * What a week says when it is pointed at.
 *
 * @example weekWords(week) //=> "72 h, short pauses counted · 6 days seen"
 */
export function weekWords(week: TrendWeek): string {
  const hours = format.hours(week.worked);
  return [
    isTold(week) ? t(week.kind === 'running' ? 'trend.tip.soFar' : 'trend.tip.worked', [hours]) : [],
    seenWords(week),
    week.mean === null ? [] : t('trend.tip.mean', [format.hours(week.mean * HOUR)]),
  ]
    .flat()
    .join(' · ');
}

/** A line in words, for who reads and does not look. @example lineWords(linesFor(settings)[1]) //=> "48 h a week: EU, yours" */
export function lineWords({ hours, names }: Pick<Line, 'hours' | 'names'>): string {
  return t('trend.lineTold', [format.limit(hours), names.map((name) => t(`trend.line.${name}`)).join(', ')]);
}

/** How much of a week is known. @example seenWords(week) //=> ["5 days seen", "leave on 1 day"] */
export function seenWords({ kind, seen, leave, unseen }: TrendWeek): string[] {
  const isDoubtful = kind === 'unknown' || kind === 'running';
  return [
    kind === 'counting' ? t('trend.tip.seen', seen) : [],
    leave > 0 ? t('trend.tip.leave', leave) : [],
    unseen > 0 && isDoubtful ? t('trend.tip.unseen', unseen) : [],
  ].flat();
}
