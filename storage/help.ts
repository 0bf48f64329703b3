/** What came of all that was asked lately, read where a person looks at it. */
import { type Help, helpOf, stopsAnyway } from '../nudges/help';
import type { AskedKind } from '../nudges/kinds';
import type { Asked } from '../nudges/nudge';
import { HOUR, type Instant, later } from '../tracking/instant';
import type { SpanRow } from './database';
import { readAsked } from './nudges';
import { inSlices } from './slices';
import { readSpans } from './spans';

/** Days that are looked back on. */
export const HELP_DAYS = 90;
/** Days of which the spans are read at once. */
const SLICE = 15;

export interface Helps {
  /** How often work stops within 15 minutes anyway, from 0 to 1; null where nothing was asked or no work is known. */
  anyway: number | null;
  of: (kind: AskedKind) => Help;
}

/**
 * Reads what came of all that was asked in the last 90 days. It reads all spans of that time, so it is nothing to follow
 * live.
 *
 * @throws whatever the database throws
 * @example (await readHelps(now())).of('break').doesHelp //=> 'unknown'
 */
export async function readHelps(now: Instant): Promise<Helps> {
  const asked = await readAsked(helpSince(now));
  return helpsOf(asked, asked.length === 0 ? null : await readAnyway(now));
}

/** Since when it is looked back. @example await archive.readAsked(helpSince(now)) */
export function helpSince(now: Instant): Instant {
  return later(now, -HELP_DAYS * 24 * HOUR);
}

/** What came of each kind of all that was asked. @example helpsOf(asked, 0.31).of('break').stopped //=> 9 */
export function helpsOf(asked: readonly Asked[], anyway: number | null): Helps {
  return { anyway, of: (kind) => helpOf(kind, asked, anyway) };
}

/**
 * How often work stopped within 15 minutes anyway, in the last 90 days.
 *
 * @param read where the spans come from
 * @throws whatever the reading throws
 * @example await readAnyway(now, archive.readSpans) //=> 0.31
 */
export async function readAnyway(now: Instant, read = readSpans): Promise<number | null> {
  const since = helpSince(now);
  const days = Array.from({ length: HELP_DAYS }, (_, index) => index);
  const slices = await inSlices(days, SLICE, ([first = 0, ...others]) =>
    read({
      start: later(since, first * 24 * HOUR),
      end: later(since, (first + others.length + 1) * 24 * HOUR),
    }),
  );
  // What reaches over the border of two slices is in both.
  const spans = new Map<number, SpanRow>(slices.flat().map((span) => [span.id, span]));
  return stopsAnyway([...spans.values()], now);
}
