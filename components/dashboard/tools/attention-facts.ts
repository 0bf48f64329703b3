/** How often tools change, how long one stays, and how much of the day has chat in it: numbers beside the person's own. */
import { MANY_CHAT_HOURS } from '../../../patterns/always-in-chat';
import { lately, longDwellsOf, switchingRate } from '../../../patterns/attention';
import { medianOf } from '../../../patterns/average';
import { WORKED_DAY_HOURS } from '../../../patterns/rest-days';
import { total } from '../../../tracking/day-summary';
import { HOUR } from '../../../tracking/instant';
import type { KnownDay } from '../known-days';

/** A median of the last days that tell; what is usual is null where too few tell it. */
export interface Measure {
  recent: number;
  usual: number | null;
}

export interface AttentionFacts {
  /** Days that tell, five at the most. */
  days: number;
  /** Quick changes an active hour, and long stretches a day; null where no day tells. */
  switching: Measure | null;
  longDwells: Measure | null;
  /** Null where nothing was worked on any day. */
  chat: ChatFacts | null;
}

export interface ChatFacts {
  /** The median of clock hours with chat on a worked day. */
  hours: number;
  /** Days with many of them, of all days. */
  manyDays: number;
  days: number;
}

/**
 * @param days from the first that is known to today, which is not over and tells nothing
 * @param from the place of the first day of the range that is looked at, for chat
 * @example attentionFacts(days, 56).switching //=> { recent: 24, usual: 14 }
 */
export function attentionFacts(days: readonly KnownDay[], from: number): AttentionFacts {
  const over = days.slice(0, -1);
  const { recent, usual } = lately(over);
  const measure = (of: (day: KnownDay) => number): Measure | null =>
    recent.length === 0
      ? null
      : { recent: medianOf(recent.map(of)), usual: usual === null ? null : medianOf(usual.map(of)) };
  return {
    days: recent.length,
    switching: measure(switchingRate),
    longDwells: measure(longDwellsOf),
    chat: chatFacts(over.filter(({ index }) => index >= from)),
  };
}

function chatFacts(days: readonly KnownDay[]): ChatFacts | null {
  const worked = days.filter(({ summary }) => total(summary.worked) >= WORKED_DAY_HOURS * HOUR);
  return worked.length === 0
    ? null
    : {
        hours: medianOf(worked.map(({ summary }) => summary.chatHours)),
        manyDays: days.filter(({ summary }) => summary.chatHours >= MANY_CHAT_HOURS).length,
        days: days.filter(({ isSeen }) => isSeen).length,
      };
}
