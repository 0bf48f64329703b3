/**
 * What really happened in a simulated life, by a clock that nobody can set: milliseconds since its beginning, sleep
 * included. Nothing in it comes from the tracker but the moments at which it looked.
 */
import type { Duration } from '../../../tracking/instant';
import type { ToolId } from '../../../tracking/tool';
import type { Range } from './interval-set';
import type { Life } from './life';
import type { Zone } from './zones';

/** A value and since when it holds. */
export interface Entry<Value> {
  since: number;
  value: Value;
}

export interface Look {
  at: number;
  isReported: boolean;
}

/** From when the hands left the keyboard, when the browser noticed, and when it ended. */
export interface Absence {
  left: number;
  noticed: number;
  ended: number;
  /** Noticed while it was not yet believed that the browser had been left, and so up to a second wrong. */
  isBlurred: boolean;
}

/** Something that goes wrong, and how much more than one heartbeat it may cost; null where nothing bounds it. */
export interface Fault {
  at: number;
  kind: 'sleep' | 'crash' | 'update' | 'clock' | 'alarm' | 'untold leave' | 'lost look';
  extra: Duration | null;
  /** How long it lasts. */
  until: number;
  /** How many looks there were before it began and before it was over. */
  looksBefore: number;
  looksUntil: number;
}

export interface LifeRecord {
  life: Life;
  end: number;
  front: Entry<ToolId | null>[];
  heard: Entry<ToolId | null>[];
  isLocked: Entry<boolean>[];
  isPaused: Entry<boolean>[];
  /** Whether the machine is awake and the browser is there. */
  isRunning: Entry<boolean>[];
  /** What has to be added to this clock to get the one on the wall. */
  skew: Entry<number>[];
  zone: Entry<Zone>[];
  absences: Absence[];
  /** When the tracker looked at the world and was able to book it. */
  looks: Look[];
  /** The seconds in which it was not yet believed that the browser had been left. */
  blurs: Range[];
  /** When a span had to begin anew, and how many looks there were before. */
  breaks: { at: number; looksBefore: number }[];
  faults: Fault[];
  events: number;
}

/** The stretches for which a value holds, in order; those of no length too. */
export function stretches<Value>(entries: readonly Entry<Value>[], end: number): (Range & { value: Value })[] {
  return entries.map(({ since, value }, index) => ({ start: since, end: entries[index + 1]?.since ?? end, value }));
}

/** The value at a moment; at the moment of a change, the new one. */
export function valueAt<Value>(entries: readonly Entry<Value>[], at: number): Value {
  return (entries[lastIndexUpTo(entries, at, ({ since }) => since)] as Entry<Value>).value;
}

/** The index of the last item that is not after a moment, or -1; the items are in order. */
export function lastIndexUpTo<Item>(items: readonly Item[], at: number, when: (item: Item) => number): number {
  let [low, high] = [-1, items.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    [low, high] = when(items[middle] as Item) <= at ? [middle, high] : [low, middle - 1];
  }
  return low;
}
