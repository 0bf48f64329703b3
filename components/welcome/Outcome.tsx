/** What became of the click on Start, in place of the questions. It takes the focus, so that it is read at once. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './outcome.css';

export interface OutcomeProps {
  title: string;
  testId: string;
  children: ComponentChildren;
}

/** @example <Outcome title={t('welcome.started.title')} testId="started">…</Outcome> */
export function Outcome({ title, testId, children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is painted, so that the next key already finds the focus where the eye is.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section class="outcome" data-testid={testId}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
