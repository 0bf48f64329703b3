/** The catalogue: what is found now and what is not, each with its rule, its source, its last year, and the answers. */
import { useMemo, useState } from 'preact/hooks';
import { PATTERN_IDS, type PatternId } from '../../../patterns/pattern';
import type { FoundOn } from '../../../patterns/year';
import type { PatternAnswers } from '../../../storage/pattern-answers';
import { Button } from '../../parts/Button';
import { useFocusOn } from '../../use-focus-on';
import { format, t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { Catalogue } from './Catalogue';
import { entriesOf } from './entries';
import { FindingsTable } from './FindingsTable';
import { type FoundNow, readNow } from './now-reading';
import { rowsOf } from './rows';
import { useAnswers } from './use-answers';
import { useYear } from './use-year';
import './findings.css';

const NO_ANSWERS: PatternAnswers = { chosen: [], later: [] };

/** @example <FindingsSection {...section} /> */
export function FindingsSection(section: SectionProps) {
  const [isShown, setIsShown] = useState(false);
  const focusOn = useFocusOn();
  if (!section.settings.isDiscreet || isShown) {
    return <Findings {...section} />;
  }
  const show = (): void => {
    setIsShown(true);
    focusOn('findings-heading');
  };
  return <Hidden onRead={section.onRead} onShow={show} />;
}

/** Whoever shares a screen is asked before the hours say anything. */
function Hidden({ onRead, onShow }: Pick<SectionProps, 'onRead'> & { onShow: () => void }) {
  useReading(() => Promise.resolve(true), [], onRead);
  return (
    <Card id="findings" summary={t('findings.discreet')}>
      <Button onClick={onShow} data-testid="findings-show">
        {t('findings.show')}
      </Button>
    </Card>
  );
}

function Findings(section: SectionProps) {
  const { archive, settings, version, onChange, onRead } = section;
  // What is switched off changes nothing of what is found.
  const rules = JSON.stringify({ ...settings, silentPatterns: [] });
  const ofNow = useReading(() => readNow(archive, settings), [archive, rules, version], onRead);
  const ofAnswers = useReading(() => archive.readAnswers(), [archive, version]);
  const ofYear = useYear(section, rules);
  const [now, answers, year] = [ofNow.value, ofAnswers.value, ofYear.value ?? null];
  const { answering, said } = useAnswers(settings, answers ?? NO_ANSWERS, onChange);
  const off = settings.silentPatterns;
  const entries = useMemo(
    () => now && answers && entriesOf(now.detected, { off, chosen: answers.chosen }, now.history.now),
    [now, off, answers],
  );
  const rows = useMemo(() => now && answers && entries && rowsOf(entries, now, answers), [now, answers, entries]);
  const problem = <Problem problem={ofNow.problem ?? ofAnswers.problem ?? ofYear.problem} />;
  // Without the answers, what was chosen would stand there as if nobody had answered it.
  if (now === undefined || entries === undefined || rows === undefined) {
    return <Card id="findings">{problem}</Card>;
  }
  return (
    <Card
      id="findings"
      summary={summaryOf(now, entries.found.length, year)}
      twin={<FindingsTable rows={rows} year={year} />}
      before={problem}
      after={
        <p class="findings-said" role="status" data-testid="findings-said">
          {said}
        </p>
      }
      keepsPicture
    >
      <Catalogue
        entries={entries}
        rows={rows}
        now={now}
        year={year}
        progress={ofYear.progress}
        answers={archive.isSample ? null : answering}
      />
    </Card>
  );
}

function summaryOf({ isEmpty }: FoundNow, found: number, year: readonly FoundOn[] | null): string {
  if (isEmpty) {
    return t('findings.nothingKnown');
  }
  const count = format.number(found);
  const all = format.number(PATTERN_IDS.length);
  const now = found === 0 ? t('findings.none') : t('findings.now', found, [count, all]);
  return year === null || year.length === 0 ? now : `${now} ${pastWords(year)}`;
}

function pastWords(year: readonly FoundOn[]): string {
  const past = new Set<PatternId>(year.flatMap(({ found }) => [...found.keys()]));
  return past.size === 0 ? t('findings.pastNone') : t('findings.past', past.size, [format.number(past.size)]);
}
