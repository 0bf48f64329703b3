/** Reads what the section on tools shows: a range for shares and chat, and for switching as far as its own median reaches. */
import type { Archive } from '../../../storage/archive';
import type { Settings } from '../../../storage/settings';
import { findToolById } from '../../../storage/tools';
import type { Range } from '../../../storage/view';
import { addToDay, type DayKey, weekOf } from '../../../tracking/day';
import { readKnownDays } from '../known-days';
import { type AttentionFacts, attentionFacts } from './attention-facts';
import { type ToolShares, toolShares } from './tool-shares';

/** Weeks for a median of 56 days before the last five that tell, with room for a vacation between them. */
const LEAST_WEEKS = 20;

export interface ToolsOfHistory {
  shares: ToolShares;
  attention: AttentionFacts;
  /** Full weeks of the range; the one that runs comes on top. */
  weeks: number;
  /** Where the first of the weeks is known in part only, the day from which it is; null otherwise. */
  since: DayKey | null;
}

/**
 * @param range full weeks before this one; null for all
 * @returns null where nothing is known
 * @throws whatever the archive throws
 * @example (await readTools(12, archive, settings))?.shares.tools[0]?.tool //=> 'github'
 */
export async function readTools(range: Range, archive: Archive, settings: Settings): Promise<ToolsOfHistory | null> {
  const days = await readKnownDays(range === null ? null : Math.max(range, LEAST_WEEKS), archive, settings);
  const [first, last] = [days[0]?.key, days.at(-1)?.key];
  if (first === undefined || last === undefined) {
    return null;
  }
  const thisWeek = weekOf(last, settings.firstWeekday)[0] as DayKey;
  const begin = range === null ? first : addToDay(thisWeek, -7 * range);
  const from = Math.max(
    0,
    days.findIndex(({ key }) => key >= begin),
  );
  const before = days.slice(from).filter(({ key }) => key < thisWeek).length;
  const isPart = before % 7 !== 0;
  return {
    shares: toolShares(
      days.slice(from).map(({ summary }) => summary),
      (tool) => findToolById(settings, tool)?.category ?? 'other',
    ),
    attention: attentionFacts(days, from),
    weeks: Math.floor(before / 7),
    since: isPart ? (days[from]?.key ?? null) : null,
  };
}
