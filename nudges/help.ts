/**
 * Whether what asks a person helps: how often work stopped after it, beside how often it stops anyway. Nothing is said
 * before enough is known, and nothing is praised: work stops at some time whatever is said.
 */

import type { Duration, Instant } from '../tracking/instant';
import { type Interval, lengthOf } from '../tracking/span';
import { HEEDED_WITHIN } from './heeding';
import type { AskedKind } from './kinds';
import type { Asked } from './nudge';
import { SHORTEST_BREAK, stretchesOf } from './stretch';

/** With fewer verdicts a rate says more of chance than of the person. */
const ENOUGH = 10;

/** A question comes before work and not within it, so that nothing stops anyway that it could be compared with. */
export const LEAST_OF_QUESTIONS = 0.2;

export interface Help {
  shown: number;
  /** Those of which it is known whether work stopped; what was gone on from for a reason is not among them. */
  judged: number;
  /** Of the judged, those after which work stopped within 15 minutes. */
  stopped: number;
  /** The person went on for a reason that they gave: no miss, and no stop either. */
  chosen: number;
  doesHelp: 'unknown' | 'no' | 'yes';
}

/**
 * What came of one kind of nudge, or of the questions.
 *
 * Below ten verdicts nobody knows whether it helps. A nudge does not where work stops after it no more often than anyway;
 * a question does not where work stayed away after less than a fifth of them.
 *
 * @param asked all that was asked in some time, in any order and of any kind
 * @param anyway how often work stops anyway in that time, from `stopsAnyway`
 * @example helpOf('break', [twelve of which nine were heeded], 0.31)
 * //=> { shown: 12, judged: 12, stopped: 9, chosen: 0, doesHelp: 'yes' }
 */
export function helpOf(kind: AskedKind, asked: readonly Asked[], anyway: number | null): Help {
  const ofKind = asked.filter((one) => one.kind === kind);
  const unchosen = ofKind.filter(({ reasons }) => reasons === undefined);
  const judged = unchosen.filter(({ isHeeded }) => isHeeded !== null).length;
  const stopped = unchosen.filter(({ isHeeded }) => isHeeded === true).length;
  return {
    shown: ofKind.length,
    judged,
    stopped,
    chosen: ofKind.length - unchosen.length,
    doesHelp: judged < ENOUGH ? 'unknown' : verdictOn(kind, stopped / judged, anyway),
  };
}

function verdictOn(kind: AskedKind, rate: number, anyway: number | null): Help['doesHelp'] {
  if (kind === 'question') {
    return rate < LEAST_OF_QUESTIONS ? 'no' : 'yes';
  }
  if (anyway === null) {
    return 'unknown';
  }
  return rate > anyway ? 'yes' : 'no';
}

/**
 * How often work stops within 15 minutes anyway: the share of the time at work, pauses of under five minutes counted,
 * that lies in the last 15 minutes of its stretch. Whoever was nudged at any moment would have been found to stop as
 * often. A stretch that goes on now has no end yet and is left out.
 *
 * @param spans of some time, in any order
 * @returns from 0 to 1, or null without work
 * @example stopsAnyway([09:00 to 10:00, 10:10 to 10:30], noon) //=> 0.375, for it is 30 of 80 minutes
 */
export function stopsAnyway(spans: readonly Interval[], now: Instant): number | null {
  const lengths: Duration[] = stretchesOf(spans)
    .filter(({ end }) => now - end >= SHORTEST_BREAK)
    .map(lengthOf);
  const whole = sum(lengths);
  return whole === 0 ? null : sum(lengths.map((length) => Math.min(length, HEEDED_WITHIN))) / whole;
}

function sum(lengths: readonly Duration[]): Duration {
  return lengths.reduce((before, length) => before + length, 0);
}
