/**
 * What the person chose. Every setting is read by something; a bad field falls back to its default and the others stay.
 */
import * as v from 'valibot';
import { ASKED_KINDS, type AskedKind, NUDGE_KINDS, type NudgeKind } from '../nudges/kinds';
import { PATTERN_IDS, type PatternId } from '../patterns/pattern';
import type { Weekday } from '../tracking/day';
import type { ToolId } from '../tracking/tool';
import { defineItem, type Parsed, parseFields } from './item';
import { type CustomSite, customSiteSchema } from './stored-site';

/** Hours a week. Japan's line is 45 h of overtime a month on 40 h a week, and 45 x 12 / 52 is about 10. */
export const LIMIT_PRESETS = { eu: 48, korea: 52, us: 40, japan: 50 } as const;

export interface Settings {
  version: 1;
  /** The tools that count: ids of the catalogue and of the person's own sites. */
  tools: ToolId[];
  sites: CustomSite[];
  /** Silence, in seconds from 15 to 600, after which the person is taken to be away. */
  idleSeconds: number;
  /** The local hour, 0 to 12, at which the work day changes. */
  dayTurnHour: number;
  firstWeekday: Weekday;
  /** The person's own work days, or a rule that reads them from past weeks. */
  workDays: 'automatic' | Weekday[];
  /** Minutes after midnight, 0 to 1439. */
  usualStart: number;
  usualStop: number;
  quietFrom: number;
  /** Hours of a week to measure against, 1 to 168. */
  limitHours: number;
  limitPreset: keyof typeof LIMIT_PRESETS | 'own';
  /** Worked hours of one day to stop at, 1 to 24; null for none. */
  dayLimitHours: number | null;
  /** The nudges that never come. */
  silentNudges: NudgeKind[];
  /** What comes at most once a work day, or once in seven where it comes once a day by itself. */
  fewerNudges: AskedKind[];
  /** Whether a page asks back, out of hours, in front of a tool that was just opened. */
  isAskingInFront: boolean;
  /** Patterns that the person switched off. */
  silentPatterns: PatternId[];
  /** Minutes of unbroken work, 20 to 240, after which a break is offered. */
  breakAfterMinutes: number;
  /** Minutes, 5 to 60, after which a break has been long enough. */
  breakMinutes: number;
  /** Whether the icon shows today's worked time. */
  isBadgeShown: boolean;
  /** Keeps names and numbers out of what others may see on a shared screen. */
  isDiscreet: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  tools: [],
  sites: [],
  idleSeconds: 60,
  dayTurnHour: 4,
  firstWeekday: 1,
  workDays: 'automatic',
  usualStart: 9 * 60,
  usualStop: 18 * 60 + 30,
  quietFrom: 22 * 60,
  limitHours: LIMIT_PRESETS.eu,
  limitPreset: 'eu',
  dayLimitHours: null,
  silentNudges: [],
  fewerNudges: [],
  isAskingInFront: false,
  silentPatterns: [],
  breakAfterMinutes: 60,
  breakMinutes: 10,
  isBadgeShown: false,
  isDiscreet: false,
};

const wholeBetween = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
const minuteOfDay = wholeBetween(0, 24 * 60 - 1);

const SCHEMAS = {
  version: v.literal(1),
  tools: v.array(v.string()),
  sites: v.pipe(
    v.array(v.unknown()),
    v.transform((sites) => sites.filter((site) => v.is(customSiteSchema, site))),
  ),
  idleSeconds: wholeBetween(15, 600),
  dayTurnHour: wholeBetween(0, 12),
  firstWeekday: weekday,
  workDays: v.union([v.literal('automatic'), v.pipe(v.array(weekday), v.minLength(1))]),
  usualStart: minuteOfDay,
  usualStop: minuteOfDay,
  quietFrom: minuteOfDay,
  limitHours: v.pipe(v.number(), v.minValue(1), v.maxValue(168)),
  limitPreset: v.picklist(['eu', 'korea', 'us', 'japan', 'own']),
  dayLimitHours: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(24))),
  silentNudges: v.array(v.picklist(NUDGE_KINDS)),
  fewerNudges: v.array(v.picklist(ASKED_KINDS)),
  isAskingInFront: v.boolean(),
  silentPatterns: v.array(v.picklist(PATTERN_IDS)),
  breakAfterMinutes: wholeBetween(20, 240),
  breakMinutes: wholeBetween(5, 60),
  isBadgeShown: v.boolean(),
  isDiscreet: v.boolean(),
};

/** A list of what is silent or fewer, with one more or one less. @example withOne(['break'], 'break', false) //=> [] */
export function withOne<T>(listed: readonly T[], each: T, isListed: boolean): T[] {
  const others = listed.filter((other) => other !== each);
  return isListed ? [...others, each] : others;
}

/**
 * Reads settings from anything: what is stored, or a file.
 *
 * @example parseSettings({ dayTurnHour: 30 }) //=> { value: DEFAULT_SETTINGS, rejected: ['dayTurnHour'] }
 */
export function parseSettings(raw: unknown): Parsed<Settings> {
  const { value, rejected } = parseFields<Settings>(raw, SCHEMAS, DEFAULT_SETTINGS);
  // One site that cannot be read costs that site, and is told like any other field.
  const stored = (raw as { sites?: unknown } | null | undefined)?.sites;
  const hasLostSites = Array.isArray(stored) && stored.length > value.sites.length;
  return { value, rejected: hasLostSites ? [...rejected, 'sites'] : rejected };
}

export const settingsItem = defineItem('local:settings', parseSettings);
