/** One line of a list of facts: what it is, and what is so. */
import type { ComponentChildren } from 'preact';

/** @example <dl><Fact name={t('findings.least')}>{needWords(need)}</Fact></dl> */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
