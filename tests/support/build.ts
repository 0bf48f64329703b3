/**
 * Builders that let a test read like a timetable: `span('09:00', '10:30', 'github')`. Times are wall clock, by default
 * on a Monday in November and on Greenwich; hours past 23 go on into the next day, so that 25:10 is ten past one.
 */
import { UTCDate } from '@date-fns/utc';
import { addHours, addMilliseconds, addMinutes } from 'date-fns';
import { type DayKey, toDayKey } from '../../tracking/day';
import { type Instant, MINUTE, type OffsetMinutes, SECOND, toInstant } from '../../tracking/instant';
import type { Interval, Span } from '../../tracking/span';
import type { ToolId } from '../../tracking/tool';

/** The day that every time stands on unless it says otherwise. */
export const MONDAY: DayKey = toDayKey('2026-11-23');
export const TUESDAY: DayKey = toDayKey('2026-11-24');

export interface Place {
  /** The calendar day of the wall clock. */
  day?: string;
  /** Minutes east of UTC that the wall clock shows. */
  offset?: OffsetMinutes;
}

const TIME = /^(?:(\d{4}-\d{2}-\d{2}) )?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

/**
 * The instant at which a wall clock shows a time.
 *
 * @example at('09:00')
 * @example at('25:10') // ten past one in the night to Tuesday
 * @example at('2026-03-08 01:59:30', { offset: -300 })
 */
export function at(time: string, { day = MONDAY, offset = 0 }: Place = {}): Instant {
  const [, ownDay, hours, minutes, seconds = '0'] = TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`A time is written hh:mm, hh:mm:ss or yyyy-MM-dd hh:mm, and this was "${time}".`);
  }
  const midnight = new UTCDate(`${ownDay ?? day}T00:00:00Z`);
  const wall = addMilliseconds(
    addMinutes(addHours(midnight, Number(hours)), Number(minutes)),
    Number(seconds) * SECOND,
  );
  return toInstant(wall.getTime() - offset * MINUTE);
}

/** @example interval('10:00', '10:30') */
export function interval(start: string, end: string, place: Place = {}): Interval {
  return { start: at(start, place), end: at(end, place) };
}

/** @example span('09:00', '10:30', 'github', { offset: 540 }) */
export function span(start: string, end: string, tool: ToolId = 'github', place: Place = {}): Span {
  return { ...interval(start, end, place), tool, offset: place.offset ?? 0 };
}

/**
 * Instants and spans as a person would write them, for comparing with a timetable.
 *
 * @example show(span('09:00', '10:30', 'github')) //=> 'github 09:00–10:30'
 */
export function show({ start, end, tool, offset }: Span): string {
  return `${tool} ${clock(start, offset)}–${clock(end, offset)}`;
}

/** @example clock(at('09:00:05')) //=> '09:00:05' */
export function clock(instant: Instant, offset: OffsetMinutes = 0): string {
  const text = new UTCDate(instant + offset * MINUTE).toISOString();
  const millis = text.slice(19, 23);
  const seconds = text.slice(16, 19);
  return `${text.slice(11, 16)}${millis === '.000' ? (seconds === ':00' ? '' : seconds) : seconds + millis}`;
}
