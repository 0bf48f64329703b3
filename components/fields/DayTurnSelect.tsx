/** The local hour at which the work day changes, midnight to noon. */
import { format } from '../words';
import type { ControlProps } from './Field';
import { Select } from './Select';

const HOURS = Array.from({ length: 13 }, (_, hour) => ({ value: hour, label: format.clockOf(hour * 60) }));

/** @example <DayTurnSelect {...control} value={4} onChange={setDayTurn} /> */
export function DayTurnSelect(props: ControlProps & { value: number; onChange: (hour: number) => void }) {
  return <Select {...props} options={HOURS} testId="day-turn" />;
}
