/** When a tool is freshly brought into a tab: the tab is known to have shown something else, and now shows a tool. */
import type { ToolId } from '../tracking/tool';

/** What a tab shows or showed: a tool, or null for anything else. */
export type Shown = ToolId | null;

/**
 * Whether a tool was freshly brought into a tab. A tab of which nothing is known is in use, as is one that goes from one
 * tool to another.
 *
 * @param before what the tab showed last; undefined where nothing is remembered of it
 * @example isFreshlyBrought(null, 'github') //=> true
 */
export function isFreshlyBrought(before: Shown | undefined, now: Shown): boolean {
  return before === null && now !== null;
}
