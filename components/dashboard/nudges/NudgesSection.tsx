/** Whether what asks the person helps, kind by kind; and where it does not, fewer of it. */
import { useMemo } from 'preact/hooks';
import { helpSince, helpsOf, readAnyway } from '../../../storage/help';
import { useQuery } from '../../use-query';
import { useSettings } from '../../use-settings';
import { t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { kindHelps } from './kind-helps';
import { summaryWords } from './kind-words';
import { NudgeBars } from './NudgeBars';
import { NudgeKindItem } from './NudgeKindItem';
import { NudgeTable } from './NudgeTable';
import '../../options/nudges.css';
import './nudges.css';

/** @example <NudgesSection {...section} /> */
export function NudgesSection({ archive, version, onRead }: SectionProps) {
  const { settings, change, said, problem: unsaved } = useSettings();
  const readAsked = useMemo(() => () => archive.readAsked(helpSince(archive.clock.now())), [archive, version]);
  const asked = useQuery(readAsked);
  const { value: reading, problem } = useReading(
    async () => ({ anyway: await readAnyway(archive.clock.now(), archive.readSpans) }),
    [archive, version],
    onRead,
  );
  if (asked === undefined || reading === undefined) {
    return (
      <Card id="nudges">
        <Problem problem={problem} />
      </Card>
    );
  }
  const helps = helpsOf(asked, reading.anyway);
  const kinds = kindHelps(asked, helps);
  if (kinds.length === 0) {
    return (
      <Card id="nudges" summary={t('nudges.none')}>
        <Problem problem={problem} />
      </Card>
    );
  }
  const summary = (
    <span data-testid="nudges-summary" data-anyway={reading.anyway ?? ''}>
      {summaryWords(kinds, reading.anyway)}
    </span>
  );
  return (
    <Card
      id="nudges"
      summary={summary}
      twin={<NudgeTable kinds={kinds} />}
      before={<Problem problem={problem} />}
      after={
        <>
          <ul class="nudge-kinds">
            {kinds.map((help) => (
              <NudgeKindItem
                key={help.kind}
                help={help}
                helps={helps}
                settings={archive.isSample ? null : (settings ?? null)}
                change={change}
              />
            ))}
          </ul>
          <p class="nudges-said" role="status" data-testid="nudges-said">
            {unsaved === null ? said : t('options.notSaved', [unsaved])}
          </p>
        </>
      }
    >
      <NudgeBars kinds={kinds} />
    </Card>
  );
}
