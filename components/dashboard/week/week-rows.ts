/** A week as rows of words: what its picture and its tips show. */
import type { ToolId } from '../../../tracking/tool';
import type { ChartTableProps } from '../../charts/ChartTable';
import type { Moment, RibbonRow } from '../../ribbon/rows';
import { format, t } from '../../words';
import { toolsIn } from './episode-marks';
import { clocksOfStretch, unseenOf } from './unseen';
import type { WeekOfHistory } from './week-reading';

export interface RowRules {
  nameOf: (tool: ToolId) => string;
  dayTurnHour: number;
}

/**
 * A row a day: its hours, each episode with its tools, what nobody saw, and the rest before it.
 *
 * @example weekRows(week, rules)[0]?.cells[3] //=> "10:00 to 12:40 (GitLab, Slack) and 14:00 to 18:30 (GitLab)"
 */
export function weekRows(
  { rows, rests, spans }: Pick<WeekOfHistory, 'rows' | 'rests' | 'spans'>,
  { nameOf, dayTurnHour }: RowRules,
): ChartTableProps['rows'] {
  const episodeWords = ({ start, end }: RibbonRow['episodes'][number]): string => {
    const when = t('day.fromTo', [clock(start), clock(end)]);
    const names = toolsIn({ start: start.at, end: end.at }, spans).map(nameOf);
    return names.length === 0 ? when : t('week.episodeOn', [when, names.join(', ')]);
  };
  const measured = (row: RibbonRow, rest: number | null): string[] => [
    format.duration(row.worked),
    t('day.atLeast', [format.duration(row.active)]),
    listed(row.episodes.map(episodeWords)),
    listed(unseenOf(row).map((stretch) => t('day.fromTo', clocksOfStretch(stretch, dayTurnHour)))),
    rest === null ? '' : format.duration(rest),
  ];
  return rows.map((row, index) => {
    const whole = row.isAhead ? t('day.toCome') : row.isAllUnknown ? t('day.notSeen') : null;
    const cells = whole === null ? measured(row, rests[index] ?? null) : [whole, '', '', '', ''];
    return { key: row.day, cells: [format.fullDate(row.day), ...cells] };
  });
}

function clock({ at, offset }: Moment): string {
  return format.clock(at, offset);
}

function listed(words: readonly string[]): string {
  return words.length > 0 ? format.list(words) : t('day.none');
}
