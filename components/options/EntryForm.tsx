/**
 * Time added by hand: a day, two times and a tool. What it would add, and what is there already, is said before
 * anything is stored.
 */
import { useState } from 'preact/hooks';
import { addEntry } from '../../storage/entered';
import type { Settings } from '../../storage/settings';
import { dayOf } from '../../tracking/day';
import { unionLength } from '../../tracking/span';
import type { Tool } from '../../tracking/tool';
import { now, offsetAt } from '../clock';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { EntryPlanNote } from './EntryPlanNote';
import { type EntryDraft, lastHour, readDraft } from './entry-draft';
import { nameOfTool, stretchWords } from './entry-words';
import { errorWords } from './error-words';
import { DayField } from './fields/DayField';
import { Field } from './fields/Field';
import { Select } from './fields/Select';
import { TimeInput } from './fields/TimeInput';
import './form.css';

/** @example <EntryForm settings={settings} tools={[github, slack]} /> */
export function EntryForm({ settings, tools }: { settings: Settings; tools: readonly [Tool, ...Tool[]] }) {
  const [filledIn, setFilledIn] = useState<EntryDraft>(() => lastHour(now(), tools[0].id, offsetAt));
  const [isTouched, setIsTouched] = useState(false);
  const [said, setSaid] = useState('');
  // A tool may be taken out while its name stands here.
  const tool = (tools.find(({ id }) => id === filledIn.tool) ?? tools[0]).id;
  const { entry, problem } = readDraft({ ...filledIn, tool }, now(), offsetAt);

  const set = (changes: Partial<EntryDraft>) => {
    setFilledIn((before) => ({ ...before, ...changes }));
    setIsTouched(true);
    setSaid('');
  };
  const add = async () => {
    if (entry === null) {
      setIsTouched(true);
      return;
    }
    try {
      const { dayTurnHour } = settings;
      const { free } = await addEntry(entry, { now: now(), dayTurnHour, offsetAt });
      const length = format.duration(unionLength(free));
      setSaid(
        free.length === 0
          ? t('options.entered.noneFree', [stretchWords(entry)])
          : t('options.entered.added', [stretchWords(entry), nameOfTool(settings, tool), length]),
      );
      setIsTouched(false);
    } catch (error) {
      setSaid(t('options.entered.notAdded', [errorWords(error)]));
    }
  };

  return (
    <div class="form">
      <div class="form-fields">
        <DayField
          label={t('options.entered.day')}
          value={filledIn.day}
          most={dayOf(now(), offsetAt(now()), 0)}
          testId="entry-day"
          onChange={(day) => set({ day })}
        />
        <Field label={t('options.entered.from')}>
          {(control) => (
            <TimeInput
              {...control}
              value={filledIn.from ?? 0}
              testId="entry-from"
              onChange={(from) => set({ from })}
              onUnread={() => set({ from: null })}
            />
          )}
        </Field>
        <Field label={t('options.entered.to')}>
          {(control) => (
            <TimeInput
              {...control}
              value={filledIn.to ?? 0}
              testId="entry-to"
              onChange={(to) => set({ to })}
              onUnread={() => set({ to: null })}
            />
          )}
        </Field>
        <Field label={t('options.entered.tool')}>
          {(control) => (
            <Select
              {...control}
              options={tools.map(({ id }) => ({ value: id, label: nameOfTool(settings, id) }))}
              value={tool}
              testId="entry-tool"
              onChange={(id) => set({ tool: id })}
            />
          )}
        </Field>
      </div>
      <p class="form-hint">{t('options.entered.hint')}</p>
      <div class="form-plan" role="status" data-testid="entry-plan">
        {isTouched ? entry === null ? <p>{problem}</p> : <EntryPlanNote entry={entry} settings={settings} /> : null}
      </div>
      <div>
        <Button kind="line" data-testid="entry-add" onClick={() => void add()}>
          {t('options.entered.add')}
        </Button>
      </div>
      <p class="form-said" role="status" data-testid="entry-said">
        {said}
      </p>
    </div>
  );
}
