/**
 * The heartbeat is one periodic alarm that exists only while something counts. The end of a pause has a one-shot
 * alarm, because whoever goes on typing in the same tab raises no event by which its end could be noticed.
 */
import { browser } from 'wxt/browser';
import { HEARTBEAT } from '../../tracking/advance';
import { type Instant, MINUTE } from '../../tracking/instant';

const HEARTBEAT_ALARM = 'heartbeat';
const PAUSE_ALARM = 'pause-end';

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
export async function keepPauseEnd(until: Instant | null): Promise<void> {
  const alarm = await browser.alarms.get(PAUSE_ALARM);
  if (until === null) {
    if (alarm !== undefined) {
      await browser.alarms.clear(PAUSE_ALARM);
    }
  } else if (alarm?.scheduledTime !== until) {
    await browser.alarms.create(PAUSE_ALARM, { when: until });
  }
}
