/** One week: its shape, its hours, and every episode, which can be opened and corrected. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { chosenTools } from '../../../storage/tools';
import type { DayKey } from '../../../tracking/day';
import type { Interval } from '../../../tracking/span';
import { EntryForm } from '../../entry/EntryForm';
import { allYouLines } from '../../parts/all-you';
import { Button } from '../../parts/Button';
import { CodeText } from '../../parts/CodeText';
import { codeWords } from '../../parts/code-words';
import { format, t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { CorrectionList } from './correct/CorrectionList';
import { EpisodePanel } from './correct/EpisodePanel';
import { Said } from './correct/Said';
import { useActs } from './correct/use-acts';
import { WeekChart } from './WeekChart';
import { WeekTable } from './WeekTable';
import { readWeekOf, type WeekOfHistory } from './week-reading';

export interface WeekSectionProps extends Omit<SectionProps, 'isWhole'> {
  /** Any day of the week that is shown. */
  day: DayKey;
  /** The first day of which anything is known; null where nothing is, and until it is read. */
  firstDay: DayKey | null;
}

/** @example <WeekSection {...section} day="2026-11-16" /> */
export function WeekSection(section: WeekSectionProps) {
  const { archive, settings, version, onRead, day } = section;
  const { value: week, problem } = useReading(
    () => readWeekOf(day, archive, settings),
    [archive, settings, version, day],
    onRead,
  );
  return week === undefined ? (
    <Card id="week">
      <Problem problem={problem} />
    </Card>
  ) : (
    <KnownWeek {...section} week={week} problem={problem} />
  );
}

interface KnownWeekProps extends WeekSectionProps {
  week: WeekOfHistory;
  /** Why another could not be read. */
  problem: string | null;
}

function KnownWeek({ archive, settings, nameOf, version, onChange, firstDay, week, problem }: KnownWeekProps) {
  const [opened, setOpened] = useState<Interval | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const acts = useActs(onChange);
  const canCorrect = !archive.isSample;
  const [firstTool, ...otherTools] = chosenTools(settings);
  const isThere = opened !== null && week.spans.some(({ start, end }) => start < opened.end && end > opened.start);
  const openedAt = opened?.start ?? null;
  const chart = useMemo(() => {
    const onOpen = (episode: Interval) => setOpened((before) => (before?.start === episode.start ? null : episode));
    return <WeekChart week={week} hours={settings} nameOf={nameOf} opened={openedAt} onOpen={onOpen} />;
  }, [week, settings, nameOf, openedAt]);
  useEffect(() => {
    // What is deleted is closed: taken back later, it would open by itself and take the focus.
    if (!isThere) {
      setOpened(null);
    }
  }, [isThere]);
  return (
    <Card
      id="week"
      head={<WeekHead week={week} firstDay={firstDay} />}
      twin={<WeekTable week={week} nameOf={nameOf} dayTurnHour={settings.dayTurnHour} />}
      actions={
        canCorrect &&
        firstTool !== undefined && (
          <Button aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)} data-testid="add-time">
            {t('correct.add')}
          </Button>
        )
      }
      before={
        <>
          <Problem problem={problem} />
          {isAdding && firstTool !== undefined && (
            <section class="correct" aria-label={t('correct.add')}>
              <EntryForm settings={settings} tools={[firstTool, ...otherTools]} onAdded={onChange} />
            </section>
          )}
        </>
      }
      after={
        <>
          {opened !== null && isThere && (
            <EpisodePanel
              episode={opened}
              spans={week.spans}
              settings={settings}
              nameOf={nameOf}
              acts={canCorrect ? acts : null}
              onClose={() => {
                openedMark()?.focus();
                setOpened(null);
              }}
            />
          )}
          {canCorrect && (
            <>
              <Said acts={acts} />
              <CorrectionList range={week.range} nameOf={nameOf} acts={acts} version={version} onChange={onChange} />
            </>
          )}
        </>
      }
    >
      {chart}
    </Card>
  );
}

/** As text there is no mark to go back to. */
function openedMark(): HTMLElement | null {
  const mark = document.querySelector<HTMLElement>('#week [data-mark][aria-expanded="true"]');
  return mark ?? document.getElementById('week-heading');
}

function WeekHead({ week, firstDay }: { week: WeekOfHistory; firstDay: DayKey | null }) {
  const { code, worked, active, days, today } = week;
  const unseen = week.unseen.filter((each) => firstDay !== null && each >= firstDay);
  const isOver = (days.at(-1) as DayKey) <= today;
  return (
    <div class="week-hero" data-testid="week-code" data-code={code?.text} data-worked={worked} data-active={active}>
      {code !== null && (
        <p class="week-code">
          <CodeText text={code.text} />
        </p>
      )}
      <div class="week-reading">
        <p>
          {code !== null && (
            <>
              {codeWords(code, isOver)}
              <br />
            </>
          )}
          {active === 0 ? (
            t('week.nothing')
          ) : (
            <>
              <strong>{t('week.hours', [format.duration(worked)])}</strong>{' '}
              {t('week.atLeast', [format.duration(active)])}
            </>
          )}{' '}
          {unseen.length > 0 && t('week.unseen', [format.list(unseen.map((each) => format.fullDate(each)))])}
        </p>
        {allYouLines(week.rows).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
