/** One of a list too long to lie open. */
import { Icon } from '../parts/Icon';
import type { ControlProps } from './Field';
import './field.css';

export interface SelectProps<Value extends string | number> extends Partial<ControlProps> {
  /** Where no label element names it. */
  label?: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  testId: string;
  onChange: (value: Value) => void;
}

/** @example <Select {...control} options={hours} value={4} testId="day-turn" onChange={setDayTurn} /> */
export function Select<Value extends string | number>({
  id,
  describedBy,
  label,
  options,
  value,
  testId,
  onChange,
}: SelectProps<Value>) {
  return (
    <span class="field-select">
      <select
        id={id}
        class="field-input"
        data-testid={testId}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) {
            onChange(chosen.value);
          }
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}
