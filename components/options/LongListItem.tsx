/** A line of a list: what it is, more about it, and a button that removes it. */
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/Button';

export interface LongListItemProps {
  title: ComponentChildren;
  more: string;
  remove: string;
  /** What the button is called where the line around it is not seen. */
  removeThis: string;
  testId: string;
  onRemove: () => void;
}

/** @example <LongListItem title="November 16, 2026" more="Leave · 1 day" remove="Remove" … /> */
export function LongListItem({ title, more, remove, removeThis, testId, onRemove }: LongListItemProps) {
  return (
    <li class="long-list-item">
      <p>
        <span class="figures">{title}</span>
        <span class="long-list-more">{more}</span>
      </p>
      <Button
        kind="bare"
        aria-label={removeThis}
        data-testid={testId}
        onClick={(event) => {
          // The button goes with its line, and whoever pressed it by key would be back at the top of the page.
          event.currentTarget.closest('.long-list')?.querySelector('h3')?.focus({ preventScroll: true });
          onRemove();
        }}
      >
        {remove}
      </Button>
    </li>
  );
}
