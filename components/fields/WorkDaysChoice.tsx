/** The person's work days: read from their own weeks, or named. */
import type { Settings } from '../../storage/settings';
import type { Weekday } from '../../tracking/day';
import { format, t } from '../words';
import { Choice } from './Choice';
import { toggleWeekday, weekFrom } from './week';
import '../parts/covering-input.css';
import './work-days.css';

/** What is offered first to whoever names their days. */
const USUAL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

export interface WorkDaysChoiceProps {
  value: Settings['workDays'];
  firstWeekday: Weekday;
  onChange: (value: Settings['workDays']) => void;
}

/** @example <WorkDaysChoice value="automatic" firstWeekday={1} onChange={setWorkDays} /> */
export function WorkDaysChoice({ value, firstWeekday, onChange }: WorkDaysChoiceProps) {
  const isAutomatic = value === 'automatic';
  return (
    <div class="work-days">
      <Choice
        label={t('options.hours.workDays')}
        options={[
          { value: 'automatic', label: t('options.hours.automatic'), testId: 'work-days-automatic' },
          { value: 'own', label: t('options.hours.ownDays'), testId: 'work-days-own' },
        ]}
        value={isAutomatic ? 'automatic' : 'own'}
        onChange={(kind) => onChange(kind === 'automatic' ? 'automatic' : [...USUAL_DAYS])}
      />
      {isAutomatic ? null : (
        <fieldset class="work-days-list">
          <legend class="visually-hidden">{t('options.hours.workDays')}</legend>
          {weekFrom(firstWeekday).map((weekday) => (
            <label key={weekday} class="work-day">
              <input
                class="covering-input"
                type="checkbox"
                checked={value.includes(weekday)}
                aria-label={format.weekday(weekday, 'long')}
                data-testid={`work-day-${weekday}`}
                onChange={(event) => {
                  const changed = toggleWeekday(value, weekday);
                  event.currentTarget.checked = changed.includes(weekday);
                  onChange(changed);
                }}
              />
              <span aria-hidden="true">{format.weekday(weekday, 'short')}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
