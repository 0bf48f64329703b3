/** The year in words: a row a month, and behind each month its days, which are drawn once somebody wants to know. */
import { useState } from 'preact/hooks';
import { ChartTable } from '../../charts/ChartTable';
import { Icon } from '../../parts/Icon';
import { format, t } from '../../words';
import type { YearDay } from './year-days';
import type { YearOfHistory } from './year-reading';
import { kindWords } from './year-words';

/** @example <YearTable year={year} /> */
export function YearTable({ year }: { year: YearOfHistory }) {
  return (
    <>
      <ChartTable
        caption={t('dashboard.section.year')}
        heads={[
          t('year.table.month'),
          t('year.table.worked'),
          t('year.table.free'),
          t('year.table.leave'),
          t('year.table.unseen'),
          t('year.table.hours'),
        ]}
        numbers={[1, 2, 3, 4, 5]}
        rows={year.months.map(({ day, tally: { worked, free, leave, unseen, hours } }) => ({
          key: day,
          cells: [
            format.month(day, 'long'),
            ...[worked, free, leave, unseen].map((count) => format.number(count)),
            format.hours(hours),
          ],
        }))}
      />
      {year.toldDays.map((days) => (
        <MonthDays key={days[0]?.day} days={days} />
      ))}
    </>
  );
}

/** @param days of one month; at least one */
function MonthDays({ days }: { days: readonly YearDay[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const [{ day: first }] = days as readonly [YearDay, ...YearDay[]];
  const name = t('year.table.byDay', [format.month(first, 'long')]);
  return (
    <details
      class="year-days"
      data-testid={`year-days-${first.slice(0, 7)}`}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        {name}
        <Icon name="chevron-down" />
      </summary>
      {isOpen && (
        <ChartTable
          caption={name}
          heads={[t('day.day'), t('year.table.hours'), t('year.table.kind')]}
          numbers={[1]}
          rows={days.map((day) => ({
            key: day.day,
            cells: [dateWords(day), day.worked === 0 ? '' : format.duration(day.worked), kindWords(day)],
          }))}
        />
      )}
    </details>
  );
}

function dateWords({ day, isToday }: YearDay): string {
  const date = format.weekdayAndDate(day);
  return isToday ? t('day.today', [date]) : date;
}
