/** How the person last looked at the dashboard, so that it opens that way. None of it changes what is counted. */
import * as v from 'valibot';
import { type DayKey, isDayKey } from '../tracking/day';
import { defineItem, parseFields } from './item';
import type { DayRange } from './marks';

/** Weeks that a range reaches back from this one; null for all that is known. */
export const RANGES = [12, 26, 52, 104, null] as const;

export type Range = (typeof RANGES)[number];

export interface View {
  /** How far back the trend goes. */
  trend: Range;
  /** How far back the shares of tools go. */
  tools: Range;
  /** How far back the ledger of weekends goes. */
  weekends: Range;
  /** Days of the last report, today among them; the range, where it was another; and how much of it was told. */
  reportDays: number;
  reportRange: DayRange | null;
  reportDetail: 'times' | 'categories' | 'tools';
}

export const DEFAULT_VIEW: View = {
  trend: 26,
  tools: 12,
  weekends: 12,
  reportDays: 84,
  reportRange: null,
  reportDetail: 'times',
};

const day = v.custom<DayKey>((value) => typeof value === 'string' && isDayKey(value));
const dayRange = v.pipe(
  v.object({ from: day, to: day }),
  v.check(({ from, to }) => from <= to),
);
const range = v.nullable(v.picklist([12, 26, 52, 104]));
const SCHEMAS = {
  trend: range,
  tools: range,
  weekends: range,
  reportDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_660)),
  reportRange: v.nullable(dayRange),
  reportDetail: v.picklist(['times', 'categories', 'tools']),
};

export const viewItem = defineItem('local:view', (raw) => parseFields<View>(raw, SCHEMAS, DEFAULT_VIEW));
