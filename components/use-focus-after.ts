/** Hands the focus on when what has it goes away: whoever pressed a button there is never left nowhere. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The ref of an element that is there as long as the component: where the focus is in it when both go, another gets it.
 * Somebody who has gone elsewhere in the meantime is left there.
 *
 * @param next is asked at that moment, with the element that goes still on the page
 * @example const form = useFocusAfter<HTMLDivElement>(() => document.getElementById('change-7'));
 */
export function useFocusAfter<T extends HTMLElement>(next: (element: T) => HTMLElement | null): RefObject<T | null> {
  const element = useRef<T>(null);
  const latest = useRef(next);
  latest.current = next;
  useLayoutEffect(
    () => () => {
      if (element.current?.contains(document.activeElement)) {
        latest.current(element.current)?.focus();
      }
    },
    [],
  );
  return element;
}

/** The first button of the item below, or else of the one above. @example neighbourOf(item)?.focus() */
export function neighbourOf(item: HTMLElement): HTMLElement | null {
  const buttonOf = (other: Element | null) => other?.querySelector<HTMLElement>('button') ?? null;
  return buttonOf(item.nextElementSibling) ?? buttonOf(item.previousElementSibling);
}
