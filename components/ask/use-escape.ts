/** Esc is the way back, everywhere on a page but in the fields, where it only leaves the field. */
import { useEffect, useRef } from 'preact/hooks';
import { isTextField } from './text-field';

/** @example useEscape(() => leave('not-now')) */
export function useEscape(onEscape: () => Promise<void>): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isMeant = event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;
      if (isMeant && !event.repeat && !isTextField(event.target)) {
        void latest.current();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
