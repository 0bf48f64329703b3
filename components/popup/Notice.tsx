/** What the popup has to say before anything else: a title, what it means, and what can be done about it. */
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  title: string;
  children: ComponentChildren;
  /** Marks of the title for whoever looks for them. */
  [data: `data-${string}`]: string | boolean;
}

/** @example <Notice title="Thursday is done">…</Notice> */
export function Notice({ title, children, ...marks }: NoticeProps) {
  return (
    <section class="popup-say">
      <h2 class="popup-say-title" aria-live="polite" {...marks}>
        {title}
      </h2>
      {children}
    </section>
  );
}
