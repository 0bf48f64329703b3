/** A number within bounds. What lies outside them is told and not taken: the value before still holds. */
import { useState } from 'preact/hooks';
import type { ControlProps } from './Field';
import { FieldProblem } from './FieldProblem';

export interface NumberInputProps extends ControlProps {
  value: number;
  least: number;
  most: number;
  isWhole: boolean;
  testId: string;
  /** What to say of a number that is out of bounds. */
  problem: string;
  onChange: (value: number) => void;
}

/** @example <NumberInput {...control} value={60} least={15} most={600} isWhole testId="idle-seconds" … /> */
export function NumberInput({
  id,
  describedBy,
  value,
  least,
  most,
  isWhole,
  testId,
  problem,
  onChange,
}: NumberInputProps) {
  const [unread, setUnread] = useState<string | null>(null);

  const read = (field: HTMLInputElement) => {
    const typed = field.valueAsNumber;
    const isRead = typed >= least && typed <= most && (!isWhole || Number.isInteger(typed));
    setUnread(isRead ? null : field.value);
    if (isRead) {
      onChange(typed);
    }
  };

  return (
    <>
      <input
        id={id}
        class="field-input field-input-short"
        type="number"
        min={least}
        max={most}
        step={isWhole ? 1 : 'any'}
        value={unread ?? value}
        data-testid={testId}
        aria-invalid={unread !== null}
        aria-describedby={`${describedBy} ${id}-problem`}
        onChange={(event) => read(event.currentTarget)}
      />
      <FieldProblem id={`${id}-problem`}>{unread === null ? null : problem}</FieldProblem>
    </>
  );
}
