/**
 * Leaving the browser is believed only after a second: a window manager says "no window" between any two windows, and
 * when a prompt or our own popup opens. If it was true, it was true from the moment it was said.
 */
import type { Instant } from '../../tracking/instant';
import { BELIEVED_AFTER, forgetBlur, noteBlur, pendingBlur } from './blur';
import { inTurn, observeNow } from './observe';

let giveUp: (() => void) | null = null;

/** Waits whether the focus comes back, holding back every other observation meanwhile, and observes if it does not. */
export function believeBlur(at: Instant): Promise<void> {
  noteBlur(at);
  return inTurn(async () => {
    const cameBack = await Promise.race([
      new Promise<true>((resolve) => {
        giveUp = () => resolve(true);
      }),
      new Promise<false>((resolve) => {
        setTimeout(() => resolve(false), BELIEVED_AFTER);
      }),
    ]);
    giveUp = null;
    if (!cameBack) {
      await observeNow({ isReported: true });
    }
    if (pendingBlur() === at) {
      forgetBlur();
    }
  });
}

/** A window of ours has the focus again. */
export function noticeFocus(): void {
  forgetBlur();
  giveUp?.();
}
