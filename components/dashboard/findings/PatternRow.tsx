/** One pattern: a line at a glance, its last year beside it, and behind it all that there is to know of it. */
import { useId, useState } from 'preact/hooks';
import type { PatternId } from '../../../patterns/pattern';
import type { FoundOn } from '../../../patterns/year';
import { findingWords } from '../../findings/finding-words';
import { LevelMark } from '../../findings/LevelMark';
import { patternWords } from '../../findings/pattern-words';
import { Icon } from '../../parts/Icon';
import type { Finding } from './entries';
import type { FoundNow } from './now-reading';
import { PatternDetails, type PatternDetailsProps } from './PatternDetails';
import { patternYear } from './runs';
import { notFoundWords } from './state-words';
import { YearStrip } from './YearStrip';

export interface PatternRowProps {
  id: PatternId;
  /** Null where it is not found now. */
  finding: Finding | null;
  /** What makes it another than the popup shows. */
  states: readonly string[];
  now: FoundNow;
  /** Null until it is known. */
  year: readonly FoundOn[] | null;
  answers: PatternDetailsProps['answers'];
}

/** @example <PatternRow id="short-rest" finding={finding} states={[]} now={now} year={year} answers={answers} /> */
export function PatternRow({ id, finding, states, now, year, answers }: PatternRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const regionId = useId();
  const words = finding === null ? null : findingWords(finding, now.history);
  const title = words?.title ?? patternWords(id).title;
  const need = now.needs.get(id) ?? null;
  const ofPattern = year === null ? null : patternYear(year, id);
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
        {ofPattern === null || year === null ? (
          <div class="year-strip" />
        ) : (
          <YearStrip title={title} year={year} ofPattern={ofPattern} />
        )}
      </div>
      {isOpen && (
        <PatternDetails
          regionId={regionId}
          id={id}
          finding={finding}
          words={words}
          weekLine={now.history.weekLine}
          need={need}
          ofPattern={ofPattern}
          answers={answers}
        />
      )}
    </li>
  );
}
