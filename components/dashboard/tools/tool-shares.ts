/** How worked time is divided among tools, and among what they are for. */
import type { DaySummary } from '../../../tracking/day-summary';
import type { Duration } from '../../../tracking/instant';
import type { Category, ToolId } from '../../../tracking/tool';

export interface ToolShare {
  tool: ToolId;
  category: Category;
  worked: Duration;
  active: Duration;
}

export interface ToolShares {
  worked: Duration;
  /** The most used first. */
  tools: ToolShare[];
  /** The same by category. */
  categories: { category: Category; worked: Duration }[];
}

/**
 * @param categoryOf what a tool is for, also one that is no longer chosen
 * @example toolShares(lastWeek, categoryOf).categories[0] //=> { category: 'code', worked: 20 h }
 */
export function toolShares(
  summaries: readonly Pick<DaySummary, 'worked' | 'active'>[],
  categoryOf: (tool: ToolId) => Category,
): ToolShares {
  const worked = new Map<ToolId, Duration>();
  const active = new Map<ToolId, Duration>();
  for (const summary of summaries) {
    addAll(worked, Object.entries(summary.worked));
    addAll(active, Object.entries(summary.active));
  }
  const tools = [...active].map(([tool, length]) => ({
    tool,
    category: categoryOf(tool),
    worked: worked.get(tool) ?? 0,
    active: length,
  }));
  const categories = new Map<Category, Duration>();
  addAll(
    categories,
    tools.filter((share) => share.worked > 0).map((share) => [share.category, share.worked]),
  );
  return {
    worked: sum(tools),
    tools: tools.sort((one, other) => other.worked - one.worked || other.active - one.active),
    categories: [...categories]
      .map(([category, length]) => ({ category, worked: length }))
      .sort((one, other) => other.worked - one.worked),
  };
}

/** What some of them have together. @example sum(shares.tools.slice(12)) //=> 3 h */
export function sum(shares: readonly Pick<ToolShare, 'worked'>[]): Duration {
  return shares.reduce((all, { worked }) => all + worked, 0);
}

function addAll<Key>(lengths: Map<Key, Duration>, added: readonly (readonly [Key, Duration])[]): void {
  for (const [key, length] of added) {
    lengths.set(key, (lengths.get(key) ?? 0) + length);
  }
}
