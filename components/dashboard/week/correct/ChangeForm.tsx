/** Another time or tool for a span. What is there already is shown before anything is saved. */
import { useCallback, useState } from 'preact/hooks';
import { wallClockOf } from '../../../../storage/correction-plan';
import { changeSpan, planChange } from '../../../../storage/corrections';
import type { Entry, EntryRules } from '../../../../storage/entry-plan';
import { now, offsetAt } from '../../../clock';
import { EntryFields } from '../../../entry/EntryFields';
import { EntryPlanNote } from '../../../entry/EntryPlanNote';
import { useFocusAfter } from '../../../use-focus-after';
import { t } from '../../../words';
import { changeDraft, readChange } from './change-draft';
import { correctionProblem, spansWords } from './correction-words';
import { type CorrectionFormProps, FormActs } from './FormActs';

/** @example <ChangeForm span={span} settings={settings} nameOf={nameOf} onSave={run} onClose={close} opener="span-7-change" /> */
export function ChangeForm({ span, settings, nameOf, onSave, onClose, opener }: CorrectionFormProps) {
  const form = useFocusAfter<HTMLDivElement>(() => document.getElementById(opener));
  const [draft, setDraft] = useState(() => changeDraft(span));
  const { entry, problem } = readChange(draft, span, now(), offsetAt);
  const { id } = span;
  const plan = useCallback(
    async (wanted: Entry, rules: EntryRules) => {
      const planned = await planChange(id, wanted, rules);
      return planned.problem === null ? planned : null;
    },
    [id],
  );
  const save = () => {
    if (entry === null) {
      return;
    }
    const rules = { now: now(), dayTurnHour: settings.dayTurnHour, offsetAt };
    onSave(async () => {
      const changed = await changeSpan(id, entry, rules);
      if (changed.problem !== null) {
        return { text: correctionProblem(changed.problem), act: null };
      }
      const parts: [string, string] = [spansWords([changed.before], nameOf), spansWords(changed.free, nameOf)];
      return changed.act === null
        ? { text: t('correct.unchanged'), act: null }
        : { text: t('correct.act.change', parts), act: changed.act };
    });
  };
  return (
    <div class="form correct-form" ref={form} data-testid="change-form">
      <EntryFields
        settings={settings}
        tools={[...new Set([...settings.tools, span.tool])]}
        draft={draft}
        testId="change"
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
      />
      <div class="form-plan" role="status" data-testid="change-plan">
        {entry === null ? (
          <p>{problem}</p>
        ) : (
          <EntryPlanNote entry={entry} settings={settings} plan={plan} clock={wallClockOf(span, offsetAt)} />
        )}
      </div>
      <FormActs label={t('correct.save')} testId="change-save" onSave={save} onClose={onClose} />
    </div>
  );
}
