/** Instants and spans as a timetable writes them, in UTC. */
import { type Instant, toInstant } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import type { ToolId } from '../../../tracking/tool';

/** @example at('2026-11-16 10:00') */
export function at(text: string): Instant {
  return toInstant(Date.parse(`${text.replace(' ', 'T')}Z`));
}

/** A span on Monday, 16 November 2026. @example span('github', '10:00', '11:00') */
export function span(tool: ToolId, from: string, to: string, offset = 0): Span {
  return { tool, start: monday(from), end: monday(to), offset };
}

/** @example monday('10:00') */
export function monday(time: string): Instant {
  return at(`2026-11-16 ${time}`);
}
