/**
 * Keys that were meant for the tool. Whoever was typing when the page came in front must not answer it by that: what is
 * pressed in the first moments is ignored, and so is a key that is still held down from then, until it is pressed anew.
 */
import type { Duration } from '../../tracking/instant';

/** From the beginning of the page. */
const IGNORED_FOR: Duration = 700;

/** A key as the browser tells of it. */
export interface KeySign {
  type: 'keydown' | 'keypress' | 'keyup';
  /** Which key of the keyboard it is, whatever is written on it. */
  code: string;
  /** Whether it only comes again because the key is held down. */
  isRepeat: boolean;
  /** Milliseconds on any one clock. */
  at: number;
}

export interface FirstKeys {
  /** Whether this key means nothing here. Told of every key, in order. */
  isIgnored(sign: KeySign): boolean;
  /** Whether a click that no pointer made comes too early to be meant. */
  isClickIgnored(at: number): boolean;
}

/**
 * Tells the keys that are meant for the page from those that are not.
 *
 * @param begunAt when the page began, on the clock of the signs
 * @example createFirstKeys(0).isIgnored({ type: 'keydown', code: 'Enter', isRepeat: false, at: 400 }) //=> true
 */
export function createFirstKeys(begunAt: number): FirstKeys {
  /** Keys that went down here, after the first moments, and are not up again. */
  const meant = new Set<string>();
  const isEarly = (at: number): boolean => at - begunAt < IGNORED_FOR;
  return {
    isIgnored({ type, code, isRepeat, at }) {
      if (isEarly(at)) {
        return true;
      }
      if (type === 'keydown' && !isRepeat) {
        meant.add(code);
      }
      const isMeant = meant.has(code);
      if (type === 'keyup') {
        meant.delete(code);
      }
      return !isMeant;
    },
    isClickIgnored: isEarly,
  };
}
