/** The week in words: a row a day, with each episode, what nobody saw, and the rest before it. */
import { ChartTable } from '../../charts/ChartTable';
import { t } from '../../words';
import type { WeekOfHistory } from './week-reading';
import { type RowRules, weekRows } from './week-rows';

/** @example <WeekTable week={week} nameOf={nameOf} dayTurnHour={4} /> */
export function WeekTable({ week, ...rules }: { week: WeekOfHistory } & RowRules) {
  return (
    <ChartTable
      caption={t('dashboard.section.week')}
      heads={[
        t('day.day'),
        t('day.worked'),
        t('day.active'),
        t('day.episodes'),
        t('week.notSeen'),
        t('week.restBefore'),
      ]}
      rows={weekRows(week, rules)}
    />
  );
}
