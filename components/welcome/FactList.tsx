/** Facts in a card, a line each: what it is about, and what there is to say of it. */
import type { ComponentChildren } from 'preact';
import './fact-list.css';

export interface Fact {
  title: string;
  text: string;
  /** Drawn with a bar beside it. */
  isStrong?: boolean;
  testId?: string;
}

/** @example <FactList facts={[{ title: t('welcome.promise.yours'), text: t('welcome.promise.yoursText') }]} /> */
export function FactList({ facts, children }: { facts: readonly Fact[]; children?: ComponentChildren }) {
  return (
    <ul class="fact-list">
      {facts.map(({ title, text, isStrong, testId }) => (
        <li key={title} class={isStrong ? 'is-strong' : ''} data-testid={testId}>
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
      {children}
    </ul>
  );
}
