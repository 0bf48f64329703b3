/** One pattern: a line at a glance, its last year beside it, and behind it all that there is to know of it. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { FoundOn } from '../../../patterns/year';
import { LevelMark } from '../../findings/LevelMark';
import { patternWords } from '../../findings/pattern-words';
import { Icon } from '../../parts/Icon';
import { PatternDetails, type PatternDetailsProps } from './PatternDetails';
import type { FindingRow } from './rows';
import { patternYear } from './runs';
import { notFoundWords } from './state-words';
import { YearStrip } from './YearStrip';

export interface PatternRowProps extends FindingRow {
  /** The person's own line for a week, in worked hours. */
  weekLine: number;
  /** Null until it is known. */
  year: readonly FoundOn[] | null;
  answers: PatternDetailsProps['answers'];
}

/** @example <PatternRow {...row} weekLine={48} year={year} answers={answers} /> */
export function PatternRow({ id, finding, words, states, need, weekLine, year, answers }: PatternRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const regionId = useId();
  const title = words?.title ?? patternWords(id).title;
  const ofPattern = useMemo(() => (year === null ? null : patternYear(year, id)), [year, id]);
  // A year, day by day, is not drawn again for every change on the page.
  const strip = useMemo(
    () => ofPattern && year && <YearStrip title={title} year={year} ofPattern={ofPattern} />,
    [title, year, ofPattern],
  );
  return (
    <li class="pattern" data-testid={`pattern-row-${id}`} data-level={finding?.level ?? 'none'}>
      <div class="pattern-row">
        <button
          type="button"
          class="pattern-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? regionId : undefined}
          id={`pattern-${id}`}
          onClick={() => setIsOpen(!isOpen)}
          data-testid={`pattern-open-${id}`}
        >
          {finding === null ? <span class="pattern-none" aria-hidden="true" /> : <LevelMark level={finding.level} />}
          <span>
            <b>{title}</b>{' '}
            <span class="pattern-line">{[words?.fact ?? notFoundWords(need), ...states].join(' · ')}</span>
          </span>
          <Icon name="chevron-down" />
        </button>
        {strip ?? <div class="year-strip" />}
      </div>
      {isOpen && (
        <PatternDetails
          regionId={regionId}
          id={id}
          finding={finding}
          words={words}
          weekLine={weekLine}
          need={need}
          ofPattern={ofPattern}
          answers={answers}
        />
      )}
    </li>
  );
}
