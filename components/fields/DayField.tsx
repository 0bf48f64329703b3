/** A calendar day under its label; '' where none is chosen. */
import { Field } from './Field';

export interface DayFieldProps {
  label: string;
  value: string;
  /** The last day that can be picked. */
  most?: string;
  testId: string;
  onChange: (value: string) => void;
}

/** @example <DayField label={t('options.data.rangeFrom')} value="2026-11-16" testId="erase-from" onChange={setFrom} /> */
export function DayField({ label, value, most, testId, onChange }: DayFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          class="field-input"
          type="date"
          value={value}
          max={most}
          data-testid={testId}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
