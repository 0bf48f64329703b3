/**
 * Time that was observed and that a person corrected since. The clock measured it once: the background does not book it
 * again, neither where a meeting reaches back over a silence nor where spans that waited on standby are written late.
 */
import { MEETING_SILENCE } from '../tracking/hearing';
import { earliest, type Instant, later, latest } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { madeBy, timesOf } from './correction-acts';
import { type CorrectionRow, database } from './database';

/**
 * The end of what was corrected within reach of a meeting that is heard again; null where nothing was. Nobody corrects
 * time that has not passed, so that older corrections need not be read.
 *
 * @example await correctedUntil(now) //=> the end of a span that was deleted a minute ago
 */
export async function correctedUntil(at: Instant): Promise<Instant | null> {
  const reach = later(at, -MEETING_SILENCE);
  const recent = await database.corrections
    .orderBy(':id')
    .reverse()
    .until((row) => row.at <= reach)
    .toArray();
  const times = recent.filter(isStanding).flatMap(passedTimes);
  const [first, ...others] = times.filter(({ end }) => end <= at).map(({ end }) => end);
  return first === undefined ? null : latest(first, ...others);
}

export interface CorrectedTime {
  /** The ids of the rows that hold what was observed, as it was corrected. */
  rows: ReadonlySet<number>;
  /** Where it lay and where it lies, as far as it had passed when it was corrected. */
  times: readonly Interval[];
}

/** All that was observed and corrected since. @example (await readCorrectedTime()).times //=> [a deleted span's time] */
export async function readCorrectedTime(): Promise<CorrectedTime> {
  const rows = new Set<number>();
  const times: Interval[] = [];
  for (const row of await database.corrections.orderBy(':id').toArray()) {
    const { before, span } = row;
    const isOfObserved = before !== null && (rows.has(span) || (before.source ?? 'observed') === 'observed');
    if (isStanding(row) && isOfObserved) {
      for (const id of madeBy(row)) {
        rows.add(id);
      }
      times.push(...passedTimes(row));
    }
  }
  return { rows, times };
}

/** What had passed when it was corrected: a clock that ran ahead may have left spans that are yet to be lived. */
function passedTimes(row: CorrectionRow): Interval[] {
  const times = timesOf(row).map(({ start, end }): Interval => ({ start, end: earliest(end, row.at) }));
  return times.filter(({ start, end }) => start < end);
}

function isStanding({ undoneAt }: CorrectionRow): boolean {
  return undoneAt === undefined;
}
