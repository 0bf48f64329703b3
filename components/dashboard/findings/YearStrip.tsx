/**
 * The last year of a pattern, a place a day: a low open bar for a notice, a half one for a warning, a full one where it
 * was severe; days without a sign are dotted. Each run can be pointed at.
 */
import type { FoundOn } from '../../../patterns/year';
import { type Mark, MarkLayer } from '../../charts/MarkLayer';
import { t } from '../../words';
import { type PatternYear, unseenIn } from './runs';
import { placeOf } from './strip-scale';
import { runWords } from './year-words';

export interface YearStripProps {
  title: string;
  year: readonly FoundOn[];
  ofPattern: PatternYear;
}

/** @example <YearStrip title="Short rest" year={year} ofPattern={patternYear(year, 'short-rest')} /> */
export function YearStrip({ title, year, ofPattern: { runs, found, seen, last } }: YearStripProps) {
  const known = placeOf({ start: 0, length: year.length }, year.length);
  const marks = runs.map(
    (run): Mark => ({
      key: run.first,
      ...placeOf(run, year.length),
      top: '0',
      height: '100%',
      ...runWords(run),
    }),
  );
  return (
    <div class="year-strip" data-testid="year-strip" data-found={found} data-seen={seen} data-last={last}>
      <svg width="100%" height="100%" aria-hidden="true">
        <line class="strip-ground" x1={known.left} x2="100%" y1="100%" y2="100%" />
        {unseenIn(year).map((stretch) => {
          const { left, width } = placeOf(stretch, year.length);
          return (
            <line
              key={stretch.start}
              class="strip-unseen"
              x1={left}
              x2={`${Number.parseFloat(left) + Number.parseFloat(width)}%`}
              y1="100%"
              y2="100%"
            />
          );
        })}
        {runs.map((run) => {
          const { left, width } = placeOf(run, year.length);
          return <rect key={run.first} class={`strip-run is-${run.level}`} x={left} width={width} />;
        })}
      </svg>
      {marks.length > 0 && <MarkLayer label={t('findings.strip', [title])} rows={[marks]} />}
    </div>
  );
}
