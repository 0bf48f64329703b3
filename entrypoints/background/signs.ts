/**
 * Signs of the browser, so that a day with the laptop shut is not taken for a day off. None is written while spans
 * prove it. A database that cannot be written loses signs, not spans, and says so elsewhere.
 */
import { lastBooked } from '../../storage/ledger';
import { lastSign, markSeen, recordUnknown, type WallClock } from '../../storage/seen';
import { sessionItem } from '../../storage/session';
import { type Instant, MINUTE } from '../../tracking/instant';

const LOOK_EVERY = 15 * MINUTE;

/** Spares a read of the database; forgotten with the worker, and then simply looked up again. */
let notedAt: Instant | null = null;

/** Notes that the browser is there, at most once in 15 minutes. */
export async function noteSign(at: Instant, wall: WallClock): Promise<void> {
  if (notedAt !== null && at >= notedAt && at - notedAt < LOOK_EVERY) {
    return;
  }
  await markSeen(at, wall).then(
    () => {
      notedAt = at;
    },
    () => undefined,
  );
}

/** The last sign before this browser session, by spans or without; null where there is none or none can be read. */
export async function signBefore(): Promise<Instant | null> {
  try {
    const signs = [await lastSign(), await lastBooked()].filter((sign) => sign !== null);
    return signs.length === 0 ? null : (Math.max(...signs) as Instant);
  } catch {
    return null;
  }
}

/** Keeps what lies between the last sign and this start of the browser as unknown. */
export async function noteBrowserStart(wall: WallClock): Promise<void> {
  const { start } = await sessionItem.get();
  if (start !== null && start.signBefore !== null) {
    await recordUnknown({ start: start.signBefore, end: start.at }, wall);
  }
}
