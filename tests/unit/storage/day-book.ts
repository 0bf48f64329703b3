/**
 * A background in small: books observations as the real one does, in a database that may break, in a worker that may be
 * stopped between the commit and the session.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database, type SpanRow } from '../../../storage/database';
import { moveLedger, moveStandby } from '../../../storage/ledger';
import { sessionItem } from '../../../storage/session';
import { advance, TOLERANCE } from '../../../tracking/advance';
import type { Instant } from '../../../tracking/instant';
import type { Observation } from '../../../tracking/observation';
import type { ToolId } from '../../../tracking/tool';

const RULES = { tolerance: TOLERANCE, dayTurnHour: 4 };

/** A tool in front, or none, told by an event. @example seen(monday('10:00'), 'github') */
export function seen(at: Instant, front: ToolId | null, more: Partial<Observation> = {}): Observation {
  return { at, front, offset: 0, presence: 'active', leftAt: null, hearing: null, isReported: true, ...more };
}

/** The same, found by a heartbeat. */
export function found(at: Instant, front: ToolId | null): Observation {
  return seen(at, front, { isReported: false });
}

/**
 * @param diesBeforeSession the worker is stopped after the commit, so that the session never hears of it
 * @returns whether anything that outlives the worker knows of the observation
 */
export async function book(observation: Observation, diesBeforeSession = false): Promise<boolean> {
  const session = await sessionItem.get();
  const next = (ledger: Parameters<typeof advance>[0]) => advance(ledger, observation, RULES);
  let standby = null;
  let isCommitted = true;
  try {
    await moveLedger(observation.at, session.standby, next);
  } catch {
    isCommitted = false;
    standby = moveStandby(session.standby, next).standby;
  }
  if (!diesBeforeSession) {
    await sessionItem.set({ ...session, standby });
  }
  return isCommitted || !diesBeforeSession;
}

/** Every span, as one line each: `github 10:00 to 10:05 open`. */
export async function timetable(): Promise<string[]> {
  return (await spanRows()).map(({ tool, start, end, open }) => {
    return `${tool} ${clock(start)} to ${clock(end)}${open === 1 ? ' open' : ''}`;
  });
}

export async function spanRows(): Promise<SpanRow[]> {
  return database.spans.orderBy('start').toArray();
}

function clock(instant: Instant): string {
  const text = new Date(instant).toISOString().slice(11, 19);
  return text.endsWith(':00') ? text.slice(0, 5) : text;
}

/**
 * Makes writing to the database fail, as a full disk does, until it is repaired.
 *
 * @param after how many writes still succeed, so that a transaction fails half way
 */
export function breakDatabase(after = 0): { repair(): void } {
  const { put, add } = IDBObjectStore.prototype;
  let left = after;
  const fail = () => {
    left -= 1;
    if (left < 0) {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    }
  };
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...input: Parameters<typeof put>) {
    fail();
    return put.apply(this, input);
  };
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...input: Parameters<typeof add>) {
    fail();
    return add.apply(this, input);
  };
  return {
    repair() {
      Object.assign(IDBObjectStore.prototype, { put, add });
    },
  };
}

/** Makes writing to the session fail, as for a worker that is stopped just before, until it is repaired. */
export function loseSession(): { repair(): void } {
  const { set } = fakeBrowser.storage.session;
  fakeBrowser.storage.session.set = () => Promise.reject(new Error('The session is gone.'));
  return {
    repair() {
      fakeBrowser.storage.session.set = set;
    },
  };
}
