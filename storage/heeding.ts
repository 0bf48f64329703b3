/** Judges what was asked once it is known whether work stopped, however long ago that was by then. */
import { judgeHeeding, type Verdict, verdictRange } from '../nudges/heeding';
import type { Instant } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { keepHeeding, type StoredAsked } from './nudges';
import { readSpans } from './spans';

/** What is known at an observation. */
export interface Known {
  now: Instant;
  /** What was asked, in order. */
  asked: readonly StoredAsked[];
  /** All spans since an instant, in any order. */
  spans: readonly Interval[];
  since: Instant;
}

/**
 * Judges what can be judged, and keeps the verdicts. Most was asked so short ago that the spans are there; who comes back
 * on a Monday is judged for Friday night by what is read for it, or the rate would leave out those who did stop.
 *
 * @returns the verdicts that were found, by the ids of their rows
 * @example await judgeAsked({ now, asked, spans, since: later(now, -36 * HOUR) }) //=> new Map([[7, true]])
 */
export async function judgeAsked({ now, asked, spans, since }: Known): Promise<Map<number, boolean>> {
  const isLately = ({ at }: StoredAsked) => verdictRange(at).start >= since;
  const before = asked.filter((one) => !isLately(one));
  const verdicts = [...(await judgeBefore(before, now)), ...judgeHeeding(asked.filter(isLately), spans, now)];
  const judged = new Map(verdicts.map(({ nudge, isHeeded }) => [nudge.id, isHeeded]));
  if (judged.size > 0) {
    await keepHeeding(judged);
  }
  return judged;
}

async function judgeBefore(asked: readonly StoredAsked[], now: Instant): Promise<Verdict<StoredAsked>[]> {
  const unjudged = asked.filter(({ kind, isHeeded }) => kind !== 'letter' && isHeeded === null);
  // Of what can never be judged no more is read, at each observation, than what lies around it.
  const verdicts = unjudged.map(async (one) => judgeHeeding([one], await readSpans(verdictRange(one.at)), now));
  return (await Promise.all(verdicts)).flat();
}
