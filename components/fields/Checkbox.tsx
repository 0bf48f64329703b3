/** A checkbox with its label, drawn with the same tick as the tools have. */
import '../parts/covering-input.css';
import './checkbox.css';

export interface CheckboxProps {
  /** Where a label elsewhere names it too. */
  id?: string;
  label: string;
  describedBy?: string;
  isChecked: boolean;
  testId: string;
  onChange: (isChecked: boolean) => void;
}

/** @example <Checkbox label={t('options.discreet.label')} isChecked={false} testId="discreet" onChange={set} /> */
export function Checkbox({ id, label, describedBy, isChecked, testId, onChange }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input
        class="covering-input"
        id={id}
        type="checkbox"
        checked={isChecked}
        data-testid={testId}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4.5 8.2 2.4 2.4L11.6 5.6" />
      </svg>
      {label}
    </label>
  );
}
