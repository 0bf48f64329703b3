/** The months over the strips, a January by its year, and how each level is drawn. */
import { LEVELS } from '../../../patterns/finding';
import type { DayKey } from '../../../tracking/day';
import { format, t } from '../../words';
import { monthsBefore } from './strip-scale';

/** @example <YearAxis today="2026-11-23" /> */
export function YearAxis({ today }: { today: DayKey }) {
  return (
    <div class="year-axis" aria-hidden="true">
      {monthsBefore(today).map(({ day, left }) => (
        <span key={day} style={{ left }}>
          {day.endsWith('-01-01') ? format.year(day) : format.month(day)}
        </span>
      ))}
    </div>
  );
}

/** @example <YearKey /> */
export function YearKey() {
  return (
    <div class="chart-key year-key">
      {LEVELS.map((level) => (
        <span key={level}>
          <svg class="year-sample" aria-hidden="true">
            <rect class={`strip-run is-${level}`} x="1" width="10" />
          </svg>
          {t(`finding.level.${level}`)}
        </span>
      ))}
      <span>
        <svg class="year-sample" aria-hidden="true">
          <line class="strip-unseen" x1="0" x2="100%" y1="100%" y2="100%" />
        </svg>
        {t('day.notSeen')}
      </span>
    </div>
  );
}
