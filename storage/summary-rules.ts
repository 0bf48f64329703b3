/** What the computation of days needs to know of the settings. */
import CHAT_TOOLS from 'virtual:chat-tools';
import type { SummaryRules } from '../tracking/day-summary';
import { fingerprint } from './days';
import type { Settings } from './settings';

/** @example summaryRules(settings).rules.dayTurnHour */
export function summaryRules({ dayTurnHour, sites }: Pick<Settings, 'dayTurnHour' | 'sites'>): {
  rules: SummaryRules;
  fingerprint: string;
} {
  // The catalogue's own too, so that a release that sorts a tool elsewhere leaves no day computed by the old list.
  const chatTools = [...CHAT_TOOLS, ...sites.filter(({ category }) => category === 'chat').map(({ id }) => id)];
  const rules: SummaryRules = { dayTurnHour, isChat: (id) => chatTools.includes(id) };
  return { rules, fingerprint: fingerprint(rules, chatTools) };
}
