/** A day, two times and a tool, of time that is added or corrected by hand. */
import type { Settings } from '../../storage/settings';
import { dayOf } from '../../tracking/day';
import type { Tool } from '../../tracking/tool';
import { now, offsetAt } from '../clock';
import { DayField } from '../fields/DayField';
import { Field } from '../fields/Field';
import { Select } from '../fields/Select';
import { TimeInput } from '../fields/TimeInput';
import { nameOfTool } from '../name-of-tool';
import { t } from '../words';
import type { EntryDraft } from './entry-draft';
import '../fields/form.css';

export interface EntryFieldsProps {
  settings: Settings;
  tools: readonly Tool['id'][];
  draft: EntryDraft;
  /** The first part of what the fields are called in tests. */
  testId: string;
  onChange: (changes: Partial<EntryDraft>) => void;
}

/** @example <EntryFields settings={settings} tools={['github']} draft={draft} testId="entry" onChange={set} /> */
export function EntryFields({ settings, tools, draft, testId, onChange }: EntryFieldsProps) {
  return (
    <div class="form-fields">
      <DayField
        label={t('options.entered.day')}
        value={draft.day}
        most={dayOf(now(), offsetAt(now()), 0)}
        testId={`${testId}-day`}
        onChange={(day) => onChange({ day })}
      />
      <Field label={t('options.entered.from')}>
        {(control) => (
          <TimeInput
            {...control}
            value={draft.from ?? 0}
            testId={`${testId}-from`}
            onChange={(from) => onChange({ from })}
            onUnread={() => onChange({ from: null })}
          />
        )}
      </Field>
      <Field label={t('options.entered.to')}>
        {(control) => (
          <TimeInput
            {...control}
            value={draft.to ?? 0}
            testId={`${testId}-to`}
            onChange={(to) => onChange({ to })}
            onUnread={() => onChange({ to: null })}
          />
        )}
      </Field>
      <Field label={t('options.entered.tool')}>
        {(control) => (
          <Select
            {...control}
            options={tools.map((id) => ({ value: id, label: nameOfTool(settings, id) }))}
            value={draft.tool}
            testId={`${testId}-tool`}
            onChange={(tool) => onChange({ tool })}
          />
        )}
      </Field>
    </div>
  );
}
