/** The week's worked hours against the person's own line, in figures and on a thin line. */
import type { Duration } from '../../tracking/instant';
import { format, t } from '../words';
import { Figure } from './Figure';
import { LimitMeter } from './LimitMeter';

export interface WeekHeadProps {
  worked: Duration;
  active: Duration;
  limitHours: number;
}

/** @example <WeekHead worked={29 * HOUR} active={27 * HOUR} limitHours={48} /> */
export function WeekHead({ worked, active, limitHours }: WeekHeadProps) {
  const line = format.limit(limitHours);
  const atLeast = t('popup.atLeast', [format.duration(active)]);
  const hasWorked = worked > 0 || active === 0;
  return (
    <header class="popup-week" data-testid="week" data-worked={worked} data-active={active} title={atLeast}>
      <div class="popup-hero">
        <Figure text={format.hours(hasWorked ? worked : active)} />
        <p class="popup-line">
          <span>{t('popup.week.line')}</span> <strong>{line}</strong>
        </p>
      </div>
      <p class="popup-reading">{hasWorked ? t('popup.week.counted') : t('popup.week.glances')}</p>
      <p class="visually-hidden">{atLeast}</p>
      <LimitMeter worked={worked} limitHours={limitHours} />
    </header>
  );
}
