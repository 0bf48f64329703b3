/** A label over a control, and under it what the control is about. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** What ties a control to the words around it. */
export interface ControlProps {
  id: string;
  describedBy: string;
}

export interface FieldProps {
  label: string;
  hint?: string;
  children: (control: ControlProps) => ComponentChildren;
}

/** @example <Field label={t('options.hours.usualStop')}>{(control) => <TimeInput {...control} … />}</Field> */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const describedBy = `${id}-about`;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({ id, describedBy })}
      <p class="field-hint" id={describedBy}>
        {hint}
      </p>
    </div>
  );
}
