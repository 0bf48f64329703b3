/** Time added by hand: the form, and what was added, each to be removed again. */
import { useState } from 'preact/hooks';
import { type Entered, readEntered, removeEntered } from '../../storage/entered';
import type { Settings } from '../../storage/settings';
import { chosenTools } from '../../storage/tools';
import { EntryForm } from '../entry/EntryForm';
import { clockOf, stretchWords } from '../entry/entry-words';
import { errorWords } from '../error-words';
import { nameOfTool } from '../name-of-tool';
import { useQuery } from '../use-query';
import { format, t } from '../words';
import { LongList } from './LongList';
import { LongListItem } from './LongListItem';

/** @example <EnteredSettings settings={settings} /> */
export function EnteredSettings({ settings }: { settings: Settings }) {
  const entered = useQuery(readEntered);
  const [said, setSaid] = useState('');
  const [first, ...others] = chosenTools(settings);

  const remove = (entry: Entered) => {
    removeEntered(entry.ids).then(
      () => setSaid(t('options.entered.removed', [wordsOf(entry)])),
      (error: unknown) => setSaid(t('options.entered.notAdded', [errorWords(error)])),
    );
  };

  return (
    <div class="settings">
      {first === undefined ? (
        <p class="form">{t('options.entered.noTool')}</p>
      ) : (
        <EntryForm settings={settings} tools={[first, ...others]} />
      )}
      <LongList
        label={t('options.entered.list')}
        items={entered}
        none={t('options.entered.none')}
        said={said}
        testId="entered"
      >
        {(entry) => {
          const title = wordsOf(entry);
          return (
            <LongListItem
              key={entry.ids[0]}
              title={title}
              more={`${nameOfTool(settings, entry.tool)} · ${format.duration(entry.length)}`}
              remove={t('options.entered.remove')}
              removeThis={t('options.entered.removeOf', [title])}
              testId={`remove-entered-${entry.ids[0]}`}
              onRemove={() => remove(entry)}
            />
          );
        }}
      </LongList>
    </div>
  );
}

/** By the clock of the place where it was: whoever travelled since finds the times that were entered. */
function wordsOf({ parts }: Entered): string {
  return stretchWords({ start: parts[0].start, end: (parts.at(-1) ?? parts[0]).end }, clockOf(parts));
}
