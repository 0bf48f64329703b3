/**
 * The chosen tools and which of them the browser lets us see now. The background writes it, pages read it; what a person
 * takes away in the browser's own settings shows here within moments.
 */
import * as v from 'valibot';
import type { Tool, ToolId } from '../tracking/tool';
import { defineItem, parseFields } from './item';

/** A tool by its names, for a page that has no room for the catalogue. */
export type ToolBrief = Pick<Tool, 'id' | 'name' | 'nameKo'>;

export interface Access {
  /** The chosen tools, in the order in which they were chosen. */
  tools: ToolBrief[];
  granted: ToolId[];
}

const SCHEMAS = {
  tools: v.array(v.object({ id: v.string(), name: v.string(), nameKo: v.exactOptional(v.string()) })),
  granted: v.array(v.string()),
};

export const accessItem = defineItem('local:access', (raw) =>
  parseFields<Access>(raw, SCHEMAS, { tools: [], granted: [] }),
);
