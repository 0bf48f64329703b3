/**
 * Wishes of the person that the background must hear at once. A change of this item wakes a dead background in every
 * browser; a row in the database does not.
 */
import * as v from 'valibot';
import { NUDGE_KINDS } from '../nudges/kinds';
import type { Wishes } from '../nudges/wishes';
import { type Instant, toInstant } from '../tracking/instant';
import { defineItem, type Parsed, parseFields } from './item';

export interface Pause {
  since: Instant;
  /** Null lasts until the person resumes. */
  until: Instant | null;
}

export interface Control extends Wishes {
  paused: Pause | null;
  /** When somebody last wanted to know what the hours say. */
  glancedAt: Instant | null;
  /** What is to become of the tool's tab after a question in front of it. */
  afterQuestion: AfterQuestion | null;
}

/** The tool comes in front, or its tab goes back to where it was. */
export interface AfterQuestion {
  choice: 'go-on' | 'not-now';
  /** The tool's tab. */
  tab: number;
  /** When it was chosen, so that the same choice at another time is another wish. */
  at: Instant;
}

export const NO_WISHES: Control = {
  paused: null,
  clockedOut: null,
  onCallUntil: null,
  goOnUntil: null,
  onBreak: null,
  quietUntil: null,
  postponed: [],
  glancedAt: null,
  afterQuestion: null,
};

const instant = v.pipe(v.number(), v.finite(), v.transform(toInstant));

const SCHEMAS = {
  paused: v.nullable(v.object({ since: instant, until: v.nullable(instant) })),
  clockedOut: v.nullable(v.object({ at: instant, until: instant })),
  onCallUntil: v.nullable(instant),
  goOnUntil: v.nullable(instant),
  onBreak: v.nullable(v.object({ since: instant })),
  quietUntil: v.nullable(instant),
  postponed: v.array(v.object({ kind: v.picklist(NUDGE_KINDS), until: instant })),
  glancedAt: v.nullable(instant),
  afterQuestion: v.nullable(v.object({ choice: v.picklist(['go-on', 'not-now']), tab: v.number(), at: instant })),
};

/** Reads the wishes from whatever is stored. @example parseControl(null) //=> { value: NO_WISHES, rejected: [] } */
export function parseControl(raw: unknown): Parsed<Control> {
  return parseFields<Control>(raw, SCHEMAS, NO_WISHES);
}

export const controlItem = defineItem('local:control', parseControl);

/** Whether tracking is paused at this instant. @example isPaused(NO_WISHES, now) //=> false */
export function isPaused({ paused }: Pick<Control, 'paused'>, now: Instant): boolean {
  return paused !== null && (paused.until === null || now < paused.until);
}

/** Whether the person has ended the day, and nothing has begun a new one. @example isClockedOut(NO_WISHES, now) //=> false */
export function isClockedOut({ clockedOut }: Pick<Control, 'clockedOut'>, now: Instant): boolean {
  return clockedOut !== null && now >= clockedOut.at && now < clockedOut.until;
}
