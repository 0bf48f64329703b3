/** New time cannot be stored at the moment: what happened, what is safe, what to do. */
import { t } from '../words';

/** @param detail the browser's own words @example <Unwritable detail="QuotaExceededError" /> */
export function Unwritable({ detail }: { detail: string }) {
  return (
    <section class="popup-say" role="alert" data-testid="storage-error">
      <h2 class="popup-say-title">{t('popup.unwritable.title')}</h2>
      <p>{t('popup.unwritable.text')}</p>
      <p class="popup-detail" lang="en">
        {detail}
      </p>
    </section>
  );
}
