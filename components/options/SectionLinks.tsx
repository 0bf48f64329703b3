/** The sections of the page: beside it where there is room, and the one in view is marked. */
import { useEffect, useState } from 'preact/hooks';
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

/**
 * The section that the upper part of the window shows.
 *
 * @param ids separated by spaces, so that the same ids are the same text
 */
function useSectionInView(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    // A thin line a third down the window: what crosses it is being read.
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting);
        if (crossing !== undefined) {
          setCurrent(crossing.target.id);
        }
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section !== null) {
        observer.observe(section);
      }
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
