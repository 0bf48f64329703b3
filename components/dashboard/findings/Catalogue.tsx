/** Every pattern as a row: those that are found now, and under them the others by family, with the months over both. */
import type { ComponentChildren } from 'preact';
import type { Family } from '../../../patterns/finding';
import { todayOf } from '../../../patterns/history';
import type { PatternId } from '../../../patterns/pattern';
import type { FoundOn } from '../../../patterns/year';
import { format, t } from '../../words';
import type { Entries } from './entries';
import type { FoundNow } from './now-reading';
import { PatternRow } from './PatternRow';
import type { FindingRow } from './rows';
import type { PatternAnswering } from './use-answers';
import type { Progress } from './use-year';
import { YearAxis, YearKey } from './YearAxis';

export interface CatalogueProps {
  entries: Entries;
  /** One of each pattern. */
  rows: readonly FindingRow[];
  now: FoundNow;
  /** Null until it is known, with how far that is. */
  year: readonly FoundOn[] | null;
  progress: Progress | null;
  /** Null where nothing can be answered. */
  answers: PatternAnswering | null;
}

/** @example <Catalogue entries={entries} rows={rows} now={now} year={year} progress={null} answers={answers} /> */
export function Catalogue({ entries: { found, others }, rows, now, year, progress, answers }: CatalogueProps) {
  const hasYear = year !== null && year.length > 0;
  // Of a first day there is no year behind it, and nothing to say of one.
  const shared = { weekLine: now.history.weekLine, year: hasYear ? year : null, answers };
  const rowsOf = (ids: readonly PatternId[]) =>
    rows.filter(({ id }) => ids.includes(id)).map((row) => <PatternRow key={row.id} {...row} {...shared} />);
  // Its place is kept, and its key is there before it, so that nothing moves when it comes.
  const axis = hasYear ? <YearAxis today={todayOf(now.history).key} /> : <div class="year-axis" />;
  const firstAxis = progress === null ? axis : <LookingBack {...progress} />;
  return (
    <div class="findings" data-testid="catalogue" data-year={hasYear ? year.length : undefined}>
      {found.length > 0 && (
        <Group title={t('findings.foundNow')} axis={firstAxis}>
          <ul>{rowsOf(found.map(({ id }) => id))}</ul>
        </Group>
      )}
      <Group title={t('findings.others')} axis={found.length > 0 ? axis : firstAxis}>
        {others.map(({ family, ids }) => (
          <div key={family} class="pattern-family">
            <h4>{familyWords(family)}</h4>
            <ul>{rowsOf(ids)}</ul>
          </div>
        ))}
      </Group>
      {(hasYear || (year === null && !now.isEmpty)) && <YearKey />}
    </div>
  );
}

function Group({ title, axis, children }: { title: string; axis: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="pattern-group">
      <div class="pattern-group-head">
        <h3>{title}</h3>
        {axis}
      </div>
      {children}
    </section>
  );
}

function LookingBack({ done, all }: Progress) {
  const words =
    all === null
      ? t('findings.lookingBackFirst')
      : t('findings.lookingBack', [format.number(done), format.number(all)]);
  return (
    <div class="findings-progress" data-testid="findings-progress" data-done={done} data-all={all ?? undefined}>
      <label for="findings-looking">{words}</label>
      {/* Without a value, it moves and says no number. */}
      {all === null ? <progress id="findings-looking" /> : <progress id="findings-looking" value={done} max={all} />}
    </div>
  );
}

function familyWords(family: Family): string {
  return t(`findings.family.${family === 'on-call' ? 'onCall' : family}`);
}
