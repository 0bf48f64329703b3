/** From year to year. */
import { toDayKey } from '../../../tracking/day';
import { format } from '../../words';
import { Steps } from '../Steps';

export interface YearStepsProps {
  year: number;
  firstYear: number;
  lastYear: number;
  onStep: (year: number) => void;
}

/** @example <YearSteps year={2026} firstYear={2019} lastYear={2026} onStep={setYear} /> */
export function YearSteps({ year, firstYear, lastYear, onStep }: YearStepsProps) {
  return (
    <Steps
      of="year"
      canGoBack={year > firstYear}
      canGoOn={year < lastYear}
      onStep={(by) => onStep(year + by)}
      shown={
        <span aria-live="polite" data-testid="year-shown" data-year={year}>
          {format.year(toDayKey(`${year}-01-01`))}
        </span>
      }
    />
  );
}
