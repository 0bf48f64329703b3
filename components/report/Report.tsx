/**
 * A report for a doctor, a union or a lawyer: hours, rest and codes of a range of days, what the hours say by which rules,
 * and what nobody saw. It is printed by the browser; nothing sends it anywhere.
 */
import { useMemo } from 'preact/hooks';
import type { Archive } from '../../storage/archive';
import { type Settings, settingsItem } from '../../storage/settings';
import { type DayKey, dayOf } from '../../tracking/day';
import { Problem } from '../dashboard/Problem';
import { useReading } from '../dashboard/use-reading';
import { Button } from '../parts/Button';
import { DatabaseNote } from '../parts/DatabaseNote';
import { LateLine } from '../parts/LateLine';
import { PageHead } from '../parts/PageHead';
import { chooseArchive } from '../sample/choose-archive';
import { SampleMark } from '../sample/SampleMark';
import { useItem } from '../use-item';
import { format, t } from '../words';
import type { ReportFigures } from './figures';
import { makeNotes, type Notes } from './notes';
import { NoteMark, ReportFindings } from './ReportFindings';
import { ReportSummary } from './ReportSummary';
import { DayTable, ShareTable, WeekendTable, WeekTable } from './ReportTables';
import { type ReadReport, readReport } from './read-report';
import { datesOf } from './report-dates';
import { type ReportWish, readWish } from './wish';
import '../parts/page.css';
import './report.css';

/** @example mountPage(<Report />, t('report.documentTitle')) */
export function Report() {
  const { value: settings, problem } = useItem(settingsItem);
  const archive = useMemo(() => chooseArchive(location.search), []);
  return (
    <main class="report">
      {archive.isSample && <SampleMark />}
      {problem !== null && <p role="alert">{t('options.unread')}</p>}
      {settings === undefined && problem === null && <LateLine>{t('report.loading')}</LateLine>}
      {settings !== undefined && <WishedReport archive={archive} settings={settings} />}
    </main>
  );
}

function WishedReport({ archive, settings }: { archive: Archive; settings: Settings }) {
  const at = archive.clock.now();
  const today = dayOf(at, archive.clock.offsetAt(at), settings.dayTurnHour);
  const { search } = location;
  const wish = useMemo(() => readWish(search, today), [search, today]);
  const { value: read, problem } = useReading(() => readReport(wish, archive, settings), [wish, archive, settings]);
  return (
    <>
      <div class="report-bar">
        <PageHead />
        <a href={`/dashboard.html${archive.isSample ? '?sample' : ''}#report`}>{t('report.back')}</a>
        <Button kind="main" onClick={() => print()} data-testid="print">
          {t('report.print')}
        </Button>
      </div>
      {!archive.isSample && <DatabaseNote />}
      <Problem problem={problem} />
      {read === undefined && problem === null && <LateLine>{t('report.loading')}</LateLine>}
      {read !== undefined && <Paper read={read} wish={wish} settings={settings} today={today} />}
    </>
  );
}

interface PaperProps {
  read: ReadReport;
  wish: ReportWish;
  settings: Settings;
  today: DayKey;
}

function Paper({ read: { figures, findings, earlier, history }, wish, settings, today }: PaperProps) {
  const dates = datesOf(wish, today);
  const notes = makeNotes();
  const measured = notes.add(t('report.notes.measured'));
  const unknown = notes.add(t('report.notes.unknown'));
  const lines = <ReportSummary figures={figures} dates={dates} limitHours={settings.limitHours} notes={notes} />;
  const said = <ReportFindings isSeen={figures.isSeen} {...{ findings, earlier, history, dates, notes }} />;
  return (
    <article data-testid="report" data-from={wish.from} data-to={wish.to} data-worked={figures.worked}>
      <header>
        <h1>{t('report.title')}</h1>
        <p class="report-range">{format.dayRange(wish.from, wish.to)}</p>
        <p>
          {t('report.made', [format.dayRange(today, today)])} {t(`report.told.${wish.detail}`)}
        </p>
        <p>
          {t('report.what')}
          <NoteMark number={measured} /> {t('report.gaps')}
          <NoteMark number={unknown} />
        </p>
      </header>
      <section>
        <h2>{t('report.summary')}</h2>
        {lines}
      </section>
      <section>
        <h2>{t('report.findings', [dates.date(wish.to)])}</h2>
        {said}
      </section>
      <section>
        <h2>{t('report.weeks')}</h2>
        <WeekTable figures={figures} />
      </section>
      {figures.weekends.length > 0 && (
        <section data-testid="report-weekends">
          <h2>{t('report.weekends')}</h2>
          <Weekends figures={figures} notes={notes} />
        </section>
      )}
      {wish.detail !== 'times' && figures.isSeen && (
        <section>
          <h2>{t(`report.shares.${wish.detail}`)}</h2>
          <ShareTable figures={figures} settings={settings} detail={wish.detail} />
        </section>
      )}
      <section data-testid="report-days">
        <h2>{t('report.days')}</h2>
        <DayTable figures={figures} dates={dates} />
      </section>
      <NoteList notes={notes} />
    </article>
  );
}

function Weekends({ figures, notes }: { figures: ReportFigures; notes: Notes }) {
  return (
    <>
      <p>
        {t('report.weekendCode')}
        <NoteMark number={notes.add(t('report.notes.weekends'))} />
      </p>
      <WeekendTable figures={figures} />
    </>
  );
}

/** Written after everything that names a note. */
function NoteList({ notes }: { notes: Notes }) {
  return (
    <section class="report-notes">
      <h2>{t('report.notes.title')}</h2>
      <ol>
        {notes.all().map(({ text, links }, index) => (
          <li key={text} id={`note-${index + 1}`}>
            {text}
            {links.map(({ label, address }) => (
              <span key={address}>
                {' '}
                <a href={address} target="_blank" rel="noreferrer">
                  {label}
                </a>{' '}
                <span class="report-address">({address})</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
      <p>{t('finding.notAdvice')}</p>
    </section>
  );
}
