/** What is known of a day that was ended: when work began and stopped, and how long the rest until the usual start is. */
import { type DayKey, weekdayOf } from '../../tracking/day';
import type { DaySummary } from '../../tracking/day-summary';
import type { Duration, Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import type { Moment } from '../ribbon/rows';
import { format, t } from '../words';

export interface EndedDay {
  /** "Thursday is done". */
  title: string;
  /** "Started 09:10, stopped 18:05."; null of a day without work. */
  times: string | null;
  /** The last work, or the click where there was none. */
  stopped: Moment;
  rest: Duration;
}

/**
 * @param summaries the days from the one that was ended to today
 * @example endedDay(thursday, clockedOut, [today]).title //=> "Thursday is done"
 */
export function endedDay(
  day: DayKey,
  { at, until }: { at: Instant; until: Instant },
  summaries: readonly DaySummary[],
): EndedDay {
  const episodes = summaries.flatMap((summary) => summary.episodes);
  const [first, last] = [episodes[0], episodes.at(-1)];
  const stopped = last === undefined ? { at, offset: offsetAt(at) } : { at: last.end, offset: last.endOffset };
  return {
    title: t('popup.out.done', [format.weekday(weekdayOf(day), 'long')]),
    times:
      first === undefined
        ? null
        : t('popup.out.times', [
            format.clock(first.start, first.startOffset),
            format.clock(stopped.at, stopped.offset),
          ]),
    stopped,
    rest: until - stopped.at,
  };
}
