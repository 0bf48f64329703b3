/** The place of something that is told. What holds no more leaves it empty, so that nothing below moves. */
import type { ComponentChildren } from 'preact';

/** @example <Place isGone={isGone}><QuietLine … /></Place> */
export function Place({ isGone, children }: { isGone: boolean; children: ComponentChildren }) {
  return <div class={isGone ? 'is-gone' : undefined}>{children}</div>;
}
