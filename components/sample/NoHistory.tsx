/** Nothing is known yet: what will stand here, and that a sample can be looked at until then. */
import { t } from '../words';
import './sample.css';

/** @example {hasSpans === false && <NoHistory />} */
export function NoHistory() {
  return (
    <section class="card sample-none" aria-labelledby="no-history" data-testid="no-history">
      <h2 id="no-history">{t('sample.none')}</h2>
      <p>{t('sample.noneText')}</p>
      <a href={`${location.pathname}?sample`} data-testid="sample-look">
        {t('sample.look')}
      </a>
    </section>
  );
}
