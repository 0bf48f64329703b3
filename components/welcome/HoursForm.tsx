/** The person's hours on the first page: the few lines without which evenings and weekends cannot be told. */
import type { Settings } from '../../storage/settings';
import { DayTurnSelect } from '../fields/DayTurnSelect';
import { Field } from '../fields/Field';
import { LimitChoice } from '../fields/LimitChoice';
import { SkyStrip } from '../fields/SkyStrip';
import { TimeInput } from '../fields/TimeInput';
import { WorkDaysChoice } from '../fields/WorkDaysChoice';
import { t } from '../words';
import './hours-form.css';

export interface HoursFormProps {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}

/** @example <HoursForm settings={draft} onChange={change} /> */
export function HoursForm({ settings, onChange }: HoursFormProps) {
  const { usualStart, usualStop, quietFrom, dayTurnHour, firstWeekday } = settings;
  return (
    <div class="hours-form card">
      <div>
        <p class="field-label">{t('options.hours.workDays')}</p>
        <WorkDaysChoice
          value={settings.workDays}
          firstWeekday={firstWeekday}
          onChange={(days) => onChange({ workDays: days })}
        />
        {settings.workDays === 'automatic' ? <p class="field-hint">{t('options.hours.automaticText')}</p> : null}
      </div>
      <SkyStrip hours={settings} />
      <div class="hours-form-times">
        <Field label={t('options.hours.usualStart')}>
          {(control) => (
            <TimeInput
              {...control}
              value={usualStart}
              testId="usual-start"
              onChange={(at) => onChange({ usualStart: at })}
            />
          )}
        </Field>
        <Field label={t('options.hours.usualStop')}>
          {(control) => (
            <TimeInput
              {...control}
              value={usualStop}
              testId="usual-stop"
              onChange={(at) => onChange({ usualStop: at })}
            />
          )}
        </Field>
        <Field label={t('options.hours.quietFrom')}>
          {(control) => (
            <TimeInput
              {...control}
              value={quietFrom}
              testId="quiet-from"
              onChange={(at) => onChange({ quietFrom: at })}
            />
          )}
        </Field>
        <Field label={t('options.hours.dayTurn')} hint={t('options.hours.dayTurnText')}>
          {(control) => (
            <DayTurnSelect {...control} value={dayTurnHour} onChange={(hour) => onChange({ dayTurnHour: hour })} />
          )}
        </Field>
      </div>
      <div>
        <p class="field-label">{t('options.limit.label')}</p>
        <LimitChoice value={settings} onChange={onChange} />
        <p class="field-hint">{t('options.limit.text')}</p>
      </div>
    </div>
  );
}
