/**
 * What has it been like? The week first, and every other section after it, one by one. Settings are live; history is read
 * anew when something in it was changed, here or on another page, with each new day, and when the page is looked at again.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Archive } from '../../storage/archive';
import { type Settings, settingsItem } from '../../storage/settings';
import { DEFAULT_VIEW, type View, viewItem } from '../../storage/view';
import { type DayKey, dayOf } from '../../tracking/day';
import type { ToolId } from '../../tracking/tool';
import { nameOfTool } from '../name-of-tool';
import { DatabaseNote } from '../parts/DatabaseNote';
import { PageHead } from '../parts/PageHead';
import { chooseArchive } from '../sample/choose-archive';
import { NoHistory } from '../sample/NoHistory';
import { SampleMark } from '../sample/SampleMark';
import { useItem } from '../use-item';
import { t } from '../words';
import { readAddress, writeAddress } from './address';
import { Problem } from './Problem';
import { SideNav } from './SideNav';
import { SECTION_IDS, type SectionProps, sectionOf } from './section';
import { useReading } from './use-reading';
import { useStages } from './use-stage';
import { useVersion } from './use-version';
import { Waiting } from './Waiting';
import { WeekSection } from './week/WeekSection';
import { WeekSteps } from './week/WeekSteps';
import '../parts/page.css';
import './dashboard.css';

const [, ...IDS_BELOW] = SECTION_IDS;

/** @example mountPage(<Dashboard />, t('dashboard.documentTitle')) */
export function Dashboard() {
  const { value: settings, problem } = useItem(settingsItem);
  const { value: stored } = useItem(viewItem);
  const archive = useMemo(() => chooseArchive(location.search), []);
  return (
    <>
      {archive.isSample && <SampleMark />}
      <div class="dash" data-testid="dashboard">
        <aside class="dash-side">
          <PageHead />
          <SideNav ids={SECTION_IDS} />
        </aside>
        {settings === undefined || stored === undefined ? (
          <main class="dash-main" data-state="loading">
            <header class="dash-head">
              <h1>{t('dashboard.title')}</h1>
              {problem !== null && <p role="alert">{t('options.unread')}</p>}
            </header>
          </main>
        ) : (
          <Sections archive={archive} settings={settings} stored={stored} />
        )}
      </div>
    </>
  );
}

interface SectionsProps {
  archive: Archive;
  settings: Settings;
  stored: View;
}

function Sections({ archive, settings, stored }: SectionsProps) {
  const [address, setAddress] = useState(() => readAddress(location.search));
  // Whoever looks at the sample leaves nothing behind, not even how they looked at it.
  const [unstored, setUnstored] = useState<Partial<View>>({});
  const { version, raise } = useVersion(archive, settings.dayTurnHour);
  const stages = useStages(SECTION_IDS, sectionOf(location.hash.slice(1)));
  const { value: firstDay, problem: noFirstDay } = useReading(
    () => archive.readFirstDay(settings),
    [archive, settings, version],
  );
  const { value: hasSpans } = useReading(() => archive.hasSpans(), [archive, version]);
  const isWeekRead = stages.state !== 'loading';
  // The week would wait for all this code, too.
  const { value: below, problem: nothingBelow } = useReading(
    async () => (isWeekRead ? import('./BelowWeek') : undefined),
    [isWeekRead],
  );
  const at = archive.clock.now();
  const today = dayOf(at, archive.clock.offsetAt(at), settings.dayTurnHour);
  const day = address.week ?? today;
  useStayAtAnchor(stages.state === 'whole');

  const step = useCallback(
    (to: DayKey) => setAddress((before) => ({ ...before, week: to === today ? null : to })),
    [today],
  );
  const changeYear = useCallback((year: number | null) => setAddress((before) => ({ ...before, year })), []);
  const showWeekOf = useCallback(
    (to: DayKey) => {
      step(to);
      goToWeek();
    },
    [step],
  );
  // With what is on screen, and not behind whatever is still being read.
  useLayoutEffect(() => {
    history.replaceState(null, '', location.pathname + writeAddress(address) + location.hash);
  }, [address]);
  const nameOf = useCallback((tool: ToolId) => nameOfTool(settings, tool), [settings]);
  const shared = useMemo(
    (): Omit<SectionProps, 'onRead' | 'isWhole'> => ({
      archive,
      settings,
      nameOf,
      view: { ...DEFAULT_VIEW, ...stored, ...unstored },
      changeView: (changes) =>
        archive.isSample
          ? setUnstored((before) => ({ ...before, ...changes }))
          : void viewItem.update((before) => ({ ...before, ...changes })),
      year: address.year,
      changeYear,
      version,
      onChange: raise,
      onDay: showWeekOf,
    }),
    [archive, settings, nameOf, stored, unstored, address.year, changeYear, version, raise, showWeekOf],
  );
  const week = useMemo(
    () => <WeekSection {...shared} day={day} firstDay={firstDay ?? null} onRead={() => stages.onRead('week')} />,
    [shared, day, firstDay, stages.onRead],
  );
  return (
    <main class="dash-main" data-state={stages.state}>
      <header class="dash-head">
        <h1>{t('dashboard.title')}</h1>
        <WeekSteps settings={settings} day={day} today={today} firstDay={firstDay ?? null} onStep={step} />
      </header>
      {!archive.isSample && <DatabaseNote />}
      {hasSpans === false && <NoHistory />}
      {week}
      <Problem problem={noFirstDay ?? nothingBelow} />
      {below === undefined ? (
        IDS_BELOW.map((id) => <Waiting key={id} id={id} />)
      ) : (
        <below.BelowWeek shared={shared} stages={stages} />
      )}
    </main>
  );
}

function goToWeek(): void {
  history.replaceState(null, '', `${location.pathname}${location.search}#week`);
  document.getElementById('week-heading')?.focus({ preventScroll: true });
  document.getElementById('week')?.scrollIntoView();
}

/**
 * Sections above what the address names grow as they come, and would push it away under the reader. What stands within a
 * section comes with it, and the page grows by that, too.
 */
function useStayAtAnchor(isWhole: boolean): void {
  useEffect(() => {
    const anchor = location.hash.slice(1);
    if (anchor === '' || isWhole) {
      return;
    }
    const stay = (): void => document.getElementById(anchor)?.scrollIntoView();
    stay();
    const observer = new ResizeObserver(stay);
    observer.observe(document.body);
    const leave = (): void => observer.disconnect();
    // Whoever scrolls has gone elsewhere.
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(type, leave, { once: true, passive: true });
    }
    return leave;
  }, [isWhole]);
}
