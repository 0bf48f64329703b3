/**
 * Time added by hand: a day, two times and a tool. What it would add, and what is there already, is said before
 * anything is stored.
 */
import { useState } from 'preact/hooks';
import { addEntry, planEntry } from '../../storage/entered';
import type { Settings } from '../../storage/settings';
import { unionLength } from '../../tracking/span';
import type { Tool } from '../../tracking/tool';
import { now, offsetAt } from '../clock';
import { errorWords } from '../error-words';
import { nameOfTool } from '../name-of-tool';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { EntryFields } from './EntryFields';
import { EntryPlanNote } from './EntryPlanNote';
import { type EntryDraft, lastHour, readDraft } from './entry-draft';
import { stretchWords } from './entry-words';
import '../fields/form.css';

export interface EntryFormProps {
  settings: Settings;
  tools: readonly [Tool, ...Tool[]];
  /** Called when something was added. */
  onAdded?: () => void;
}

/** @example <EntryForm settings={settings} tools={[github, slack]} /> */
export function EntryForm({ settings, tools, onAdded }: EntryFormProps) {
  const [filledIn, setFilledIn] = useState<EntryDraft>(() => lastHour(now(), tools[0].id, offsetAt));
  // What was just added would be told as there already.
  const [isAdded, setIsAdded] = useState(false);
  const [said, setSaid] = useState('');
  // A tool may be taken out while its name stands here.
  const tool = (tools.find(({ id }) => id === filledIn.tool) ?? tools[0]).id;
  const { entry, problem } = readDraft({ ...filledIn, tool }, now(), offsetAt);

  const set = (changes: Partial<EntryDraft>) => {
    setFilledIn((before) => ({ ...before, ...changes }));
    setIsAdded(false);
    setSaid('');
  };
  const add = async () => {
    if (entry === null) {
      setIsAdded(false);
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
      setIsAdded(true);
      onAdded?.();
    } catch (error) {
      setSaid(t('options.entered.notAdded', [errorWords(error)]));
    }
  };

  return (
    <div class="form">
      <EntryFields
        settings={settings}
        tools={tools.map(({ id }) => id)}
        draft={{ ...filledIn, tool }}
        testId="entry"
        onChange={set}
      />
      <p class="form-hint">{t('options.entered.hint')}</p>
      <div class="form-plan" role="status" data-testid="entry-plan">
        {isAdded ? null : entry === null ? (
          <p>{problem}</p>
        ) : (
          <EntryPlanNote entry={entry} settings={settings} plan={planEntry} />
        )}
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
