/** From week to week, and back to the one that runs. */
import { addToDay, type DayKey, weekOf } from '../../../tracking/day';
import { format, t } from '../../words';
import { StepButton, Steps } from '../Steps';
import type { SectionProps } from '../section';

export interface WeekStepsProps extends Pick<SectionProps, 'settings'> {
  /** Any day of the week that is shown. */
  day: DayKey;
  today: DayKey;
  /** The first day of which anything is known; null where nothing is. */
  firstDay: DayKey | null;
  onStep: (day: DayKey) => void;
}

/** @example <WeekSteps settings={settings} day={day} today={today} firstDay={firstDay} onStep={setDay} /> */
export function WeekSteps({ settings: { firstWeekday }, day, today, firstDay, onStep }: WeekStepsProps) {
  const days = weekOf(day, firstWeekday);
  const [first, last] = [days[0] as DayKey, days.at(-1) as DayKey];
  const isNow = days.includes(today);
  return (
    <Steps
      of="week"
      canGoBack={firstDay !== null && firstDay < first}
      canGoOn={last < today}
      onStep={(by) => onStep(addToDay(first, 7 * by))}
      shown={
        <span aria-live="polite" data-testid="week-range" data-first={first}>
          {format.shortDayRange(first, last)}
        </span>
      }
    >
      <StepButton can={!isNow} onClick={() => onStep(today)} data-testid="week-now">
        {t('week.thisWeek')}
      </StepButton>
    </Steps>
  );
}
