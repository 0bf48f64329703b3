/**
 * What the background needs to know again after it was stopped, in memory only: it is gone with the browser session,
 * and its absence is how a start of the browser is told from a waking of the worker.
 */
import * as v from 'valibot';
import { type Decision, REASONS } from '../tracking/decision';
import type { Hearing } from '../tracking/hearing';
import { type Instant, toInstant } from '../tracking/instant';
import type { Presence } from '../tracking/presence';
import type { Span } from '../tracking/span';
import { defineFlag, defineItem, parseFields } from './item';

/** Spans that could not be written yet; the open one, if any, is the last. */
export interface Standby {
  closed: Span[];
  open: Span | null;
}

export interface Session {
  /** The first observation of this browser session and the last sign before it; null until there was one. */
  start: { at: Instant; signBefore: Instant | null } | null;
  presence: Presence | null;
  hearing: Hearing | null;
  /** The last instant at which any meeting was heard. */
  heardAt: Instant | null;
  /** The last twenty, the newest last. */
  decisions: Decision[];
  standby: Standby | null;
  /** Why the database cannot be written, in the browser's words; null while it can. */
  databaseError: string | null;
}

const instant = v.pipe(v.number(), v.finite(), v.transform(toInstant));
const span = v.object({ start: instant, end: instant, tool: v.string(), offset: v.number() });

const SCHEMAS = {
  start: v.nullable(v.object({ at: instant, signBefore: v.nullable(instant) })),
  presence: v.nullable(v.picklist(['active', 'idle', 'locked'])),
  hearing: v.nullable(
    v.object({ tool: v.string(), since: instant, until: instant, lookedAt: instant, isOver: v.boolean() }),
  ),
  heardAt: v.nullable(instant),
  decisions: v.array(
    v.object({ at: instant, tool: v.nullable(v.string()), isCounted: v.boolean(), reason: v.picklist(REASONS) }),
  ),
  standby: v.nullable(v.object({ closed: v.array(span), open: v.nullable(span) })),
  databaseError: v.nullable(v.string()),
};

/** What is known when a browser session begins. */
export const NEW_SESSION: Session = {
  start: null,
  presence: null,
  hearing: null,
  heardAt: null,
  decisions: [],
  standby: null,
  databaseError: null,
};

export const sessionItem = defineItem('session:tracker', (raw) => parseFields<Session>(raw, SCHEMAS, NEW_SESSION));

/** Whether the background is in the middle of something. A worker that starts and finds it so knows that one died. */
export const underwayFlag = defineFlag('session:underway');
