/** What the marks of the trend are; only those that are there. */
import { t } from '../../words';
import type { TrendWeek, WeekKind } from './trend-weeks';
import { seenWords } from './trend-words';

const KINDS: readonly WeekKind[] = ['counting', 'unknown', 'leave', 'running'];

export interface TrendKeyProps {
  weeks: readonly TrendWeek[];
  /** Whether a week lies below the scale. */
  hasBelow: boolean;
}

/** @example <TrendKey weeks={weeks} hasBelow={false} /> */
export function TrendKey({ weeks, hasBelow }: TrendKeyProps) {
  const kinds = KINDS.filter((kind) => weeks.some((week) => week.kind === kind));
  const hasMean = weeks.some(({ mean }) => mean !== null);
  return (
    <p class="chart-key">
      {kinds.map((kind) => (
        <span key={kind}>
          <svg width="14" height="14" aria-hidden="true">
            {kind === 'leave' ? (
              <rect class="trend-leave" x="1" y="5" width="12" height="4" rx="2" />
            ) : (
              <circle class={`trend-dot is-${kind}`} cx="7" cy="7" r={kind === 'running' ? 5 : 3.5} />
            )}
          </svg>
          {[t(`trend.key.${kind}`), ...(kind === 'running' ? seenWords(weeks.at(-1) as TrendWeek) : [])].join(', ')}
        </span>
      ))}
      {hasBelow && (
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <path class="trend-dot is-leave" d="M3 4H11L7 11Z" />
          </svg>
          {t('trend.key.below')}
        </span>
      )}
      {hasMean && (
        <span>
          <svg class="trend-mean" width="20" height="6" aria-hidden="true">
            <line x1="2" x2="18" y1="3" y2="3" />
          </svg>
          {t('trend.key.mean')}
        </span>
      )}
    </p>
  );
}
