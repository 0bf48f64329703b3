/** A section of the settings page under its heading. */
import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** Also the anchor in the page's address. */
  id: string;
  title: string;
  text: string;
  children: ComponentChildren;
}

/** @example <Section id="data" title={t('options.data.heading')} text={t('options.data.text')}>…</Section> */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section class="page-section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
