/** Leave and nights on call: marked by their days, listed in ranges, removed again. */
import { useState } from 'preact/hooks';
import { type MarkKind, markDays, readAllMarks, unmarkDays } from '../../storage/marks';
import type { Settings } from '../../storage/settings';
import { errorWords } from '../error-words';
import { useQuery } from '../use-query';
import { format, t } from '../words';
import { LongList } from './LongList';
import { LongListItem } from './LongListItem';
import { MarkForm } from './MarkForm';
import { daysOf, joinMarks, type MarkRange } from './mark-ranges';

/** @example <MarkSettings settings={settings} /> */
export function MarkSettings({ settings }: { settings: Settings }) {
  const marks = useQuery(readAllMarks);
  const [marked, setMarked] = useState('');
  const [removed, setRemoved] = useState('');

  const mark = (range: MarkRange) => {
    markDays(range.kind, daysOf(range)).then(
      (count) => setMarked(t('options.marks.marked', count)),
      (error: unknown) => setMarked(t('options.marks.notMarked', [errorWords(error)])),
    );
  };
  const remove = (range: MarkRange) => {
    unmarkDays(range.kind, daysOf(range)).then(
      () => setRemoved(t('options.marks.removed', [format.dayRange(range.from, range.to)])),
      (error: unknown) => setRemoved(t('options.marks.notMarked', [errorWords(error)])),
    );
  };

  return (
    <div class="settings">
      <MarkForm dayTurnHour={settings.dayTurnHour} said={marked} onMark={mark} onProblem={setMarked} />
      <LongList
        label={t('options.marks.list')}
        items={marks && joinMarks(marks)}
        none={t('options.marks.none')}
        said={removed}
        testId="marks"
      >
        {(range) => {
          const title = format.dayRange(range.from, range.to);
          return (
            <LongListItem
              key={`${range.kind} ${range.from}`}
              title={title}
              more={`${kindWords(range.kind)} · ${countWords(range)}`}
              remove={t('options.marks.remove')}
              removeThis={t('options.marks.removeOf', [`${title}, ${kindWords(range.kind)}`])}
              testId={`unmark-${range.kind}-${range.from}`}
              onRemove={() => remove(range)}
            />
          );
        }}
      </LongList>
    </div>
  );
}

function kindWords(kind: MarkKind): string {
  return t(kind === 'leave' ? 'options.marks.leave' : 'options.marks.onCall');
}

function countWords(range: MarkRange): string {
  const count = daysOf(range).length;
  return range.kind === 'leave' ? t('options.marks.days', count) : t('options.marks.nights', count);
}
