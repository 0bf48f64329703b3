/** While a weekend runs: its code as it goes, and the hours of it that were free by day. */
import type { WeekendCode } from '../../patterns/weekend-code';
import { format, t } from '../words';

/** @example <WeekendLine weekend={{ text: '10-1-5', start: 610, end: 1520, rest: 5 }} /> */
export function WeekendLine({ weekend }: { weekend: WeekendCode | 'off' }) {
  const isOff = weekend === 'off';
  return (
    <dl class="popup-today" data-testid="weekend" title={t('popup.weekend.meaning')}>
      <div>
        <dt>{t('popup.weekend.soFar')}</dt>
        <dd>{isOff ? t('popup.weekend.off') : weekend.text}</dd>
      </div>
      {!isOff && (
        <div>
          <dt>{t('popup.weekend.free')}</dt>
          <dd>{format.limit(weekend.rest)}</dd>
        </div>
      )}
    </dl>
  );
}
