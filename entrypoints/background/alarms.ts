/**
 * The heartbeat is one periodic alarm that exists only while something counts. The end of a pause has a one-shot
 * alarm, because whoever goes on typing in the same tab raises no event by which its end could be noticed; and so has the
 * end of a break that the person started, because they asked for it.
 */
import { browser } from 'wxt/browser';
import { HEARTBEAT } from '../../tracking/advance';
import { type Instant, MINUTE } from '../../tracking/instant';

const HEARTBEAT_ALARM = 'heartbeat';
const PAUSE_ALARM = 'pause-end';
/** The end of a break that the person started. */
export const BREAK_ALARM = 'break-end';

/** Makes the heartbeat exist or not; an alarm that the browser dropped is created again. */
export async function keepHeartbeat(isNeeded: boolean): Promise<void> {
  const alarm = await browser.alarms.get(HEARTBEAT_ALARM);
  if (isNeeded && alarm === undefined) {
    await browser.alarms.create(HEARTBEAT_ALARM, { periodInMinutes: HEARTBEAT / MINUTE });
  } else if (!isNeeded && alarm !== undefined) {
    await browser.alarms.clear(HEARTBEAT_ALARM);
  }
}

/** Makes the one alarm for the end of a pause agree with the pause; null takes it away. */
export function keepPauseEnd(until: Instant | null): Promise<void> {
  return keepOnce(PAUSE_ALARM, until);
}

/** The same for the moment at which a break that the person started has been long enough. */
export function keepBreakEnd(until: Instant | null): Promise<void> {
  return keepOnce(BREAK_ALARM, until);
}

async function keepOnce(name: string, until: Instant | null): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (until === null) {
    if (alarm !== undefined) {
      await browser.alarms.clear(name);
    }
  } else if (alarm?.scheduledTime !== until) {
    await browser.alarms.create(name, { when: until });
  }
}
