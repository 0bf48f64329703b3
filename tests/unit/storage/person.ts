/** A person who corrects what is stored, in a time zone, at an instant. */
import { database, type SpanRow } from '../../../storage/database';
import type { Entry, EntryRules } from '../../../storage/entry-plan';
import type { Instant } from '../../../tracking/instant';
import type { Span, SpanSource } from '../../../tracking/span';
import { offsetAt as offsetIn, type Zone } from '../../support/simulator/zones';
import { monday } from './clock';

/** @example rulesAt(monday('20:00'), 'Europe/Berlin') */
export function rulesAt(now: Instant, zone: Zone = 'UTC'): EntryRules {
  return { now, dayTurnHour: 4, offsetAt: (instant) => offsetIn(zone, instant) };
}

/** Monday at 20:00. */
export const EVENING: EntryRules = rulesAt(monday('20:00'));

/** Time on Monday that a person wants a span to have. @example wanted('slack', '10:00', '11:00') */
export function wanted(tool: string, from: string, to: string): Entry {
  return { tool, start: monday(from), end: monday(to) };
}

/** Stores a span as it was observed, or as told. @returns the id of its row */
export async function store(span: Span, source: SpanSource = 'observed', more: Partial<SpanRow> = {}): Promise<number> {
  return database.spans.add({ ...span, source, ...more });
}

/** The number of an act that must have been done. */
export async function actOf(doing: Promise<{ act: number | null } | { problem: unknown }>): Promise<number> {
  const done = await doing;
  if (!('act' in done) || done.act === null) {
    throw new Error(`Nothing was done: ${JSON.stringify(done)}`);
  }
  return done.act;
}
