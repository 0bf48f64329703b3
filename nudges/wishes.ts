/** What the person asked of the product: to be left alone, for how long, and that this was it for today. */
import type { Instant } from '../tracking/instant';
import type { NudgeKind } from './kinds';

/** The person ended the day. Over at `until`, the next usual start. */
export interface ClockedOut {
  at: Instant;
  until: Instant;
}

/** A break that the person started. */
export interface OnBreak {
  since: Instant;
}

/** Until when one kind of nudge was put off: "in 15 min", "not tonight". */
export interface Postponed {
  kind: NudgeKind;
  until: Instant;
}

export interface Wishes {
  /** Tracking goes on, break and limit nudges are silent. */
  clockedOut: ClockedOut | null;
  /** The person is on call until then, and late-night nudges hold. */
  onCallUntil: Instant | null;
  /** The person was asked and goes on: until then they are asked nothing but whether to take a break. */
  goOnUntil: Instant | null;
  onBreak: OnBreak | null;
  /** Nothing is shown until then: the person is presenting. */
  quietUntil: Instant | null;
  /** At most one entry a kind. */
  postponed: Postponed[];
}
