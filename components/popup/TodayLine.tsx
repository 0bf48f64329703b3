/** Today's worked time, and since when work has gone on without a break. */
import { type DaySummary, total } from '../../tracking/day-summary';
import type { Instant } from '../../tracking/instant';
import { format, t } from '../words';
import type { SinceBreak } from './since-break';

export interface TodayLineProps {
  today: DaySummary | undefined;
  sinceBreak: SinceBreak | null;
  now: Instant;
}

/** @example <TodayLine today={summary} sinceBreak={null} now={now} /> */
export function TodayLine({ today, sinceBreak, now }: TodayLineProps) {
  const worked = total(today?.worked ?? {});
  const active = total(today?.active ?? {});
  const atLeast = t('popup.atLeast', [format.duration(active)]);
  const isGlanceOnly = worked === 0 && active > 0;
  return (
    <dl class="popup-today">
      <div data-testid="today" data-worked={worked} data-active={active} title={atLeast}>
        <dt>{t('popup.today')}</dt>
        <dd>
          {isGlanceOnly ? atLeast : format.duration(worked)}
          {!isGlanceOnly && <span class="visually-hidden"> ({atLeast})</span>}
        </dd>
      </div>
      {sinceBreak !== null && (
        <div data-testid="since-break">
          <dt>{LABELS[sinceBreak.kind]()}</dt>
          <dd>{lengthWords(sinceBreak, now)}</dd>
        </div>
      )}
    </dl>
  );
}

const LABELS: Record<SinceBreak['kind'], () => string> = {
  'after-break': () => t('popup.lastBreak'),
  'no-break': () => t('popup.noBreak'),
  'off-tools': () => t('popup.offTools'),
};

function lengthWords({ kind, since }: SinceBreak, now: Instant): string {
  const length = format.duration(now - since);
  return kind === 'after-break' ? t('popup.ago', [length]) : length;
}
