/** Says on every page that shows the sample that it is one, however far it is scrolled, and on every sheet of its print. */
import { t } from '../words';
import './sample.css';

/** @example {archive.isSample && <SampleMark />} */
export function SampleMark() {
  return (
    <aside class="sample-mark" aria-label={t('sample.label')} data-testid="sample-mark">
      <p>
        <b>{t('sample.mark')}</b> {t('sample.notStored')}
      </p>
      <a href={location.pathname} data-testid="sample-leave">
        {t('sample.leave')}
      </a>
      <span class="sample-sheet" aria-hidden="true">
        {t('sample.label')}
      </span>
    </aside>
  );
}
