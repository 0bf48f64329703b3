/** When the work falls, by hour and weekday, and the rest between days, over the last twelve weeks. */
import { useMemo } from 'preact/hooks';
import { t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { PunchChart } from './PunchChart';
import { PunchTable } from './PunchTable';
import { RestChart } from './RestChart';
import { RestTable } from './RestTable';
import { type Rhythm, readRhythm } from './rhythm-reading';
import { rhythmWords, tallyWords } from './rhythm-words';

/** @example <RhythmSection {...section} /> */
export function RhythmSection({ archive, settings, version, onRead }: SectionProps) {
  const { value: rhythm, problem } = useReading(
    () => readRhythm(archive, settings),
    [archive, settings, version],
    onRead,
  );
  return (
    <>
      <Hours rhythm={rhythm} problem={problem} settings={settings} />
      {rhythm !== undefined && rhythm.core !== null && <Rests rhythm={rhythm} />}
    </>
  );
}

interface HoursProps extends Pick<SectionProps, 'settings'> {
  rhythm: Rhythm | undefined;
  problem: string | null;
}

/** One card, whatever is known: its heading stays, and may have the focus. */
function Hours({ rhythm, problem, settings }: HoursProps) {
  const chart = useMemo(
    () => rhythm && <PunchChart rows={rhythm.rows} days={rhythm.days} hours={settings} />,
    [rhythm, settings],
  );
  if (rhythm === undefined) {
    return (
      <Card id="rhythm">
        <Problem problem={problem} />
      </Card>
    );
  }
  if (rhythm.core === null) {
    return (
      <Card id="rhythm" summary={rhythmWords(rhythm, settings)}>
        <Problem problem={problem} />
      </Card>
    );
  }
  return (
    <Card
      id="rhythm"
      summary={
        <span data-testid="rhythm-summary" data-quiet={rhythm.quietShare}>
          {rhythmWords(rhythm, settings)}
        </span>
      }
      twin={<PunchTable rows={rhythm.rows} dayTurnHour={settings.dayTurnHour} />}
      before={<Problem problem={problem} />}
    >
      {chart}
    </Card>
  );
}

function Rests({ rhythm: { nights, tally } }: { rhythm: Rhythm }) {
  const chart = useMemo(() => <RestChart nights={nights} />, [nights]);
  return tally.seen === 0 ? (
    <Card id="rest" summary={t('rhythm.rest.empty')}>
      {null}
    </Card>
  ) : (
    <Card
      id="rest"
      summary={
        <span
          data-testid="rest-summary"
          data-seen={tally.seen}
          data-under11={tally.under11}
          data-under8={tally.under8}
          data-none={tally.none}
        >
          {t('rhythm.rest.reading')} {tallyWords(tally)}
        </span>
      }
      twin={<RestTable nights={nights} />}
    >
      {chart}
    </Card>
  );
}
