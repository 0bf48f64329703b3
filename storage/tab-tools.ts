/**
 * The last known tool of each tab, null for a tab that showed something else. In memory only, and kept only while the
 * person wants to be asked: a tab without a record counts as one that is in use.
 */
import * as v from 'valibot';
import type { ToolId } from '../tracking/tool';
import { defineItem } from './item';

/** By the number of the tab. */
export type TabTools = Readonly<Record<string, ToolId | null>>;

const SCHEMA = v.record(v.string(), v.nullable(v.string()));

export const tabToolsItem = defineItem<TabTools>('session:tabs', (raw) => ({
  value: v.is(SCHEMA, raw) ? raw : {},
  rejected: [],
}));
