/** What the background still has in hand: spans that it will write, or go on writing, over time that has passed. */
import { MEETING_SILENCE } from '../tracking/hearing';
import { type Instant, later, latest } from '../tracking/instant';
import type { Span } from '../tracking/span';
import type { SpanRow } from './database';
import type { Entry } from './entry-plan';
import type { Session } from './session';

/**
 * What the background will write over time that has passed: spans on standby, and a meeting that may be heard again.
 *
 * @example underway({ standby: { closed: [], open: github 10:00 to 10:01 }, hearing: null }, fivePastTen)
 * //=> [github 10:00 to 10:05]
 */
export function underway({ standby, hearing }: Pick<Session, 'standby' | 'hearing'>, now: Instant): Entry[] {
  const closed = standby?.closed ?? [];
  const open = standby?.open ? [growing(standby.open, now)] : [];
  const heard = hearing !== null && !hearing.isOver;
  const silence = heard ? [{ tool: hearing.tool, start: later(now, -MEETING_SILENCE), end: now }] : [];
  return [...closed, ...open, ...silence];
}

/** A span that goes on with the next heartbeat has the time until now already. */
export function growing<T extends Span>(span: T, now: Instant): T {
  return { ...span, end: latest(span.end, now) };
}

/**
 * Whether the background still writes a row: it is open, or a worker that was stopped may write it once more from
 * standby. Nobody else may change it until then.
 *
 * @example isGrowing(await database.spans.get(id), await sessionItem.get())
 */
export function isGrowing(row: SpanRow, { standby }: Pick<Session, 'standby'>): boolean {
  const waiting = standby === null ? [] : [...standby.closed, ...(standby.open === null ? [] : [standby.open])];
  return (
    row.open === 1 ||
    (row.source === 'observed' &&
      waiting.some(({ tool, start, end }) => tool === row.tool && start < row.end && row.start < end))
  );
}
