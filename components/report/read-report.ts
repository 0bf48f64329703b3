/** Reads what a report needs: the history, looked at as of the end of its range. */
import { asOf } from '../../patterns/as-of';
import { type Detected, detectAll } from '../../patterns/detect';
import { type History, todayOf } from '../../patterns/history';
import type { Archive } from '../../storage/archive';
import type { Settings } from '../../storage/settings';
import { addToDay, daysBetween } from '../../tracking/day';
import { figuresOf, type ReportFigures } from './figures';
import { type EarlierWeeks, findEarlier } from './found-earlier';
import type { ReportWish } from './wish';

/** Days before the range in which the rest before its first day is looked for. */
const DAYS_BEFORE = 14;

export interface ReadReport {
  /** As of the end of the range. */
  history: History;
  figures: ReportFigures;
  findings: Detected[];
  /** At the ends of the weeks before. */
  earlier: EarlierWeeks;
}

/**
 * @throws whatever the archive throws
 * @example (await readReport(wish, archive, settings)).figures.worked
 */
export async function readReport(
  { from, to, detail }: ReportWish,
  archive: Archive,
  settings: Settings,
): Promise<ReadReport> {
  const whole = await archive.readWholeHistory(settings);
  const first = whole.days[0].key;
  // Before the first day that is known there is nothing to be read, however far back the range reaches.
  const { unknown } = await archive.readSigns(daysBetween(addToDay(from < first ? first : from, -DAYS_BEFORE), to));
  const end = whole.days.findLast(({ key }) => key <= to);
  const isPast = end !== undefined && end.key < todayOf(whole).key;
  const history = isPast ? asOf(whole)(end) : whole;
  // Patterns of attention tell how tools were gone through.
  const isTold = ({ mute, family }: Detected) => mute !== 'profile' && (detail !== 'times' || family !== 'attention');
  return {
    history,
    figures: figuresOf(whole, { from, to }, unknown),
    findings: end === undefined ? [] : detectAll(history).filter(isTold),
    earlier: end === undefined ? { looked: 0, found: [] } : await findEarlier(whole, { from, to: end.key }, isTold),
  };
}
