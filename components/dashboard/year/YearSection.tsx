/** A calendar year, day by day; each leads to its week. */
import { useMemo } from 'preact/hooks';
import { stepAside } from '../../../storage/slices';
import { Card } from '../Card';
import { Problem } from '../Problem';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { YearChart } from './YearChart';
import { YearSteps } from './YearSteps';
import { YearTable } from './YearTable';
import { readYear, withinHistory, type YearOfHistory, yearOf } from './year-reading';
import { emptyWords, tallyWords } from './year-words';

/** @example <YearSection {...section} /> */
export function YearSection({ archive, settings, year: chosen, changeYear, version, onRead, onDay }: SectionProps) {
  const { value: year, problem } = useReading(
    async () => {
      const read = await readYear(chosen, archive, settings);
      // To draw its days takes as long as to lay them out, and is a turn of its own.
      await stepAside();
      return read;
    },
    [archive, settings, version, chosen],
    onRead,
  );
  const { firstWeekday } = settings;
  // A mark for each day is not drawn again for every change on the page.
  const chart = useMemo(
    () => year && <YearChart year={year} firstWeekday={firstWeekday} onDay={onDay} />,
    [year, firstWeekday, onDay],
  );
  if (year === undefined || isEmpty(year)) {
    return (
      <Card id="year" summary={year === undefined ? undefined : emptyWords(year)}>
        <Problem problem={problem} />
      </Card>
    );
  }
  const { tally } = year;
  const thisYear = yearOf(year.today);
  return (
    <Card
      id="year"
      summary={
        <span
          data-testid="year-summary"
          data-worked={tally.worked}
          data-free={tally.free}
          data-leave={tally.leave}
          data-unseen={tally.unseen}
          data-hours={tally.hours}
        >
          {tallyWords(tally)}
        </span>
      }
      actions={
        <YearSteps
          drawn={year.year}
          chosen={withinHistory(chosen, year)}
          firstYear={year.firstYear}
          lastYear={thisYear}
          onStep={(to) => changeYear(to === thisYear ? null : to)}
        />
      }
      twin={<YearTable year={year} />}
      before={<Problem problem={problem} />}
    >
      {chart}
    </Card>
  );
}

/** Whoever opens this page for the first time was seen today, and that is all. */
function isEmpty({ firstDay, today, tally }: YearOfHistory): boolean {
  return firstDay === null || (firstDay >= today && tally.hours === 0);
}
