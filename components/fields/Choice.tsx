/** One of a few: radio buttons that look like one switch. What is chosen is told by a ring and by weight, not by colour. */
import { useId } from 'preact/hooks';
import '../parts/covering-input.css';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  testId: string;
}

export interface ChoiceProps<Value extends string> {
  /** Read out before the options. */
  label: string;
  describedBy?: string;
  options: readonly ChoiceOption<Value>[];
  /** Null where none is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
}

/** @example <Choice label={t('welcome.tools.startingSet')} options={roles} value={role} onChange={setRole} /> */
export function Choice<Value extends string>({ label, describedBy, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-label={label} aria-describedby={describedBy}>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            class="covering-input"
            type="radio"
            name={name}
            checked={option.value === value}
            data-testid={option.testId}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
