/**
 * What a layer has to know of the pointer beyond where it goes: whether it is pressed, and whether it rests. When a tip goes
 * away under a pointer that rests, the browser says that the pointer is over whatever lay behind it, and nobody pointed there.
 */
import { useRef } from 'preact/hooks';

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>;

export interface Pointer {
  /** To be called wherever it goes within the layer, and when it goes elsewhere. */
  move: (place: Place) => void;
  leave: () => void;
  press: () => void;
  release: () => void;
  isPressed: () => boolean;
  /** From now on it rests, until it is seen elsewhere. */
  rest: () => void;
  isResting: (place: Place) => boolean;
}

/** @example const pointer = usePointer(); */
export function usePointer(): Pointer {
  const made = useRef<Pointer>(undefined);
  made.current ??= makePointer();
  return made.current;
}

/** @example makePointer().isPressed() //=> false */
export function makePointer(): Pointer {
  let at: Place | null = null;
  let isPressed = false;
  let isResting = false;
  const move = (place: Place): void => {
    isResting &&= at?.clientX === place.clientX && at.clientY === place.clientY;
    at = { clientX: place.clientX, clientY: place.clientY };
  };
  return {
    move,
    leave: () => {
      at = null;
      isPressed = false;
      isResting = false;
    },
    press: () => {
      isPressed = true;
    },
    release: () => {
      isPressed = false;
    },
    isPressed: () => isPressed,
    rest: () => {
      isResting = at !== null;
    },
    isResting: (place) => {
      move(place);
      return isResting;
    },
  };
}
