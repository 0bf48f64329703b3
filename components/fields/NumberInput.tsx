/** A number within bounds. What lies outside them is told and not taken: the value before still holds. */
import type { ControlProps } from './Field';
import { FieldProblem } from './FieldProblem';
import { useDraft } from './use-draft';

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
  const read = (text: string): number | null => {
    const typed = text.trim() === '' ? Number.NaN : Number(text);
    const isRead = typed >= least && typed <= most && (!isWhole || Number.isInteger(typed));
    return isRead ? typed : null;
  };
  const draft = useDraft({ shown: String(value), read, onChange });
  return (
    <>
      <input
        id={id}
        class="field-input field-input-short"
        type="number"
        min={least}
        max={most}
        step={isWhole ? 1 : 'any'}
        {...draft.field}
        data-testid={testId}
        aria-describedby={`${describedBy} ${id}-problem`}
      />
      <FieldProblem id={`${id}-problem`}>{draft.unread === null ? null : problem}</FieldProblem>
    </>
  );
}
