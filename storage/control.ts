/**
 * Wishes of the person that the background must hear at once. A change of this item wakes a dead background in every
 * browser; a row in the database does not.
 */
import * as v from 'valibot';
import { type Instant, toInstant } from '../tracking/instant';
import { defineItem, type Parsed, parseFields } from './item';

export interface Pause {
  since: Instant;
  /** Null lasts until the person resumes. */
  until: Instant | null;
}

export interface Control {
  paused: Pause | null;
}

const NO_WISHES: Control = { paused: null };

const instant = v.pipe(v.number(), v.finite(), v.transform(toInstant));

const SCHEMAS = {
  paused: v.nullable(v.object({ since: instant, until: v.nullable(instant) })),
};

/** Reads the wishes from whatever is stored. @example parseControl(null) //=> { value: { paused: null }, rejected: [] } */
export function parseControl(raw: unknown): Parsed<Control> {
  return parseFields<Control>(raw, SCHEMAS, NO_WISHES);
}

export const controlItem = defineItem('local:control', parseControl);

/** Whether tracking is paused at this instant. @example isPaused({ paused: null }, now) //=> false */
export function isPaused({ paused }: Control, now: Instant): boolean {
  return paused !== null && (paused.until === null || now < paused.until);
}
