/** Tools in words. */
import type { Duration } from '../../../tracking/instant';
import { format, t } from '../../words';
import type { AttentionFacts, ChatFacts, Measure } from './attention-facts';
import type { ToolsOfHistory } from './tools-reading';

/** Categories that the sentence over the chart names. */
const NAMED = 3;

export interface Fact {
  id: 'switching' | 'longDwells' | 'chat';
  title: string;
  fact: string;
  meaning: string;
}

/** A share in whole percents; less than one is told so. @example shareWords(HOUR, 10 * HOUR) //=> "10 %" */
export function shareWords(part: Duration, whole: Duration): string {
  return part > 0 && part * 100 < whole ? t('tools.underOne') : format.percent(part, whole);
}

/**
 * What stands in place of the chart where nothing was worked: glances are no work, and were counted all the same.
 *
 * @param tools null where nothing is known
 * @example emptyWords(null) //=> "Nothing was counted in these weeks."
 */
export function emptyWords(tools: ToolsOfHistory | null): string {
  const active = tools?.shares.tools.reduce((sum, share) => sum + share.active, 0) ?? 0;
  return active === 0 ? t('tools.empty') : t('dashboard.glances', [format.duration(active)]);
}

/** The sentence over the chart. @example summaryWords(tools) //=> "312 h over 12 full weeks and this one so far, …" */
export function summaryWords({ shares, weeks, since }: ToolsOfHistory): string {
  const most = shares.categories
    .slice(0, NAMED)
    .map(({ category, worked }) => `${t(`category.${category}`)} ${shareWords(worked, shares.worked)}`);
  const parts: [string, string] = [format.hours(shares.worked), most.join(', ')];
  if (since !== null) {
    return t('tools.summarySince', [...parts, format.dayRange(since, since)]);
  }
  return weeks === 0 ? t('tools.summaryThisWeek', parts) : t('tools.summary', weeks, [...parts, format.number(weeks)]);
}

/** Each with what it means. @example factWords(attention)[0]?.fact //=> "Quick changes an hour: 24, usually 14" */
export function factWords({ days, switching, longDwells, chat }: AttentionFacts): Fact[] {
  return [
    {
      id: 'switching' as const,
      title: t('tools.switching.title'),
      fact: measureWords('switching', switching, Math.round),
      meaning: meaningOf('switching', days),
    },
    {
      id: 'longDwells' as const,
      title: t('tools.longDwells.title'),
      fact: measureWords('longDwells', longDwells, (value) => value),
      meaning: meaningOf('longDwells', days),
    },
    {
      id: 'chat' as const,
      title: t('tools.chat.title'),
      fact: chatWords(chat),
      meaning: t('tools.chat.meaning'),
    },
  ];
}

/** What is meant, and by which days where there are any. */
function meaningOf(name: 'switching' | 'longDwells', days: number): string {
  const meant = t(`tools.${name}.meaning`);
  return days === 0 ? meant : `${meant} ${t(`tools.${name}.by`, days, [format.number(days)])}`;
}

function measureWords(
  name: 'switching' | 'longDwells',
  measure: Measure | null,
  round: (value: number) => number,
): string {
  if (measure === null) {
    return t('tools.noDay');
  }
  const recent = format.number(round(measure.recent));
  return measure.usual === null
    ? t(`tools.${name}.factAlone`, [recent])
    : t(`tools.${name}.fact`, [recent, format.number(round(measure.usual))]);
}

function chatWords(chat: ChatFacts | null): string {
  return chat === null
    ? t('tools.chat.noDay')
    : t('tools.chat.fact', [format.number(chat.hours), format.number(chat.manyDays), format.number(chat.days)]);
}
