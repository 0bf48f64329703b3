/** A nudge to be shown, with the facts that its words need, and what was shown as it is remembered. */
import type { DayKey } from '../tracking/day';
import type { Duration, Instant } from '../tracking/instant';
import type { GoOnReason, NudgeAnswer, QuestionAnswer } from './answers';
import type { NudgeKind } from './kinds';
import type { LastWeek } from './situation';

export type LimitSpan = 'day' | 'week';

export type Nudge =
  /** Work has gone on since then, without a gap of five minutes. */
  | { kind: 'break'; since: Instant; stretch: Duration }
  /** `worked` is what was worked since quiet time began; `nth` counts the nudges of this night, from 1 to 3. */
  | { kind: 'late-night'; quietSince: Instant; quietUntil: Instant; worked: Duration; nth: number }
  /** `worked` is what was worked in episodes that began on this day. */
  | { kind: 'rest-day'; day: DayKey; worked: Duration }
  /** `worked` is what was worked since the person clocked out. */
  | { kind: 'clocked-out'; clockedOutAt: Instant; worked: Duration }
  /** `worked` is the whole day's or week's, `limitHours` what the person set for it. */
  | { kind: 'own-limit'; limit: LimitSpan; limitHours: number; worked: Duration }
  /** The letter of that week. */
  | { kind: 'letter'; week: LastWeek };

/** What is remembered of anything that was shown. */
interface Shown {
  at: Instant;
  /** Whether work stopped within 15 minutes; null while that is not known, and of the letter always. */
  isHeeded: boolean | null;
  /** Why the person went on, if they said so. */
  reasons?: readonly GoOnReason[];
}

/** A nudge that was shown. */
export interface ShownNudge extends Shown {
  kind: NudgeKind;
  /** What the person answered; null while they did not. */
  answer: NudgeAnswer | null;
  /** Which limit was reached, of an own-limit nudge. */
  limit?: LimitSpan;
}

/** A question that was shown, in front of a tool that the person had just brought. */
export interface ShownQuestion extends Shown {
  kind: 'question';
  /** What the person answered; null while they did not. */
  answer: QuestionAnswer | null;
}

/** Anything that was shown. Of these, only the letter did not ask whether work could stop. */
export type Asked = ShownNudge | ShownQuestion;
