/** The sections of the page: beside it where there is room, and the one in view is marked. */

import { useSectionInView } from '../use-section-in-view';
import { t } from '../words';

export interface SectionLink {
  id: string;
  title: string;
}

/** @example <SectionLinks sections={[{ id: 'tools', title: t('options.tools.heading') }]} /> */
export function SectionLinks({ sections }: { sections: readonly SectionLink[] }) {
  const current = useSectionInView(sections.map(({ id }) => id).join(' '));
  return (
    <nav class="options-sections" aria-label={t('options.sections')}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}
