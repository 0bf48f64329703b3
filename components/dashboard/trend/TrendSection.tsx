/** Hours week by week, beside the lines of laws and the person's own, and where they are heading. */
import { useMemo } from 'preact/hooks';
import { stepAside } from '../../../storage/slices';
import { EU, WHO } from '../../findings/sources';
import { t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import { RangeChoice } from '../RangeChoice';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { linesFor } from './lines';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';
import { readTrend, stateOf } from './trend-reading';
import { emptyWords, summaryWords, tellWeeks } from './trend-words';
import './trend.css';

/** @example <TrendSection {...section} /> */
export function TrendSection({ archive, settings, view, changeView, version, onRead, onDay }: SectionProps) {
  const { value: trend, problem } = useReading(
    async () => {
      const read = await readTrend(view.trend, archive, settings);
      const words = await tellWeeks(read.weeks);
      // Ten years of dots take a moment of their own to draw.
      await stepAside();
      return { ...read, words };
    },
    [archive, settings, version, view.trend],
    onRead,
  );
  const { limitHours, limitPreset } = settings;
  // Ten years of dots are not drawn again for every change on the page.
  const lines = useMemo(() => linesFor({ limitHours, limitPreset }), [limitHours, limitPreset]);
  const chart = useMemo(() => trend && <TrendChart {...trend} lines={lines} onDay={onDay} />, [trend, lines, onDay]);
  if (trend === undefined) {
    return (
      <Card id="trend">
        <Problem problem={problem} />
      </Card>
    );
  }
  const range = <RangeChoice section="trend" value={view.trend} onChange={(weeks) => changeView({ trend: weeks })} />;
  const state = stateOf(trend);
  if (state !== 'worked') {
    return (
      <Card id="trend" actions={state === 'empty' ? undefined : range}>
        <Problem problem={problem} />
        <p class="dash-summary">{emptyWords(trend)}</p>
      </Card>
    );
  }
  return (
    <Card
      id="trend"
      summary={<span data-testid="trend-summary">{summaryWords(trend)}</span>}
      actions={range}
      twin={<TrendTable {...trend} lines={lines} />}
      before={<Problem problem={problem} />}
      after={<Sources />}
    >
      {chart}
    </Card>
  );
}

/** Whose the lines are, beside the picture and beside its words alike. */
function Sources() {
  return (
    <p class="trend-sources">
      {t('trend.source.us')} · {t('trend.source.eu')} <SourceLink {...EU} /> · {t('trend.source.korea')} ·{' '}
      {t('trend.source.health')} <SourceLink {...WHO} />. {t('trend.source.reach')} {t('finding.notAdvice')}
    </p>
  );
}

function SourceLink({ label, address }: { label: string; address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
