/**
 * The question that stands, or stood last, in front of a tool: in memory only, and gone with the browser session. Of the
 * tool's tab there is its number and nothing else.
 */
import * as v from 'valibot';
import type { ToolId } from '../tracking/tool';
import { defineItem } from './item';

export interface StandingQuestion {
  tool: ToolId;
  /** The tool's tab. Null once the tab is closed or the person went to it past the question: it is left alone then. */
  tab: number | null;
}

const SCHEMA = v.object({ tool: v.string(), tab: v.nullable(v.number()) });

/** Null where none has stood yet. */
export const questionItem = defineItem<StandingQuestion | null>('session:question', (raw) => ({
  value: v.is(SCHEMA, raw) ? raw : null,
  rejected: [],
}));
