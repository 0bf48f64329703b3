/** One of the small choices beside a way out: what is chosen has a ring and weight. */
import '../parts/covering-input.css';

export interface PillProps {
  type: 'radio' | 'checkbox';
  /** Of radio buttons that belong together. */
  name?: string;
  label: string;
  isChecked: boolean;
  testId: string;
  onChange: (isChecked: boolean) => void;
}

/** @example <Pill type="checkbox" label={t('ask.reasons.onCall')} isChecked={false} testId="reason-on-call" onChange={set} /> */
export function Pill({ type, name, label, isChecked, testId, onChange }: PillProps) {
  return (
    <label class="ask-pill">
      <input
        class="covering-input"
        type={type}
        name={name}
        checked={isChecked}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
