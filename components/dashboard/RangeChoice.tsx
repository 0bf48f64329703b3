/** How many weeks a section reaches back. */
import { RANGES, type Range } from '../../storage/view';
import { Choice } from '../fields/Choice';
import { format, t } from '../words';
import type { SectionId } from './section';
import './range-choice.css';

export interface RangeChoiceProps {
  section: SectionId;
  value: Range;
  onChange: (range: Range) => void;
}

/** @example <RangeChoice section="trend" value={view.trend} onChange={(trend) => changeView({ trend })} /> */
export function RangeChoice({ section, value, onChange }: RangeChoiceProps) {
  return (
    <div class="range-choice">
      <span aria-hidden="true">{t('dashboard.range.weeks')}</span>
      <Choice
        label={t('dashboard.range.label', [t(`dashboard.section.${section}`)])}
        options={RANGES.map((range) => ({
          value: String(range),
          label: range === null ? t('dashboard.range.all') : format.number(range),
          testId: `${section}-range-${range ?? 'all'}`,
        }))}
        value={String(value)}
        onChange={(chosen) => onChange(RANGES.find((range) => String(range) === chosen) ?? null)}
      />
    </div>
  );
}
