/** Says that the week is being read. It comes up only where that takes longer than a person would notice. */
import { t } from '../words';

/** @example <Loading /> */
export function Loading() {
  return (
    <p class="popup-loading" role="status">
      {t('popup.loading')}
    </p>
  );
}
