/**
 * The head: the week code as the one large thing, its words below, and the worked hours against the person's own line
 * beside it. Until there is a code the hours are the large thing.
 */
import type { WeekCode } from '../../patterns/week-code';
import type { Duration } from '../../tracking/instant';
import { CodeText } from '../parts/CodeText';
import { codeWords } from '../parts/code-words';
import { format, t } from '../words';
import { Figure } from './Figure';
import { LimitMeter } from './LimitMeter';

export interface WeekHeadProps {
  worked: Duration;
  active: Duration;
  limitHours: number;
  code: WeekCode | null;
  /** Whether the week has come to its last day. */
  isLastDay: boolean;
}

/** @example <WeekHead worked={29 * HOUR} active={27 * HOUR} limitHours={48} code={code} isLastDay={false} /> */
export function WeekHead({ worked, active, limitHours, code, isLastDay }: WeekHeadProps) {
  const line = format.limit(limitHours);
  const atLeast = t('popup.atLeast', [format.duration(active)]);
  const hasWorked = worked > 0 || active === 0;
  const hours = format.hours(hasWorked ? worked : active);
  const counted = hasWorked ? t('popup.week.counted') : t('popup.week.glances');
  const details = `${counted} · ${atLeast}`;
  return (
    <header data-testid="week" data-worked={worked} data-active={active} data-code={code?.text} title={details}>
      <div class="popup-hero">
        {code === null ? (
          <Figure text={hours} />
        ) : (
          <p class="popup-figure popup-code">
            <CodeText text={code.text} />
          </p>
        )}
        <p class="popup-line">
          {code === null ? (
            <>
              <span>{t('popup.week.line')}</span> <strong>{line}</strong>
            </>
          ) : (
            <>
              <span>{t('popup.week.withPauses')}</span> <strong>{hours}</strong>{' '}
              <span>{t('popup.week.ofLine', [line])}</span>
            </>
          )}
        </p>
      </div>
      <p class="popup-reading">{code === null ? counted : codeWords(code, isLastDay)}</p>
      <p class="visually-hidden">{code === null ? atLeast : details}</p>
      <LimitMeter worked={worked} limitHours={limitHours} />
    </header>
  );
}
