/**
 * From year to year. The name between the steps is that of the year that is drawn: the one that was stepped to may still be
 * read, or could not be.
 */
import { toDayKey } from '../../../tracking/day';
import { format } from '../../words';
import { Steps } from '../Steps';

export interface YearStepsProps {
  /** The year that is drawn below. */
  drawn: number;
  /** The one that was stepped to, from which the next step goes. */
  chosen: number;
  firstYear: number;
  lastYear: number;
  onStep: (year: number) => void;
}

/** @example <YearSteps drawn={2026} chosen={2025} firstYear={2019} lastYear={2026} onStep={setYear} /> */
export function YearSteps({ drawn, chosen, firstYear, lastYear, onStep }: YearStepsProps) {
  return (
    <Steps
      of="year"
      canGoBack={chosen > firstYear}
      canGoOn={chosen < lastYear}
      onStep={(by) => onStep(chosen + by)}
      shown={
        <span aria-live="polite" data-testid="year-shown" data-year={drawn}>
          {format.year(toDayKey(`${drawn}-01-01`))}
        </span>
      }
    />
  );
}
