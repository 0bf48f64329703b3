/**
 * Which mark says itself: the one that was pointed at or came into focus last, and when it is left the other, if there is
 * one. Escape takes both away until something else is pointed at or comes into focus.
 */
export interface TipState {
  /** The key of the mark under the pointer, and of the one in focus; null where there is none to say itself. */
  hovered: string | null;
  focused: string | null;
  isFocusLast: boolean;
}

export const NO_TIP: TipState = { hovered: null, focused: null, isFocusLast: false };

/** @param key null where the pointer leaves @example shownKey(hover(NO_TIP, 'monday')) //=> 'monday' */
export function hover(state: TipState, key: string | null): TipState {
  return { ...state, hovered: key, isFocusLast: key === null && state.isFocusLast };
}

/** @param key null where the focus leaves @example shownKey(focus(hover(NO_TIP, 'monday'), 'friday')) //=> 'friday' */
export function focus(state: TipState, key: string | null): TipState {
  return { ...state, focused: key, isFocusLast: key !== null || state.isFocusLast };
}

/** The mark whose tip is shown; null while there is none. @example shownKey(NO_TIP) //=> null */
export function shownKey({ hovered, focused, isFocusLast }: TipState): string | null {
  return isFocusLast ? (focused ?? hovered) : (hovered ?? focused);
}
