/**
 * A time of day, always on the 24 h clock as everywhere else on screen; the browser's own time field would follow the
 * machine's region and show another clock than the text beside it.
 */
import { useState } from 'preact/hooks';
import { format, t } from '../../words';
import { parseClock } from './clock-text';
import type { ControlProps } from './Field';
import { FieldProblem } from './FieldProblem';

export interface TimeInputProps extends ControlProps {
  /** Minutes after midnight. */
  value: number;
  testId: string;
  onChange: (minutes: number) => void;
}

/** @example <TimeInput id={id} describedBy={about} value={1110} testId="usual-stop" onChange={setUsualStop} /> */
export function TimeInput({ id, describedBy, value, testId, onChange }: TimeInputProps) {
  const [unread, setUnread] = useState<string | null>(null);

  const read = (field: HTMLInputElement) => {
    const minutes = parseClock(field.value);
    setUnread(minutes === null ? field.value : null);
    if (minutes !== null) {
      // The same time in other words, such as 1830, changes no value, so nothing else would write it anew.
      field.value = format.clockOf(minutes);
      onChange(minutes);
    }
  };

  return (
    <>
      <input
        id={id}
        class="field-input field-input-short"
        type="text"
        autoComplete="off"
        maxLength={16}
        value={unread ?? format.clockOf(value)}
        data-testid={testId}
        aria-invalid={unread !== null}
        aria-describedby={`${describedBy} ${id}-problem`}
        onChange={(event) => read(event.currentTarget)}
      />
      <FieldProblem id={`${id}-problem`}>{unread === null ? null : t('options.hours.notATime', [unread])}</FieldProblem>
    </>
  );
}
