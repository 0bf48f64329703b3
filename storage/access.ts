/**
 * Which of the chosen tools the browser lets us see now. The background writes it, pages read it; what a person takes
 * away in the browser's own settings shows here within moments.
 */
import * as v from 'valibot';
import type { ToolId } from '../tracking/tool';
import { defineItem, parseFields } from './item';

export interface Access {
  granted: ToolId[];
}

export const accessItem = defineItem('local:access', (raw) =>
  parseFields<Access>(raw, { granted: v.array(v.string()) }, { granted: [] }),
);
