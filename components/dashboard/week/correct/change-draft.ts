/**
 * What the fields of a span hold, and the time that they mean once somebody changed them. Both are by the wall clock of
 * the span, wherever this machine is now. Fields show whole minutes: an end that they show as it was stays as it was, to
 * the second.
 */
import { wallClockOf } from '../../../../storage/correction-plan';
import { entryProblem } from '../../../../storage/entry-plan';
import { clockMinute, dayOf } from '../../../../tracking/day';
import type { Instant, OffsetMinutes } from '../../../../tracking/instant';
import type { Interval, Span } from '../../../../tracking/span';
import { type EntryDraft, type ReadDraft, readDraft } from '../../../entry/entry-draft';
import { problemWords, type WallClock } from '../../../entry/entry-words';

/** The fields as they are filled in first. @example changeDraft(github) //=> { day: '2026-11-16', from: 600, to: 720, … } */
export function changeDraft({ start, end, offset, tool }: Span): EntryDraft {
  return { day: dayOf(start, offset, 0), from: clockMinute(start, offset), to: clockMinute(end, offset), tool };
}

/**
 * What a span is to be changed to, or why it cannot be.
 *
 * @param offsetAt what this machine's wall clock shows
 * @example readChange({ ...changeDraft(tenToTwelveInSeoul), to: 750 }, tenToTwelveInSeoul, now, () => 0)
 * //=> { entry: { start: tenInSeoul, end: halfPastTwelveInSeoul, tool: 'github' }, problem: null }
 */
export function readChange(draft: EntryDraft, span: Span, now: Instant, offsetAt: WallClock): ReadDraft {
  const first = changeDraft(span);
  if (draft.day === first.day && draft.from === first.from && draft.to === first.to) {
    return checked(span, draft, now);
  }
  const clock = wallClockOf(span, offsetAt);
  const { entry, problem } = readDraft(draft, now, clock);
  if (entry === null) {
    return { entry, problem };
  }
  const keep = (read: Instant, known: Instant): Instant =>
    isSameMinute(read, clock(read), known, span.offset) ? known : read;
  return checked({ start: keep(entry.start, span.start), end: keep(entry.end, span.end) }, draft, now);
}

/** An end that is kept and one that was read have not been looked at together before. */
function checked({ start, end }: Interval, { tool }: EntryDraft, now: Instant): ReadDraft {
  const problem = entryProblem({ start, end }, now);
  return problem === null ? { entry: { start, end, tool }, problem } : { entry: null, problem: problemWords(problem) };
}

/** Whether two instants are the same minute of the same day on the wall. */
function isSameMinute(one: Instant, oneOffset: OffsetMinutes, other: Instant, otherOffset: OffsetMinutes): boolean {
  return (
    dayOf(one, oneOffset, 0) === dayOf(other, otherOffset, 0) &&
    clockMinute(one, oneOffset) === clockMinute(other, otherOffset)
  );
}
