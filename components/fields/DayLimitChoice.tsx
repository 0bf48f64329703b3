/** The worked hours of one day to stop at, or none. */
import { useId } from 'preact/hooks';
import type { Settings } from '../../storage/settings';
import { t } from '../words';
import { Choice } from './Choice';
import { NumberInput } from './NumberInput';
import './limit.css';

/** What is offered first to whoever wants a limit. */
const USUAL = 8;
const LEAST = 1;
const MOST = 24;

export interface DayLimitChoiceProps {
  value: Settings['dayLimitHours'];
  onChange: (value: Settings['dayLimitHours']) => void;
}

/** @example <DayLimitChoice value={null} onChange={setDayLimit} /> */
export function DayLimitChoice({ value, onChange }: DayLimitChoiceProps) {
  const id = useId();
  return (
    <div class="limit">
      <Choice
        label={t('options.dayLimit.label')}
        options={[
          { value: 'none', label: t('options.dayLimit.none'), testId: 'day-limit-none' },
          { value: 'own', label: t('options.dayLimit.own'), testId: 'day-limit-own' },
        ]}
        value={value === null ? 'none' : 'own'}
        onChange={(kind) => onChange(kind === 'none' ? null : USUAL)}
      />
      {value === null ? null : (
        <div class="limit-own">
          <label for={id}>{t('options.dayLimit.hours')}</label>
          <NumberInput
            id={id}
            describedBy=""
            value={value}
            least={LEAST}
            most={MOST}
            isWhole={false}
            testId="day-limit-hours"
            problem={t('options.limit.notHours', [LEAST, MOST])}
            onChange={onChange}
          />
        </div>
      )}
    </div>
  );
}
