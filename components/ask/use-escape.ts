/** Esc is the way back, everywhere on a page but in the fields, where it only leaves the field. */
import { useEffect, useRef } from 'preact/hooks';
import { isTextField } from './text-field';

export interface EscapeWays {
  onEscape: () => Promise<void>;
  /** Called instead in a field. */
  onLeaveField: () => void;
}

/** @example useEscape({ onEscape: goBack, onLeaveField: focusGoOn }) */
export function useEscape(ways: EscapeWays): void {
  const latest = useRef(ways);
  latest.current = ways;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // What is being composed has its Esc to itself.
      const isMeant = event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;
      if (isMeant && isTextField(event.target)) {
        latest.current.onLeaveField();
      } else if (isMeant && !event.repeat) {
        void latest.current.onEscape();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
