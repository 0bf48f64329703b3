/** The product's name and mark at the top of a full page. */
import { t } from '../words';

/** @example <PageHead /> */
export function PageHead() {
  return (
    <p class="page-head">
      <img src="/icon-48.png" width="24" height="24" alt="" />
      {t('extensionName')}
    </p>
  );
}
