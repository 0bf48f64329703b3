/** The tables of a report: weeks, weekends, days, and what the hours went to as far as that is told. */
import type { Settings } from '../../storage/settings';
import { findToolById } from '../../storage/tools';
import { type Duration, HOUR } from '../../tracking/instant';
import type { ToolId } from '../../tracking/tool';
import { ChartTable } from '../charts/ChartTable';
import { nameOfTool } from '../name-of-tool';
import { format, t } from '../words';
import { type ReportFigures, sharesOf } from './figures';
import type { ReportDates } from './report-dates';
import type { ReportDay, UnseenStretch } from './report-days';
import { remarksOf, unseenWords } from './report-words';
import type { Detail } from './wish';

/** @example <WeekTable figures={figures} /> */
export function WeekTable({ figures: { before, weeks } }: { figures: ReportFigures }) {
  const rows = weeks.map((week) => ({
    key: week.from,
    cells: [
      format.dayRange(week.from, week.to),
      week.code ?? '–',
      week.seen === 0 ? t('day.notSeen') : format.duration(week.worked),
      week.seen === 0 ? '' : t('day.atLeast', [format.duration(week.active)]),
      t('report.ofDays', [week.seen, week.days.length]),
    ],
  }));
  return (
    <ChartTable
      caption={t('report.weeks')}
      heads={[t('report.week'), t('report.code'), t('report.worked'), t('report.active'), t('report.seen')]}
      numbers={[2, 3, 4]}
      codes={[1]}
      rows={before === null ? rows : [{ key: 'before', cells: unseenWeekCells(before) }, ...rows]}
    />
  );
}

function unseenWeekCells({ from, to, count }: UnseenStretch): string[] {
  return [format.dayRange(from, to), '–', t('day.notSeen'), '', t('report.ofDays', [0, format.number(count)])];
}

/** @example <WeekendTable figures={figures} /> */
export function WeekendTable({ figures: { weekends } }: { figures: ReportFigures }) {
  return (
    <ChartTable
      caption={t('report.weekends')}
      heads={[t('report.weekend'), t('report.code'), t('report.worked'), t('report.seen')]}
      numbers={[2, 3]}
      codes={[1]}
      rows={weekends.map(({ from, to, days, code, worked, seen }) => ({
        key: from,
        cells: [
          format.dayRange(from, to),
          code ?? '–',
          seen === 0 ? t('day.notSeen') : format.duration(worked),
          t('report.ofDays', [seen, days]),
        ],
      }))}
    />
  );
}

export interface DayTableProps {
  figures: ReportFigures;
  dates: ReportDates;
}

/** @example <DayTable figures={figures} dates={dates} /> */
export function DayTable({ figures: { before, days }, dates }: DayTableProps) {
  const rows = days.map((day) => ({ key: day.key, cells: [dates.weekdayAndDate(day.key), ...cellsOf(day)] }));
  return (
    <ChartTable
      caption={t('report.days')}
      heads={[
        t('day.day'),
        t('report.from'),
        t('report.to'),
        t('report.worked'),
        t('report.rest'),
        t('report.remarks'),
      ]}
      numbers={[1, 2, 3, 4]}
      rows={before === null ? rows : [{ key: 'before', cells: unseenDayCells(before) }, ...rows]}
    />
  );
}

function unseenDayCells(stretch: UnseenStretch): string[] {
  return [format.shortDayRangeOfYear(stretch.from, stretch.to), '', '', '', '', unseenWords(stretch)];
}

function cellsOf(day: ReportDay): string[] {
  const { first, last, rest, worked, isSeen } = day;
  return [
    first === null ? '' : format.clock(first.at, first.offset),
    last === null ? '' : format.clock(last.at, last.offset),
    isSeen ? format.duration(worked) : '',
    rest === null ? '' : format.duration(rest),
    remarksOf(day),
  ];
}

export interface ShareTableProps {
  figures: ReportFigures;
  settings: Settings;
  detail: Exclude<Detail, 'times'>;
}

/** @example <ShareTable figures={figures} settings={settings} detail="tools" /> */
export function ShareTable({ figures, settings, detail }: ShareTableProps) {
  const nameOf = (tool: ToolId): string =>
    detail === 'tools'
      ? nameOfTool(settings, tool)
      : t(`category.${findToolById(settings, tool)?.category ?? 'other'}`);
  const shares = sharesOf(figures.days, nameOf);
  const whole = shares.reduce<Duration>((sum, [, length]) => sum + length, 0);
  return (
    <ChartTable
      caption={t(`report.shares.${detail}`)}
      heads={[t(`report.share.${detail}`), t('report.worked'), t('report.part')]}
      numbers={[1, 2]}
      rows={shares.map(([name, length]) => ({
        key: name,
        cells: [name, format.duration(length), whole < HOUR / 60 ? '' : format.percent(length, whole)],
      }))}
    />
  );
}
