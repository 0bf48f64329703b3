/** The sections, beside the page where there is room. */
import { useSectionInView } from '../use-section-in-view';
import { t } from '../words';
import type { SectionId } from './section';

/** @example <SideNav ids={['week', 'rhythm']} /> */
export function SideNav({ ids }: { ids: readonly SectionId[] }) {
  const current = useSectionInView(ids.join(' ')) ?? 'week';
  return (
    <nav class="dash-nav" aria-label={t('dashboard.sections')}>
      {ids.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {t(`dashboard.section.${id}`)}
        </a>
      ))}
      <hr />
      <a href="/options.html">{t('common.settings')}</a>
    </nav>
  );
}
