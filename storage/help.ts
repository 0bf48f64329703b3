/** What came of all that was asked lately, read where a person looks at it. */
import { type Help, helpOf, stopsAnyway } from '../nudges/help';
import type { AskedKind } from '../nudges/kinds';
import { HOUR, type Instant, later } from '../tracking/instant';
import { readAsked } from './nudges';
import { readSpans } from './spans';

/** Days that are looked back on. */
export const HELP_DAYS = 90;

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
  const since = later(now, -HELP_DAYS * 24 * HOUR);
  const asked = await readAsked(since);
  const anyway = asked.length === 0 ? null : stopsAnyway(await readSpans({ start: since, end: now }), now);
  return { anyway, of: (kind) => helpOf(kind, asked, anyway) };
}
