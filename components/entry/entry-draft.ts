/** What somebody is filling in to add time by hand, and the entry that it makes. */
import { type Entry, entryProblem } from '../../storage/entry-plan';
import { clockMinute, dayOf, isDayKey } from '../../tracking/day';
import { HOUR, type Instant, later, MINUTE, type OffsetMinutes } from '../../tracking/instant';
import type { ToolId } from '../../tracking/tool';
import { t } from '../words';
import { entryInterval } from './entry-interval';
import { problemWords } from './entry-words';

type OffsetAt = (at: Instant) => OffsetMinutes;

export interface EntryDraft {
  /** A calendar day, or '' where none is chosen. */
  day: string;
  /** Minutes after midnight; null where what was typed is no time. */
  from: number | null;
  to: number | null;
  tool: ToolId;
}

/** An entry, or why there is none, in words. */
export type ReadDraft = { entry: Entry; problem: null } | { entry: null; problem: string };

/** The last whole hour, for somebody to begin with. @example lastHour(quarterPastThree, 'github', offsetAt) */
export function lastHour(now: Instant, tool: ToolId, offsetAt: OffsetAt): EntryDraft {
  const minuteOf = (at: Instant) => clockMinute(at, offsetAt(at));
  const end = later(now, -(minuteOf(now) % 60) * MINUTE);
  const start = later(end, -HOUR);
  return { day: dayOf(start, offsetAt(start), 0), from: minuteOf(start), to: minuteOf(end), tool };
}

/** @example readDraft({ day: '2026-11-16', from: 540, to: 630, tool: 'github' }, now, offsetAt) */
export function readDraft({ day, from, to, tool }: EntryDraft, now: Instant, offsetAt: OffsetAt): ReadDraft {
  if (!isDayKey(day) || from === null || to === null) {
    return { entry: null, problem: t('options.entered.isIncomplete') };
  }
  const interval = entryInterval(day, from, to, offsetAt);
  const problem = interval === null ? 'empty' : entryProblem(interval, now);
  return interval === null || problem !== null
    ? { entry: null, problem: problemWords(problem ?? 'empty') }
    : { entry: { ...interval, tool }, problem: null };
}
