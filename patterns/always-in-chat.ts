/**
 * Always in chat: chat in nearly every waking hour, so that no hour is free of being asked.
 *
 * Counted are the hours of the clock with a minute or more active on chat tools; an open tab is none. Of the last seven
 * days, notice: 11 hours on three. Warning: 13 on three. Severe: 13 on five, and short rest at warning or severe. Needs
 * two counting weeks.
 *
 * Sources: Microsoft's wpa package, rule-based archetypes ("Always on (13h+)"); "only Slack", the Wall Street Journal,
 * October 2025.
 *
 * @example find(chatFromNineToNineOnThreeDays) //=> { level: 'warning', values: { chatDays: 3, mostHours: 13 }, … }
 */
import { gravest } from './finding';
import { lastDays } from './history';
import type { Pattern } from './pattern';
import { shortRest } from './short-rest';
import { hasWeeks } from './weeks';

const LEAST_WEEKS = 2;
const WITHIN_DAYS = 7;
/** Clock hours of a day with chat, from which on they are many. */
export const MANY_CHAT_HOURS = 11;
const ALWAYS_ON = 13;
const SOME_DAYS = 3;
const MOST_DAYS = 5;

export const alwaysInChat: Pattern = {
  id: 'always-in-chat',
  family: 'attention',
  find: (history) => {
    if (!hasWeeks(history, LEAST_WEEKS)) {
      return null;
    }
    const days = lastDays(history, WITHIN_DAYS);
    const many = days.filter(({ summary }) => summary.chatHours >= MANY_CHAT_HOURS);
    const always = days.filter(({ summary }) => summary.chatHours >= ALWAYS_ON);
    const hasShortRest = (): boolean => ['warning', 'severe'].includes(shortRest.find(history)?.level ?? '');
    const level = gravest({
      notice: many.length >= SOME_DAYS,
      warning: always.length >= SOME_DAYS,
      severe: always.length >= MOST_DAYS && hasShortRest(),
    });
    if (level === null) {
      return null;
    }
    const shown = level === 'notice' ? many : always;
    return {
      level,
      days: shown.map(({ key }) => key),
      values: { chatDays: shown.length, mostHours: Math.max(...shown.map(({ summary }) => summary.chatHours)) },
    };
  },
};
