/** One span of an episode: when, on which tool, and what can be done about it. */
import { useState } from 'preact/hooks';
import { deleteSpans } from '../../../../storage/corrections';
import type { SpanRow } from '../../../../storage/database';
import type { Settings } from '../../../../storage/settings';
import { lengthOf } from '../../../../tracking/span';
import { now, offsetAt } from '../../../clock';
import { Button } from '../../../parts/Button';
import { neighbourOf, useFocusAfter } from '../../../use-focus-after';
import { format, t } from '../../../words';
import { ChangeForm } from './ChangeForm';
import { correctionProblem, type NameOf, spansWords } from './correction-words';
import { SplitForm } from './SplitForm';
import type { Acts } from './use-acts';

export interface SpanItemProps {
  span: SpanRow;
  settings: Settings;
  nameOf: NameOf;
  /** Null where nothing can be corrected. */
  acts: Acts | null;
}

type Form = 'change' | 'split';

/** The id of the button that opens a form of a span. @example openerId(7, 'change') //=> "span-7-change" */
export function openerId(span: SpanRow['id'], form: Form): string {
  return `span-${span}-${form}`;
}

/** @example <SpanItem span={span} settings={settings} nameOf={nameOf} acts={acts} /> */
export function SpanItem({ span, settings, nameOf, acts }: SpanItemProps) {
  const [form, setForm] = useState<Form | null>(null);
  const item = useFocusAfter<HTMLLIElement>((gone) => neighbourOf(gone) ?? document.getElementById('episode-heading'));
  const from = format.clock(span.start, span.offset);
  const to = format.clock(span.end, span.offset);
  const about = `${nameOf(span.tool)}, ${from}–${to}`;
  const toggle = (which: Form) => setForm((before) => (before === which ? null : which));
  const save: Acts['run'] = async (work) => {
    const isWritten = (await acts?.run(work)) ?? false;
    if (isWritten) {
      setForm(null);
    }
    return isWritten;
  };
  const remove = () =>
    acts?.run(async () => {
      const deleted = await deleteSpans([span.id], { now: now(), dayTurnHour: settings.dayTurnHour, offsetAt });
      return deleted.problem === null
        ? { text: t('correct.act.delete', [spansWords([span], nameOf)]), act: deleted.act }
        : { text: correctionProblem(deleted.problem), act: null };
    });
  const shared = {
    span,
    settings,
    nameOf,
    onSave: (work: Parameters<Acts['run']>[0]) => void save(work),
    onClose: () => setForm(null),
  };
  return (
    <li class="correct-span" ref={item} data-testid={`span-${span.id}`} data-start={span.start} data-end={span.end}>
      <time>
        {from}–{to}
      </time>
      <span class="correct-tool">
        {nameOf(span.tool)} <i>{format.duration(lengthOf(span))}</i>
        {span.source !== 'observed' && <i> · {t(`correct.source.${span.source}`)}</i>}
        {span.open === 1 && <i> · {t('correct.growing')}</i>}
      </span>
      {acts !== null && span.open !== 1 && (
        <span class="correct-acts">
          <Button
            kind="bare"
            id={openerId(span.id, 'change')}
            aria-label={t('correct.of', [t('correct.change'), about])}
            aria-expanded={form === 'change'}
            onClick={() => toggle('change')}
            data-testid="change"
          >
            {t('correct.change')}
          </Button>
          <Button
            kind="bare"
            id={openerId(span.id, 'split')}
            aria-label={t('correct.of', [t('correct.split'), about])}
            aria-expanded={form === 'split'}
            onClick={() => toggle('split')}
            data-testid="split"
          >
            {t('correct.split')}
          </Button>
          <Button
            kind="bare"
            aria-label={t('correct.of', [t('correct.delete'), about])}
            onClick={() => void remove()}
            data-testid="delete"
          >
            {t('correct.delete')}
          </Button>
        </span>
      )}
      {form === 'change' && <ChangeForm {...shared} opener={openerId(span.id, 'change')} />}
      {form === 'split' && <SplitForm {...shared} opener={openerId(span.id, 'split')} />}
    </li>
  );
}
