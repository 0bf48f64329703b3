/**
 * A time of day, always on the 24 h clock as everywhere else on screen; the browser's own time field would follow the
 * machine's region and show another clock than the text beside it.
 */
import { format, t } from '../words';
import { parseClock } from './clock-text';
import type { ControlProps } from './Field';
import { FieldProblem } from './FieldProblem';
import { useDraft } from './use-draft';

export interface TimeInputProps extends ControlProps {
  /** Minutes after midnight. */
  value: number;
  testId: string;
  onChange: (minutes: number) => void;
  /** Called when what was typed is no time of day. */
  onUnread?: () => void;
}

/** @example <TimeInput id={id} describedBy={about} value={1110} testId="usual-stop" onChange={setUsualStop} /> */
export function TimeInput({ id, describedBy, value, testId, onChange, onUnread }: TimeInputProps) {
  const draft = useDraft({ shown: format.clockOf(value), read: parseClock, onChange, onUnread });
  return (
    <>
      <input
        id={id}
        class="field-input field-input-short"
        type="text"
        autoComplete="off"
        maxLength={16}
        {...draft.field}
        data-testid={testId}
        aria-describedby={`${describedBy} ${id}-problem`}
      />
      <FieldProblem id={`${id}-problem`}>
        {draft.unread === null ? null : t('options.hours.notATime', [draft.unread])}
      </FieldProblem>
    </>
  );
}
