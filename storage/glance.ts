/**
 * What the popup shows and does not work out itself: what the hours say, in words. The background computes it from all
 * that is stored and keeps it in memory; it is worked out anew whenever somebody glances, and gone with the browser.
 */
import * as v from 'valibot';
import type { Detected } from '../patterns/detect';
import { LEVELS } from '../patterns/finding';
import { PATTERN_IDS } from '../patterns/pattern';
import type { WeekendQuestion } from '../patterns/weekend-question';
import type { DayKey, Weekday } from '../tracking/day';
import { type Duration, type Instant, MINUTE, toInstant } from '../tracking/instant';
import { defineItem } from './item';

/** Where a source can be read; only the person opens it. */
export interface SourceLink {
  label: string;
  address: string;
}

/** A finding as it is read. */
export interface FindingWords {
  title: string;
  /** The line at a glance. */
  fact: string;
  measured: string;
  /** The days that show it. */
  days: string;
  rule: string;
  source: string;
  links: SourceLink[];
  question: string;
  /** What stands below: that it is no medical advice, and where the person finds help. */
  notes: string[];
  /** What the product can do about it, and the section of the settings where that is done. */
  change: { text: string; section: string };
}

/** What a page needs of a finding to arrange and show it. */
export type ToldFinding = Pick<Detected, 'id' | 'family' | 'level' | 'isMarked' | 'mute'> & { words: FindingWords };

/** A line that stands by itself, and what it rests on. */
export interface SourcedLine {
  text: string;
  source: string;
}

export interface Glance {
  /** When it was worked out, and the work day that was today. */
  at: Instant;
  today: DayKey;
  /** The weekdays on which the person rests this week. */
  restDays: Weekday[];
  findings: ToldFinding[];
  question: WeekendQuestion | null;
  /** What nights on call left behind. */
  onCall: SourcedLine | null;
  /** What became of given weekends, in the first minutes of the next one. */
  tally: string | null;
}

/** When somebody looked, and the work day that was today. */
export type Look = Pick<Glance, 'at' | 'today'>;

/** While work goes on, what was worked out this long ago is worked out anew. */
const FRESH: Duration = 15 * MINUTE;

/**
 * Whether a look is late enough for the popup to begin with it. Away from work nothing new is said before the next day.
 *
 * @example isFresh({ at: 10:00, today }, { at: 10:10, today }, true) //=> true
 */
export function isFresh(look: Look | null, now: Look, isWorking: boolean): boolean {
  // A clock that was set back leaves nothing fresh for longer.
  return look?.today === now.today && (!isWorking || Math.abs(now.at - look.at) < FRESH);
}

const text = v.string();
const SCHEMA = v.object({
  at: v.pipe(v.number(), v.transform(toInstant)),
  today: text,
  restDays: v.array(v.number()),
  findings: v.array(
    v.object({
      id: v.picklist(PATTERN_IDS),
      family: text,
      level: v.picklist(LEVELS),
      isMarked: v.boolean(),
      mute: v.nullable(text),
      words: v.object({
        title: text,
        fact: text,
        measured: text,
        days: text,
        rule: text,
        source: text,
        links: v.array(v.object({ label: text, address: text })),
        question: text,
        notes: v.array(text),
        change: v.object({ text, section: text }),
      }),
    }),
  ),
  question: v.nullable(v.object({ kind: text, day: text, lastDay: text, hours: v.number(), purpose: text })),
  onCall: v.nullable(v.object({ text, source: text })),
  tally: v.nullable(text),
});

/** Null until the background has looked. */
export const glanceItem = defineItem<Glance | null>('session:glance', (raw) => {
  const { success, output } = v.safeParse(SCHEMA, raw);
  return { value: success ? (output as Glance) : null, rejected: [] };
});
