/**
 * What the wall clock shows around the world, from the platform's own data. Asking `Intl` costs too much for every
 * heartbeat, so that the changes of each zone are looked up once a year.
 */
import type { Instant, OffsetMinutes } from '../../../tracking/instant';

/** Whole hours and odd minutes, both hemispheres, clock changes of an hour, half an hour and two; one without any. */
export const ZONES = [
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Pacific/Apia',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Seoul',
  'Pacific/Auckland',
  'Pacific/Marquesas',
  'UTC',
] as const;

export type Zone = (typeof ZONES)[number];

export interface ClockChange {
  at: Instant;
  offset: OffsetMinutes;
}

const DAY = 24 * 60 * 60_000;

/** Minutes east of UTC that a zone's wall clock shows. @example offsetAt('Asia/Kathmandu', now) //=> 345 */
export function offsetAt(zone: Zone, at: number): OffsetMinutes {
  const changes = changesOf(zone, new Date(at).getUTCFullYear());
  let index = changes.length - 1;
  while ((changes[index] as ClockChange).at > at) {
    index -= 1;
  }
  return (changes[index] as ClockChange).offset;
}

/** The changes of a zone's clock within a year. */
export function clockChanges(zone: Zone, year: number): ClockChange[] {
  return changesOf(zone, year).slice(1);
}

const known = new Map<string, ClockChange[]>();

/** The first entry is the beginning of the year. */
function changesOf(zone: Zone, year: number): ClockChange[] {
  const key = `${zone} ${year}`;
  const changes = known.get(key) ?? findChanges(zone, year);
  known.set(key, changes);
  return changes;
}

function findChanges(zone: Zone, year: number): ClockChange[] {
  const ask = asker(zone);
  const first = Date.UTC(year, 0, 1);
  const changes: ClockChange[] = [{ at: first as Instant, offset: ask(first) }];
  for (let from = first; from < Date.UTC(year + 1, 0, 1); from += DAY) {
    const before = (changes.at(-1) as ClockChange).offset;
    const after = ask(from + DAY);
    if (after !== before) {
      let [low, high] = [from, from + DAY];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        [low, high] = ask(middle) === before ? [middle, high] : [low, middle];
      }
      changes.push({ at: high as Instant, offset: after });
    }
  }
  return changes;
}

function asker(zone: Zone): (at: number) => OffsetMinutes {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(text) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}
