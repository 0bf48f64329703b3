/** The rest before today's first work where it was short: how long it was, and the line that it is held against. */
import type { ShortRest } from '../../nudges/short-rest';
import { format, t } from '../words';

/** @example <ShortRestLine rest={{ since: one, until: nine, length: 8 * HOUR }} /> */
export function ShortRestLine({ rest }: { rest: ShortRest }) {
  return (
    <dl class="popup-today" data-testid="short-rest" title={t('popup.shortRest.source')}>
      <div>
        <dt>{t('popup.shortRest.label')}</dt>
        <dd>
          {format.duration(rest.length)}
          <span class="visually-hidden"> ({t('popup.shortRest.source')})</span>
        </dd>
      </div>
    </dl>
  );
}
