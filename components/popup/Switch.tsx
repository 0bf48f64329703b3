/** A wish in the last row that is on until a time that it says, or off. */
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { Button } from '../parts/Button';
import { format } from '../words';

export interface SwitchProps {
  /** Null while it is off. */
  until: Instant | null;
  offWords: string;
  /** @param clock until when it is on */
  onWords: (clock: string) => string;
  onClick: () => void;
  'data-testid': string;
}

/** @example <Switch until={null} offWords="On call tonight" onWords={(clock) => …} onClick={toggle} data-testid="x" /> */
export function Switch({ until, offWords, onWords, ...rest }: SwitchProps) {
  return (
    <Button kind="bare" aria-pressed={until !== null} {...rest}>
      {until === null ? offWords : onWords(format.clock(until, offsetAt(until)))}
    </Button>
  );
}
