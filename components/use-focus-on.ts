/** Moves the focus along with what is on screen: whoever pressed a button that goes away is never left nowhere. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Names the element, by its id, that gets the focus with the next rendering that has it.
 *
 * @example const focusOn = useFocusOn(); focusOn('resume');
 */
export function useFocusOn(): (id: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const target = document.getElementById(wanted.current ?? '');
    if (target !== null) {
      wanted.current = undefined;
      target.focus();
    }
  });
  return (id) => {
    wanted.current = id;
  };
}
